/**
 * Names are shorter than a fragment, and must not come out either: of schools that have another name in public, of cases,
 * children and who led a talk.
 */
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Study } from '../../domain/study';
import { EVERYDAY_WORDS } from './everyday-words';
import { Phrases, plainWords } from './plain-words';
import { isUnderPublicName } from '../values/public-schools';
import type { PublishedText } from './published-texts';

/** A name of more words than this has a fragment of three words in it. */
const MOST_WORDS = 2;

/** `texts` are those parts of the public version that are not the same in every study. */
export function checkNames(study: Study, texts: readonly PublishedText[], findings: Findings): void {
  const inPublic = new Phrases(study.schools.flatMap(({ publicName }) => publicName ?? []));
  const published = new Map<string, string>();
  for (const { text, where } of texts) {
    const words = plainWords(text);
    const open = inPublic.in(words).map((phrase) => phrase === 0);
    for (let length = 1; length <= MOST_WORDS; length++) {
      for (let at = 0; at + length <= words.length; at++) {
        const phrase = words.slice(at, at + length).join(' ');
        const isOpen = open.slice(at, at + length).includes(true);
        if (isOpen && !published.has(phrase)) published.set(phrase, where);
      }
    }
  }
  const told = new Set<string>();
  for (const name of namesIn(study)) {
    const words = plainWords(name);
    const where = published.get(words.join(' '));
    if (where === undefined || told.has(nameKey(name)) || words.every(saysNothing)) continue;
    told.add(nameKey(name));
    findings.add('error', 'public.name', null, { name, where });
  }
}

/** One letter is nobody's name, but there is a "School A" in many public versions. */
function saysNothing(word: string): boolean {
  return word.length === 1 || EVERYDAY_WORDS.has(word);
}

function* namesIn({ schools, cases, longlist, contacts, sessions }: Study): Iterable<string> {
  const named = [...schools.map(({ name }) => name), ...cases.flatMap(({ school }) => school ?? [])];
  yield* named.filter((school) => !isUnderPublicName(school, schools));
  for (const { name } of [...cases, ...longlist]) yield name;
  for (const { child } of contacts) if (child !== null) yield child;
  for (const { facilitator } of sessions) if (facilitator !== null) yield facilitator;
}
