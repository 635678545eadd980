/**
 * What is odd in the input, as data: a code, the facts and the place. The text layer makes Dutch of it.
 * A finding never stops the calculation; what stops a run is a bug, and bugs are thrown.
 */

/**
 * error: a figure cannot be trusted or a table was not read. warning: somebody should look.
 * info: what was understood, so that a reader can check it.
 */
export type Severity = 'error' | 'warning' | 'info';

/** A place in the workbook; row and column count from 0. Without them the whole sheet is meant. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** The letters of a column on a sheet: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The cell of a place as Excel writes it ("B4"), or null when the whole sheet is meant. */
export function cellName({ row, column }: Place): string | null {
  return row === undefined || column === undefined ? null : `${columnLetters(column)}${String(row + 1)}`;
}

/**
 * The facts of each finding by code. A rule adds its own codes in its own file:
 *
 *     declare module './finding' {
 *       interface FindingFacts { 'reported.differs': { readonly case: string } }
 *     }
 *
 * and the compiler then asks for its sentence in text/findings/. Names in such a block are those of this file.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by the rules, see above
export interface FindingFacts {}

/** For a finding that its code says all of. */
export type NoFacts = Readonly<Record<string, never>>;

export type FindingCode = keyof FindingFacts;

/** One finding; `facts` belong to its code. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly place: Place | null;
    readonly facts: FindingFacts[Code];
  };
}[FindingCode];

/** Told of a cell of the input that was read: by which reader, and what that made of it. */
export type OnRead = (
  cell: { readonly place: Place; readonly value: string | number | boolean | null },
  reader: unknown,
  value: unknown,
) => void;

/** Where rules hand in what they find. */
export class Findings {
  private readonly list: Finding[] = [];

  /** `onRead` is for who asks how one cell was read; a run has none. */
  constructor(readonly onRead: OnRead | null = null) {}

  add<Code extends FindingCode>(
    severity: Severity,
    code: Code,
    place: Place | null,
    facts: FindingFacts[Code],
  ): void {
    // The compiler cannot see that code and facts belong together in the union.
    this.list.push({ code, severity, place, facts } as Finding);
  }

  all(): readonly Finding[] {
    return this.list;
  }
}
