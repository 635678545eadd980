/**
 * The result as data for other programs (`--json`). Stable: fields are only ever added. Confidential like the reports.
 * Amounts are euros; `low` and `high` are null when there is no figure, and -0,00 does not occur.
 */
import type { Amount } from '../../domain/amount';
import type { Assessment, CaseAssessment, Outcome, OutcomeCounts, Saving } from '../../domain/assessment';
import { cellName, type Finding, type Severity } from '../../domain/finding';
import { outcomeOf } from '../../domain/outcome';
import type { FutureBenefit, Score } from '../../domain/rating';
import type { Expert } from '../../domain/review';
import type { CostBasis, Rounding } from '../../domain/study';
import { formatCaseName, formatDay, formatFuture, formatSaving } from '../../text/format';
import { COMMON } from '../../text/reports/common';
import { sentenceOf } from '../../text/sentence';
import type { ReportInput } from '../report-input';
import { jsonAmount, type JsonAmount } from './json-amount';
import { jsonDialogues, type JsonDialogue } from './json-dialogue';
import { jsonSelection, type JsonSelection } from './json-selection';
import { jsonSources, type JsonSources } from './json-sources';

export interface JsonSaving extends JsonAmount {
  readonly outcome: Outcome;
}

export interface JsonCase extends JsonSources {
  readonly case: string;
  readonly school: string | null;
  readonly averageCost: JsonAmount;
  readonly directCost: JsonAmount;
  /** Null when there is no other help. */
  readonly otherHelp: JsonAmount | null;
  readonly reference: JsonAmount;
  readonly saving: Readonly<Record<CostBasis, JsonSaving>>;
  /** The saving that another report printed; null when there is none to compare. */
  readonly reported: (JsonSaving & { readonly reason: string | null }) | null;
  readonly future: {
    readonly kind: FutureBenefit['kind'];
    readonly marks: number | null;
    readonly text: string;
  };
  /** Life domain to score: -1 to 3, null when unreadable; a domain that was not discussed is absent. */
  readonly ratings: Readonly<Record<string, Score | null>>;
  readonly dialogue: JsonDialogue;
}

export interface JsonFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
}

export type JsonExpert = Omit<Expert, 'place'>;

export interface JsonResult {
  readonly confidential: string;
  readonly study: {
    readonly name: string | null;
    readonly approach: string | null;
    /** d-m-jjjj */
    readonly peildatum: string | null;
    readonly perspective: string;
    readonly costBasis: CostBasis;
    readonly rounding: Rounding;
    readonly version: string;
  };
  readonly selection: JsonSelection | null;
  readonly cases: readonly JsonCase[];
  /** Who took part in the review. */
  readonly experts: readonly JsonExpert[];
  readonly counts: Readonly<Record<CostBasis, OutcomeCounts>>;
  readonly findings: readonly JsonFinding[];
}

export function jsonResult(
  input: Pick<ReportInput, 'assessment' | 'findings' | 'peildatum' | 'productVersion'>,
): JsonResult {
  const { assessment, findings, peildatum, productVersion } = input;
  const { settings } = assessment.study;
  return {
    confidential: COMMON.confidential,
    study: {
      name: settings.name,
      approach: settings.approach,
      peildatum: peildatum === null ? null : formatDay(peildatum.day),
      perspective: settings.perspective.text,
      costBasis: settings.costBasis,
      rounding: settings.rounding,
      version: productVersion,
    },
    selection: jsonSelection(assessment),
    cases: casesOf(assessment),
    experts: assessment.study.experts.map(({ name, role, employer, involved, note }) => ({
      name,
      role,
      employer,
      involved,
      note,
    })),
    counts: assessment.counts,
    findings: jsonFindings(findings),
  };
}

function casesOf(assessment: Assessment): readonly JsonCase[] {
  const { rounding } = assessment.study.settings;
  const dialogueOf = jsonDialogues(assessment);
  return assessment.cases.map((assessed) => jsonCase(assessed, dialogueOf(assessed.case.key), rounding));
}

function jsonFindings(findings: readonly Finding[]): readonly JsonFinding[] {
  return findings.map((finding) => {
    const { wrong, write } = sentenceOf(finding);
    const { code, severity, place } = finding;
    const cell = place === null ? null : cellName(place);
    return { code, severity, sheet: place?.sheet ?? null, cell, text: `${wrong} ${write}` };
  });
}

function jsonCase(assessed: CaseAssessment, dialogue: JsonDialogue, rounding: Rounding): JsonCase {
  const { case: each, cost, otherHelp, reference, saving, reported } = assessed;
  return {
    case: formatCaseName(each.name),
    school: each.school,
    averageCost: jsonAmount(cost.average, rounding),
    directCost: jsonAmount(cost.direct, rounding),
    otherHelp: otherHelp === null ? null : jsonAmount(otherHelp, rounding),
    reference: jsonAmount(reference, rounding),
    saving: { average: jsonSaving(saving.average, rounding), direct: jsonSaving(saving.direct, rounding) },
    reported:
      reported === null
        ? null
        : { ...jsonSaving(savingFrom(reported.amount), rounding), reason: reported.reason },
    future: {
      kind: each.future.kind,
      marks: each.future.kind === 'marks' ? each.future.marks : null,
      text: formatFuture(each.future),
    },
    ratings: Object.fromEntries(each.ratings.map(({ domain, score }) => [domain, score])),
    dialogue,
    ...jsonSources(assessed, rounding),
  };
}

function savingFrom(amount: Amount): Saving {
  return { amount, outcome: outcomeOf(amount) };
}

function jsonSaving({ amount, outcome }: Saving, rounding: Rounding): JsonSaving {
  return { ...jsonAmount(amount, rounding), text: formatSaving(amount, outcome, rounding), outcome };
}
