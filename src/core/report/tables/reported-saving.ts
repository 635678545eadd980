/** The saving that another report printed for a case: shown beside the computed one, never used. */
import type { Amount } from '../../domain/amount';
import type { CaseAssessment } from '../../domain/assessment';
import type { Finding } from '../../domain/finding';
import { outcomeOf } from '../../domain/outcome';
import type { Rounding } from '../../domain/study';
import { formatCaseName, formatSaving } from '../../text/format';
import { RESULTAAT } from '../../text/reports/resultaat';

export function isReported({ reported }: CaseAssessment): boolean {
  return reported !== null && reported.amount.kind !== 'missing';
}

/** The reported figure in the form of a saving, so that the two rows compare at a glance. */
export function reportedText(amount: Amount, rounding: Rounding): string {
  return formatSaving(amount, outcomeOf(amount), rounding);
}

/** What to say where the reported figure is not the computed one; which those are is for the engine to judge. */
export function reportedNotes(findings: readonly Finding[], rounding: Rounding): readonly string[] {
  return findings.flatMap((finding) => {
    if (finding.code !== 'reported.differs') return [];
    const { case: name, reported, calculated } = finding.facts;
    return [
      RESULTAAT.money.reportedDiffers(
        formatCaseName(name),
        reportedText(reported.amount, rounding),
        formatSaving(calculated.amount, calculated.outcome, rounding),
        reported.reason,
      ),
    ];
  });
}
