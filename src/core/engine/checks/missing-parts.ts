import type { CaseAssessment } from '../../domain/assessment';
import type { Findings } from '../../domain/finding';

declare module '../../domain/finding' {
  interface FindingFacts {
    'saving.missingPart': { readonly case: string; readonly part: 'average' | 'direct' | 'reference' };
  }
}

/**
 * Says which amount is missing of a case that has others; a case without any amount has ratings only, which is fine. That
 * all scenarios were rejected has a finding of its own.
 */
export function reportMissingParts(assessed: CaseAssessment, findings: Findings): void {
  const parts = {
    average: assessed.cost.average,
    direct: assessed.cost.direct,
    reference: assessed.reference,
  };
  const missing = (['average', 'direct', 'reference'] as const).filter(
    (part) => parts[part].kind === 'missing',
  );
  if (missing.length === 3 && assessed.otherHelp === null) return;
  for (const part of missing) {
    if (part === 'reference' && assessed.referenceFigure.scenarios.length > 0) continue;
    findings.add('warning', 'saving.missingPart', assessed.case.place, { case: assessed.case.name, part });
  }
}
