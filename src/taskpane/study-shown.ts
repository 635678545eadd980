/** What the pane shows of a study that was read: data ready to print, and no more than that. */
import type { Assessed } from '../core/assess-workbook';
import { isKnown } from '../core/domain/amount';
import type { CaseAssessment, DomainCount } from '../core/domain/assessment';
import type { Finding, Severity } from '../core/domain/finding';
import { CASES_PER_STEP, mapInSteps, type Paused } from '../core/domain/pauses';
import type { InputTable } from '../core/domain/provenance';
import { COST_BASES, type CostBasis, type Settings, type Study } from '../core/domain/study';
import { countsText } from '../core/report/cells/counts';
import { inReadingOrder } from '../core/report/reading-order';
import { formatAmount, formatCaseName, formatDayLong, formatSaving } from '../core/text/format';
import { CAVEATS, COUNTS } from '../core/text/outcomes';
import type { StudyRead } from '../commands/study';

export interface CaseShown {
  /** "Casus 1"; short: as it stands in the table. */
  readonly name: string;
  readonly shortName: string;
  readonly cost: string;
  readonly reference: string;
  readonly saving: string;
  /** In cents from extra cost (negative) to saving; null: nothing to draw. */
  readonly bar: { readonly low: number; readonly high: number } | null;
}

/** The participants of a case, each of whom gets a form. */
export interface CaseToAsk {
  readonly caseName: string;
  /** "Casus 4". */
  readonly name: string;
  readonly participants: readonly string[];
}

export interface StudyShown {
  /** Another study has another one. */
  readonly fingerprint: string;
  readonly name: string | null;
  readonly tables: readonly InputTable[];
  /** What is left out as a whole: by name, as the setting has it. */
  readonly notRead: readonly string[];
  /** Worst first. There may be very many: a sentence is made of those that are shown. */
  readonly findings: readonly Finding[];
  readonly cases: readonly CaseShown[];
  readonly basis: CostBasis;
  /** The only figures over cases, in sentences. */
  readonly counts: readonly string[];
  readonly caveats: readonly string[];
  readonly ratings: readonly DomainCount[];
  /** The cases with participants, in the order of the study. */
  readonly toAsk: readonly CaseToAsk[];
  readonly settings: Settings;
  /** The report sheets that were just written, by their names in the workbook. */
  readonly sheets: readonly string[];
}

/** In steps: a study may have thousands of cases. */
export function* studyShown({
  workbook,
  assessed,
  findings,
  fingerprint,
  written,
}: StudyRead): Paused<StudyShown> {
  const { assessment, tables } = assessed;
  const { settings } = assessment.study;
  const basis = settings.costBasis;
  const order = workbook.sheets.map(({ name }) => name);
  return {
    fingerprint,
    name: settings.name,
    tables,
    notRead: settings.notRead,
    findings: inReadingOrder(findings, order),
    cases: yield* mapInSteps(assessment.cases, (each) => caseShown(each, settings), CASES_PER_STEP),
    basis,
    counts: assessment.cases.length === 0 ? [] : countsOf(assessed),
    caveats: caveatsOf(assessed),
    ratings: ratingsOf(assessed),
    toAsk: casesToAsk(assessed.read.study),
    settings,
    sheets: written?.document.sheets.map(({ name }) => name) ?? [],
  };
}

export function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((each) => each.severity === severity).length;
}

function caseShown(assessed: CaseAssessment, { costBasis, rounding }: Settings): CaseShown {
  const { amount, outcome } = assessed.saving[costBasis];
  return {
    name: formatCaseName(assessed.case.name),
    shortName: assessed.case.name,
    cost: formatAmount(assessed.cost[costBasis], rounding),
    reference: formatAmount(assessed.reference, rounding),
    saving: formatSaving(amount, outcome, rounding),
    bar: isKnown(amount) ? { low: amount.cents.low, high: amount.cents.high } : null,
  };
}

function casesToAsk({ cases, participants }: Study): readonly CaseToAsk[] {
  const byCase = new Map<string, string[]>();
  for (const { caseKey, name } of participants) {
    const known = byCase.get(caseKey);
    if (known === undefined) byCase.set(caseKey, [name]);
    else known.push(name);
  }
  return cases.flatMap(({ key, name: caseName }) => {
    const asked = byCase.get(key);
    return asked === undefined ? [] : [{ caseName, name: formatCaseName(caseName), participants: asked }];
  });
}

function countsOf({ assessment: { cases, counts, study } }: Assessed): readonly string[] {
  const chosen = study.settings.costBasis;
  const bases = [chosen, ...COST_BASES.filter((basis) => basis !== chosen)];
  const { provisional, unvalidated, onBasis, onlyCounts } = COUNTS;
  const marked = (mark: 'provisional' | 'unvalidated'): number =>
    cases.filter(({ referenceFigure }) => referenceFigure[mark]).length;
  return [
    ...bases.map((basis) => onBasis(basis, countsText(counts[basis]))),
    ...(marked('provisional') > 0 ? [provisional(marked('provisional'), cases.length)] : []),
    ...(marked('unvalidated') > 0 ? [unvalidated(marked('unvalidated'), cases.length)] : []),
    onlyCounts,
  ];
}

/** What a reader must know with every outcome, here as in a report. */
function caveatsOf({ assessment, peildatum }: Assessed): readonly string[] {
  const { approachChanged } = assessment.study.settings;
  return [
    CAVEATS.exemplary,
    CAVEATS.estimates,
    CAVEATS.soFar(peildatum === null ? null : formatDayLong(peildatum.day)),
    CAVEATS.future,
    CAVEATS.otherSchools,
    CAVEATS.approachChanged(approachChanged),
    CAVEATS.notFreed,
    CAVEATS.comparedWith,
  ];
}

function ratingsOf({ assessment: { cases, domainCounts } }: Assessed): readonly DomainCount[] {
  return cases.every((each) => each.case.ratings.length === 0) ? [] : domainCounts;
}
