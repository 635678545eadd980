/**
 * The first half of the line: what stands in a workbook, and what the method says of it. Who only wants to see that needs
 * no report, and loads none.
 */
import type { AssessedStudy, CaseAssessment } from './domain/assessment';
import type { Day } from './domain/calendar';
import { Findings, type Finding } from './domain/finding';
import { CASES_PER_STEP } from './domain/pauses';
import type { InputTable } from './domain/provenance';
import type { Study } from './domain/study';
import { assessCase, assessStudy } from './engine/assess';
import { studyLines, type StudyLines } from './engine/study-lines';
import { checkWorkbook } from './intake/check-workbook';
import type { Grid, Workbook } from './intake/grid';
import { onePerColumn } from './intake/one-per-column';
import { readStudy, type StudyRead } from './intake/read-study';
import type { SheetsDone } from './intake/read-tables';
import { perspectiveOf } from './intake/rows/payers';
import { isOwnSheet } from './report/own-sheets/own-sheet';

export interface RunOptions {
  /** The date as the host knows it: the core has no clock. Also the Peildatum when the study has none. */
  readonly today: Day | null;
  /** A Peildatum that the user chose for this run; it beats the one in the study. */
  readonly peildatum?: Day;
  /** The payers to count in this run ("samenwerkingsverband", "alle"); absent: those of the study. */
  readonly perspective?: string;
}

/** How far a run is. */
export interface Progress {
  readonly phase: 'reading' | 'assessing' | 'reporting';
  readonly done: number;
  readonly of: number;
}

/** A workbook that was read, with what it comes to. */
export interface Assessed {
  /** As the workbook has it, whatever was chosen for this run. */
  readonly read: StudyRead;
  readonly assessment: AssessedStudy;
  readonly lines: StudyLines;
  readonly findings: readonly Finding[];
  readonly tables: readonly InputTable[];
  /** The day up to which everything counts, and who chose it; null: nobody did. */
  readonly peildatum: { readonly day: Day; readonly source: 'study' | 'host' } | null;
}

export function* assessSteps(workbook: Workbook, options: RunOptions): Generator<Progress, Assessed> {
  const findings = new Findings();
  checkWorkbook(workbook, findings);
  const sheets = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  const read = yield* reading(sheets, findings);
  const study = inPerspective(read.study, options);

  const peildatum = peildatumOf(study, options);
  const assessed = (done: number): Progress => ({ phase: 'assessing', done, of: study.cases.length });
  const lines = yield* during(assessed(0), studyLines(study, peildatum?.day ?? null, findings));
  const cases: CaseAssessment[] = [];
  for (const each of study.cases) {
    if (cases.length % CASES_PER_STEP === 0) yield assessed(cases.length);
    cases.push(assessCase(study, lines, each, findings));
  }
  const across = assessStudy(study, lines, cases, options.today, findings);
  const assessment = yield* during(assessed(cases.length), across);
  return { read, lines, assessment, findings: onePerColumn(findings.all()), tables: read.tables, peildatum };
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

/** Work that does not count what it does, with a pause before and after it. */
export function* during<T>(progress: Progress, work: Generator<unknown, T>): Generator<Progress, T> {
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
export function peildatumOf(study: Study, { today, peildatum }: RunOptions): Assessed['peildatum'] {
  if (peildatum !== undefined) return { day: peildatum, source: 'host' };
  if (study.settings.peildatum !== null) return { day: study.settings.peildatum, source: 'study' };
  return today === null ? null : { day: today, source: 'host' };
}
