/** What a header says of its column: personal data, figures or neither. */
import type { PersonalKind } from '../../domain/personal-data';
import type { TableKind } from '../labels';
import { columnFor } from '../tables/column-index';
import { labelForms, normaliseLabel } from '../tables/normalise-label';
import { FIGURE_COLUMNS, FIGURE_HEADER, NOT_ABOUT_PEOPLE, PERSONAL_HEADERS, PERSONS } from './header-words';

interface Meaning {
  readonly kind: PersonalKind;
  readonly shared: boolean;
}

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(PERSONAL_HEADERS).flatMap(([kind, { own, shared }]) =>
    [...own.map((word) => [word, false] as const), ...shared.map((word) => [word, true] as const)].map(
      ([word, isShared]) => [normaliseLabel(word), { kind: kind as PersonalKind, shared: isShared }] as const,
    ),
  ),
);
const PERSON_FORMS = PERSONS.map(normaliseLabel);
const LONGEST_HEADER = 60;

/** The kind of personal data that a header names; null: none, or it is a column of this kind of table. */
export function personalHeader(kind: TableKind, header: string): PersonalKind | null {
  if (header === '' || header.length > LONGEST_HEADER || columnFor(kind, header) !== null) return null;
  for (const form of labelForms(header)) {
    // "Telefoon 2" is one of several.
    const meaning = MEANINGS.get(form) ?? MEANINGS.get(form.replace(/\d+$/, ''));
    if (meaning !== undefined) return meaning.shared && NOT_ABOUT_PEOPLE.has(kind) ? null : meaning.kind;
    const ofPerson = meaningOfPerson(form.replace(/\d+$/, ''));
    if (ofPerson !== undefined) return ofPerson.kind;
  }
  return null;
}

function meaningOfPerson(form: string): Meaning | undefined {
  for (const person of PERSON_FORMS) {
    if (form.startsWith(person)) {
      const rest = form.slice(person.length);
      const found = MEANINGS.get(rest) ?? MEANINGS.get(rest.replace(/^s/, ''));
      if (found !== undefined) return found;
    }
    if (form.endsWith(person)) {
      const rest = form.slice(0, -person.length);
      const found = MEANINGS.get(rest) ?? MEANINGS.get(rest.replace(/(?:van)?(?:de|het)?$/, ''));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether a column holds amounts, quantities or years. */
export function headsFigures(kind: TableKind, header: string): boolean {
  const key = columnFor(kind, header);
  return key === null ? FIGURE_HEADER.test(header) : FIGURE_COLUMNS.has(key);
}
