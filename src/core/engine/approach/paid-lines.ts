import { exactly } from '../../domain/amount';
import { paymentKey, type Payment } from '../../domain/payment';
import { overlap, type Period } from '../../domain/span';
import type { PaidAmount } from '../lines/payer-shares';
import { shareOfLine } from '../lines/share-of-line';
import type { PlacedLine } from './placed-line';
import { RunningCost, type ExactLine } from './running-cost';

/** Paid lines, set up once to tell what they cost in any period: every case of a school asks. */
export class PaidLines {
  private readonly exact: readonly { readonly payment: Payment; readonly cost: RunningCost }[];
  /** Ranges, uncertain amounts and the like: few, so they are taken one by one. */
  private readonly others: readonly DatedLine[];

  /** Lines that are not paid, or whose days are unknown, are left out. */
  constructor(lines: readonly PlacedLine[]) {
    const others: DatedLine[] = [];
    const groups = new Map<string, { payment: Payment; kind: PaidKind; lines: ExactLine[] }>();
    for (const { line, days } of lines) {
      if (!line.paid || typeof days !== 'object') continue;
      const { payment } = line;
      const { kind, amount } = line.cost;
      if (amount.kind !== 'exact') {
        others.push({ line, days });
        continue;
      }
      const key = `${kind} ${paymentKey(payment)}`;
      const group = groups.get(key) ?? { payment, kind, lines: [] };
      groups.set(key, group);
      group.lines.push({ days, cents: amount.cents.low });
    }
    this.others = others;
    this.exact = [...groups.values()].map((group) => ({
      payment: group.payment,
      cost: new RunningCost(group.kind, group.lines),
    }));
  }

  /** What they cost in a period, and who pays. Lines that do not touch it say nothing. */
  in(period: Period): readonly PaidAmount[] {
    const exact = this.exact
      .filter(({ cost }) => cost.touches(period))
      .map(({ payment, cost }) => ({ payment, amount: exactly(cost.in(period)) }));
    const others = this.others
      .filter(({ days }) => overlap(days, period) !== null)
      .map(({ line, days }) => ({
        payment: line.payment,
        amount: shareOfLine(line.cost, days, period),
      }));
    return [...exact, ...others];
  }
}

type PaidKind = PlacedLine['line']['cost']['kind'];

interface DatedLine {
  readonly line: PlacedLine['line'];
  readonly days: Period;
}
