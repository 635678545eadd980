/** What a help page shows of a function: its formula and its examples, as plain texts. */
import type { Example, FunctionExamples } from './examples';

/** A function as functions.json describes it. */
interface DescribedFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional?: boolean }[];
}

/** One example as a small sheet with a formula. */
export interface ShownExample {
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly formula: string;
  readonly result: string;
  /** What a function that makes a table shows; null: one value. */
  readonly table: readonly (readonly string[])[] | null;
  /** What Excel says beside an error; null: there is a result. */
  readonly sentence: string | null;
}

export interface Explained {
  /** "=EFFECT.SOM(bedragen;[financiers])". */
  readonly formula: string;
  readonly notes: readonly string[];
  readonly examples: readonly ShownExample[];
  readonly errors: readonly ShownExample[];
}

export function explainedBy(
  { name, parameters }: DescribedFunction,
  all: readonly FunctionExamples[],
): Explained {
  const found = all.find((each) => each.name === name);
  const shown = (found?.examples ?? []).map(shownExample);
  const given = parameters.map((each) => (each.optional === true ? `[${each.name}]` : each.name));
  return {
    formula: `=EFFECT.${name}(${given.join(';')})`,
    notes: found?.notes ?? [],
    examples: shown.filter(({ sentence }) => sentence === null),
    errors: shown.filter(({ sentence }) => sentence !== null),
  };
}

function shownExample({ about, cells, formula, gives }: Example): ShownExample {
  const width = Math.max(...cells.map((row) => row.length));
  return {
    about: about.charAt(0).toLowerCase() + about.slice(1),
    columns: Array.from({ length: width }, (_, column) => String.fromCharCode(65 + column)),
    rows: cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
    formula,
    ...shownResult(gives),
  };
}

function shownResult(gives: Example['gives']): Pick<ShownExample, 'result' | 'table' | 'sentence'> {
  if (typeof gives !== 'object') return { result: resultText(gives), table: null, sentence: null };
  if ('shown' in gives) return { result: gives.shown, table: null, sentence: gives.sentence };
  const table = gives.rows.map((row) => row.map(resultText));
  return { result: 'deze tabel', table, sentence: null };
}

/** A number as a Dutch Excel shows it without a format. */
export function resultText(gives: string | number): string {
  return typeof gives === 'number' ? String(gives).replace('.', ',') : gives;
}
