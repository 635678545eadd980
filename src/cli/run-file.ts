/** One workbook file through the method. */
import { type Day, dayOf } from '../core/domain/calendar';
import { explainCell, type Address, type CellExplained } from '../core/explain-cell';
import { run, type RunOptions, type RunResult } from '../core/run';
import { FILE_ERRORS, type FileErrorFacts } from '../core/text/file-errors';
import { XlsxError, type XlsxErrorCode } from '../formats/xlsx';
import type { Command } from './arguments';
import { FileError, readInput } from './files';
import { readXlsx } from './xlsx';
import { basename } from 'node:path';

/** Every code of the format has its sentence; the compiler holds them together. */
const SENTENCES: Readonly<Record<XlsxErrorCode, (facts: FileErrorFacts) => string>> = FILE_ERRORS;

/** What is left of a run: without the study itself, which would take its room while the report is written. */
export interface FileResult extends Pick<RunResult, 'document' | 'findings'> {
  /** Null: not asked for. */
  readonly json: RunResult['json'] | null;
  readonly bytes: Uint8Array;
  readonly hasMacros: boolean;
}

/** What the user chose for this run. */
type Choices = Pick<Command, 'peildatum' | 'perspective'>;

/** Throws a FileError when the file is no workbook that can be used. */
export async function runFile(path: string, command: Command): Promise<FileResult> {
  const bytes = await readInput(path);
  return explained(async () => {
    const workbook = await readXlsx(bytes, basename(path));
    const result = run(workbook, runOptions(command));
    const json = command.json ? result.json : null;
    return {
      document: result.document,
      findings: result.findings,
      json,
      bytes,
      hasMacros: workbook.hasMacros,
    };
  });
}

/** What a cell of the workbook, or of its reports, shows and why. */
export async function explainFile(path: string, choices: Choices, address: Address): Promise<CellExplained> {
  const bytes = await readInput(path);
  return explained(async () => {
    const workbook = await readXlsx(bytes, basename(path));
    return explainCell(run(workbook, runOptions(choices)), workbook, address);
  });
}

/** The choices as the core takes them. */
export function runOptions({ peildatum, perspective }: Choices): RunOptions {
  return {
    today: today(),
    ...(peildatum === null ? {} : { peildatum }),
    ...(perspective === null ? {} : { perspective }),
  };
}

/** Turns what the format reader or writer refuses into a sentence. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof XlsxError ? new FileError(SENTENCES[error.code](error.facts)) : error;
  }
}

/** Today in the time zone of this machine. */
export function today(): Day | null {
  const now = new Date();
  return dayOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
