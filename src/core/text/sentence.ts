import type { Finding } from '../domain/finding';
import { SENTENCES, type Sentence } from './nl';

/** What a person reads of one finding. */
export function sentenceOf(finding: Finding): Sentence {
  // Code and facts of a finding belong together; the compiler loses sight of that when the code is looked up.
  const sentence = SENTENCES[finding.code] as (facts: Finding['facts']) => Sentence;
  return sentence(finding.facts);
}
