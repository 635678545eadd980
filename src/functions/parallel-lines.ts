/** Columns of lines that stand side by side, wherever the user keeps them: cell n of each range is line n. */
import { nameKey } from '../core/domain/name';
import { isCounted } from '../core/domain/payment';
import { parseCaseName } from '../core/intake/cells/parse-text';
import { paymentOf, perspectiveOf } from '../core/intake/rows/payers';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { contentOf, emptyAsNull, isEmptyOrZero, notAvailable, single, textIn, wrongValue } from './cell';
import { cellsOf } from './ranges';

/** One column; null: the user left it out. */
export interface Column {
  readonly argument: string;
  readonly cells: readonly unknown[] | null;
}

/** Which lines count. */
export type Filter = (line: number) => boolean;

/** Reads ranges of any shape as columns. The first one tells how many lines there are. */
export function parallelColumns<Name extends string>(
  ranges: Readonly<Record<Name, unknown>>,
): Readonly<Record<Name, Column>> {
  const columns = Object.entries<unknown>(ranges).map(([argument, value]): Column => {
    const omitted = value === undefined || value === null;
    return { argument, cells: omitted ? null : cellsOf(value) };
  });
  const [first] = columns;
  for (const { argument, cells } of columns) {
    if (first === undefined || cells === null || cells.length === linesIn(first)) continue;
    throw wrongValue(FUNCTION_ERRORS.otherLength(first.argument, linesIn(first), argument, cells.length));
  }
  return Object.fromEntries(columns.map((column) => [column.argument, column])) as Record<Name, Column>;
}

/** How many lines a column has. An omitted first column is one empty cell. */
function linesIn({ cells }: Column): number {
  return cells?.length ?? 1;
}

/** The numbers of the lines that all filters let through. */
export function linesThat(column: Column, ...filters: readonly Filter[]): readonly number[] {
  return Array.from({ length: linesIn(column) }, (_, line) => line).filter((line) =>
    filters.every((counts) => counts(line)),
  );
}

export function cellOf({ cells }: Column, line: number): unknown {
  return cells?.[line];
}

/** "bedragen, cel 14": where something stands, for a sentence. */
export function whereIs({ argument }: Column, line: number): string {
  return FUNCTION_ERRORS.cellNumber(argument, line + 1);
}

/** Reads a column in which few values come often, each of them once: a formula may span 20,000 lines. */
export function reader<T>(
  column: Column,
  read: (value: unknown, argument: string) => T,
): (line: number) => T {
  const known = new Map<unknown, T>();
  return (line) => {
    const value = cellOf(column, line);
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = read(value, whereIs(column, line));
    known.set(value, result);
    return result;
  };
}

/** The lines of one case, by the rules that compare names of cases. Without names every line is of the case. */
export function ofCase(cases: Column, casus: unknown): Filter {
  const wanted = single(casus, 'casus');
  if (!isFiltered(cases, wanted, 'casus')) return () => true;
  const key = caseKey(wanted, 'casus');
  const keyOf = reader(cases, caseKey);
  return (line) => keyOf(line) === key;
}

/**
 * The lines of one school. A line without school belongs to the only one; with more of them nobody can say whose it is.
 */
export function ofSchool(schools: Column, school: unknown, holdsData: Filter): Filter {
  const wanted = single(school, 'school');
  if (!isFiltered(schools, wanted, 'school')) return () => true;
  const key = nameIn(wanted, 'school');
  const keys = linesThat(schools).map(reader(schools, nameIn));
  const isOnly = new Set([key, ...keys.filter((each) => each !== null)]).size === 1;
  return (line) => {
    const own = keys[line] ?? null;
    if (own !== null || !holdsData(line)) return own === key;
    if (isOnly) return true;
    throw notAvailable(FUNCTION_ERRORS.noSchool(whereIs(schools, line)));
  };
}

/** The lines that these payers pay; a line without payer counts. */
export function inPerspective(payers: Column, perspectief: unknown): Filter {
  const wanted = single(perspectief, 'perspectief');
  if (!isFiltered(payers, wanted, 'perspectief')) return () => true;
  const perspective = perspectiveOf(textIn(wanted, 'perspectief') ?? '');
  if (perspective.payers.length === 0) throw wrongValue(FUNCTION_ERRORS.emptyPerspective);
  return reader(payers, (value, argument) =>
    isCounted(paymentOf(textIn(value, argument), null), perspective),
  );
}

/** The name of a school or a scenario, as names compare; null: it names none. */
export function nameIn(value: unknown, argument: string): string | null {
  const name = textIn(value, argument);
  return name === null ? null : nameKey(name);
}

/** A column and the value that is wanted of it belong together. */
function isFiltered({ argument, cells }: Column, wanted: unknown, name: string): boolean {
  const asks = !isEmptyOrZero(wanted);
  if (cells === null && asks) throw wrongValue(FUNCTION_ERRORS.columnMissing(name, argument));
  if (cells !== null && !asks) throw notAvailable(FUNCTION_ERRORS.choiceMissing(name, argument));
  return cells !== null;
}

function caseKey(value: unknown, argument: string): string | null {
  return contentOf(emptyAsNull(value), argument, parseCaseName)?.key ?? null;
}
