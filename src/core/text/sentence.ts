import type { Finding } from '../domain/finding';
import { withoutPersonalData } from '../domain/personal-data';
import type { Sentence } from './findings/chapter';
import { SENTENCES } from './nl';

/** What a person reads of one finding. A cell that it quotes may hold personal data: that is hidden. */
export function sentenceOf(finding: Finding): Sentence {
  // Code and facts of a finding belong together; the compiler loses sight of that when the code is looked up.
  const sentence = SENTENCES[finding.code] as (facts: Finding['facts']) => Sentence;
  const { wrong, write } = sentence(finding.facts);
  return { wrong: withoutPersonalData(wrong), write: withoutPersonalData(write) };
}
