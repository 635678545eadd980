/** Draws one sheet: our cells are emptied, and get everything anew in an order in which no part undoes another. */
import type { CellValue, Range, Rows } from '../../../core/intake/grid';
import { FORMULA } from '../../../core/report/own-sheets/own-sheet';
import { holds } from '../../../formats/xlsx/write/formula-cells';
import { flagsOfFormat } from '../../../formats/xlsx/read/number-format';
import { cellsAt, rangeAt } from '../place';
import { areasOf, piecesOf, type Plan } from './areas';
import { ACTION_BYTES, bytesOf, type Batch } from './batch';
import { drawCharts } from './charts';
import { GENERAL } from './contents';
import { drawEntries, drawTables } from './entries';
import { drawLinks } from './links';
import { drawLooks } from './looks';
import { setFormats } from './number-formats';
import { drawPage } from './page';
import { drawSizes } from './sizes';
import type { Drawing } from './drawing';

export interface DrawnSheet extends Drawing {
  /** Once it was sent: what Excel holds in our cells, as the next run reads it. */
  readonly readBack: (firstText: string) => Rows;
}

/** All that needs no other sheet. */
export async function drawCells(batch: Batch, drawing: Drawing): Promise<void> {
  await clear(batch, drawing);
  await merge(batch, drawing);
  await drawLinks(batch, drawing);
  // Cells that were emptied have the general format already.
  await setFormats(batch, drawing, ({ entryFormat }) => (entryFormat === GENERAL ? undefined : entryFormat));
  await setValues(batch, drawing);
  await setFormats(batch, drawing, ({ format, entryFormat }) =>
    format === entryFormat ? undefined : format,
  );
  await drawLooks(batch, drawing);
  await drawTables(batch, drawing);
  await drawSizes(batch, drawing);
  await drawCharts(batch, drawing);
  await drawPage(batch, drawing);
}

/** What may name tables and lists on other sheets: Excel takes it only when those are there. */
export async function drawReferences(batch: Batch, drawing: Drawing): Promise<DrawnSheet> {
  await setFormulas(batch, drawing);
  await drawEntries(batch, drawing);
  return { ...drawing, readBack: await startReading(batch, drawing) };
}

/** Our own cells only, and of those not yet the first, which says that the sheet is not whole. */
async function clear(batch: Batch, { standing, worksheet, layout }: Drawing): Promise<void> {
  const { place } = standing;
  if (place === null) return;
  await batch.room((8 + place.tables.length) * ACTION_BYTES);
  // Only half an input sheet of an attempt that failed comes here with tables in our cells; they are made anew.
  if (standing.sheet.mark === undefined)
    for (const name of place.tables) worksheet.tables.getItem(name).convertToRange();
  for (const { rows, columns } of [place.before, layout.extent]) {
    if (rows === 0 || columns === 0) continue;
    cellsAt(worksheet, 0, 0, rows, columns).unmerge();
    if (rows > 1) cellsAt(worksheet, 1, 0, rows - 1, columns).clear();
    if (columns > 1) cellsAt(worksheet, 0, 1, 1, columns - 1).clear();
  }
  cellsAt(worksheet, 0, 0).clear('Formats');
}

/** Rows that are merged alike become one request. */
async function merge(batch: Batch, { worksheet, layout }: Drawing): Promise<void> {
  const starts = layout.rows.map((cells) => new Map(cells.map(({ column, span }) => [column, span])));
  const spanFrom = (row: number, column: number): number => starts[row]?.get(column) ?? 1;
  const columns = layout.extent.columns;
  for (let column = 0; column < columns; column++) {
    const plan: Plan<number> = (row) => (spanFrom(row, column) > 1 ? spanFrom(row, column) : undefined);
    for (const [span, areas] of areasOf({ rows: layout.rows.length, columns: 1 }, plan))
      for (const { firstRow, lastRow } of areas) {
        await batch.room(ACTION_BYTES);
        const lastColumn = column + span - 1;
        rangeAt(worksheet, { firstRow, firstColumn: column, lastRow, lastColumn }).merge(true);
      }
  }
}

async function setValues(batch: Batch, { worksheet, contents }: Drawing): Promise<void> {
  const { columns } = contents;
  for (const { start, height } of piecesOf(contents)) {
    const values = Array.from({ length: height }, (_row, r) =>
      Array.from({ length: columns }, (_column, c): CellValue => contents.at(start + r, c)?.value ?? null),
    );
    await batch.room(bytesOf(values) + ACTION_BYTES);
    cellsAt(worksheet, start, 0, values.length, columns).values = values;
  }
}

async function setFormulas(batch: Batch, { worksheet, contents }: Drawing): Promise<void> {
  for (const { row, column, text } of contents.formulas) {
    await batch.room(ACTION_BYTES + bytesOf(text));
    cellsAt(worksheet, row, column).formulas = [[text]];
  }
}

/** Asks what Excel made of it; an answer is about as large as what was written. */
async function startReading(
  batch: Batch,
  { standing, worksheet, layout, contents, dates }: Drawing,
): Promise<DrawnSheet['readBack']> {
  const { columns } = layout.extent;
  if (standing.sheet.mark === undefined) return () => [];
  const pieces: Excel.Range[] = [];
  for (const { start, height } of piecesOf(layout.extent)) {
    let bytes = 0;
    for (let r = start; r < start + height; r++)
      for (let c = 0; c < columns; c++) bytes += bytesOf(contents.at(r, c)?.value ?? '') + 1;
    await batch.room(ACTION_BYTES, bytes);
    pieces.push(cellsAt(worksheet, start, 0, height, columns).load('values'));
  }
  const spills = layout.formulas.map(({ range }) => range);
  return (firstText) => {
    const values = pieces.flatMap((piece) => piece.values as CellValue[][]);
    return values.map((row, r) =>
      row.map((value, c) => {
        const day = dates.day(value, flagsOfFormat(contents.at(r, c)?.format ?? ''));
        return hashed(day, r, c, firstText, spills);
      }),
    );
  };
}

/** A formula counts as one constant and what it fills as empty; the first line as it will be. */
function hashed(
  value: CellValue,
  row: number,
  column: number,
  firstText: string,
  spills: readonly Range[],
): CellValue {
  if (row === 0 && column === 0) return firstText;
  const spill = spills.find((range) => holds(range, row, column));
  if (spill === undefined) return value;
  return row === spill.firstRow && column === spill.firstColumn ? FORMULA : null;
}
