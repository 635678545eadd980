/**
 * Workbooks in memory, written as small tables of text that a person can read:
 *
 *     Casus | Gemiddelde kosten | Start
 *     1     | € 14.000          | datum:1-9-2023
 *
 * Digits are a number and any other text is text; an empty cell is empty. What else a cell can be stands in front:
 * "tekst:12" is the text 12, "getal:1,5" a number with decimals, and "datum:", "tijd:", "procent:", "fout:" and
 * "formule:" give the cell that flag; "herhaal:x" fills a cell with as many x as it can hold. "\n" is a line break.
 */
import { dayOf } from '../../src/core/domain/calendar';
import {
  CellFlag,
  type CellValue,
  type ExcelTable,
  type Grid,
  type Range,
  type Workbook,
} from '../../src/core/intake/grid';
import { textRows } from './text-table';

/** A rectangle of cells on a sheet, with or without an Excel table around it. */
export interface Cells {
  readonly sheet: string;
  /** The first cell; A1 when absent. */
  readonly from?: string | undefined;
  /** The name of the Excel table around the cells; absent: loose cells. */
  readonly table?: string | undefined;
  readonly headerRow?: boolean | undefined;
  readonly totalRow?: boolean | undefined;
  readonly cells: string;
}

interface FlaggedCell {
  readonly value: CellValue;
  readonly flag: number;
}

/** So many characters go into one cell. */
const FULL_CELL = 32_767;

const EMPTY: FlaggedCell = { value: null, flag: 0 };

/** One sheet per name, in the order in which the names come first. */
export function workbookOf(parts: readonly Cells[], more: Partial<Workbook> = {}): Workbook {
  const names = [...new Set(parts.map(({ sheet }) => sheet))];
  const sheets = names.map((name) =>
    gridOf(
      name,
      parts.filter(({ sheet }) => sheet === name),
    ),
  );
  return { name: 'proef.xlsx', calculation: 'automatic', hasMacros: false, sheets, ...more };
}

function gridOf(name: string, parts: readonly Cells[]): Grid {
  const placed = parts.map((part) => ({ part, range: rangeOf(part), rows: textRows(part.cells) }));
  const height = Math.max(...placed.map(({ range }) => range.lastRow + 1));
  const width = Math.max(...placed.map(({ range }) => range.lastColumn + 1));
  const cells = Array.from({ length: height }, () => Array.from({ length: width }, () => EMPTY));
  for (const { range, rows } of placed) {
    for (const [r, row] of rows.entries()) {
      const target = cells[range.firstRow + r] ?? [];
      for (const [c, text] of row.entries()) target[range.firstColumn + c] = cellOf(text);
    }
  }
  return {
    name,
    rows: cells.map((row) => row.map(({ value }) => value)),
    flags: { width, bits: Uint8Array.from(cells.flat(), ({ flag }) => flag) },
    tables: placed.flatMap(({ part, range }) => excelTable(part, range)),
    visibility: 'visible',
  };
}

function excelTable({ table, headerRow = true, totalRow = false }: Cells, range: Range): ExcelTable[] {
  return table === undefined ? [] : [{ name: table, range, hasHeaderRow: headerRow, hasTotalRow: totalRow }];
}

function rangeOf({ from = 'A1', cells }: Cells): Range {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(from) ?? [];
  if (letters === '') throw new Error(`no such cell: ${from}`);
  const firstRow = Number(digits) - 1;
  const firstColumn =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const rows = textRows(cells);
  const width = Math.max(...rows.map((row) => row.length));
  return { firstRow, firstColumn, lastRow: firstRow + rows.length - 1, lastColumn: firstColumn + width - 1 };
}

function cellOf(text: string): FlaggedCell {
  const [, kind, rest = ''] =
    /^(tekst|getal|datum|tijd|procent|fout|formule|herhaal):(.*)$/s.exec(text) ?? [];
  switch (kind) {
    case undefined:
      return { value: plain(text), flag: 0 };
    case 'tekst':
      return { value: rest, flag: 0 };
    case 'getal':
      return { value: decimal(rest), flag: 0 };
    case 'datum':
      return { value: dayFrom(rest), flag: CellFlag.date };
    case 'tijd':
      return { value: decimal(rest), flag: CellFlag.time };
    case 'procent':
      return { value: decimal(rest), flag: CellFlag.percentage };
    case 'fout':
      return { value: rest, flag: CellFlag.error };
    case 'herhaal':
      return { value: rest.repeat(FULL_CELL), flag: 0 };
    case 'formule':
      return { value: plain(rest), flag: CellFlag.formula };
    default:
      throw new Error(`no such kind of cell: ${kind}`);
  }
}

function plain(text: string): CellValue {
  if (text === '') return null;
  if (text === 'WAAR' || text === 'ONWAAR') return text === 'WAAR';
  return /^-?\d+$/.test(text) ? Number(text) : text.replaceAll('\\n', '\n');
}

function decimal(text: string): number {
  return Number(text.replace(',', '.'));
}

/** "1-9-2023" as a serial number. */
export function dayFrom(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split('-').map(Number);
  const found = dayOf({ year, month, day });
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}
