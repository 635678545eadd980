/** Schools by their public name, else by a letter. */
import { nameKey } from '../../domain/name';
import type { Study } from '../../domain/study';
import { PUBLIC_VERSION } from '../../text/public-version';

/** What a school is called in public. */
export type SchoolNames = (school: string) => string;

/** Every school that the study names anywhere, in the order of tblScholen and then of the cases and the deployment. */
export function schoolNames(study: Study): SchoolNames {
  const given = new Map(study.schools.map(({ name, publicName }) => [nameKey(name), publicName]));
  const named = [...study.cases, ...study.deployment].flatMap(({ school }) => school ?? []);
  const keys = new Set([...given.keys(), ...named.map(nameKey)]);
  // Nor does a school get what another one is called, in public or in the study.
  const taken = new Set([
    ...keys,
    ...[...given.values()].flatMap((name) => (name === null ? [] : nameKey(name))),
  ]);
  const names = new Map<string, string>();
  let next = 0;
  for (const key of keys) {
    let name = given.get(key) ?? null;
    while (name === null) {
      const free = PUBLIC_VERSION.school(next++);
      name = taken.has(nameKey(free)) ? null : free;
    }
    names.set(key, name);
  }
  return (school) => names.get(nameKey(school)) ?? PUBLIC_VERSION.otherSchool;
}

/** Whether a school is public under the name that the study itself gives it. */
export function isUnderPublicName(school: string, schools: Study['schools']): boolean {
  return schools.some(
    ({ name, publicName }) =>
      nameKey(name) === nameKey(school) && publicName !== null && nameKey(publicName) === nameKey(name),
  );
}
