/** A table of ours on a sheet: which one it is, where it stands and in which form. */
import type { Place } from '../../domain/finding';
import type { Problem } from '../cells/reading';
import type { Range } from '../grid';
import type { TableKind } from '../labels';
import type { CrossForm } from './cross-table';
import type { HeaderText } from './match-header';

/** rows: one record per row. labels: label and value side by side (tblOnderzoek). The others: see CrossForm. */
export type TableForm = 'rows' | 'labels' | CrossForm['form'];

export interface FoundTable {
  readonly kind: TableKind;
  /** The name of the kind in messages: "tblBedragen". */
  readonly name: string;
  readonly form: TableForm;
  readonly recognisedBy: 'name' | 'headers';
  /** With its header row; of a bare table the last row is the last that may belong to it. */
  readonly range: Range;
  /** Column key to column on the sheet; empty unless the form is rows. */
  readonly columns: ReadonlyMap<string, number>;
  /** The header row; with cases in columns its first cell and those that name a case. */
  readonly headers: readonly HeaderText[];
}

/** A header row without an Excel table around it, and what it heads. */
export interface BareTable {
  /** From the header row to the last row that may belong to the table. */
  readonly range: Range;
  readonly headers: readonly HeaderText[];
  /** Set when cases stand in columns. */
  readonly crossed: CrossForm | null;
}

/**
 * What was recognised at a place: a table, or nothing that can be read, with what there is to say about it. It is said
 * only when the table is not left out: whether it is, stands in a setting that is read later.
 */
export interface Recognised {
  readonly range: Range;
  readonly table: FoundTable | null;
  readonly problems: readonly PlacedProblem[];
}

export interface PlacedProblem {
  readonly problem: Problem;
  readonly place: Place;
}
