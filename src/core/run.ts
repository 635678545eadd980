/**
 * The whole product in one line: a workbook goes in, a document and findings come out.
 *
 *     snapshot ─► readStudy ─► assess ─► makeDocument
 *
 * Where a new rule goes (compare-reported.ts is the example; four files by hand):
 *   1. engine/compare-reported.ts      the rule, with the facts of its findings
 *   2. test/cases/gerapporteerd.yaml   its worked example, for a policy person to read
 *   3. engine/assess.ts                one line: when the rule runs
 *   4. text/nl.ts                      one sentence per finding
 */
import type { Assessment, CaseAssessment } from './domain/assessment';
import { Findings, type Finding } from './domain/finding';
import type { Day } from './domain/calendar';
import { CASES_PER_STEP, finished, type Paused } from './domain/pauses';
import type { InputTable } from './domain/provenance';
import type { Study } from './domain/study';
import { assessCase, assessStudy } from './engine/assess';
import { casePictures } from './engine/case-pictures';
import { studyLines } from './engine/study-lines';
import { checkWorkbook } from './intake/check-workbook';
import type { Grid, Workbook } from './intake/grid';
import { perspectiveOf } from './intake/payers';
import { readStudy, type StudyRead } from './intake/read-study';
import type { SheetsDone } from './intake/read-tables';
import { offerLive } from './live/offer-live';
import type { Document } from './report/document';
import { fingerprintOf } from './report/fingerprint';
import { jsonResult, type JsonResult } from './report/json';
import { makeDocument } from './report/make-document';
import { isOwnSheet } from './report/own-sheet';
import type { ReportInput } from './report/report-input';
import { VERSION } from './version';

export interface RunOptions {
  /** The date as the host knows it: the core has no clock. Also the Peildatum when the study has none. */
  readonly today: Day | null;
  /** A Peildatum that the user chose for this run; it beats the one in the study. */
  readonly peildatum?: Day;
  /** The payers to count in this run ("samenwerkingsverband", "alle"); absent: those of the study. */
  readonly perspective?: string;
}

export interface RunResult {
  readonly document: Document;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** The day up to which everything counted, and the tables that were found: with the assessment all that `explain` asks. */
  readonly peildatum: Day | null;
  readonly tables: readonly InputTable[];
  /** The same result as data for other programs. */
  readonly json: JsonResult;
}

/** How far a run is. */
export interface Progress {
  readonly phase: 'reading' | 'assessing' | 'reporting';
  readonly done: number;
  readonly of: number;
}

/** Runs the method over a workbook. Never throws for odd input: that becomes findings. */
export function run(workbook: Workbook, options: RunOptions): RunResult {
  return finished(steps(workbook, options));
}

/** The same run in steps, so that a pane can show progress, give up its thread and stop halfway. */
export function* steps(workbook: Workbook, options: RunOptions): Generator<Progress, RunResult> {
  const findings = new Findings();
  checkWorkbook(workbook, findings);
  const sheets = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  const read = yield* reading(sheets, findings);
  const { study: asRead, tables } = read;
  const study = inPerspective(asRead, options);

  const peildatum = peildatumOf(study, options);
  const assessed = (done: number): Progress => ({ phase: 'assessing', done, of: study.cases.length });
  yield assessed(0);
  const lines = studyLines(study, peildatum?.day ?? null, findings);
  const cases: CaseAssessment[] = [];
  for (const each of study.cases) {
    if (cases.length % CASES_PER_STEP === 0) yield assessed(cases.length);
    cases.push(assessCase(study, lines, each, findings));
  }
  yield assessed(cases.length);
  const pictures = yield* during(assessed(cases.length), casePictures(study, lines, cases, findings));
  const assessment = { ...assessStudy(study, lines, cases, options.today, findings), pictures };

  yield assessed(cases.length);
  const live = offerLive({ ...read, study }, assessment, options, findings);
  const input: ReportInput = {
    assessment,
    findings: findings.all(),
    tables,
    sheetOrder: workbook.sheets.map(({ name }) => name),
    peildatum,
    today: options.today,
    productVersion: VERSION,
    live,
  };
  const fingerprint = yield* reporting(fingerprintOf(asRead));
  const made = yield* reporting(makeDocument(input, workbook, { fingerprint, version: VERSION }));
  const known = { assessment, peildatum: peildatum?.day ?? null, tables };
  return { ...made, ...known, json: jsonResult({ ...input, findings: made.findings }) };
}

/** Reading with its progress: a pause halfway a table repeats how far it was. */
function* reading(sheets: readonly Grid[], findings: Findings): Generator<Progress, StudyRead> {
  const work = readStudy(sheets, findings);
  let sheetsDone: SheetsDone = { done: 0, of: sheets.length };
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    sheetsDone = step.value ?? sheetsDone;
    yield { phase: 'reading', ...sheetsDone };
  }
}

/** A part of the reports. */
function reporting<T>(work: Paused<T>): Generator<Progress, T> {
  return during({ phase: 'reporting', done: 0, of: 1 }, work);
}

/** Work that does not count what it does, with a pause before and after it. */
function* during<T>(progress: Progress, work: Paused<T>): Generator<Progress, T> {
  yield progress;
  for (;;) {
    const step = work.next();
    yield progress;
    if (step.done === true) return step.value;
  }
}

/** The study with the payers that were chosen for this run. */
function inPerspective(study: Study, { perspective }: RunOptions): Study {
  if (perspective === undefined) return study;
  return { ...study, settings: { ...study.settings, perspective: perspectiveOf(perspective) } };
}

/** A day chosen for this run, else the study's own, else today. */
export function peildatumOf(study: Study, { today, peildatum }: RunOptions): ReportInput['peildatum'] {
  if (peildatum !== undefined) return { day: peildatum, source: 'host' };
  if (study.settings.peildatum !== null) return { day: study.settings.peildatum, source: 'study' };
  return today === null ? null : { day: today, source: 'host' };
}
