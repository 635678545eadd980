/** Laws of cells that hold a figure. The oracle below is a second opinion: it shares no code with the reader. */
import fc from 'fast-check';
import { isKnown, type Amount, type KnownAmount } from '../../src/core/domain/amount';
import { CellFlag, type CellValue } from '../../src/core/intake/grid';
import { parseAmount } from '../../src/core/intake/cells/parse-amount';
import { parseFuture } from '../../src/core/intake/cells/parse-future';
import { parseMutation } from '../../src/core/intake/cells/parse-mutation';
import { parseWholeNumber } from '../../src/core/intake/cells/parse-number';
import { parseHours, parseQuantity } from '../../src/core/intake/cells/parse-quantity';
import { parseSaving } from '../../src/core/intake/cells/parse-saving';
import { parseScore } from '../../src/core/intake/cells/parse-score';
import { parseTariff } from '../../src/core/intake/cells/parse-tariff';
import { parseYear } from '../../src/core/intake/cells/parse-year';
import type { CellInput } from '../../src/core/intake/cells/reading';
import { formatAmount, formatSigned } from '../../src/core/text/format';
import { ensure, ensureSaid, law, type Law } from './law';

/** What people type, to start from. */
const TYPED = [
  ...[
    '14000',
    '€ 14.000',
    '1.234,56',
    '12,50',
    '€ 1.200,-',
    'EUR 5.000',
    '5000 euro',
    '0',
    '0,125',
    '1.234.567',
  ],
  ...['€ 0 - € 6000', '4.000 tot 10.000', '1200–1500', 'tussen 1.000 en 2.000', 'van 4.000 t/m 10.000'],
  ...['meer dan € 300 tot minder dan € 600', '< € 300', 'max. 2.000', 'hooguit 2.000', '≤ 2000', 'ca. 5.000'],
  ...[
    '± 5.000',
    'Onzeker: wachtlijst',
    'PM',
    'Geen kosten',
    'n.v.t.',
    '1,500',
    '1.500',
    '12.5',
    '14 000',
    '007',
  ],
  ...[
    '- € 9.500',
    '⊖ € 4.000 tot € 10.000 (extra kosten)',
    '⊕ € 5.000 (besparing)',
    '-4.000 tot 2.000',
    '+ 300',
  ],
  ...[
    '⊖ € 1.800 tot ⊕ € 4.200 (extra kosten of besparing)',
    '€ 0 (kostenneutraal)',
    '€ 64/uur',
    '5k',
    '2,5 mln',
  ],
  ...[
    '10-12-2024',
    '1.000.000.000',
    '1.000.000.000,01',
    '99999999999999999999',
    '1e5',
    '$ 5',
    '(500)',
    '5%',
    '2:30',
  ],
];
const PIECES = [
  ...Array.from("0123456789.,-–−+<>≤/()€ k%:'"),
  ...[
    '\u00a0',
    '\u202f',
    '\u200b',
    '\ufeff',
    '\u200f',
    '５',
    '١',
    '²',
    '½',
    'o',
    'l',
    'E',
    'e5',
    '\n',
    '\u0000',
  ],
  ...[
    ' tot ',
    ' t/m ',
    ' en ',
    'van ',
    'tussen ',
    'minder dan ',
    'meer dan ',
    'max. ',
    'ca. ',
    ' euro',
    'EUR ',
  ],
  ...[
    ',-',
    ',00',
    ',5',
    ',500',
    '.000',
    '.00',
    '000',
    '1',
    ' mln',
    ' per jaar',
    ' (besparing)',
    ' (extra kosten)',
  ],
];

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(60),
  remove: fc.constantFrom(0, 0, 1, 1, 2, 5),
  insert: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('', ...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  ),
});

function edited(text: string, { at, remove, insert }: Edit): string {
  const place = text.length === 0 ? 0 : at % (text.length + 1);
  return text.slice(0, place) + insert + text.slice(place + remove);
}

