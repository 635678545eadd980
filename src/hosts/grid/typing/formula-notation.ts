/**
 * Formulas as a Dutch Excel writes them, and as files and the grid do: ; and , between arguments, decimal commas and
 * points, names of functions, WAAR and TRUE, [#Alles] and [#All], #N/B and #N/A.
 */
import { dutchName, englishName } from './function-names';

/** Texts, quoted sheet names, parts of tables, errors, numbers, words, and single characters. */
const tokens = (decimal: string): RegExp =>
  new RegExp(
    [
      String.raw`"(?:[^"]|"")*"?`,
      String.raw`'(?:[^']|'')*'?`,
      String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
      String.raw`#[\p{L}0-9/]+[!?]?`,
      String.raw`(?<![\p{L}\p{N}_.$])\d+(?:${decimal}\d+)?(?:e[+-]?\d+)?(?![\p{L}_(])`,
      String.raw`[\p{L}_$][\p{L}\p{N}_.$]*`,
      '[^]',
    ].join('|'),
    'giu',
  );
/** Somebody may type either sign. */
const DUTCH_TOKEN = tokens('[.,]');
const ENGLISH_TOKEN = tokens(String.raw`\.`);

const TO_ENGLISH_WORDS = new Map([
  ['WAAR', 'TRUE'],
  ['ONWAAR', 'FALSE'],
]);
const TO_DUTCH_WORDS = inverse(TO_ENGLISH_WORDS);

const ENGLISH_PARTS = new Map([
  ['#alles', '#All'],
  ['#gegevens', '#Data'],
  ['#kopteksten', '#Headers'],
  ['#totalen', '#Totals'],
  ['#deze rij', '#This Row'],
]);
const DUTCH_PARTS = new Map([
  ['#all', '#Alles'],
  ['#data', '#Gegevens'],
  ['#headers', '#Kopteksten'],
  ['#totals', '#Totalen'],
  ['#this row', '#Deze rij'],
]);

const ENGLISH_ERRORS = new Map([
  ['#N/B', '#N/A'],
  ['#WAARDE!', '#VALUE!'],
  ['#VERW!', '#REF!'],
  ['#DEEL/0!', '#DIV/0!'],
  ['#GETAL!', '#NUM!'],
  ['#NAAM?', '#NAME?'],
  ['#LEEG!', '#NULL!'],
]);
const DUTCH_ERRORS = inverse(ENGLISH_ERRORS);

export function dutchError(error: string): string {
  return DUTCH_ERRORS.get(error) ?? error;
}

/** A comma inside a number is a decimal one; between arguments both signs are taken. */
export function toEnglish(typed: string): string {
  return translate(typed, {
    token: DUTCH_TOKEN,
    words: TO_ENGLISH_WORDS,
    parts: ENGLISH_PARTS,
    errors: ENGLISH_ERRORS,
    name: englishName,
    number: (number) => number.replace(',', '.'),
    separator: (sign, isArray) => (sign !== ';' || isArray ? sign : ','),
    columns: ['\\', ','],
    partSeparator: [';', ','],
  });
}

export function toDutch(formula: string): string {
  return translate(formula, {
    token: ENGLISH_TOKEN,
    words: TO_DUTCH_WORDS,
    parts: DUTCH_PARTS,
    errors: DUTCH_ERRORS,
    name: dutchName,
    number: (number) => number.replace('.', ','),
    separator: (sign, isArray) => (sign !== ',' || isArray ? sign : ';'),
    columns: [',', '\\'],
    partSeparator: [',', ';'],
  });
}

interface Notation {
  readonly token: RegExp;
  readonly words: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, string>;
  readonly errors: ReadonlyMap<string, string>;
  readonly name: (name: string) => string;
  readonly number: (number: string) => string;
  /** What stands between arguments; inside braces ; is the end of a row in both notations. */
  readonly separator: (sign: string, isArray: boolean) => string;
  /** What stands between the columns of an array in braces. */
  readonly columns: readonly [from: string, to: string];
  /** What stands between the parts of a reference to a table. */
  readonly partSeparator: readonly [from: string, to: string];
}

function translate(formula: string, notation: Notation): string {
  const found = Array.from(formula.matchAll(notation.token), ([token]) => token);
  let braces = 0;
  return found
    .map((token, index) => {
      if (token === '{') braces++;
      if (token === '}') braces--;
      if (token === ';' || token === ',' || token === '\\') return signOf(token, braces > 0, notation);
      if (token.startsWith('[')) return partsOf(token, notation);
      if (token.startsWith('#')) return notation.errors.get(token.toUpperCase()) ?? token;
      if (/^\d/.test(token)) return notation.number(token);
      if (!/^[\p{L}_]/u.test(token)) return token;
      if (found[index + 1] === '(') return notation.name(token);
      return notation.words.get(token.toUpperCase()) ?? token;
    })
    .join('');
}

function signOf(sign: string, isArray: boolean, { separator, columns: [from, to] }: Notation): string {
  if (isArray && sign === from) return to;
  return separator(sign, isArray);
}

/** Of a reference to a table only what the notation itself says; names of columns stay as they are. */
function partsOf(token: string, { parts, partSeparator: [from, to] }: Notation): string {
  const pieces = token.slice(1, -1).split(/(\[[^\]]*\])/);
  const isSingle = pieces.length === 1;
  const piece = (text: string): string => parts.get(text.trim().toLowerCase()) ?? text;
  const inside = pieces.map((text, index) => {
    if (isSingle) return piece(text);
    return index % 2 === 1 ? `[${piece(text.slice(1, -1))}]` : text.replaceAll(from, to);
  });
  return `[${inside.join('')}]`;
}

function inverse(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, value]) => [value, key]));
}
