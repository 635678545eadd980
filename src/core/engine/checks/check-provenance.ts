import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { ReferenceScenario } from '../../domain/scenario';
import type { Study } from '../../domain/study';

declare module '../../domain/finding' {
  interface FindingFacts {
    'scenario.unknownParticipant': {
      readonly case: string;
      readonly scenario: string | null;
      readonly participants: readonly string[];
    };
    /** A scenario says whose estimates it comes from, while those are closed. */
    'scenario.namesWhileClosed': { readonly case: string; readonly scenario: string | null };
  }
}

/**
 * Whether the participants from whose estimates a scenario comes took part in the dialogue about its case. Of a closed case
 * only tblDeelnemers is asked: who filled in what is not known here.
 */
export function checkProvenance(study: Study, findings: Findings): void {
  const known = participantsByCase(study);
  const isKey = keyLike(study);
  const closed = new Set(study.closedEstimates);
  const nameOf = new Map(study.cases.map(({ key, name }) => [key, name]));
  for (const scenario of study.scenarios) {
    const caseName = nameOf.get(scenario.caseKey);
    const named = caseName === undefined ? [] : participantsIn(scenario, isKey);
    if (caseName === undefined || named.length === 0) continue;
    const facts = { case: caseName, scenario: scenario.name };
    const own = known.get(scenario.caseKey);
    const unknown = named.filter((each) => own?.has(nameKey(each)) !== true);
    const place = scenario.told.estimates?.place ?? null;
    if (unknown.length > 0)
      findings.add('warning', 'scenario.unknownParticipant', place, { ...facts, participants: unknown });
    if (closed.has(scenario.caseKey)) findings.add('info', 'scenario.namesWhileClosed', place, facts);
  }
}

/** By case; of closed cases the study has no estimates. */
function participantsByCase({ participants, estimates }: Study): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const add = (caseKey: string, name: string): void => {
    known.set(caseKey, (known.get(caseKey) ?? new Set()).add(nameKey(name)));
  };
  for (const { caseKey, name } of participants) add(caseKey, name);
  for (const { caseKey, participant } of estimates) add(caseKey, participant);
  return known;
}

const KEY = /(?<![\p{L}\d])\p{L}+-?\d+(?![\p{L}\d])/gu;

/** Words like the keys of this study: with participants D1 and D2, D9 is a participant too and "groep8" is not. */
function keyLike({ participants, estimates }: Study): (word: string) => boolean {
  const names = [...participants.map(({ name }) => name), ...estimates.map(({ participant }) => participant)];
  const starts = new Set(names.flatMap((name) => name.match(KEY) ?? []).map(lettersOf));
  return (word) => starts.has(lettersOf(word));
}

function lettersOf(word: string): string {
  return nameKey(word).replace(/\d+$/, '');
}

function participantsIn({ told }: ReferenceScenario, isKey: (word: string) => boolean): readonly string[] {
  const words = told.estimates?.text.match(KEY) ?? [];
  return [...new Set(words)].filter(isKey);
}
