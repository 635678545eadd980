/** The study in the workbook: read it, and write its reports. */
import { assessSteps, type Assessed } from '../core/assess-workbook';
import type { Finding } from '../core/domain/finding';
import type { Workbook } from '../core/intake/grid';
import type { Sheet } from '../core/report/document';
import { fingerprintOf } from '../core/report/own-sheets/fingerprint';
import { markOf } from '../core/report/own-sheets/own-sheet';
import { reportState, type ReportState } from '../core/report/own-sheets/report-state';
import type * as ReportWorkbook from '../core/report-workbook';
import { studyFingerprint } from '../core/study-fingerprint';
import type { Work } from '../hosts/host';
import { inTurns, throwIfStopped } from './in-turns';
import type { Phase, Surroundings, Task } from './task';

/** Reports, and what they were made of. */
export type Reports = Pick<ReportWorkbook.Reported, 'document' | 'assessment' | 'findings'>;

/** What was read, and what the method says of it. */
export interface StudyRead {
  readonly workbook: Workbook;
  readonly assessed: Assessed;
  /** Those of the assessment, and those of making the reports as far as that was done. */
  readonly findings: readonly Finding[];
  readonly fingerprint: string;
  /** Of the reports that are in the workbook. */
  readonly reports: ReportState;
  /** The reports that were written in the workbook; null: none were. */
  readonly written: Reports | null;
}

/** Reads the workbook and runs the method over it; makes no report, and writes nothing. */
export async function readStudy(around: Surroundings, task: Task): Promise<StudyRead> {
  const read = await readWithoutReports(around, task, await fetched(around, task));
  if (!read.assessed.assessment.study.settings.liveFormulas) return read;
  const { liveTables } = await loadReports();
  const work = liveTables(read.assessed, { today: around.today() });
  const { findings } = await inTurns(work, around.thread, task.signal);
  return { ...read, findings: [...read.findings, ...findings] };
}

/** Reads the workbook and writes all reports. */
export async function makeReports(
  around: Surroundings,
  task: Task,
): Promise<StudyRead & { readonly written: Reports }> {
  const workbook = await fetched(around, task);
  const read = await readWithoutReports(around, task, workbook);
  const written = await reportsOf(around, task, read);
  await around.host.draw(written.document, workOf(task, 'writing'));
  return { ...read, findings: written.findings, reports: 'current', written };
}

/** Reads the workbook and writes only what stands out in it; answers that sheet. */
export async function makeControle(around: Surroundings, task: Task): Promise<Sheet | undefined> {
  const workbook = withoutOtherReports(await fetched(around, task));
  const read = await readWithoutReports(around, task, workbook);
  const { document } = await reportsOf(around, task, read);
  const sheets = document.sheets.filter(({ mark }) => mark?.kind === CONTROLE);
  await around.host.draw({ ...document, sheets }, workOf(task, 'writing'));
  return sheets[0];
}

/** The reports of what was read, which are written nowhere. */
export async function reportsOf(
  { thread, today }: Surroundings,
  { signal, onProgress }: Task,
  { workbook, assessed }: Pick<StudyRead, 'workbook' | 'assessed'>,
): Promise<Reports> {
  const { reportSteps } = await loadReports();
  return inTurns(reportSteps(workbook, assessed, { today: today() }), thread, signal, onProgress);
}

/** Which study stands there now, and whether the reports are still of it. Calculates nothing. */
export async function studyNow(
  around: Surroundings,
  signal: AbortSignal,
): Promise<Pick<StudyRead, 'fingerprint' | 'reports'>> {
  const workbook = await around.host.snapshot({ signal });
  const fingerprint = await inTurns(studyFingerprint(workbook), around.thread, signal);
  const reports = await inTurns(reportState(workbook, fingerprint), around.thread, signal);
  return { fingerprint, reports };
}

const CONTROLE = 'controle';

/** The other reports are not written, so that there is nothing to say of where they go. */
function withoutOtherReports(workbook: Workbook): Workbook {
  const isOther = (kind: string | undefined): boolean => kind !== undefined && kind !== CONTROLE;
  return { ...workbook, sheets: workbook.sheets.filter((grid) => !isOther(markOf(grid)?.kind)) };
}

/** The workbook as it is now. */
export async function fetched({ host }: Surroundings, task: Task): Promise<Workbook> {
  // Somebody may have stopped it while a part of the program was being loaded.
  throwIfStopped(task.signal);
  return host.snapshot(workOf(task, 'fetching'));
}

async function readWithoutReports(
  { thread, today }: Surroundings,
  { signal, onProgress }: Task,
  workbook: Workbook,
): Promise<StudyRead> {
  const assessed = await inTurns(assessSteps(workbook, { today: today() }), thread, signal, onProgress);
  const fingerprint = await inTurns(fingerprintOf(assessed.read.study), thread, signal);
  const reports = await inTurns(reportState(workbook, fingerprint), thread, signal);
  return { workbook, assessed, findings: assessed.findings, fingerprint, reports, written: null };
}

/** Loaded when somebody asks for a report: to see what was found takes none. */
function loadReports(): Promise<typeof ReportWorkbook> {
  return import(/* webpackChunkName: "reports" */ '../core/report-workbook');
}

function workOf({ signal, onProgress }: Task, phase: Phase): Work {
  return {
    signal,
    onProgress: ({ done, of }) => {
      onProgress({ phase, done, of });
    },
  };
}
