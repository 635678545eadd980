/** The method in order: the rules for one case, then the counts over cases. This file is the table of contents. */
import type { Assessment, CaseAssessment } from '../domain/assessment';
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import type { Day } from '../domain/calendar';
import { COST_BASES, type CostBasis, type Study } from '../domain/study';
import { breakEvenOf } from './break-even';
import { checkRetention } from './check-retention';
import { compareReported } from './compare-reported';
import { countImproved } from './count-improved';
import { countOutcomes } from './count-outcomes';
import { DEFINITIONS, savingsByDefinition } from './definitions';
import { reportMissingParts } from './missing-parts';
import { savingOf } from './saving';

/** Everything that the method says about one case. */
export function assessCase(study: Study, each: Case, findings: Findings): CaseAssessment {
  const { average, direct, reference, otherHelp, children } = each.written;
  const cost = { average: average.amount, direct: direct.amount };
  const other = otherHelp.amount.kind === 'missing' ? null : otherHelp.amount;
  const assessed: CaseAssessment = {
    case: each,
    cost,
    otherHelp: other,
    reference: reference.amount,
    saving: {
      average: savingOf(reference.amount, cost.average, other),
      direct: savingOf(reference.amount, cost.direct, other),
    },
    reported: each.reported,
    definitions: savingsByDefinition(cost, other, reference.amount),
    breakEven: breakEvenOf(cost, other, reference.amount, children),
  };
  reportMissingParts(assessed, findings);
  compareReported(assessed, study.settings.rounding, findings);
  return assessed;
}

/** What spans cases: counts, and checks of the study as a whole. `today` is null when the host knows no date. */
export function assessStudy(
  study: Study,
  cases: readonly CaseAssessment[],
  today: Day | null,
  findings: Findings,
): Assessment {
  checkRetention(study.settings, today, findings);
  const counts = Object.fromEntries(
    COST_BASES.map((basis) => [basis, countOutcomes(cases.map((each) => each.saving[basis]))]),
  ) as Record<CostBasis, ReturnType<typeof countOutcomes>>;
  return {
    study,
    cases,
    counts,
    definitionCounts: DEFINITIONS.map((definition, index) => ({
      ...definition,
      counts: countOutcomes(cases.flatMap((each) => each.definitions[index]?.saving ?? [])),
    })),
    domainCounts: countImproved(study),
  };
}
