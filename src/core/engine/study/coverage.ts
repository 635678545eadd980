/** Whether what was handed in also stands in the selection (method, section 10; source A, 2.3). */
import type { Findings, Place } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import {
  ATTRIBUTES,
  type Attribute,
  type AttributeCoverage,
  type AttributeValue,
  type ListedCase,
  type ValueCoverage,
} from '../../domain/selection';

declare module '../../domain/finding' {
  interface FindingFacts {
    'selection.notCovered': { readonly attribute: Attribute; readonly values: readonly string[] };
    'selection.withoutReason': { readonly cases: readonly string[] };
  }
}

/** Per attribute each value with its counts; empty when the study chose nothing. */
export function coverageOf(
  longlist: readonly ListedCase[],
  findings: Findings,
): readonly AttributeCoverage[] {
  if (longlist.length === 0) return [];
  const counted = ATTRIBUTES.map((attribute) => ({ attribute, values: countValues(longlist, attribute) }));
  const selected = longlist.filter((each) => each.selected);
  // With none of them selected the whole selection is a finding already.
  if (selected.length > 0 && selected.length < longlist.length) {
    for (const each of counted) reportNotCovered(each.attribute, each.values, findings);
    reportWithoutReason(longlist, selected, findings);
  }
  return counted;
}

interface CountedValue extends ValueCoverage {
  /** The first cell with this value. */
  readonly place: Place | null;
}

function countValues(longlist: readonly ListedCase[], attribute: Attribute): readonly CountedValue[] {
  const values = new Map<string, CountedValue>();
  for (const { attributes, selected } of longlist) {
    const stated = attributes[attribute];
    const key = sortKey(stated);
    const known = values.get(key);
    values.set(key, {
      value: oneSpelling(valueOf(stated), known?.value),
      delivered: (known?.delivered ?? 0) + 1,
      selected: (known?.selected ?? 0) + (selected ? 1 : 0),
      place: known?.place ?? stated.place,
    });
  }
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

/** The cases that a value of an attribute counts. */
export function casesWithValue(
  longlist: readonly ListedCase[],
  attribute: Attribute,
  value: ValueCoverage['value'],
): readonly ListedCase[] {
  const text = value.kind === 'text' ? value.text : null;
  const key = sortKey({ text, unclear: value.kind === 'unclear', place: null });
  return longlist.filter(({ attributes }) => sortKey(attributes[attribute]) === key);
}

function valueOf({ text, unclear }: AttributeValue): ValueCoverage['value'] {
  return text === null ? { kind: unclear ? 'unclear' : 'empty' } : { kind: 'text', text };
}

/** "8 tot 12 jaar" comes before "12 tot 16 jaar". */
function sortKey({ text, unclear }: AttributeValue): string {
  if (text === null) return unclear ? '3' : '2';
  const key = nameKey(text);
  return `1 ${key.replace(/\d+/g, (digits) => digits.padStart(12, '0'))} ${key}`;
}

/** Of several spellings the first by text, so that the order of rows does not matter. */
function oneSpelling(
  value: ValueCoverage['value'],
  known: ValueCoverage['value'] = value,
): ValueCoverage['value'] {
  return value.kind === 'text' && known.kind === 'text' && value.text < known.text ? value : known;
}

/** One finding per attribute, at the first of its values that no selected case has. */
function reportNotCovered(attribute: Attribute, values: readonly CountedValue[], findings: Findings): void {
  const missed = values.flatMap(({ value, selected, place }) =>
    value.kind === 'text' && selected === 0 ? [{ text: value.text, place }] : [],
  );
  const [first] = missed;
  if (first === undefined) return;
  findings.add('warning', 'selection.notCovered', first.place, {
    attribute,
    values: missed.map(({ text }) => text),
  });
}

/** Whoever gives a reason for one case is asked for the others that are selected; nobody has to give any. */
function reportWithoutReason(
  longlist: readonly ListedCase[],
  selected: readonly ListedCase[],
  findings: Findings,
): void {
  if (longlist.every(({ motivation }) => motivation.text === null)) return;
  const without = selected.filter(({ motivation }) => motivation.text === null);
  const [first] = without;
  if (first === undefined) return;
  findings.add('info', 'selection.withoutReason', first.motivation.place, {
    cases: without.map(({ name }) => name),
  });
}