const figure = fc.oneof(
  fc.nat(99_999).map(String),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.nat(999))
    .map(([a, b]) => `${a}.${String(b).padStart(3, '0')}`),
  fc
    .tuple(fc.nat(9999), fc.nat(999), fc.integer({ min: 1, max: 4 }))
    .map(([a, b, n]) => `${a},${String(b).padStart(n, '0')}`),
);
export const typedText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...TYPED), fc.array(edit, { maxLength: 4 }))
      .map(([text, edits]) => edits.reduce(edited, text)),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '€ ', '<', 'max ', 'ca. ', '-', 'tussen '),
        figure,
        fc.constantFrom('', ' tot ', '-', ' en ', ' tot minder dan '),
        fc.option(figure, { nil: '' }),
        fc.constantFrom('', ' euro', ',-', '%', ' (besparing)'),
      )
      .map((parts) => parts.join('')),
  },
  {
    weight: 2,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const numbers = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.double({ min: -1e7, max: 1e7, noNaN: true }),
  fc
    .tuple(fc.nat(99_999_999), fc.constantFrom(1, 10, 100, 1000, 10_000))
    .map(([whole, part]) => whole / part),
);
const flags = fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(31) });
const errors = fc.constantFrom('#N/B', '#DEEL/0!', '#WAARDE!', '#REF!');
const cells: fc.Arbitrary<CellInput> = fc
  .record({
    value: fc.oneof<fc.MaybeWeightedArbitrary<CellValue>[]>(
      { weight: 8, arbitrary: typedText },
      { weight: 3, arbitrary: numbers },
      fc.boolean(),
      fc.constant(null),
    ),
    flags,
    error: errors,
  })
  .map(({ value, flags: bits, error }) => ({
    // A host gives an error as its text.
    value: (bits & CellFlag.error) === 0 ? value : error,
    flags: bits,
    column: 'Kolom',
  }));

// The second opinion

