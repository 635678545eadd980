/** The study in the workbook: read it, and write its reports. */
import type { Workbook } from '../core/intake/grid';
import type { Sheet } from '../core/report/document';
import { markOf } from '../core/report/own-sheet';
import { reportState, type ReportState } from '../core/report/report-state';
import { steps, type RunResult } from '../core/run';
import { studyFingerprint } from '../core/study-fingerprint';
import type { Work } from '../hosts/host';
import { inTurns } from './in-turns';
import type { Phase, Surroundings, Task } from './task';

/** What was read, and what the method says of it. */
export interface StudyRead {
  readonly workbook: Workbook;
  readonly result: RunResult;
  readonly fingerprint: string;
  /** Of the reports that are in the workbook. */
  readonly reports: ReportState;
  /** The result was written in the workbook. */
  readonly written: boolean;
}

/** Reads the workbook and runs the method over it; writes nothing. */
export async function readStudy(around: Surroundings, task: Task): Promise<StudyRead> {
  const workbook = await fetched(around, task);
  return assessed(around, task, workbook);
}

/** Reads the workbook and writes all reports. */
export async function makeReports(around: Surroundings, task: Task): Promise<StudyRead> {
  const read = await readStudy(around, task);
  await around.host.draw(read.result.document, workOf(task, 'writing'));
  return { ...read, reports: 'current', written: true };
}

/** Reads the workbook and writes only what stands out in it; answers that sheet. */
export async function makeControle(around: Surroundings, task: Task): Promise<Sheet | undefined> {
  const workbook = await fetched(around, task);
  const { result } = await assessed(around, task, withoutOtherReports(workbook));
  const sheets = result.document.sheets.filter(({ mark }) => mark?.kind === CONTROLE);
  await around.host.draw({ ...result.document, sheets }, workOf(task, 'writing'));
  return sheets[0];
}

/** Which study stands there now, and whether the reports are still of it. Calculates nothing. */
export async function studyNow(
  around: Surroundings,
  signal: AbortSignal,
): Promise<Pick<StudyRead, 'fingerprint' | 'reports'>> {
  const workbook = await around.host.snapshot({ signal });
  const fingerprint = await inTurns(studyFingerprint(workbook), around.thread, signal);
  return { fingerprint, reports: reportState(workbook, fingerprint) };
}

const CONTROLE = 'controle';

/** The other reports are not written, so that there is nothing to say of where they go. */
function withoutOtherReports(workbook: Workbook): Workbook {
  const isOther = (kind: string | undefined): boolean => kind !== undefined && kind !== CONTROLE;
  return { ...workbook, sheets: workbook.sheets.filter((grid) => !isOther(markOf(grid)?.kind)) };
}

async function fetched({ host }: Surroundings, task: Task): Promise<Workbook> {
  return host.snapshot(workOf(task, 'fetching'));
}

async function assessed(
  { thread, today }: Surroundings,
  { signal, onProgress }: Task,
  workbook: Workbook,
): Promise<StudyRead> {
  const result = await inTurns(steps(workbook, { today: today() }), thread, signal, onProgress);
  const fingerprint = result.document.sheets.find(({ mark }) => mark !== undefined)?.mark?.fingerprint ?? '';
  return { workbook, result, fingerprint, reports: reportState(workbook, fingerprint), written: false };
}

function workOf({ signal, onProgress }: Task, phase: Phase): Work {
  return {
    signal,
    onProgress: ({ done, of }) => {
      onProgress({ phase, done, of });
    },
  };
}
