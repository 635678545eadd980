/**
 * Formulas with our custom functions, calculated by the functions themselves: the arguments come from the cells of the
 * in-memory Excel, in the form that Excel hands over, and a table that is answered fills cells.
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-overview
 */
import { DESCRIBED, exported } from '../functions/excel';
import { parseAddress, type Area } from './cells/address';
import type { Value } from './cells/content';
import type { Book, Calculate } from './model/book';
import type { Sheet } from './model/sheet';

/** What Excel makes of the codes of its error class: https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors */
const NO_VALUE = '#VALUE!';

export interface Variant {
  /** An empty cell is null on the web and 0 on a computer: https://github.com/OfficeDev/office-js/issues/4702 */
  readonly emptyCell: null | 0;
}

/** Calculates `=EFFECT.NAAM(…)`; other formulas are left alone. */
export function effectFunctions(book: Book, { emptyCell }: Variant = { emptyCell: null }): Calculate {
  return (formula, { sheet }) => {
    if (!/^=EFFECT\./i.test(formula)) return undefined;
    const parser = new Call(formula.slice(1), (reference) => {
      const place = placeOf(book, sheet, reference);
      return place === undefined ? undefined : valuesOf(place.sheet, place.area, emptyCell);
    });
    try {
      return shown(parser.expression());
    } catch (error) {
      if (error instanceof CellErrorInArgument) return error.shown;
      const { code } = (error ?? {}) as { readonly code?: unknown };
      return typeof code === 'string' && code.startsWith('#') ? code : NO_VALUE;
    }
  };
}

/** A call is not made when one of its cells holds an error: the formula shows that error. */
class CellErrorInArgument extends Error {
  constructor(readonly shown: string) {
    super(shown);
  }
}

type Matrix = readonly (readonly (Value | null)[])[];

function valuesOf(sheet: Sheet, area: Area, emptyCell: null | 0): Matrix {
  const row = (r: number): (Value | null)[] =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, c) => {
      const content = sheet.contents.at(r, area.firstColumn + c);
      if (content?.isError === true) throw new CellErrorInArgument(String(content.value));
      return content?.value ?? emptyCell;
    });
  return Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, r) => row(area.firstRow + r));
}

/** A1, 'Blad 1'!A1:B2, the body of a table, or a table with its headers: tblInzet[#All]. */
function placeOf(
  book: Book,
  own: Sheet,
  reference: string,
): { readonly sheet: Sheet; readonly area: Area } | undefined {
  const place = parseAddress(reference);
  if (place !== undefined) {
    const sheet = place.sheet === undefined ? own : book.sheet(place.sheet);
    return sheet === undefined ? undefined : { sheet, area: place.area };
  }
  const [, name = '', part = ''] = /^([\p{L}_][\p{L}\d_.]*)(\[.*\])?$/u.exec(reference) ?? [];
  const found = book.tables.find(({ table }) => table.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) return undefined;
  const { sheet, table } = found;
  const lastRow = table.area.lastRow - (table.showTotals ? 1 : 0);
  switch (part) {
    case '':
      return { sheet, area: { ...table.area, firstRow: table.area.firstRow + 1, lastRow } };
    case '[#All]':
      return { sheet, area: table.area };
    case '[[#Headers],[#Data]]':
      return { sheet, area: { ...table.area, lastRow } };
    default:
      return undefined;
  }
}

/** What a cell shows of an answer; the last resort of Excel is #VALUE!. */
function shown(answer: unknown): Value | Value[][] {
  if (Array.isArray(answer)) return (answer as unknown[][]).map((row) => row.map(shownOne));
  return shownOne(answer);
}

function shownOne(value: unknown): Value {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isNaN(value) ? NO_VALUE : Number.isFinite(value) ? value : '#NUM!';
  const { code } = value as { readonly code?: unknown };
  return typeof code === 'string' ? code : NO_VALUE;
}

/** As much of the grammar of formulas as a call of our functions takes, in English notation. */
class Call {
  constructor(
    private rest: string,
    private readonly valuesAt: (reference: string) => Matrix | undefined,
  ) {}

  expression(): unknown {
    const name = this.take(/^EFFECT\.([A-Z.]+)\(/i)?.[1];
    if (name !== undefined) return this.call(name);
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

  private call(name: string): unknown {
    const described = DESCRIBED.find((each) => each.name === name.toUpperCase());
    if (described === undefined) throw new CellErrorInArgument('#NAME?');
    const given: unknown[] = [];
    while (this.take(/^\)/) === null) {
      if (given.length > 0) this.take(/^,/);
      given.push(/^[,)]/.test(this.rest) ? undefined : this.expression());
    }
    const { parameters } = described;
    const last = parameters.at(-1);
    if (last?.repeating === true) return exported(described)(given);
    if (given.length > parameters.length) throw new CellErrorInArgument(NO_VALUE);
    return exported(described)(
      ...parameters.map(({ dimensionality }, index) => {
        const value = given[index] ?? null;
        const isMatrix = Array.isArray(value);
        if (dimensionality === 'matrix') return value === null || isMatrix ? value : [[value]];
        return isMatrix ? (value as unknown[][])[0]?.[0] : value;
      }),
    );
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found !== null) this.rest = this.rest.slice(found[0].length).trimStart();
    return found;
  }
}
