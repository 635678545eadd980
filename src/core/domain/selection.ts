/** The cases that were handed in, and which of them the study looks at (source A, 2.3). */
import type { Place } from './finding';

/** What a study spreads its cases over, in the order of tblCasussen. */
export const ATTRIBUTES = ['school', 'ageGroup', 'nature', 'severity', 'support'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** What the rows about a case say of one attribute. */
export interface AttributeValue {
  /** Null: nothing that can be used. */
  readonly text: string | null;
  /** Something stands there that cannot be read, or two rows say different things. */
  readonly unclear: boolean;
  readonly place: Place | null;
}

/** A case that was handed in. Of one that is not selected nothing else is read. */
export interface ListedCase {
  readonly name: string;
  readonly attributes: Readonly<Record<Attribute, AttributeValue>>;
  readonly selected: boolean;
  /** Why it is selected or is not. */
  readonly motivation: { readonly text: string | null; readonly place: Place | null };
}

/** How many of the cases with one value of an attribute were handed in, and how many of those are selected. */
export interface ValueCoverage {
  /** The value in one spelling; or the cases where it is not filled in, or not clear. */
  readonly value: { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' | 'unclear' };
  readonly delivered: number;
  readonly selected: number;
}

/** How the selection covers what was handed in, for one attribute. */
export interface AttributeCoverage {
  readonly attribute: Attribute;
  /** In alphabetical order, numbers by their size; then what is not filled in and what is not clear. */
  readonly values: readonly ValueCoverage[];
}
