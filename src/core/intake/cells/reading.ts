/** What the reader of one cell takes and gives: a value, and what was odd about it. Places come later. */
import type { FindingCode, FindingFacts, Severity } from '../../domain/finding';
import type { CellValue } from '../grid';

/** One cell: `flags` are the bits of CellFlag, `column` is the name of its column as printed. */
export interface CellInput {
  readonly value: CellValue;
  readonly flags: number;
  readonly column: string;
}

/** The facts of every finding about one cell. */
export interface CellFacts {
  readonly column: string;
  /** What stands in the cell. */
  readonly written: string;
}

/** A finding without its place. */
export type Problem = {
  [Code in FindingCode]: {
    readonly severity: Severity;
    readonly code: Code;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

export interface Reading<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** What a cell holds; when it is unreadable a problem says why. */
export type Content<Value> =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreadable' };

export function problem<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  facts: FindingFacts[Code],
): Problem {
  // The compiler cannot see that code and facts belong together in the union.
  return { severity, code, facts } as Problem;
}

export function reading<Value>(value: Value, ...problems: readonly Problem[]): Reading<Value> {
  return { value, problems };
}

export function content<Value>(value: Value, ...problems: readonly Problem[]): Reading<Content<Value>> {
  return { value: { kind: 'value', value }, problems };
}

export function empty<Value>(...problems: readonly Problem[]): Reading<Content<Value>> {
  return { value: { kind: 'empty' }, problems };
}

export function unreadable<Value>(...problems: readonly Problem[]): Reading<Content<Value>> {
  return { value: { kind: 'unreadable' }, problems };
}
