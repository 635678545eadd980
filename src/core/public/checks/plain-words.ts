/** A text as it is compared: its words without case, accents, invisible marks and punctuation. Bare figures are no words. */
import { cleanText } from '../../intake/cells/clean-text';

const WORD = /[\p{L}\p{N}]+/gu;
const LETTER = /\p{L}/u;

// eslint-disable-next-line no-control-regex -- all of ASCII, control characters too
const ASCII = /^[\x00-\x7f]*$/;
const ASCII_WORD = /[a-z0-9]+/g;
const ASCII_LETTER = /[a-z]/;

export function plainWords(text: string): readonly string[] {
  // Most texts are plain ASCII, and there may be hundreds of thousands of them.
  if (ASCII.test(text))
    return (text.toLowerCase().match(ASCII_WORD) ?? []).filter((word) => ASCII_LETTER.test(word));
  const plain = cleanText(text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  return (plain.match(WORD) ?? []).filter((word) => LETTER.test(word));
}

/** Phrases to look for in a row of words. */
export class Phrases {
  private readonly byFirst = new Map<string, (readonly string[])[]>();

  constructor(texts: Iterable<string>) {
    for (const text of texts) {
      const words = plainWords(text);
      const [first] = words;
      if (first === undefined) continue;
      const known = this.byFirst.get(first);
      if (known === undefined) this.byFirst.set(first, [words]);
      else known.push(words);
    }
  }

  /** Which of the words belong to a phrase that stands there whole; of each its phrase by number, 0 for none. */
  in(words: readonly string[]): readonly number[] {
    const found = new Array<number>(words.length).fill(0);
    let count = 0;
    for (const [at, word] of words.entries()) {
      const longest = (this.byFirst.get(word) ?? [])
        .filter((phrase) => phrase.every((each, index) => words[at + index] === each))
        .reduce((length, phrase) => Math.max(length, phrase.length), 0);
      if (longest === 0 || found[at + longest - 1] !== 0) continue;
      found.fill(++count, at, at + longest);
    }
    return found;
  }
}
