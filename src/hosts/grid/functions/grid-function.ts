/** A custom function as functions.json describes it, with what calculates it. */
export interface GridFunction {
  /** Without its name space: TABEL.ERVAREN. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly GridParameter[];
  /** Takes arguments as Excel passes them, and throws what Excel takes for an error. */
  readonly call: (...given: readonly unknown[]) => unknown;
}

export interface GridParameter {
  readonly name: string;
  readonly description: string;
  /** Takes a range, row by row; without it a single value. */
  readonly dimensionality?: 'matrix';
  readonly optional?: true;
  /** Takes any number of them. */
  readonly repeating?: true;
}

const NAME_SPACE = 'EFFECT';

/** As it stands in a formula. */
export function fullName({ name }: GridFunction): string {
  return `${NAME_SPACE}.${name}`;
}
