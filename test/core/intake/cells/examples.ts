/** Reads the worked examples of test/cases: what somebody types, and what the product makes of it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { CellFlag } from '../../../../src/core/intake/grid';
import type { CellInput, Problem } from '../../../../src/core/intake/cells/reading';
import { sentenceOf } from '../../../../src/core/text/sentence';

/** One cell; the words are those of the YAML files. */
export interface Example {
  /** A number, text, true or false, or null for an empty cell. */
  readonly getypt: string | number | boolean | null;
  /** The number format of the cell, where it matters. */
  readonly opmaak?: 'datum' | 'tijd' | 'percentage' | 'fout';
  readonly gelezen: string | number;
  /** The code of the finding; absent when there must be none. */
  readonly melding?: string;
  /** A part of what the finding asks to write. */
  readonly advies?: string;
}

const FLAGS = {
  datum: CellFlag.date,
  tijd: CellFlag.time,
  percentage: CellFlag.percentage,
  fout: CellFlag.error,
} as const;

const FOLDER = new URL('../../../cases/', import.meta.url);

/** The examples of a file as rows for `test.each`: a title and the example. */
export function examples<E extends Example = Example>(file: string): [string, E][] {
  const list = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as E[];
  return list.map((example) => [titleOf(example), example]);
}

function titleOf(example: Example): string {
  const typed = example.getypt === null ? 'an empty cell' : JSON.stringify(example.getypt);
  const format = example.opmaak === undefined ? '' : ` (${example.opmaak})`;
  return `${typed}${format} is read as ${String(example.gelezen)}${example.melding === undefined ? '' : ` with ${example.melding}`}`;
}

export function cellOf({ getypt, opmaak }: Example, column: string): CellInput {
  return { value: getypt, flags: opmaak === undefined ? 0 : FLAGS[opmaak], column };
}

export function textCell(value: CellInput['value'], column = 'Referentie'): CellInput {
  return { value, flags: 0, column };
}

/** The finding that a problem becomes, as a person reads it. */
export function sentence(problem: Problem): { readonly wrong: string; readonly write: string } {
  return sentenceOf({ ...problem, place: null });
}

/** Compares what was found with what the example says, and reads the sentence with a stranger's eyes. */
export function expectFinding(
  problems: readonly Problem[],
  { melding, advies }: Example,
  column: string,
): void {
  expect(problems.map(({ code }) => code)).toEqual(melding === undefined ? [] : [melding]);
  for (const problem of problems) {
    const { wrong, write } = sentence(problem);
    expect(wrong).toContain(`"${column}"`);
    expect(`${wrong} ${write}`).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\s/);
    expect(write).toMatch(/[.!?]$/);
    if (advies !== undefined) expect(write).toContain(advies);
  }
}
