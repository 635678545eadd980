import { inSteps, type Paused } from '../../domain/pauses';
import type { Study } from '../../domain/study';
import { Hash } from './hash';

/**
 * What a study says in a few characters, without where it stands: moving a table does not make a report out of date.
 * The values count, their order and the names of their fields.
 */
export function* fingerprintOf(study: Study): Paused<string> {
  const values = new ValueHash();
  const fields: readonly [string, unknown][] = Object.entries(study);
  for (const [name, value] of fields) {
    values.add(name);
    if (!Array.isArray(value)) values.add(value);
    else {
      yield* inSteps(value.length, (index) => {
        values.add(value[index]);
      });
    }
  }
  return values.text();
}

/** What comes next, so that the text "1", the number 1 and a list of one differ. */
const Next = { text: 1, textAgain: 2, whole: 3, other: 4, list: 5, fields: 6, end: 7 } as const;

/** A hash of any data, walked as it is: as one text a large study would take ten times its own memory. */
class ValueHash {
  private readonly hash = new Hash();
  /** Texts and names of fields by number: nearly all of them come back on every line. */
  private readonly texts = new Map<string, number>();
  private readonly names = new Map<string, number>();

  add(value: unknown): void {
    if (typeof value === 'string') this.addText(value, this.texts);
    else if (typeof value === 'number') this.addFigure(value);
    else if (Array.isArray(value)) {
      this.hash.addNumber(Next.list);
      for (const each of value) this.add(each);
      this.hash.addNumber(Next.end);
    } else if (typeof value === 'object' && value !== null) this.addFields(value);
    else this.addOther(String(value));
  }

  text(): string {
    return this.hash.text();
  }

  private addFields(value: object): void {
    const fields = value as Readonly<Record<string, unknown>>;
    this.hash.addNumber(Next.fields);
    for (const name in fields) {
      if (name === 'place' || name === 'places') continue;
      this.addText(name, this.names);
      this.add(fields[name]);
    }
    this.hash.addNumber(Next.end);
  }

  private addText(text: string, known: Map<string, number>): void {
    const number = known.get(text);
    if (number !== undefined) {
      this.hash.addNumber(Next.textAgain);
      this.hash.addNumber(number);
      return;
    }
    known.set(text, known.size);
    this.hash.addNumber(Next.text);
    this.hash.add(text);
  }

  /** As bits when it is a whole number of 32 bits, else as it prints. */
  private addFigure(value: number): void {
    const isShort = (value | 0) === value;
    if (!isShort) {
      this.addOther(String(value));
      return;
    }
    this.hash.addNumber(Next.whole);
    this.hash.addNumber(value);
  }

  private addOther(text: string): void {
    this.hash.addNumber(Next.other);
    this.hash.add(text);
  }
}
