/**
 * As much of Excel as it takes to evaluate a formula over typed cells: what Excel makes of typing, and calls of our
 * functions with texts, numbers, cells, ranges and other calls. Arguments arrive in the form that functions.json asks for.
 */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { dayOf } from '../../src/core/domain/calendar';
import { provideCustomFunctionsRuntime } from './runtime';

// The module asks for Excel's runtime when a function answers with an error.
provideCustomFunctionsRuntime();
const module: Record<string, unknown> = {
  ...(await import('../../src/functions/functions')),
  ...(await import('../../src/functions/tables')),
};

export interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly dimensionality?: 'matrix';
    readonly optional?: true;
    /** Takes any number of values. */
    readonly repeating?: true;
  }[];
}

const { errors, metadataJson } = await generateCustomFunctionsMetadata(
  ['src/functions/functions.ts', 'src/functions/tables.ts'],
  true,
);
if (errors.length > 0) throw new Error(errors.join('; '));

/** The functions as Excel knows them. */
export const DESCRIBED = (JSON.parse(metadataJson) as { functions: readonly Described[] }).functions;

/** Those that give one value or one value per cell; the others make tables. */
export const SCALAR = DESCRIBED.filter(({ parameters }) => !parameters.some(({ repeating }) => repeating));

/** An error as Excel shows it, with the sentence behind it. */
export interface Shown {
  readonly shown: string;
  readonly sentence: string;
}

export type Value = string | number | boolean | null | undefined;

/** The export that a function of functions.json stands for. */
export function exported({ id }: Described): (...given: readonly unknown[]) => unknown {
  const [, found] = Object.entries(module).find(([name]) => name.toUpperCase() === id) ?? [];
  if (typeof found !== 'function') throw new Error(`src/functions does not export ${id}`);
  return found as (...given: readonly unknown[]) => unknown;
}

/** Calls a function; its error as Excel shows it. What is no error of Excel's is thrown on: it is a bug. */
export function answerOf(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    const shown = shownError(error);
    if (shown === null) throw error;
    return shown;
  }
}

/**
 * Calls a function as a formula does: a range where it takes cells, a value elsewhere. Of a range of answers the first one;
 * of an error what Excel shows.
 */
export function call(name: string, ...given: readonly unknown[]): unknown {
  return first(answerOf(() => passed(name, given)));
}

/** The same, with all answers where a range was given. */
export function callEach(name: string, ...given: readonly unknown[]): readonly unknown[] {
  const answer = answerOf(() => passed(name, given));
  const cells = Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer];
  return cells.map((cell) => shownError(cell) ?? cell);
}

function first(answer: unknown): unknown {
  const value: unknown = Array.isArray(answer) ? (answer as unknown[][])[0]?.[0] : answer;
  return shownError(value) ?? value;
}

/** Arguments in the form that functions.json asks for. What is left out is null. */
function passed(name: string, given: readonly unknown[]): unknown {
  const described = DESCRIBED.find((each) => each.name === name);
  if (described === undefined) throw new Error(`no function EFFECT.${name}`);
  // Excel hands everything that was typed for a parameter that repeats over as one list.
  if (described.parameters.at(-1)?.repeating === true) return exported(described)(given);
  if (given.length > described.parameters.length) throw new Error(`${name} has fewer parameters`);
  return exported(described)(
    ...described.parameters.map(({ dimensionality }, index) => {
      const value = given[index] ?? null;
      if (dimensionality === 'matrix')
        return given[index] === undefined || Array.isArray(value) ? value : [[value]];
      return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
    }),
  );
}

/** The error of Excel's own class, as a Dutch Excel shows it; null: it is something else. */
export function shownError(error: unknown): Shown | null {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  const codes: Readonly<Record<string, string>> = { '#VALUE!': '#WAARDE!', '#N/A': '#N/B' };
  const shown = typeof code === 'string' ? codes[code] : undefined;
  if (error instanceof Error || shown === undefined || typeof message !== 'string') return null;
  return { shown, sentence: message };
}

/** What Excel in Dutch makes of what somebody types. */
export function typed(text: string): Value {
  if (text === '') return null;
  const bare = text.replace(/^€ (?=\d)/, '');
  if (/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(bare))
    return Number(bare.replace(/\./g, '').replace(',', '.'));
  const percent = /^(-?\d+(?:,\d+)?)%$/.exec(text)?.[1];
  if (percent !== undefined) return Number((Number(percent.replace(',', '.')) / 100).toPrecision(12));
  const [, day = '', month = '', year = ''] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text) ?? [];
  return year === '' ? text : dayOf({ day: Number(day), month: Number(month), year: Number(year) });
}

/** Cells by name: "B2". */
export type Sheet = ReadonlyMap<string, Value>;

/** Typed cells from A1. */
export function sheetOf(rows: readonly (readonly string[])[]): Map<string, Value> {
  return new Map(
    rows.flatMap((row, r) => row.map((text, c) => [`${letterOf(c)}${String(r + 1)}`, typed(text)] as const)),
  );
}

export function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

/** The table that the formula fills. */
export function evaluateTable(formula: string, sheet: Sheet): unknown {
  return answerOf(() => new Formula(formula.replace(/^=/, ''), sheet).expression());
}

/** What the formula gives: a value, the first cell of a range, or an error. */
export function evaluate(formula: string, sheet: Sheet): unknown {
  const parser = new Formula(formula.replace(/^=/, ''), sheet);
  return first(
    answerOf(() => {
      const value = parser.expression();
      parser.end();
      return value;
    }),
  );
}

class Formula {
  constructor(
    private rest: string,
    private readonly sheet: Sheet,
  ) {}

  expression(): unknown {
    const name = this.take(/^EFFECT\.([A-Z.]+)\(/);
    if (name !== null) return this.call(name[1] ?? '');
    const text = this.take(/^"((?:[^"]|"")*)"/);
    if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
    const range = this.take(/^\$?([A-Z])\$?(\d+)(?::\$?([A-Z])\$?(\d+))?/);
    if (range !== null) return this.cells(range);
    const number = this.take(/^-?\d+(?:,\d+)?/);
    if (number !== null) return Number(number[0].replace(',', '.'));
    throw new Error(`cannot read the formula at: ${this.rest}`);
  }

  end(): void {
    if (this.rest !== '') throw new Error(`left over of the formula: ${this.rest}`);
  }

  private call(name: string): unknown {
    const given: unknown[] = [];
    while (this.take(/^\)/) === null) {
      if (given.length > 0 && this.take(/^;/) === null) throw new Error(`no ; or ) at: ${this.rest}`);
      given.push(/^[;)]/.test(this.rest) ? undefined : this.expression());
    }
    return passed(name, given);
  }

  private cells([
    ,
    firstColumn = '',
    firstRow = '',
    lastColumn = firstColumn,
    lastRow = firstRow,
  ]: readonly string[]): unknown {
    const [left, right] = [firstColumn.charCodeAt(0), lastColumn.charCodeAt(0)];
    return Array.from({ length: Number(lastRow) - Number(firstRow) + 1 }, (_row, r) =>
      Array.from(
        { length: right - left + 1 },
        (_cell, c) =>
          this.sheet.get(`${String.fromCharCode(left + c)}${String(Number(firstRow) + r)}`) ?? null,
      ),
    );
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.rest);
    if (found !== null) this.rest = this.rest.slice(found[0].length);
    return found;
  }
}
