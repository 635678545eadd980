/** Calls a custom function as Excel does. Whatever is given, and whatever the function does: this never throws. */
import type { CellValue } from '../../../core/intake/grid';
import { isExcelError, WRONG_VALUE } from './excel-errors';
import type { GridFunction, GridParameter } from './grid-function';

/** What stands in a formula for a parameter; null: nothing was typed there. */
export type Argument = readonly (readonly Cell[])[] | null;

/** One cell of an argument. Blank is null; a date is its serial number. */
export type Cell = CellValue | CellFault;

/** An error: what the grid shows, and what it means in words where somebody said that. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly sentence: string | null = null,
  ) {}
}

/** One value, or a table that spills. */
export type Answer = Cell | readonly (readonly Cell[])[];

export function callAsExcel(fn: GridFunction, given: readonly Argument[]): Answer {
  try {
    const fault = firstFault(given);
    if (fault !== null) return fault;
    const values = passed(fn.parameters, given);
    return values === null ? WRONG : answerOf(fn.call(...values));
  } catch (error) {
    return isExcelError(error) ? faultOf(error) : WRONG;
  }
}

const WRONG = new CellFault(WRONG_VALUE);

/** Excel does not call a function with an error: the error is its answer. */
function firstFault(given: readonly Argument[]): CellFault | null {
  for (const argument of given) {
    for (const row of argument ?? []) {
      for (const cell of row) if (cell instanceof CellFault) return cell;
    }
  }
  return null;
}

/** The arguments in the form that each parameter asks for; null: a formula that Excel does not take. */
function passed(parameters: readonly GridParameter[], given: readonly Argument[]): readonly unknown[] | null {
  const last = parameters.at(-1);
  const single = last?.repeating === true ? parameters.slice(0, -1) : parameters;
  if (last?.repeating !== true && given.length > parameters.length) return null;
  const isShort = single.some(({ optional }, index) => optional !== true && index >= given.length);
  if (isShort) return null;
  const values: unknown[] = single.map((parameter, index) => valueFor(parameter, given[index] ?? null));
  if (last?.repeating === true) {
    const rest = given.slice(single.length);
    if (rest.length === 0) return null;
    values.push(rest.map((argument) => valueFor(last, argument)));
  }
  return values;
}

function valueFor({ dimensionality, repeating }: GridParameter, argument: Argument): unknown {
  if (argument === null) return null;
  if (dimensionality === 'matrix' || repeating === true) return argument;
  return argument[0]?.[0] ?? null;
}

function answerOf(answer: unknown): Answer {
  if (!Array.isArray(answer)) return cellOf(answer);
  const rows = (answer as unknown[]).map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return WRONG;
  // A row that is too short ends in #N/A, as in Excel.
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) =>
      column < row.length ? cellOf(row[column]) : new CellFault('#N/A'),
    ),
  );
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : new CellFault('#NUM!');
  return isExcelError(value) ? faultOf(value) : WRONG;
}

function faultOf({ code, message }: { readonly code: string; readonly message?: unknown }): CellFault {
  return new CellFault(code, typeof message === 'string' && message !== '' ? message : null);
}
