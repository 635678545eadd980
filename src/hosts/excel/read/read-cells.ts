/**
 * Cells in pieces that Excel on the web can give: at most 5 MB per answer. How many bytes a cell takes is not known
 * before, so each answer teaches the size of the next piece, and what was too much is asked again in smaller pieces.
 */
import type { Range } from '../../../core/intake/grid';
import { HostError, type Work } from '../../host';
import { excelCode, stopIfAborted } from '../errors';
import { rangeAt } from '../place';
import type { Piece, SheetCells } from './sheet-cells';

/** What an answer may be; the rest of the 5 MB is for what goes around it, and for pieces that turn out larger. */
const ANSWER = 3_500_000;
/** Of a cell, with its value, its formula and its format, while nothing was read yet. */
const FIRST_GUESS = 60;
const LEAST_GUESS = 24;

/** Something to ask of a part of a sheet. */
interface Job {
  readonly of: SheetCells;
  readonly area: Range;
  /** Whether only the kind of each value is asked. */
  readonly types: boolean;
}

export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetCells[],
  { signal, onProgress }: Work,
): Promise<void> {
  const jobs = sheets.flatMap((of): Job[] => (of.used === null ? [] : [{ of, area: of.used, types: false }]));
  const total = jobs.reduce((sum, { area }) => sum + sizeOf(area), 0);
  let done = 0;
  let bytesPerCell = FIRST_GUESS;
  while (jobs.length > 0) {
    stopIfAborted(signal);
    onProgress?.({ done, of: total });
    const batch = take(jobs, Math.max(1, Math.floor(ANSWER / bytesPerCell)));
    const cells = batch.reduce((sum, { area }) => sum + sizeOf(area), 0);
    const answers = await ask(context, batch);
    if (answers === null) {
      if (cells === 1) throw new HostError('tooLarge');
      jobs.unshift(...batch);
      bytesPerCell = Math.ceil((2 * ANSWER) / cells);
      continue;
    }
    const bytes = answers.reduce((sum, answer) => sum + bytesOf(answer), 0);
    bytesPerCell = Math.max(LEAST_GUESS, Math.ceil((1.2 * bytes) / cells));
    batch.forEach((job, index) => {
      const answer = answers[index];
      if (answer === undefined) return;
      if (!job.types) done += sizeOf(job.area);
      jobs.push(...takeIn(job, answer));
    });
  }
  onProgress?.({ done, of: total });
}

interface Answer extends Piece {
  readonly valueTypes: readonly (readonly unknown[])[];
}

/** Null: it was more than Excel gives at once. */
async function ask(context: Excel.RequestContext, batch: readonly Job[]): Promise<Answer[] | null> {
  const ranges = batch.map(({ of, area, types }) =>
    rangeAt(context.workbook.worksheets.getItem(of.sheetId), area).load(
      types ? ['valueTypes'] : ['values', 'formulas', 'numberFormat'],
    ),
  );
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) === 'ResponsePayloadSizeLimitExceeded') return null;
    throw error;
  }
  return ranges.map((range, index) => {
    if (batch[index]?.types === true)
      return { values: [], formulas: [], numberFormat: [], valueTypes: range.valueTypes };
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      numberFormat: range.numberFormat as unknown[][],
      valueTypes: [],
    };
  });
}

/** Puts what came in its place; answers what has to be asked besides. */
function takeIn({ of, area, types }: Job, answer: Answer): Job[] {
  if (types) {
    of.addTypes(area, answer.valueTypes);
    return [];
  }
  const suspects = of.add(area, answer);
  return suspects === null ? [] : [{ of, area: suspects, types: true }];
}

/** The first jobs that come to so many cells together; the last one in part. A row that is too long goes by columns. */
function take(jobs: Job[], most: number): Job[] {
  const batch: Job[] = [];
  let room = most;
  for (let job = jobs[0]; job !== undefined && room > 0; job = jobs[0]) {
    const { firstRow, firstColumn, lastRow, lastColumn } = job.area;
    const width = lastColumn - firstColumn + 1;
    const rows = Math.floor(room / width);
    if (rows === 0 && batch.length > 0) break;
    jobs.shift();
    const part = (area: Partial<Range>): Job => ({ ...job, area: { ...job.area, ...area } });
    if (rows === 0) {
      if (lastRow > firstRow) jobs.unshift(part({ firstRow: firstRow + 1 }));
      jobs.unshift(part({ lastRow: firstRow, firstColumn: firstColumn + room }));
      batch.push(part({ lastRow: firstRow, lastColumn: firstColumn + room - 1 }));
      break;
    }
    const last = Math.min(lastRow, firstRow + rows - 1);
    if (last < lastRow) jobs.unshift(part({ firstRow: last + 1 }));
    batch.push(part({ lastRow: last }));
    room -= (last - firstRow + 1) * width;
  }
  return batch;
}

function sizeOf({ firstRow, firstColumn, lastRow, lastColumn }: Range): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** About the size of the answer as it travelled. */
function bytesOf({ values, formulas, numberFormat, valueTypes }: Answer): number {
  let bytes = 0;
  for (const rows of [values, formulas, numberFormat, valueTypes])
    for (const row of rows) for (const value of row) bytes += bytesOfValue(value);
  return bytes;
}

function bytesOfValue(value: unknown): number {
  if (typeof value === 'string') return value.length + 3;
  return typeof value === 'number' ? String(value).length + 1 : 6;
}
