import type { CaseAssessment, Saving } from '../../domain/assessment';
import type { ReportedSaving } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import type { Rounding } from '../../domain/study';
import { savingAgrees } from '../lines/agrees';

declare module '../../domain/finding' {
  interface FindingFacts {
    'reported.differs': {
      readonly case: string;
      readonly reported: ReportedSaving;
      readonly calculated: Saving;
      readonly rounding: Rounding;
    };
    'reported.withoutReason': { readonly case: string };
  }
}

/**
 * Holds the saving that another report printed against the calculated one on average cost. A difference is a warning,
 * a difference without a reason a second one; the reported figure itself is never used (source A, 3.2, case 5).
 */
export function compareReported(assessed: CaseAssessment, rounding: Rounding, findings: Findings): void {
  const { reported, saving } = assessed;
  const calculated = saving.average;
  if (reported === null || calculated.outcome === 'missing') return;
  if (savingAgrees(reported.amount, calculated.amount, rounding)) return;
  const name = assessed.case.name;
  findings.add('warning', 'reported.differs', reported.place, { case: name, reported, calculated, rounding });
  if (reported.reason === null)
    findings.add('warning', 'reported.withoutReason', reported.place, { case: name });
}
