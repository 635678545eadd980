/** Which cases were handed in and chosen, and what they cover, as data. */
import type { Assessment } from '../../domain/assessment';
import { ATTRIBUTES, type Attribute, type ListedCase, type ValueCoverage } from '../../domain/selection';
import { formatCaseName } from '../../text/format';

export interface JsonListedCase {
  readonly case: string;
  readonly selected: boolean;
  readonly reason: string | null;
  /** Null: not filled in, or not clear. */
  readonly attributes: Readonly<Record<Attribute, string | null>>;
}

export interface JsonSelection {
  readonly longlist: readonly JsonListedCase[];
  readonly coverage: readonly {
    readonly attribute: Attribute;
    readonly values: readonly JsonCoveredValue[];
  }[];
}

/** How many cases with this value were handed in and selected; `value` is null where it is empty or unclear. */
export interface JsonCoveredValue {
  readonly value: string | null;
  readonly kind: ValueCoverage['value']['kind'];
  readonly delivered: number;
  readonly selected: number;
}

/** Null: the study did not choose from its cases. */
export function jsonSelection({ study: { longlist }, coverage }: Assessment): JsonSelection | null {
  if (longlist.length === 0) return null;
  return {
    longlist: longlist.map(jsonListedCase),
    coverage: coverage.map(({ attribute, values }) => ({ attribute, values: values.map(jsonCoveredValue) })),
  };
}

function jsonListedCase({ name, selected, motivation, attributes }: ListedCase): JsonListedCase {
  const texts = ATTRIBUTES.map((attribute) => [attribute, attributes[attribute].text] as const);
  return {
    case: formatCaseName(name),
    selected,
    reason: motivation.text,
    attributes: Object.fromEntries(texts) as Record<Attribute, string | null>,
  };
}

function jsonCoveredValue({ value, delivered, selected }: ValueCoverage): JsonCoveredValue {
  return { value: value.kind === 'text' ? value.text : null, kind: value.kind, delivered, selected };
}
