/** The sheet that is shown, as a table in the page: around the cell that is selected, as it was made up. */
import { columnName } from '../../../src/formats/xlsx/references';
import {
  areaName,
  cellArea,
  firstCell,
  heightOf,
  overlap,
  widthOf,
  type Area,
} from '../../office-host/cells/address';
import { lineAt, SIDES } from '../../office-host/cells/lines';
import type { Book } from '../../office-host/model/book';
import type { Sheet } from '../../office-host/model/sheet';
import { cellText } from './cell-text';

/** More is drawn than fits on a screen, and not the hundred thousand rows of a large sheet. */
const ROWS = 120;
const COLUMNS = 26;
/** Of cells that nobody gave another size, in points. */
const STANDARD = { rowHeight: 15, columnWidth: 48 } as const;

export function sheetView({ active: sheet, selection }: Book): HTMLTableElement {
  const selected = selection.sheet === sheet ? selection.area : { firstRow: 0, firstColumn: 0 };
  const shown: Area = {
    firstRow: Math.max(0, selected.firstRow - ROWS / 2),
    lastRow: Math.max(0, selected.firstRow - ROWS / 2) + ROWS - 1,
    firstColumn: Math.max(0, selected.firstColumn - COLUMNS + 1),
    lastColumn: Math.max(0, selected.firstColumn - COLUMNS + 1) + COLUMNS - 1,
  };
  const table = document.createElement('table');
  table.classList.toggle('bare', !sheet.showGridlines);
  const columns = count(shown.firstColumn, shown.lastColumn);
  const rows = count(shown.firstRow, shown.lastRow);
  table.append(columnWidths(sheet, columns), headings(columns));
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    line.style.height = points(sheet.rowHeights.get(row) ?? STANDARD.rowHeight);
    line.append(heading(String(row + 1)));
    for (const column of columns) {
      if (sheet.coveredBy({ row, column }) !== undefined) continue;
      const cell = cellView(sheet, row, column);
      cell.classList.toggle('selected', row === selected.firstRow && column === selected.firstColumn);
      line.append(cell);
    }
  }
  return table;
}

function columnWidths(sheet: Sheet, columns: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  const widths = columns.map((column) => sheet.columnWidths.get(column) ?? STANDARD.columnWidth);
  for (const width of [24, ...widths]) {
    const column = document.createElement('col');
    column.style.width = points(width);
    group.append(column);
  }
  return group;
}

function headings(columns: readonly number[]): HTMLElement {
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  row.append(heading(''), ...columns.map((column) => heading(columnName(column))));
  head.append(row);
  return head;
}

function heading(text: string): HTMLElement {
  const cell = document.createElement('th');
  cell.textContent = text;
  return cell;
}

function cellView(sheet: Sheet, row: number, column: number): HTMLTableCellElement {
  const cell = document.createElement('td');
  const look = sheet.looks.at(row, column);
  const content = sheet.contents.at(row, column);
  cell.textContent = cellText(content, look);
  const merge = sheet.merges.find((area) => area.firstRow === row && area.firstColumn === column);
  if (merge !== undefined) [cell.rowSpan, cell.colSpan] = [heightOf(merge), widthOf(merge)];
  const isFigure = typeof content?.value === 'number';
  cell.classList.toggle('wraps', look['wrapText'] === true);
  cell.classList.toggle('runs-on', !isFigure && sheet.contents.at(row, column + 1) === undefined);
  const align = String(look['horizontalAlignment']).toLowerCase();
  const fill = String(look['fill.color']);
  Object.assign(cell.style, {
    textAlign: align === 'general' ? (isFigure ? 'right' : 'left') : align,
    verticalAlign: String(look['verticalAlignment']).toLowerCase().replace('center', 'middle'),
    color: String(look['font.color']),
    backgroundColor: fill === '#FFFFFF' || fill === '' ? '' : fill,
    fontSize: points(Number(look['font.size'])),
    fontWeight: look['font.bold'] === true ? '600' : '',
    fontStyle: look['font.italic'] === true ? 'italic' : '',
    textDecoration: look['font.underline'] === 'None' ? '' : 'underline',
  });
  for (const side of SIDES.slice(0, 4)) {
    const { style, color, weight } = lineAt(sheet.lines, merge ?? cellArea({ row, column }), side);
    if (style === 'None' || style === null) continue;
    const width = weight === 'Medium' || weight === 'Thick' ? '2px' : '1px';
    cell.style.setProperty(
      side.replace('Edge', 'border-').toLowerCase(),
      `${width} solid ${color ?? '#000000'}`,
    );
  }
  tableLook(sheet, cell, cellArea({ row, column }));
  return cell;
}

/** The blue of a table in the style that Excel gives one, where nobody chose another look. */
function tableLook({ tables }: Sheet, cell: HTMLTableCellElement, place: Area): void {
  const table = tables.find(({ area }) => overlap(area, place) !== null);
  if (table === undefined || cell.style.backgroundColor !== '') return;
  const row = place.firstRow - table.area.firstRow;
  if (row === 0 && table.showHeaders) {
    Object.assign(cell.style, { backgroundColor: '#4472c4', color: '#ffffff', fontWeight: '600' });
  } else if (row % 2 === 1) {
    cell.style.backgroundColor = '#d9e2f3';
  }
}

/** What the name box says. */
export function nameOfSelection({ selection: { area } }: Book): string {
  return areaName(cellArea(firstCell(area)));
}

function points(size: number): string {
  return `${size}pt`;
}

function count(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
