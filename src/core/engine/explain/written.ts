/** Figures that somebody typed, and what was typed where lines win. */
import type { Amount } from '../../domain/amount';
import type { WrittenAmount } from '../../domain/case';
import type { LeftOut, Making, Remark } from '../../domain/explanation';
import { amountValue, making } from './making';

/** A written amount as the figure itself; without one nothing can be said. */
export function writtenMaking(amount: Amount, { place }: WrittenAmount, why: readonly Remark[]): Making {
  if (amount.kind === 'missing') return making(amountValue(amount), 'unknown', { remarks: why });
  return making(amountValue(amount), 'given', { cells: [place], remarks: uncertainRemarks(amount) });
}

/** Why an amount is uncertain, where somebody said so. */
export function uncertainRemarks(amount: Amount): readonly Remark[] {
  if (amount.kind !== 'uncertain') return [];
  if (amount.knownFor !== undefined) return [{ is: 'knownFor', perspective: amount.knownFor }];
  if (amount.unreadable === true) return [{ is: 'unreadable' }];
  return amount.reason === null ? [] : [{ is: 'reason', reason: amount.reason }];
}

/** Lines win: what was written beside them is not used. */
export function besideLines({ amount, place }: WrittenAmount): readonly LeftOut[] {
  if (amount.kind === 'missing') return [];
  return [
    {
      why: 'linesWin',
      label: { is: 'written' },
      value: amountValue(amount),
      cells: place === null ? [] : [place],
    },
  ];
}
