/**
 * Whether words of a confidential text come back in what is published. A fragment is three words in a row or more, or
 * twenty characters over more than one word, with at least two words that tell something. What is published is little and is held; confidential texts only pass by, so that the work grows with them.
 */
import { EVERYDAY_WORDS } from './everyday-words';
import { Phrases, plainWords } from './plain-words';
import { WORDS_OF_OURS } from './words-of-ours';

const WORDS = 3;
const CHARACTERS = 20;

/** A fragment that came back. */
export interface Leak {
  readonly words: string;
  /** Where it is published. */
  readonly where: string;
}

export class PublishedFragments {
  private readonly own = new Set<string>();
  private readonly published = new Map<string, string>();
  private readonly hashes = new Set<number>();
  private readonly allowed: Phrases;
  /** In a document for many cases most texts come back in every case. */
  private readonly seen = new Set<string>();

  /**
   * `own` are texts that no study wrote, besides those that the product ships: their fragments are nobody's. `allowed` are texts of the study that may be
   * published: where one stands whole in a confidential text, that is no leak.
   */
  constructor(own: ReadonlySet<string>, allowed: Iterable<string>) {
    for (const text of own) for (const fragment of fragmentsOf(plainWords(text))) this.own.add(fragment);
    this.allowed = new Phrases(allowed);
  }

  /** Where a text stands more than once, it is published in the first of those places. */
  publish(text: string, where: string): void {
    if (this.seen.has(text)) return;
    this.seen.add(text);
    for (const fragment of fragmentsOf(plainWords(text))) {
      if (this.own.has(fragment) || this.published.has(fragment) || shipped().has(fragment)) continue;
      this.published.set(fragment, where);
      this.hashes.add(hashOf(fragment));
    }
  }

  /** The first fragment of a confidential text that is published; null: none is. */
  leakOf(text: string): Leak | null {
    if (text.length < SHORTEST) return null;
    const words = plainWords(text);
    // Hardly any text has a fragment that is published, so what is allowed in it is seldom asked.
    let allowed: readonly number[] | null = null;
    const isAllowed = (first: number, last: number): boolean => {
      allowed ??= this.allowed.in(words);
      const phrase = allowed[first];
      return phrase !== 0 && allowed.slice(first, last + 1).every((each) => each === phrase);
    };
    return this.leakOfWords(words, isAllowed) ?? this.leakOfCharacters(words, isAllowed);
  }

  private leakOfWords(words: readonly string[], isAllowed: IsAllowed): Leak | null {
    for (const { first, last } of runsOf(words)) {
      const fragment = words.slice(first, last + 1).join(' ');
      const where = this.published.get(fragment);
      if (where !== undefined && !isAllowed(first, last)) return { words: fragment, where };
    }
    return null;
  }

  /** Looks with a rolling hash: what is remembered of twenty characters loses one and gains one at every step. */
  private leakOfCharacters(words: readonly string[], isAllowed: IsAllowed): Leak | null {
    const text = words.join(' ');
    const wordAt: number[] = [];
    let word = 0;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      wordAt.push(word);
      if (text.charCodeAt(at) === SPACE) word++;
      hash = (Math.imul(hash, BASE) + text.charCodeAt(at)) | 0;
      if (at >= CHARACTERS) hash = (hash - Math.imul(text.charCodeAt(at - CHARACTERS), LOST)) | 0;
      if (at < CHARACTERS - 1 || !this.hashes.has(hash)) continue;
      const start = at - CHARACTERS + 1;
      const fragment = text.slice(start, at + 1);
      const where = this.published.get(fragment);
      if (
        where !== undefined &&
        !isAllowed(wordAt[start + (fragment.startsWith(' ') ? 1 : 0)] ?? 0, wordAt[at] ?? 0)
      )
        return { words: fragment.trim(), where };
    }
    return null;
  }
}

/** Whether the words from the first to the last stand in one text that may be published. */
type IsAllowed = (first: number, last: number) => boolean;

/** Three words of one letter. */
const SHORTEST = 5;
const SPACE = 32;
const BASE = 31;
/** What the oldest of the characters has been multiplied by when it leaves. */
const LOST = Array.from({ length: CHARACTERS }).reduce<number>((power) => Math.imul(power, BASE), 1);

function hashOf(fragment: string): number {
  let hash = 0;
  for (let at = 0; at < fragment.length; at++) hash = (Math.imul(hash, BASE) + fragment.charCodeAt(at)) | 0;
  return hash;
}

/** One telling word alone ("Opgroeiondersteuning", the name of a town) is in many texts; two beside each other are not. */
const TELLING = 2;

/** The fragments of what the product ships: they are the same for every study, and many. */
let shippedFragments: ReadonlySet<string> | null = null;
function shipped(): ReadonlySet<string> {
  shippedFragments ??= new Set(WORDS_OF_OURS.flatMap((text) => [...fragmentsOf(plainWords(text))]));
  return shippedFragments;
}

/** Three words with enough among them that tells something, and what tells with all that joins it to the next that tells. */
function* runsOf(words: readonly string[]): Iterable<{ readonly first: number; readonly last: number }> {
  let [previous, before] = [-1, -1];
  for (const [at, word] of words.entries()) {
    if (!EVERYDAY_WORDS.has(word)) {
      // "brand in de molen": two telling words lie too far apart to stand in three.
      if (previous >= 0 && at - previous >= WORDS) yield { first: previous, last: at };
      [before, previous] = [previous, at];
    }
    if (at >= WORDS - 1 && before > at - WORDS) yield { first: at - WORDS + 1, last: at };
  }
}

/** All fragments of a text. */
function* fragmentsOf(words: readonly string[]): Iterable<string> {
  for (const { first, last } of runsOf(words)) yield words.slice(first, last + 1).join(' ');
  const tells = words.map((word) => !EVERYDAY_WORDS.has(word));
  const text = words.join(' ');
  // Where each telling word begins and ends; a piece touches those that end after its start and begin before its end.
  const spans: { readonly from: number; readonly to: number }[] = [];
  let at = 0;
  for (const [index, word] of words.entries()) {
    if (tells[index] === true) spans.push({ from: at, to: at + word.length });
    at += word.length + 1;
  }
  let [ended, begun] = [0, 0];
  for (let start = 0; start + CHARACTERS <= text.length; start++) {
    while ((spans[ended]?.to ?? Infinity) <= start) ended++;
    while ((spans[begun]?.from ?? Infinity) < start + CHARACTERS) begun++;
    if (begun - ended >= TELLING) yield text.slice(start, start + CHARACTERS);
  }
}
