/**
 * The public version in one line: the study is run, little of it may be published, a document is made of that little, and
 * the document is checked against everything else that stands in the workbook.
 *
 *     workbook ─► run ─► publish ─► publicDocument ─► checks ─► document and log, or a refusal
 *
 * Nothing is published on a guess: what is odd refuses, and says what to change. A refusal is as confidential as the study.
 */
import { peildatumOf } from '../assess-workbook';
import { Findings, type Finding } from '../domain/finding';
import { finished, type Paused } from '../domain/pauses';
import type { Publication } from '../domain/publication';
import type { Settings } from '../domain/study';
import type { Workbook } from '../intake/grid';
import { TABLES, type ColumnKey } from '../intake/labels';
import type { Document } from '../report/document';
import { steps, type Progress, type RunOptions, type RunResult } from '../run';
import { allowedTexts } from './checks/allowed-texts';
import { checkFragments } from './checks/check-fragments';
import { checkNames } from './checks/check-names';
import { checkPersonalData } from './checks/check-personal-data';
import { confidentialTexts } from './checks/confidential-texts';
import { PublishedFragments } from './checks/fragments';
import { attributeValues, checkGroups } from './values/public-attributes';
import { publicDocument } from './sheets/public-document';
import { publicLog } from './log/public-log';
import { schoolNames } from './values/public-schools';
import { publish, type Choice } from './publish';
import { publishedTexts } from './checks/published-texts';
import { withoutTexts } from './checks/without-texts';

export type PublicResult =
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'made';
      readonly document: Document;
      /** What was left out and why. It stays with the study. */
      readonly log: Document;
      /** The same document without a word of the study: what stands in both is ours. For checking the finished file. */
      readonly blank: Document;
      /** The texts of the study that may be in it. */
      readonly allowed: readonly string[];
      /** Errors in the input: the figures are published all the same, and somebody should look first. */
      readonly errors: number;
    };

/** Makes a public version, or says why there is none. */
export function publicVersion(workbook: Workbook, options: RunOptions, allow = publish): PublicResult {
  return finished(publicSteps(workbook, options, allow));
}

/** The same in steps. `allow` is the allow list; a test puts a wider one in its place, and sees it refused. */
export function* publicSteps(
  workbook: Workbook,
  options: RunOptions,
  allow = publish,
): Generator<Progress, PublicResult> {
  const result = yield* steps(workbook, options);
  const findings = new Findings();
  const { study } = result.assessment;
  const choice = choiceOf(study.settings, findings);
  if (study.cases.length === 0) findings.add('error', 'public.noCases', null, {});
  if (choice === null || study.cases.length === 0) return { kind: 'refused', findings: findings.all() };

  const peildatum = peildatumOf(study, options)?.day ?? null;
  const published = allow(result.assessment, choice, peildatum);
  yield REPORTING;
  const document = publicDocument(published);
  const withoutWords = yield* paused(withoutTexts(published));
  const blank = publicDocument(withoutWords);
  yield REPORTING;
  const allowed = allowedTexts(study, published);
  yield* paused(checkTexts(workbook, result, { document, blank, allowed }, findings));
  const schools = schoolNames(study);
  const groups = checkGroups(
    published.cases.length === 0
      ? []
      : study.cases.map((each) => ({
          case: each,
          values: attributeValues(each, choice.attributes, study, schools, peildatum),
        })),
    choice.attributes,
    choice.minimumGroup,
  );
  const all = [...groups, ...findings.all()];
  if (all.length > 0) return { kind: 'refused', findings: all };
  const errors = result.findings.filter(({ severity }) => severity === 'error').length;
  const log = yield* paused(
    publicLog({ workbook, assessment: result.assessment, published, choice, errors }),
  );
  return { kind: 'made', document, log, blank, allowed, errors };
}

/** What the study chose; null: a choice cannot be read, and a finding says which. */
function choiceOf({ publication, entries }: Settings, findings: Findings): Choice | null {
  const labels: Readonly<Record<keyof Publication, ColumnKey<'onderzoek'>>> = {
    form: 'publiekeVersie',
    attributes: 'publiekeKenmerken',
    minimumGroup: 'minimaleGroepsgrootte',
  };
  for (const [field, key] of Object.entries(labels) as [keyof Publication, ColumnKey<'onderzoek'>][]) {
    if (publication[field] !== null) continue;
    const { label } = TABLES.onderzoek.columns[key];
    const place = entries.find((entry) => entry.label === label)?.place ?? null;
    findings.add('error', 'public.settingUnclear', place, { label });
  }
  const { form, attributes, minimumGroup } = publication;
  return form === null || attributes === null || minimumGroup === null
    ? null
    : { form, attributes, minimumGroup };
}

interface Texts {
  readonly document: Document;
  readonly blank: Document;
  readonly allowed: readonly string[];
}

/** Nothing confidential may stand in any part of the document. */
function* checkTexts(
  workbook: Workbook,
  { assessment, document: reports }: RunResult,
  { document, blank, allowed }: Texts,
  findings: Findings,
): Paused<void> {
  const ours = new Set(publishedTexts(blank).map(({ text }) => text));
  yield;
  const texts = publishedTexts(document).filter(({ text }) => !ours.has(text));
  const published = new PublishedFragments(ours, allowed);
  for (const { text, where } of texts) published.publish(text, where);
  yield* checkFragments(confidentialTexts(workbook, reports), published, findings);
  yield;
  checkNames(assessment.study, texts, findings);
  checkPersonalData(texts, findings);
}

const REPORTING: Progress = { phase: 'reporting', done: 0, of: 1 };

function* paused<T>(work: Generator<unknown, T>): Generator<Progress, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield REPORTING;
  }
}
