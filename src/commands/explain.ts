/** Why a cell shows what it shows, or how a cell of the input was read. */
import type { Assessed } from '../core/assess-workbook';
import { explainCellSteps, type CellExplained } from '../core/explain-cell';
import type { CellPlace } from '../hosts/host';
import { inTurns } from './in-turns';
import { reportsOf, type Reports, type StudyRead } from './study';
import type { Surroundings } from './task';

/** The reports that were made only to explain with, once per reading. */
const made = new WeakMap<Assessed, Reports>();

/** Null: no cell was asked about. */
export async function explainPlace(
  around: Surroundings,
  read: StudyRead,
  { sheet, row, column }: CellPlace,
  signal: AbortSignal,
): Promise<CellExplained | null> {
  if (row === undefined || column === undefined) return null;
  const { workbook, assessed, findings } = read;
  const { document, assessment } = await reportsFor(around, read, signal);
  const { tables } = assessed;
  const run = { document, assessment, tables, findings, peildatum: assessed.peildatum?.day ?? null };
  return inTurns(explainCellSteps(run, workbook, { sheet, row, column }), around.thread, signal);
}

async function reportsFor(around: Surroundings, read: StudyRead, signal: AbortSignal): Promise<Reports> {
  const known = read.written ?? made.get(read.assessed);
  if (known !== undefined) return known;
  const reports = await reportsOf(around, { signal, onProgress: () => undefined }, read);
  made.set(read.assessed, reports);
  return reports;
}
