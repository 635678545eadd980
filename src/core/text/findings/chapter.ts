import type { FindingCode, FindingFacts } from '../../domain/finding';

/** What a person reads of a finding: what is wrong, and what to write instead. The place is printed beside it. */
export interface Sentence {
  readonly wrong: string;
  readonly write: string;
}

export type Sentences<Code extends FindingCode> = {
  readonly [Each in Code]: (facts: FindingFacts[Each]) => Sentence;
};

/** The sentences of all findings whose code begins with one of these words: one that is missing does not compile. */
export type Chapter<Word extends string> = Sentences<Extract<FindingCode, `${Word}.${string}`>>;
