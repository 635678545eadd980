/** What is pasted from another program is read as if it were typed: 1.234 is a number of four digits, 1,5 is one and a half. */
import { CellValueType, type ICellData, type IMutationInfo, type Nullable } from '@univerjs/core';
import { toEnglish } from './formula-notation';
import { typedValue } from './typed-value';

type Values = Record<number, Record<number, Nullable<ICellData>>>;

/** The text that goes in a cell of the grid; null: none. */
export type PastedText = (row: number, column: number) => string | null;

export function pasteInDutch(steps: readonly IMutationInfo[], textAt: PastedText): void {
  for (const { id, params } of steps) {
    if (id !== 'sheet.mutation.set-range-values') continue;
    const { cellValue } = params as { readonly cellValue: Values };
    for (const [row, line] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(line)) {
        const text = textAt(Number(row), Number(column));
        if (cell && text !== null) write(cell, text);
      }
    }
  }
}

function write(cell: ICellData, text: string): void {
  if (typeof cell.f === 'string' && cell.f !== '') cell.f = toEnglish(cell.f);
  if (text.startsWith('=')) return;
  const { value, format } = typedValue(text, new Date().getFullYear());
  if (format !== null && cell.s !== undefined) cell.s = { n: { pattern: format } };
  // A step that empties the cell first, or is about its looks only.
  if (cell.v === undefined || cell.v === null) return;
  cell.v = typeof value === 'boolean' ? Number(value) : value;
  cell.t = TYPES[typeof value as keyof typeof TYPES];
  if (format !== null) cell.s = { n: { pattern: format } };
}

const TYPES = {
  string: CellValueType.STRING,
  number: CellValueType.NUMBER,
  boolean: CellValueType.BOOLEAN,
} as const;
