import type { Day } from '../../domain/calendar';
import type { Findings } from '../../domain/finding';
import type { ContactLine, DeploymentLine } from '../../domain/line';
import { nameKey } from '../../domain/name';
import { mapInSteps, type Paused } from '../../domain/pauses';
import { isCounted } from '../../domain/payment';
import type { Study } from '../../domain/study';
import { grouped } from '../lines/grouped';
import { ActualLines } from './actual-lines';
import { ContactRegister } from './contact-register';
import type { PlacedLine } from './placed-line';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** A line that may belong to any of the schools. */
    'deployment.withoutSchool': { readonly schools: readonly string[] };
    'contact.withoutSchool': { readonly schools: readonly string[] };
  }
}

/** What is known of one school. */
export interface SchoolLines {
  /** As it is spelled; null: nobody names it. */
  readonly name: string | null;
  readonly lines: readonly PlacedLine[];
  readonly contacts: readonly ContactLine[];
  /** The same lines and contacts, set up for questions about a period. */
  readonly actual: ActualLines;
  readonly register: ContactRegister;
}

/** The lines of a study by school: sorted out once, used for every case and for the table of costs. */
export interface LinesBySchool {
  readonly peildatum: Day | null;
  /** By key of the name. */
  readonly schools: ReadonlyMap<string, SchoolLines>;
  /** The key of the only school, or null when there are more. With no school named at all, everything is of one. */
  readonly only: string | null;
  /** Lines and contacts that name no school while there are more of them. */
  readonly unplaced: SchoolLines;
}

/**
 * Places every line and contact at its school. What names no school belongs to the only one; with more schools it may
 * belong to any of them, and then no average can be trusted (method, section 4).
 */
export function* linesBySchool(
  study: Study,
  peildatum: Day | null,
  findings: Findings,
): Paused<LinesBySchool> {
  const names = namesOf(study);
  const only = names.size > 1 ? null : ([...names.keys()][0] ?? '');
  const keyOf = (school: string | null): string | null => (school === null ? only : nameKey(school));
  const lines = grouped(study.deployment, ({ school }) => keyOf(school));
  yield;
  const contacts = grouped(study.contacts, ({ school }) => keyOf(school));
  const schoolOf = (key: string | null): SchoolLines =>
    schoolLines(
      key === null ? null : (names.get(key) ?? null),
      (lines.get(key) ?? []).map((line) => placed(line, study, peildatum, findings)),
      contacts.get(key) ?? [],
    );
  const keys = only === null ? [...names.keys()] : [only];
  const unplaced = schoolOf(null);
  reportUnplaced(unplaced, [...names.values()].sort(), findings);
  const schools = yield* mapInSteps(keys, (key) => [key, schoolOf(key)] as const, 1);
  return { peildatum, only, schools: new Map(schools), unplaced };
}

/** Lines and contacts together as those of one school. */
export function schoolLines(
  name: string | null,
  lines: readonly PlacedLine[],
  contacts: readonly ContactLine[],
): SchoolLines {
  return { name, lines, contacts, actual: new ActualLines(lines), register: new ContactRegister(contacts) };
}

/** Every school that anything names, in the spelling that comes first by text: the order of rows does not matter. */
function namesOf({ schools, cases, deployment, contacts }: Study): ReadonlyMap<string, string> {
  const all = [
    ...schools.map(({ name }) => name),
    ...cases.flatMap(({ school, conflictingSchools }) => [school, ...conflictingSchools]),
    ...deployment.map(({ school }) => school),
    ...contacts.map(({ school }) => school),
  ];
  const names = new Map<string, string>();
  // Few names stand on many lines.
  for (const name of new Set(all)) {
    if (name === null) continue;
    const known = names.get(nameKey(name));
    if (known === undefined || name < known) names.set(nameKey(name), name);
  }
  return names;
}

/** An empty Tot is up to and including the Peildatum; without Peildatum nobody knows how long the line ran. */
function placed(line: DeploymentLine, study: Study, peildatum: Day | null, findings: Findings): PlacedLine {
  const counts = line.kind === 'actual' && line.paid && isCounted(line.payment, study.settings.perspective);
  const { span } = line;
  if (span.kind === 'unreadable' || span.from === null) return { line, days: 'unknown', counts };
  const last = span.to ?? peildatum;
  if (last === null) {
    const facts = { school: line.school, why: 'noEnd' } as const;
    findings.add(counts ? 'error' : 'warning', 'deployment.unusablePeriod', line.place, facts);
    return { line, days: 'unknown', counts };
  }
  return { line, days: span.from <= last ? { first: span.from, last } : 'none', counts };
}

function reportUnplaced(
  { lines, contacts }: SchoolLines,
  schools: readonly string[],
  findings: Findings,
): void {
  for (const { line, counts } of lines)
    findings.add(counts ? 'error' : 'warning', 'deployment.withoutSchool', line.place, { schools });
  for (const { place } of contacts) findings.add('error', 'contact.withoutSchool', place, { schools });
}
