import { isKnown, uncertain, type Amount } from '../../domain/amount';
import type { CostFigure } from '../../domain/assessment';
import type { WrittenAmount } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import { samePerspective } from '../../domain/payment';
import type { Rounding, Settings } from '../../domain/study';
import { costAgrees } from './agrees';

/** The figures that an analyst may write and lines may give. */
export type WrittenPart = 'average' | 'direct' | 'reference' | 'otherHelp';

declare module '../../domain/finding' {
  interface FindingFacts {
    'written.differs': {
      readonly case: string;
      readonly part: 'average' | 'direct' | 'reference' | 'otherHelp';
      readonly written: WrittenAmount['amount'];
      readonly calculated: WrittenAmount['amount'];
      readonly rounding: Rounding;
    };
  }
}

/**
 * Lines win over a written amount, also when they give uncertain; the two are compared. Without lines the written amount
 * is used (method, section 4).
 */
export function writtenOrLines(
  part: WrittenPart,
  caseName: string,
  written: WrittenAmount,
  lines: Omit<CostFigure, 'source'> | null,
  settings: Settings,
  findings: Findings,
): CostFigure {
  if (lines === null) {
    const source = written.amount.kind === 'missing' ? 'none' : 'written';
    return { amount: writtenAmount(written.amount, settings), source, payers: [] };
  }
  const { rounding } = settings;
  // That nothing counts any more (all scenarios are rejected) has its own finding.
  const comparable = isKnown(written.amount) && lines.amount.kind !== 'missing' && holds(settings);
  if (comparable && !costAgrees(written.amount, lines.amount, rounding)) {
    findings.add('warning', 'written.differs', written.place, {
      case: caseName,
      part,
      written: written.amount,
      calculated: lines.amount,
      rounding,
    });
  }
  return { ...lines, source: 'lines' };
}

/** A written amount holds for the perspective of the study itself; under another one nobody knows it. */
export function writtenAmount(amount: Amount, settings: Settings): Amount {
  if (amount.kind === 'missing' || holds(settings)) return amount;
  return { ...uncertain(), knownFor: settings.ownPerspective.text };
}

/** Whether what was written holds for the payers that are counted now. */
export function holds({ perspective, ownPerspective }: Settings): boolean {
  return samePerspective(perspective, ownPerspective);
}
