/**
 * Formulas with our custom functions: the arguments come from the cells of the in-memory Excel, in the form that Excel
 * hands over. Who answers a call is not said here: the functions themselves, or an add-in at the other end of a wire.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
 */
import { cellsIn, heightOf, parseAddress, type Area, type Cell } from './cells/address';
import { isErrorText, type Value } from './cells/contents';
import { sameName, type Book, type Place } from './model/book';
import type { Calculate } from './model/formulas';
import type { Sheet } from './model/sheet';

/** As much of functions.json as a call takes. */
export interface Described {
  readonly id: string;
  readonly name: string;
  readonly parameters: readonly {
    readonly dimensionality?: 'matrix';
    /** Takes any number of values. */
    readonly repeating?: true;
  }[];
  /** Streams, addresses: none of ours has any. */
  readonly options?: object;
}

export interface Variant {
  /** An empty cell is null on the web and 0 on a computer: https://github.com/OfficeDev/office-js/issues/4702 */
  readonly emptyCell: null | 0;
}

/** Calls a function for a cell, and gives what is shown: a value, or a table that fills cells. */
export type Invoke = (
  described: Described,
  given: readonly unknown[],
  at: Cell & { readonly sheet: Sheet },
) => Value | Value[][];

/** Calculates `=EFFECT.NAAM(…)`; other formulas are left alone. */
export function effectFormulas(
  book: Book,
  functions: readonly Described[],
  invoke: Invoke,
  { emptyCell }: Variant,
): Calculate {
  return (formula, at) => {
    if (!/^=EFFECT\./i.test(formula)) return undefined;
    const valuesAt = (reference: string): Matrix | undefined => {
      const place = placeOf(book, at.sheet, reference);
      return place && valuesOf(place, emptyCell);
    };
    const call = (name: string, given: readonly unknown[]): Value | Value[][] => {
      const described = functions.find((each) => each.name === name);
      if (described === undefined) throw new CellErrorInArgument('#NAME?');
      return invoke(described, passed(described, given), at);
    };
    try {
      return new Formula(formula.slice(1), valuesAt, call).whole();
    } catch (error) {
      if (error instanceof CellErrorInArgument) return error.shown;
      throw error;
    }
  };
}

/** Arguments in the form that functions.json asks for. What is left out is null. */
function passed({ parameters }: Described, given: readonly unknown[]): readonly unknown[] {
  const form = (value: unknown, isMatrix: boolean): unknown => {
    if (value === undefined) return null;
    if (isMatrix) return Array.isArray(value) ? value : [[value]];
    return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  };
  const last = parameters.at(-1);
  // Everything that was typed for a parameter that repeats comes as one list.
  if (last?.repeating === true) return [given.map((value) => form(value, last.dimensionality === 'matrix'))];
  if (given.length > parameters.length) throw new CellErrorInArgument('#VALUE!');
  return parameters.map(({ dimensionality }, index) => form(given[index], dimensionality === 'matrix'));
}

/** A call is not made when one of its cells holds an error: the formula shows that error. */
class CellErrorInArgument extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

type Matrix = readonly (readonly (Value | null)[])[];

function valuesOf({ sheet, area }: Place, emptyCell: null | 0): Matrix {
  const rows: (Value | null)[][] = Array.from({ length: heightOf(area) }, () => []);
  for (const { row, column } of cellsIn(area)) {
    const content = sheet.contents.at(row, column);
    if (content?.isError === true) throw new CellErrorInArgument(String(content.value));
    rows[row - area.firstRow]?.push(content?.value ?? emptyCell);
  }
  return rows;
}

/** A1, 'Blad 1'!A1:B2, the body of a table, or a table with its headers: tblInzet[#All]. */
function placeOf(book: Book, own: Sheet, reference: string): Place | undefined {
  const place = parseAddress(reference);
  if (place !== undefined) {
    const sheet = place.sheet === undefined ? own : book.sheet(place.sheet);
    return sheet && { sheet, area: place.area };
  }
  const [, name = '', part = ''] = /^([\p{L}_][\p{L}\d_.]*)(\[.*\])?$/u.exec(reference) ?? [];
  const found = book.tables.find(({ table }) => sameName(table.name, name));
  if (found === undefined) return undefined;
  const { sheet, table } = found;
  const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
  const parts: Readonly<Record<string, Area>> = {
    '': { ...table.area, firstRow: table.area.firstRow + 1, lastRow },
    '[#All]': table.area,
    '[[#Headers],[#Data]]': { ...table.area, lastRow },
  };
  const area = parts[part];
  return area && { sheet, area };
}

/** As much of the grammar of formulas as a call of our functions takes, in English notation. */
class Formula {
  constructor(
    private rest: string,
    private readonly valuesAt: (reference: string) => Matrix | undefined,
    private readonly call: (name: string, given: readonly unknown[]) => Value | Value[][],
  ) {}

  whole(): Value | Value[][] {
    return this.call(this.function() ?? '', this.arguments());
  }

  private function(): string | undefined {
    return this.take(/^EFFECT\.([A-Z.]+)\(/i)?.[1]?.toUpperCase();
  }

  private arguments(): unknown[] {
    const given: unknown[] = [];
    while (this.take(/^\)/) === null) {
      if (given.length > 0) this.take(/^,/);
      given.push(/^[,)]/.test(this.rest) ? undefined : this.argument());
    }
    return given;
  }

  private argument(): unknown {
    const name = this.function();
    if (name !== undefined) return withoutErrors(this.call(name, this.arguments()));
    const text = this.take(/^"((?:[^"]|"")*)"/)?.[1];
    if (text !== undefined) return text.replaceAll('""', '"');
    const truth = this.take(/^(TRUE|FALSE)(?=[,)])/i)?.[1];
    if (truth !== undefined) return truth.toUpperCase() === 'TRUE';
    const number = this.take(/^-?\d+(\.\d+)?(?=[,)])/)?.[0];
    if (number !== undefined) return Number(number);
    const reference = this.take(/^('[^']*'!|[\p{L}\d_.]+!)?[$\p{L}\d_.:]+(\[[^()]*?\](?=[,)]))?/u)?.[0] ?? '';
    const values = this.valuesAt(reference);
    if (values === undefined) throw new CellErrorInArgument('#NAME?');
    return values;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found !== null) this.rest = this.rest.slice(found[0].length).trimStart();
    return found;
  }
}

/** What one function gives to another. */
function withoutErrors(answer: Value | Value[][]): Value | Value[][] {
  const error = [answer].flat(2).find(isErrorText);
  if (error !== undefined) throw new CellErrorInArgument(String(error));
  return answer;
}