/** The visible characters of a text, in lower case, with one kind of space. */
function visible(text: string): string {
  return text
    .replace(/[\p{Cf}\p{Zl}\p{Zp}]/gu, (mark) => (/[\u2028\u2029]/.test(mark) ? ' ' : ''))
    .replace(/[\s\u0085]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** All figures in a text, as cents; null when one of them can be read in two ways, or in none. */
function figuresIn(text: string): readonly bigint[] | null {
  const found = text.replace(/,[-–—=]{1,2}/g, ' ').match(/\d(?:[\d.,]*\d)?/g) ?? [];
  const cents = found.map(centsOf);
  return cents.every((each) => each !== null) ? cents : null;
}

function centsOf(written: string): bigint | null {
  const [euros = '', ...fractions] = written.split(',');
  const [fraction = ''] = fractions;
  const groups = euros.split('.');
  if (fractions.length > 1 || (euros.length > 1 && euros.startsWith('0'))) return null;
  if (groups.length > 1 && (groups[0]!.length > 3 || groups.slice(1).some((group) => group.length !== 3)))
    return null;
  if (fraction.includes('.') || (fraction.length > 2 && euros !== '0')) return null;
  const thousandths =
    BigInt(groups.join('') || '0') * 1000n + BigInt(fraction.slice(0, 3).padEnd(3, '0') || '0');
  return (thousandths + 5n) / 10n;
}

/** The only words and marks that may stand around the figures of an amount. */
const AROUND =
  /€|euro?|tot en met|t\/m|tot|tussen|en|van|minder dan|meer dan|max\.?|maximaal|hooguit|ca\.?|circa|ongeveer|\+\/-|[±<>≤=\-–— ]|,[-–—=]{1,2}/g;
const AROUND_SAVING =
  /\((?:besparing|extra kosten|extra kosten of besparing|kostenneutraal)\)|\bbesparing\b|\bextra kosten\b|[⊕⊖+−]/g;
const LIMIT = /<|≤|minder dan|\bmax|hooguit/;

function ensureRead(written: string, { cents }: KnownAmount, saving: boolean): void {
  const text = visible(written);
  if (/^(?:geen(?: kosten)?|n\.?v\.?t\.?|niet van toepassing|kostenneutraal)$/.test(text.replace(/\./g, '')))
    return;
  const rest = (saving ? text.replace(AROUND_SAVING, ' ') : text)
    .replace(/\d(?:[\d.,]*\d)?(?:,[-–—=]{1,2})?/g, ' ')
    .replace(AROUND, '');
  ensure(rest === '', () => `"${written}" is read although it says "${rest}"`);
  const figures = figuresIn(text);
  ensure(figures !== null, () => `"${written}" can be read in more than one way`);
  const ends = [cents.low, cents.high].map((end) => BigInt(Math.abs(end)));
  const [first, second] = figures;
  const fits =
    figures.length === 2
      ? ends.includes(first!) && ends.includes(second!)
      : figures.length === 1 &&
        ends.includes(first!) &&
        (LIMIT.test(text) ? ends.includes(0n) : cents.low === cents.high);
  ensure(fits, () => `"${written}" is read as ${cents.low} to ${cents.high} cents`);
}

/** Cents of a number in a cell, half away from zero by its shortest decimal form. */
function centsOfShortest(value: number): bigint | null {
  const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (sign === undefined) return null;
  const cents = (BigInt(whole) * 1000n + BigInt(fraction.slice(0, 3).padEnd(3, '0')) + 5n) / 10n;
  return sign === '-' ? -cents : cents;
}

function ensureAmount(cell: CellInput, value: Amount, saving: boolean): void {
  if (!isKnown(value)) return;
  const { cents } = value;
  ensure(Number.isSafeInteger(cents.low) && Number.isSafeInteger(cents.high), () => 'no whole cents');
  ensure(saving || cents.low >= 0, () => 'an amount below zero');
  ensure((cell.flags & CellFlag.error) === 0 && typeof cell.value !== 'boolean', () => 'no amount at all');
  if (typeof cell.value === 'string') ensureRead(cell.value, value, saving);
  else {
    const formatted = CellFlag.date | CellFlag.time | CellFlag.percentage;
    ensure((cell.flags & formatted) === 0, () => 'a date or percentage is read as an amount');
    const expected = centsOfShortest(Number(cell.value)) ?? 0n;
    ensure(
      cents.low === cents.high && BigInt(cents.low) === expected,
      () => `${cell.value} is read as ${cents.low}`,
    );
  }
}

function again(text: string): CellInput {
  return { value: text, flags: 0, column: 'Kolom' };
}

function sameFigure(a: Amount, b: Amount): boolean {
  if (!isKnown(a) || !isKnown(b)) return false;
  return (
    a.cents.low === b.cents.low &&
    a.cents.high === b.cents.high &&
    a.cents.openLow === b.cents.openLow &&
    a.cents.openHigh === b.cents.openHigh &&
    a.approximate === b.approximate
  );
}

function withoutWriting<T extends Amount>(amount: T): T {
  return Object.fromEntries(Object.entries(amount).filter(([name]) => name !== 'written')) as unknown as T;
}

/** One digit of a text is another one. */
function otherDigit(text: string, at: number, digit: string): string | null {
  const places = [...text.matchAll(/[0-9]/g)].map(({ index }) => index);
  const place = places[at % Math.max(1, places.length)];
  if (place === undefined || text[place] === digit) return null;
  return text.slice(0, place) + digit + text.slice(place + 1);
}

const LIMIT_OF_LENGTH = 32_767;

export const FIGURE_LAWS: readonly Law[] = [
  law('bedragen', 4000, cells, (cell) => {
    const { value, problems } = parseAmount(cell);
    ensureSaid(problems);
    ensureAmount(cell, value, false);
    const unreadable = value.kind === 'uncertain' && value.unreadable === true;
    ensure(
      unreadable === problems.some(({ severity }) => severity === 'error'),
      () => 'unreadable without a word',
    );
    if (!isKnown(value)) return;
    for (const each of [value, withoutWriting(value)])
      ensure(
        sameFigure(parseAmount(again(formatAmount(each, 0))).value, value),
        () => `prints as ${formatAmount(each, 0)}`,
      );
    ensure(sameFigure(parseTariff(cell).value, value), () => 'a tariff of something else');
  }),
  law('besparingen', 3000, cells, (cell) => {
    const { value, problems } = parseSaving(cell);
    ensureSaid(problems);
    ensureAmount(cell, value, true);
    if (!isKnown(value)) return;
    const text = formatSigned(withoutWriting(value), 0);
    const back = parseSaving(again(text)).value;
    ensure(
      isKnown(back) && back.cents.low === value.cents.low && back.cents.high === value.cents.high,
      () => `prints as ${text}`,
    );
  }),
  law(
    'een ander cijfer',
    3000,
    fc.tuple(typedText, fc.nat(30), fc.constantFrom(...Array.from('0123456789'))),
    ([text, at, digit]) => {
      const other = otherDigit(text, at, digit);
      // Thousandths after "0," are rounded to cents: the one place where two texts may mean the same.
      if (other === null || /\b0,\d{3}/.test(visible(text))) return;
      for (const parse of [parseAmount, parseSaving]) {
        const [one, two] = [parse(again(text)).value, parse(again(other)).value];
        const same =
          isKnown(one) &&
          isKnown(two) &&
          one.cents.low === two.cents.low &&
          one.cents.high === two.cents.high;
        ensure(!same, () => `"${text}" and "${other}" are the same figure`);
      }
    },
  ),
  law('aantallen', 3000, cells, (cell) => {
    const text = typeof cell.value === 'string' ? visible(cell.value) : null;
    const formatted = (cell.flags & (CellFlag.date | CellFlag.time | CellFlag.percentage)) !== 0;
    for (const parse of [parseWholeNumber, parseYear, parseQuantity, parseHours, parseMutation]) {
      const { value, problems } = parse(cell);
      ensureSaid(problems);
      const read = numberIn(value);
      ensure(
        read !== null ||
          value.kind !== 'unreadable' ||
          problems.length > 0 ||
          /^(?:onzeker|onbekend|pm|nnb|ntb|\?)/.test((text ?? '').replace(/\./g, '')),
        () => 'unreadable without a word',
      );
      if (read === null) continue;
      ensure(Number.isFinite(read), () => `read as ${read}`);
      ensure(
        (cell.flags & CellFlag.error) === 0 && typeof cell.value !== 'boolean',
        () => `${parse.name} reads an error`,
      );
      if (parse === parseMutation || (parse === parseHours && (formatted || /:/.test(text ?? '')))) continue;
      if (typeof cell.value === 'number')
        ensure(!formatted && read === cell.value, () => `${cell.value} is read as ${read}`);
      else
        ensure(
          text !== null &&
            read === Number(text.replace(/\./g, '').replace(',', '.')) &&
            /^\d[\d.,]*$/.test(text),
          () => `"${text}" is read as ${read}`,
        );
    }
  }),
  law('scores en toekomst', 1500, cells, (cell) => {
    const readings = [parseScore(cell, false), parseScore(cell, true)];
    for (const { value, problems } of readings) {
      ensureSaid(problems);
      ensure(value.kind !== 'unreadable' || problems.length > 0, () => 'unreadable without a word');
      if (value.kind !== 'value') continue;
      const text = visible(String(cell.value));
      ensure(/^(?:\+{1,3}|[-−–—]|0|slechter)$/.test(text), () => `"${text}" is a score`);
    }
    ensureSaid(parseFuture(cell).problems);
  }),
  law(
    'lange teksten',
    60,
    fc.tuple(typedText, fc.constantFrom(...PIECES), fc.boolean()),
    ([text, piece, before]) => {
      const filling = piece
        .repeat(Math.ceil(LIMIT_OF_LENGTH / piece.length))
        .slice(0, LIMIT_OF_LENGTH - Math.min(text.length, LIMIT_OF_LENGTH));
      const cell = again(before ? filling + text : text + filling);
      const begin = process.cpuUsage();
      for (const parse of [
        parseAmount,
        parseSaving,
        parseTariff,
        parseFuture,
        parseWholeNumber,
        parseYear,
        parseQuantity,
        parseHours,
        parseMutation,
      ])
        ensureSaid(parse(cell).problems);
      ensureAmount(cell, parseAmount(cell).value, false);
      // A pattern that backtracks over a full cell takes minutes. The clock would count what a busy machine does besides.
      ensure(process.cpuUsage(begin).user < 5_000_000, () => 'a full cell takes seconds');
    },
  ),
];

/** The figure in what a reader of numbers answers; null when there is none. */
function numberIn(
  value: ReturnType<typeof parseQuantity>['value'] | ReturnType<typeof parseYear>['value'],
): number | null {
  if (value.kind === 'known') return value.amount.low;
  return value.kind === 'value' ? value.value : null;
}
