/** Cells of the user get values, and tables get rows: first all is looked at, then all is written in one step. */
import type { AppendRows, CellEdit, NewCell, SetCell } from '../../../core/intake/edit';
import type { Range } from '../../../core/intake/grid';
import { HostError, type Work } from '../../host';
import { FIRST, LATER } from '../attempts';
import { stopIfAborted } from '../errors';
import { areaOf, cellsAt, PLACE, rangeAt } from '../place';
import type { DateSystem } from '../read/date-system';
import { ACTION_BYTES, Batch, bytesOf } from '../draw/batch';
import { fitted } from './fitted';
import { refuseCovered, refuseUnseen, type Written } from './merged-cells';

export async function editCells(
  edits: readonly CellEdit[],
  dates: DateSystem,
  { signal }: Work,
): Promise<void> {
  stopIfAborted(signal);
  if (edits.length === 0) return;
  const formats = await Excel.run(FIRST, async (context) => {
    await check(context, edits);
    await refuseCovered(context, edits);
    await dates.ask(context);
    return readFormats(context, edits);
  });
  await Excel.run(LATER, async (context) => {
    const batch = new Batch(context, signal);
    const written: Written[] = [];
    for (const [index, edit] of edits.entries())
      written.push(...(await write(batch, edit, formats[index] ?? [], dates)));
    await batch.send();
    refuseUnseen(written);
  });
}

/** Everything that can be wrong with an edit, before any of them is made. */
async function check(context: Excel.RequestContext, edits: readonly CellEdit[]): Promise<void> {
  const { workbook } = context;
  workbook.load('readOnly');
  const names = [...new Set(edits.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load('id');
    return { name, sheet };
  });
  const tables = edits.flatMap((edit) =>
    edit.kind === 'appendRows' && edit.table !== null
      ? [{ edit, table: workbook.tables.getItemOrNullObject(edit.table).load('id,showTotals') }]
      : [],
  );
  await context.sync();
  if (workbook.readOnly) throw new HostError('readOnly');
  for (const { name, sheet } of sheets)
    if (sheet.isNullObject) throw new HostError('sheetGone', { sheet: name });
  for (const { edit, table } of tables)
    if (table.isNullObject || table.showTotals !== edit.hasTotalRow) throw changed(edit);
  const protections = sheets.map(({ name, sheet }) => ({
    name,
    protection: sheet.protection.load('protected'),
  }));
  const places = tables.map(({ edit, table }) => ({
    edit,
    sheet: table.worksheet.load('name'),
    range: table.getRange().load(PLACE),
  }));
  await context.sync();
  for (const { name, protection } of protections)
    if (protection.protected) throw new HostError('sheetProtected', { sheet: name });
  for (const { edit, sheet, range } of places)
    if (sheet.name !== edit.sheet || !isSame(areaOf(range), edit.range)) throw changed(edit);
}

function changed({ sheet, table }: AppendRows): HostError {
  return new HostError('tableChanged', { sheet, ...(table !== null && { name: table }) });
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn &&
    one.lastRow === other.lastRow &&
    one.lastColumn === other.lastColumn
  );
}

/** The number formats of the cells that get a value, row by row; of rows that are still to come those of the row above. */
async function readFormats(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
): Promise<readonly string[][][]> {
  const asked = edits.map((edit) => {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    if (edit.kind === 'setCell') return cellsAt(sheet, edit.row, edit.column).load('numberFormat');
    const { firstRow, lastRow } = standingRows(edit);
    const { firstColumn, lastColumn } = edit.range;
    return rangeAt(sheet, { firstRow, lastRow, firstColumn, lastColumn }).load('numberFormat');
  });
  await context.sync();
  return asked.map(({ numberFormat }) => numberFormat as string[][]);
}

/** The row whose look new rows get, and the empty rows that are filled first. */
function standingRows({ range, hasTotalRow, firstRow, rows }: AppendRows): {
  firstRow: number;
  lastRow: number;
} {
  const last = hasTotalRow ? range.lastRow - 1 : range.lastRow;
  const model = firstRow - 1 > range.firstRow ? firstRow - 1 : firstRow;
  return { firstRow: model, lastRow: Math.max(model, Math.min(last, firstRow + rows.length - 1)) };
}

