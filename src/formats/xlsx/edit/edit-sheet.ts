/** The changes in one sheet part, and in the parts of the tables on it. */
import type { AppendRows, CellEdit, NewCell } from '../../../core/intake/edit';
import type { Range } from '../../../core/intake/grid';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { cellName, parseRange } from '../references';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { XlsxError } from '../xlsx-error';
import { holdsAddress } from './addresses';
import { namesCells } from './calculate';
import type { CellLooks } from './cell-looks';
import { cellTag, valueXml } from './cell-xml';
import { growCovers, type Growth } from './grow-covers';
import { growDimension } from './grow-dimension';
import { growTable } from './grow-table';
import { RowHeights } from './row-heights';
import { SheetRows } from './sheet-rows';
import { escapeText } from '../xml/text';

/** A sheet of a workbook that is being changed. */
export interface EditedSheet {
  readonly pkg: Package;
  readonly workbook: WorkbookPart;
  readonly path: string;
  readonly looks: CellLooks;
}

/** Whether formulas came in other cells. */
export function editSheet(sheet: EditedSheet, changes: readonly CellEdit[]): boolean {
  let movedFormula = false;
  sheet.pkg.edit(
    sheet.path,
    (edits, root) => {
      const sheetData = childOf(root, 'sheetData');
      if (!sheetData) throw new XlsxError('damaged', { part: sheet.path });
      const rows = new SheetRows(edits, root, sheetData);
      const pen: Pen = { rows, looks: sheet.looks, heights: new RowHeights(root, sheet.looks.wraps) };
      for (const change of changes) {
        if (change.kind === 'setCell') setCell(pen, change.row, change.column, change.cell);
        else if (append(sheet, pen, edits, root, change)) movedFormula = true;
      }
      growDimension(edits, root, changes.map(changedBy));
      rows.save();
    },
    ['sheetData'],
  );
  return movedFormula;
}

/** What cells are written with. */
interface Pen {
  readonly rows: SheetRows;
  readonly looks: CellLooks;
  readonly heights: RowHeights;
}

function setCell(pen: Pen, row: number, column: number, cell: NewCell): void {
  write(pen, row, column, pen.rows.cells(row).get(column)?.style ?? 0, cell);
}

/** The style is that of the cell before, or of the one above it. */
function write(pen: Pen, row: number, column: number, style: number, cell: NewCell, model?: number): void {
  const { rows, looks, heights } = pen;
  rows.set(row, column, valueXml(row, column, looks.fit(style, cell), looks.serial(cell)), model);
  rows.raise(row, heights.needed(column, style, cell.value));
}

function append(
  sheet: EditedSheet,
  pen: Pen,
  edits: TextEdits,
  root: XmlElement,
  change: AppendRows,
): boolean {
  const { range, hasTotalRow, firstRow } = change;
  const lastInTable = hasTotalRow ? range.lastRow - 1 : range.lastRow;
  const lastNew = firstRow + change.rows.length - 1;
  const growth: Growth = { range, lastInTable, by: Math.max(0, lastNew - lastInTable) };
  refuseMerged(root, growth, firstRow, lastNew);
  const formulas =
    change.table === null || growth.by === 0
      ? new Map<number, string>()
      : growTable(sheet.pkg, sheet.path, change.table, growth);
  const moved = hasTotalRow && growth.by > 0 && moveTotals(sheet, pen.rows, growth);
  fillRows(pen, change, lastInTable, formulas);
  if (growth.by > 0) growCovers(edits, root, growth);
  return moved || formulas.size > 0;
}

/** What is typed in a merged cell but the first is not to be seen. */
function refuseMerged(root: XmlElement, { range }: Growth, firstRow: number, lastRow: number): void {
  const merges = childOf(root, 'mergeCells');
  for (const merge of merges ? childrenOf(merges, 'mergeCell') : []) {
    const at = parseRange(attributeOf(merge, 'ref') ?? '');
    if (!at || at.lastRow < firstRow || at.firstRow > lastRow) continue;
    if (at.lastColumn < range.firstColumn || at.firstColumn > range.lastColumn) continue;
    throw new XlsxError('mergedBelowTable');
  }
}

function fillRows(
  pen: Pen,
  { range, hasTotalRow, firstRow, columns, rows: values }: AppendRows,
  lastInTable: number,
  formulas: ReadonlyMap<number, string>,
): void {
  const { rows } = pen;
  // Without any row of data the empty row that a new table has tells the look.
  const model = firstRow - 1 > range.firstRow ? firstRow - 1 : firstRow;
  const hasModel = model <= lastInTable;
  values.forEach((cells, index) => {
    const row = firstRow + index;
    const own = new Map(columns.map((column, at) => [column, cells[at] ?? EMPTY]));
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      const isTotal = hasTotalRow && row === lastInTable + 1;
      const old = isTotal ? undefined : rows.cells(row).get(column);
      const above = hasModel ? rows.cells(model).get(column) : undefined;
      const isNew = row > lastInTable;
      const style = (isNew ? (above ?? old) : (old ?? above))?.style ?? 0;
      const cell = own.get(column) ?? EMPTY;
      const formula = isNew && cell.value === null ? formulas.get(column) : undefined;
      if (cell.value !== null) write(pen, row, column, style, cell, model);
      else if (formula !== undefined)
        rows.set(row, column, `${cellTag(row, column, style)}><f>${escapeText(formula)}</f></c>`, model);
      else if (isNew && style !== 0 && (old === undefined || old.style !== style))
        rows.set(row, column, `${cellTag(row, column, style)}/>`, model);
    }
  });
}

const EMPTY: NewCell = { value: null, flags: 0 };

/** Whether there was a formula in it. */
function moveTotals(sheet: EditedSheet, rows: SheetRows, { range, lastInTable, by }: Growth): boolean {
  const from = lastInTable + 1;
  const cells = [...rows.cells(from).values()].filter(
    ({ column }) => column >= range.firstColumn && column <= range.lastColumn,
  );
  const formulas = cells.flatMap(({ element }) => childrenOf(element, 'f'));
  const isTied =
    formulas.some((formula) => formula.attributes.length > 0 || holdsAddress(formula.text)) ||
    namesCells(
      sheet.pkg,
      sheet.workbook,
      cells.map(({ column }) => cellName(from, column)),
    );
  if (isTied) throw new XlsxError('totalRowInUse');
  for (const { column, xml, element } of cells) {
    rows.set(from + by, column, movedTo(xml, element, cellName(from + by, column)), from);
    rows.set(from, column, null);
  }
  return formulas.length > 0;
}

/** The same cell at another address. */
function movedTo(xml: string, element: XmlElement, address: string): string {
  const tag = xml.slice(0, element.contentStart - element.start).replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const rest = xml.slice(element.contentStart - element.start);
  return tag.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`) + rest;
}

/** The cells that may become others. */
export function changedBy(change: CellEdit): Range {
  if (change.kind === 'setCell') {
    const { row, column } = change;
    return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  }
  const { firstRow, range, hasTotalRow } = change;
  const last = firstRow + change.rows.length - 1;
  return { ...range, firstRow, lastRow: hasTotalRow ? Math.max(last + 1, range.lastRow) : last };
}
