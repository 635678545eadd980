/** What is published of a case besides its number and outcome, and how many cases share it. */
import type { Day } from '../../domain/calendar';
import type { Case } from '../../domain/case';
import { Findings, type Finding } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { PublicAttribute } from '../../domain/publication';
import type { Study } from '../../domain/study';
import { PUBLIC_VERSION } from '../../text/public-version';
import type { SchoolNames } from './public-schools';
import { yearOf } from './public-years';

/** The values of a case in the order of the attributes; null: not filled in, which tells a case apart as well. */
export function attributeValues(
  each: Case,
  attributes: readonly PublicAttribute[],
  study: Study,
  schools: SchoolNames,
  peildatum: Day | null,
): readonly (string | null)[] {
  return attributes.map((attribute) => {
    if (attribute === 'school') return each.school === null ? null : schools(each.school);
    return attribute === 'dates' ? years(each, study, peildatum) : each[attribute];
  });
}

/** From the year in which the case began to the one in which it ended: never a day. */
function years({ start, end }: Case, { settings }: Study, peildatum: Day | null): string | null {
  if (start === null) return null;
  const first = yearOf(start, settings.yearKind);
  const until = end ?? peildatum;
  const last = until === null || until < start ? first : yearOf(until, settings.yearKind);
  return first === last ? first : PUBLIC_VERSION.years(first, last);
}

/** A case with the values that are published of it. */
export interface Grouped {
  readonly case: Case;
  readonly values: readonly (string | null)[];
}

/** Every combination of values that fewer cases have than the study wants. */
export function checkGroups(
  cases: readonly Grouped[],
  attributes: readonly PublicAttribute[],
  minimum: number,
): readonly Finding[] {
  const findings = new Findings();
  if (attributes.length === 0) return findings.all();
  const groups = new Map<string, Grouped[]>();
  for (const each of cases) {
    const key = JSON.stringify(each.values.map((value) => (value === null ? null : nameKey(value))));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length >= minimum) continue;
    findings.add('error', 'public.smallGroup', first.case.place, {
      attributes,
      values: first.values.map((value) => value ?? PUBLIC_VERSION.notFilled),
      cases: group.map((each) => each.case.name),
      minimum,
    });
  }
  return findings.all();
}
