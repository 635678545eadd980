import type { Finding, FindingCode } from '../domain/finding';
import { withoutPersonalData } from '../domain/personal-data';
import type { Sentence, Sentences } from './findings/chapter';
import { SENTENCES } from './nl';

/**
 * What a person reads of one finding. A cell that it quotes may hold personal data: that is hidden. `own` are the sentences
 * of the part that asks, when it has any (see nl.ts).
 */
export function sentenceOf(finding: Finding, own: Partial<Sentences<FindingCode>> = {}): Sentence {
  const all: Partial<Sentences<FindingCode>> = SENTENCES;
  // Code and facts of a finding belong together; the compiler loses sight of that when the code is looked up.
  const sentence = (own[finding.code] ?? all[finding.code]) as (facts: Finding['facts']) => Sentence;
  const { wrong, write } = sentence(finding.facts);
  return { wrong: withoutPersonalData(wrong), write: withoutPersonalData(write) };
}
