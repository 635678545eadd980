/**
 * Personal data in a text: what looks like a citizen service number, an e-mail address, a phone number or a date of
 * birth. Only forms that hardly anything else has: a figure, a date or a code that is taken for one costs more trust
 * than one that is missed. Names are not looked for.
 */
import { isCitizenNumber } from './citizen-number';
import { mayHoldPersonalData } from './may-hold-personal-data';

/** The kinds that a text shows by its form; the others only the header of a column tells. */
export type WrittenKind = 'citizenNumber' | 'email' | 'phone' | 'birthDate';
export type PersonalKind = WrittenKind | 'name' | 'address';

/** The kinds of personal data in a text, each once. */
export function personalDataIn(text: string): readonly WrittenKind[] {
  const kinds = new Set<WrittenKind>();
  hide(text, kinds);
  return [...kinds];
}

/** The text with a dot for every digit of its personal data, and for every letter of an e-mail address. */
export function withoutPersonalData(text: string): string {
  return mayHoldPersonalData(text) ? hide(text, new Set()) : text;
}

interface Form {
  readonly kind: WrittenKind;
  readonly pattern: RegExp;
  /** Of the characters just before and just after it. */
  readonly stands?: (before: string, after: string, found: string) => boolean;
}

const DATE =
  '(?:\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)?\\d{2}|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2} [a-z]{3,9}\\.? (?:19|20)\\d{2})(?!\\d)';
const BORN = '\\b(?:geboren|geboorte(?:datum|dag)|geb)\\b\\.?(?: ?(?:datum|dat)\\b\\.?)?';
/** "te Den Bosch op", "is", ": ". */
const BETWEEN =
  "[\\s:(=,]{0,4}(?:(?:te|in) (?:den |de |het )?\\p{L}[\\p{L}'-]{0,30},? ?)?(?:(?:op|is|was|dd)\\b\\.?)?[\\s:]{0,3}";

/** In this order: what one form hides, the next no longer sees. */
const FORMS: readonly Form[] = [
  { kind: 'email', pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu },
  { kind: 'birthDate', pattern: new RegExp(`${BORN}${BETWEEN}${DATE}|${DATE} (?:is )?geboren\\b`, 'giu') },
  {
    kind: 'phone',
    pattern: new RegExp(
      [
        // +31 6 12345678, 0031 (0)73 123 45 67
        '(?:\\+|00)31[ .–-]?(?:\\(0\\)[ .–-]?)?[1-9](?:[ .–-]?\\d){8}',
        // 06-12345678, but not a month with years
        '06[ .–-]{0,3}(?!(?:19|20)\\d\\d(?!\\d))\\d(?:[ .–-]?\\d){7}',
        // (073) 123 45 67, 0413-123456
        '\\(?0[1-578]\\d(?:\\) ?| ?[–-] ?| )\\d(?:[ –-]?\\d){6}',
        '\\(?0[1-5]\\d\\d(?:\\) ?| ?[–-] ?)\\d(?:[ –-]?\\d){5}',
      ].join('|'),
      'g',
    ),
    stands: (before, after) => !PART_OF_MORE.before.test(before) && !PART_OF_MORE.after.test(after),
  },
  {
    kind: 'citizenNumber',
    pattern: /\d{9}|\d{3}([. ])\d{3}\1\d{3}|\d{4}([. ])\d{2}\2\d{3}/g,
    stands: (before, after, found) => {
      if (!isCitizenNumber(found.replace(/\D/g, ''))) return false;
      if (PART_OF_MORE.after.test(after) || MONEY.after.test(after)) return false;
      if (NUMBER_OF_PERSON.test(before)) return true;
      // "1 234 567 890" is one number.
      if (found.length > 9 && (/\d[. ]$/.test(before) || /^[. ]\d/.test(after))) return false;
      return !PART_OF_MORE.before.test(before) && !MONEY.before.test(before);
    },
  },
];

/** A number goes on here: a longer one, a code, an account or a date. */
const PART_OF_MORE = {
  before: /\p{L}$|\p{N}$|[\p{L}\p{N}][-–_/]$|\p{N}[.,:]$|[#@+]$|\p{Lu}{2}\d{2} ?\p{Lu}{4} ?[\d ]*$/u,
  after: /^(?:[\p{L}\p{N}]|[-–_/][\p{L}\p{N}]|[.,:]\p{N})/u,
};
const MONEY = {
  before: /(?:[€$]|\beuro?) ?$/iu,
  after: /^(?:,-| ?(?:[€%]|euro?\b|mln\b|miljoen\b))/iu,
};
const NUMBER_OF_PERSON = /(?:bsn|burgerservicenummer|sofinummer|onderwijsnummer)[^\p{L}\p{N}]{0,3}$/iu;
/** So many characters before and after it tell what a number belongs to. */
const AROUND = 24;

function hide(text: string, kinds: Set<WrittenKind>): string {
  return FORMS.reduce(
    (rest, { kind, pattern, stands }) =>
      rest.replace(pattern, (...match: unknown[]) => {
        const found = String(match[0]);
        const start = match.find((part) => typeof part === 'number') ?? 0;
        const end = start + found.length;
        const before = rest.slice(Math.max(0, start - AROUND), start);
        if (stands?.(before, rest.slice(end, end + AROUND), found) === false) return found;
        kinds.add(kind);
        return found.replace(kind === 'email' ? /[\p{L}\p{N}]/gu : /\p{N}/gu, '•');
      }),
    text,
  );
}
