import type { FindingCode, FindingFacts } from '../../domain/finding';

/** What a person reads of a finding: what is wrong, and what to write instead. The place is printed beside it. */
export interface Sentence {
  readonly wrong: string;
  readonly write: string;
}

/** The sentences of all findings whose code begins with one of these words: one that is missing does not compile. */
export type Chapter<Word extends string> = {
  readonly [Code in FindingCode as Code extends `${Word}.${string}` ? Code : never]: (
    facts: FindingFacts[Code],
  ) => Sentence;
};