async function write(
  batch: Batch,
  edit: CellEdit,
  formats: readonly (readonly string[])[],
  dates: DateSystem,
): Promise<Written[]> {
  if (edit.kind === 'setCell') return [await setCell(batch, edit, formats[0]?.[0] ?? 'General', dates)];
  await growTable(batch, edit);
  const model = standingRows(edit).firstRow;
  const written: Written[] = [];
  for (const [at, column] of edit.columns.entries()) {
    const cells = edit.rows.map((row) => row[at] ?? EMPTY);
    const own = cells.map((_, r) => {
      const row = formats[edit.firstRow + r - model] ?? formats[0];
      return row?.[column - edit.range.firstColumn] ?? 'General';
    });
    written.push(await setColumn(batch, edit, column, cells, own, dates));
  }
  return written;
}

const EMPTY: NewCell = { value: null, flags: 0 };

async function setCell(batch: Batch, edit: SetCell, format: string, dates: DateSystem): Promise<Written> {
  const { sheet, row, column, cell } = edit;
  const range = cellsAt(batch.context.workbook.worksheets.getItem(sheet), row, column);
  const fit = fitted(cell, format, dates);
  await batch.room(5 * ACTION_BYTES + bytesOf(fit.value), bytesOf(fit.value));
  if (fit.entryFormat !== format) range.numberFormat = [[fit.entryFormat]];
  range.values = [[fit.value ?? '']];
  if (fit.format !== fit.entryFormat) range.numberFormat = [[fit.format]];
  return { sheet, range: range.load('values'), cells: [cell] };
}

/** One column of the new rows; cells without a value stay as they are. */
async function setColumn(
  batch: Batch,
  { sheet, firstRow }: AppendRows,
  column: number,
  cells: readonly NewCell[],
  formats: readonly string[],
  dates: DateSystem,
): Promise<Written> {
  const fits = cells.map((cell, index) => fitted(cell, formats[index] ?? 'General', dates));
  const values = fits.map(({ value }) => [value]);
  await batch.room(5 * ACTION_BYTES + 3 * bytesOf(values), bytesOf(values));
  const range = cellsAt(batch.context.workbook.worksheets.getItem(sheet), firstRow, column, cells.length);
  if (fits.some(({ entryFormat }, index) => entryFormat !== formats[index]))
    range.numberFormat = fits.map(({ entryFormat }) => [entryFormat]);
  range.values = values;
  if (fits.some(({ entryFormat, format }) => entryFormat !== format))
    range.numberFormat = fits.map(({ format }) => [format]);
  return { sheet, range: range.load('values'), cells };
}

/** Makes room under the rows that are there. What stands below in these columns moves down, a total row too. */
async function growTable(batch: Batch, edit: AppendRows): Promise<void> {
  const { sheet: name, table, range, hasTotalRow, firstRow, rows } = edit;
  const last = hasTotalRow ? range.lastRow - 1 : range.lastRow;
  const by = firstRow + rows.length - 1 - last;
  if (by <= 0) return;
  const { firstColumn, lastColumn } = range;
  const width = lastColumn - firstColumn + 1;
  const sheet = batch.context.workbook.worksheets.getItem(name);
  await batch.room(4 * ACTION_BYTES + by * width * 6);
  if (table !== null) {
    const nothing = Array.from({ length: by }, () => new Array<null>(width).fill(null));
    sheet.tables.getItem(table).rows.add(undefined, nothing as unknown as string[][]);
  } else if (hasTotalRow)
    rangeAt(sheet, { firstRow: last + 1, lastRow: last + by, firstColumn, lastColumn }).insert('Down');
  const { firstRow: model } = standingRows(edit);
  const added = rangeAt(sheet, { firstRow: last + 1, lastRow: last + by, firstColumn, lastColumn });
  if (model <= last)
    added.copyFrom(rangeAt(sheet, { firstRow: model, lastRow: model, firstColumn, lastColumn }), 'Formats');
}
