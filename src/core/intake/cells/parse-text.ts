/** Cells with words: free text, one word out of a list, and the name of a case. */
import { CellFlag, type CellValue } from '../grid';
import { cleanText } from './clean-text';
import {
  content,
  empty,
  problem,
  unreadable,
  type CellFacts,
  type CellInput,
  type Content,
  type Reading,
} from './reading';

declare module '../../domain/finding' {
  interface FindingFacts {
    'text.errorCell': CellFacts;
    'text.isDate': CellFacts;
    'choice.unknown': CellFacts & { readonly allowed: readonly string[] };
  }
}

/** Free text. A date is refused: Excel makes one of "8-10" when nobody looks. */
export function parseText(cell: CellInput): Reading<Content<string>> {
  const written = writtenText(cell.value);
  if (written === '') return empty();
  const { value, flags } = cell;
  if ((flags & CellFlag.error) !== 0) {
    return unreadable(problem('error', 'text.errorCell', { column: cell.column, written }));
  }
  if ((flags & (CellFlag.date | CellFlag.time)) !== 0 && typeof value === 'number') {
    return unreadable(problem('warning', 'text.isDate', { column: cell.column, written }));
  }
  return content(written);
}

/** One word out of a list, without regard to case. */
export function parseChoice<T>(cell: CellInput, choices: Readonly<Record<string, T>>): Reading<Content<T>> {
  // A tick box in a cell holds what the words for yes and no mean.
  const ticked = Object.values(choices).find((value) => value === cell.value);
  if (ticked !== undefined && typeof cell.value === 'boolean') return content(ticked);
  const text = parseText(cell);
  if (text.value.kind !== 'value') return { value: text.value, problems: text.problems };
  const word = text.value.value;
  // Nearly always the word stands there as the list has it.
  const exact = Object.hasOwn(choices, word) ? choices[word] : undefined;
  if (exact !== undefined) return content(exact);
  for (const [name, value] of Object.entries(choices)) {
    if (name.toLowerCase() === word.toLowerCase()) return content(value);
  }
  const facts = { column: cell.column, written: word, allowed: Object.keys(choices) };
  return unreadable(problem('warning', 'choice.unknown', facts));
}

/** Words separated by ";", or by "," when there is no ";": names of sheets may hold a comma. */
export function parseList(cell: CellInput): Reading<Content<readonly string[]>> {
  const text = parseText(cell);
  if (text.value.kind !== 'value') return { value: text.value, problems: text.problems };
  const words = text.value.value.split(text.value.value.includes(';') ? ';' : ',').map(cleanText);
  return content(words.filter((word) => word !== ''));
}

/** The name of a case without a leading "casus", and the key by which names are compared. */
export interface CaseName {
  readonly name: string;
  readonly key: string;
}

export function parseCaseName(cell: CellInput): Reading<Content<CaseName>> {
  const text = parseText(cell);
  if (text.value.kind !== 'value') return { value: text.value, problems: text.problems };
  const bare = text.value.value.replace(/^casus(?=[\s\d])\s*/iu, '');
  return content({ name: bare, key: bare.toLowerCase() });
}

/** The value of a cell as text: what stands there, without invisible marks. */
export function writtenText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return cleanText(typeof value === 'number' ? String(value).replace('.', ',') : value);
}
