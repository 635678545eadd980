/** The method in order: the rules for one case, then the counts over cases. This file is the table of contents. */
import type { ApproachCost, AssessedStudy, CaseAssessment } from '../domain/assessment';
import type { Day } from '../domain/calendar';
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import type { Paused } from '../domain/pauses';
import { COST_BASES, type CostBasis, type Study } from '../domain/study';
import { averageCost } from './approach/average-cost';
import { costPerYear } from './approach/cost-per-year';
import { directCost } from './approach/direct-cost';
import { checkDialogue } from './checks/check-dialogue';
import { checkExperts } from './checks/check-experts';
import { checkHoursPeriod } from './checks/check-hours-period';
import { checkPerspective } from './checks/check-perspective';
import { checkProvenance } from './checks/check-provenance';
import { checkRetention } from './checks/check-retention';
import { compareReported } from './checks/compare-reported';
import { reportMissingParts } from './checks/missing-parts';
import { reportUnnamedPayers } from './checks/report-unnamed-payers';
import { otherHelpOf } from './help/other-help';
import { holds, writtenOrLines } from './lines/written-or-lines';
import { breakEvenOf } from './outcome/break-even';
import { DEFINITIONS, savingsByDefinition } from './outcome/definitions';
import { netReferenceOf } from './outcome/net-reference';
import { savingOf } from './outcome/saving';
import { referenceOf } from './reference/reference';
import { reportSimilarPayers } from './checks/report-similar-payers';
import type { StudyLines } from './study-lines';
import { countImproved } from './study/count-improved';
import { countOutcomes } from './study/count-outcomes';
import { coverageOf } from './study/coverage';

/** Everything that the method says about one case. */
export function assessCase(study: Study, lines: StudyLines, each: Case, findings: Findings): CaseAssessment {
  const { settings } = study;
  const { perspective } = settings;
  const { name, written } = each;

  const fromLines = averageCost(each, lines.approach, perspective, findings);
  const hours = directCost(each, lines.hours.get(each.key) ?? [], lines.prices, perspective, findings);
  const approach: ApproachCost = {
    total: fromLines?.total ?? null,
    children: fromLines === null ? written.children : fromLines.children,
    period: fromLines?.period ?? null,
    ...writtenOrLines('average', name, written.average, fromLines, settings, findings),
  };
  const direct = writtenOrLines('direct', name, written.direct, hours, settings, findings);
  const reference = referenceOf(each, lines, findings);
  const otherHelp = otherHelpOf(each, lines, findings);

  const cost = { average: approach.amount, direct: direct.amount };
  const other = otherHelp.figure.amount.kind === 'missing' ? null : otherHelp.figure.amount;
  const net = netReferenceOf(reference.figure.amount, reference.alternatives, otherHelp.parts);
  const assessed: CaseAssessment = {
    case: each,
    cost,
    approach,
    direct,
    otherHelp: other,
    otherHelpFigure: otherHelp.figure,
    reference: reference.figure.amount,
    referenceFigure: reference.figure,
    movesTogether: net.movesTogether,
    saving: {
      average: savingOf(net.amount, cost.average),
      direct: savingOf(net.amount, cost.direct),
    },
    reported: each.reported,
    definitions: savingsByDefinition(cost, net),
    breakEven: breakEvenOf(cost, other, reference.figure.amount, approach),
  };
  reportMissingParts(assessed, findings);
  checkHoursPeriod(each, lines, findings);
  if (holds(settings)) compareReported(assessed, settings.rounding, findings);
  return assessed;
}

/**
 * What spans cases, in steps: counts, and checks of the study as a whole. `today` is null when the host knows no date. What
 * only reports tell of single cases is made with them (report-workbook.ts): functions in a cell never need it.
 */
export function* assessStudy(
  study: Study,
  lines: StudyLines,
  cases: readonly CaseAssessment[],
  today: Day | null,
  findings: Findings,
): Paused<AssessedStudy> {
  checkRetention(study.settings, today, findings);
  checkPerspective(study, lines.prices, findings);
  yield;
  checkDialogue(study, findings);
  yield;
  checkProvenance(study, findings);
  checkExperts(study, findings);
  yield;
  reportUnnamedPayers(study, lines.prices, findings);
  reportSimilarPayers(study, findings);
  yield;
  const counts = Object.fromEntries(
    COST_BASES.map((basis) => [basis, countOutcomes(cases.map((each) => each.saving[basis]))]),
  ) as Record<CostBasis, ReturnType<typeof countOutcomes>>;
  yield;
  const costs = yield* costPerYear(lines.approach, study.settings);
  return {
    study,
    cases,
    counts,
    definitionCounts: DEFINITIONS.map((definition, index) => ({
      ...definition,
      counts: countOutcomes(cases.flatMap((each) => each.definitions[index]?.saving ?? [])),
    })),
    domainCounts: countImproved(study),
    coverage: coverageOf(study.longlist, findings),
    costs,
    usedPrices: lines.prices.usedPrices(),
    usedChanges: lines.prices.usedChanges(),
  };
}
