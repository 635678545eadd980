/**
 * Workbooks in memory, written as small tables of text that a person can read:
 *
 *     Casus | Gemiddelde kosten | Start
 *     1     | € 14.000          | datum:1-9-2023
 *
 * A figure in digits is a number, "tekst:12" the text 12, "datum:", "tijd:", "procent:", "fout:" and "formule:" give the
 * cell that flag, and an empty cell is empty.
 */
import { dayOf } from '../../src/core/domain/calendar';
import {
  CellFlag,
  type CellValue,
  type ExcelTable,
  type Grid,
  type Workbook,
} from '../../src/core/intake/grid';

/** A rectangle of cells on a sheet, with or without an Excel table around it. */
export interface Cells {
  readonly sheet: string;
  /** The first cell; A1 when absent. */
  readonly from?: string;
  /** The name of the Excel table around the cells; absent: loose cells. */
  readonly table?: string;
  readonly totalRow?: boolean;
  readonly cells: string;
}

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
  const rows: CellValue[][] = [];
  const flags: number[][] = [];
  const tables: ExcelTable[] = [];
  for (const { from = 'A1', table, totalRow = false, cells } of parts) {
    const start = position(from);
    const lines = cells
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.split('|').map((text) => text.trim()));
    lines.forEach((line, r) => {
      line.forEach((text, c) => {
        const { value, flag } = parseCell(text);
        (rows[start.row + r] ??= [])[start.column + c] = value;
        (flags[start.row + r] ??= [])[start.column + c] = flag;
      });
    });
    const width = Math.max(...lines.map((line) => line.length));
    const range = {
      firstRow: start.row,
      firstColumn: start.column,
      lastRow: start.row + lines.length - 1,
      lastColumn: start.column + width - 1,
    };
    if (table !== undefined) tables.push({ name: table, range, hasHeaderRow: true, hasTotalRow: totalRow });
  }
  const width = Math.max(1, ...Array.from(rows, (row) => row?.length ?? 0));
  const bits = new Uint8Array(rows.length * width);
  for (const [r, row] of flags.entries())
    for (const [c, flag] of (row ?? []).entries()) bits[r * width + c] = flag ?? 0;
  const dense = Array.from(rows, (row) => Array.from({ length: width }, (_, c) => row?.[c] ?? null));
  return { name, rows: dense, flags: { width, bits }, tables, visibility: 'visible' };
}

function position(cell: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

function parseCell(text: string): { value: CellValue; flag: number } {
  const [, kind, rest = ''] = /^(tekst|datum|tijd|procent|fout|formule):(.*)$/.exec(text) ?? [];
  switch (kind) {
    case 'tekst':
      return { value: rest, flag: 0 };
    case 'datum':
      return { value: serial(rest), flag: CellFlag.date };
    case 'tijd':
      return { value: Number(rest), flag: CellFlag.time };
    case 'procent':
      return { value: Number(rest), flag: CellFlag.percentage };
    case 'fout':
      return { value: rest, flag: CellFlag.error };
    case 'formule':
      return { value: plain(rest), flag: CellFlag.formula };
    default:
      return { value: plain(text), flag: 0 };
  }
}

function plain(text: string): CellValue {
  if (text === '') return null;
  if (text === 'waar' || text === 'onwaar') return text === 'waar';
  return /^-?\d+(\.\d+)?$/.test(text) && !/^-?\d{1,3}\.\d{3}$/.test(text) ? Number(text) : text;
}

function serial(text: string): number {
  const [day = 0, month = 0, year = 0] = text.split('-').map(Number);
  const found = dayOf({ year, month, day });
  if (found === null) throw new Error(`no such day: ${text}`);
  return found;
}
