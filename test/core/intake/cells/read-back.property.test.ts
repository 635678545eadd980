/** Laws that hold for every amount and every text: what is printed is read back, and nothing is ever guessed. */
import fc from 'fast-check';
import { setImmediate } from 'node:timers/promises';
import {
  calculated,
  isKnown,
  MISSING,
  NO_COSTS,
  uncertain,
  type Amount,
  type KnownAmount,
} from '../../../../src/core/domain/amount';
import type { Outcome } from '../../../../src/core/domain/assessment';
import { dayOf, FIRST_DAY } from '../../../../src/core/domain/calendar';
import { between, type Interval } from '../../../../src/core/domain/interval';
import { ROUNDINGS } from '../../../../src/core/domain/study';
import { parseAmount } from '../../../../src/core/intake/cells/parse-amount';
import { parseDay } from '../../../../src/core/intake/cells/parse-day';
import { parseFuture } from '../../../../src/core/intake/cells/parse-future';
import { parseWholeNumber } from '../../../../src/core/intake/cells/parse-number';
import { parseSaving } from '../../../../src/core/intake/cells/parse-saving';
import { parseScore } from '../../../../src/core/intake/cells/parse-score';
import type { CellInput, Problem } from '../../../../src/core/intake/cells/reading';
import {
  formatAmount,
  formatCount,
  formatDay,
  formatDayLong,
  formatFuture,
  formatSaving,
  formatScore,
  formatSigned,
} from '../../../../src/core/text/format';
import { sentence, textCell } from './examples';

const LIMIT = 1_000_000_000_00;
/** Cents that favour zero, whole euros and small amounts. */
const size = fc.oneof(
  fc.constantFrom(0, 1, 99, 100, 300_00, 14000_00, LIMIT),
  fc.nat(1000),
  fc.nat(9_999_999).map((euros) => euros * 100),
  fc.nat(LIMIT),
);
const signed = fc.tuple(size, fc.boolean()).map(([cents, minus]) => (minus ? -cents + 0 : cents));

function intervals(ends: fc.Arbitrary<number>): fc.Arbitrary<Interval<'cents'>> {
  return fc
    .tuple(ends, ends, fc.boolean(), fc.boolean())
    .map(([a, b, openLow, openHigh]) =>
      between<'cents'>(Math.min(a, b), Math.max(a, b), { low: openLow, high: openHigh }),
    );
}

const circa = (amounts: fc.Arbitrary<KnownAmount>): fc.Arbitrary<KnownAmount> =>
  fc
    .tuple(amounts, fc.boolean())
    .map(([amount, marked]) => (marked ? { ...amount, approximate: true } : amount));
const atMost = size
  .filter((cents) => cents > 0)
  .map((cents): KnownAmount => ({ kind: 'atMost', cents: between(0, cents) }));
const costs: fc.Arbitrary<Amount> = fc.oneof(
  circa(fc.oneof(intervals(size).map(calculated), atMost)),
  fc.constantFrom<Amount>(MISSING, NO_COSTS, uncertain()),
);
const savings: fc.Arbitrary<KnownAmount> = circa(intervals(signed).map(calculated));

/** What is typed in practice: pieces of amounts in any order, besides any text at all. */
const pieces = fc.array(
  fc.constantFrom(
    ...[
      '€',
      ' ',
      '1',
      '12',
      '500',
      '1.500',
      '1,5',
      '1,50',
      '1,500',
      '0',
      '007',
      '.',
      ',',
      ',-',
      '-',
      '–',
      '−',
      '+',
      '⊕',
      '⊖',
    ],
    ...[
      'tot',
      ' tot ',
      ' t/m ',
      'tussen ',
      ' en ',
      'van ',
      '<',
      '>',
      '≤',
      'max. ',
      'hooguit ',
      'minder dan ',
      'meer dan ',
    ],
    ...[
      'ca. ',
      '± ',
      '(',
      ')',
      'k',
      ' mln',
      '/uur',
      ' euro',
      'EUR ',
      '%',
      '\u00a0',
      '\u200b',
      '５',
      'o',
      '?',
      ':',
      ' (besparing)',
    ],
    ...[
      ' (extra kosten)',
      ' (extra kosten of besparing)',
      ' (kostenneutraal)',
      'Onzeker',
      'geen',
      'PM',
      '2024',
      '-2-',
      'feb',
      "'",
    ],
  ),
  { maxLength: 9 },
);
/** Texts that are amounts, or nearly: a word, a figure, perhaps a second one, and something after it. */
const nearly = fc
  .record({
    before: fc.constantFrom(
      '',
      '',
      '',
      '€ ',
      'ca. ',
      '-',
      '- € ',
      '⊖ ',
      '⊕ ',
      'max. ',
      '< ',
      'minder dan ',
      'meer dan ',
      'tussen ',
      '€ -',
    ),
    figure: fc.constantFrom(
      '0',
      '5',
      '300',
      '1.500',
      '1500',
      '12,50',
      '0,005',
      '1,500',
      '12.5',
      '1.200,-',
      '2.000 euro',
      '14 000',
    ),
    between: fc.constantFrom(
      '',
      '',
      ' tot ',
      ' - ',
      '-',
      ' en ',
      ' t/m ',
      ' tot minder dan ',
      ' tot ⊕ ',
      ' tot -',
      ' tot € +',
    ),
    second: fc.constantFrom('', '0', '600', '€ 2.000', '9.999,99', '5 €'),
    after: fc.constantFrom(
      '',
      '',
      '',
      ' ',
      ' (besparing)',
      ' (extra kosten)',
      ' extra kosten',
      ' (kostenneutraal)',
      '/uur',
      'k',
    ),
  })
  .map(({ before, figure, between: word, second, after }) => before + figure + word + second + after);
const anyText = fc.oneof(
  nearly,
  pieces.map((list) => list.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary' }),
);
const anyCell: fc.Arbitrary<CellInput> = fc.record({
  value: fc.oneof(
    { weight: 4, arbitrary: anyText },
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  ),
  flags: fc.oneof(fc.constant(0), fc.nat(31)),
  column: fc.constant('Referentie'),
});

function withoutWriting(amount: Amount): Amount {
  return Object.fromEntries(
    Object.entries(amount).filter(([name]) => name !== 'written'),
  ) as unknown as Amount;
}

const OUTCOMES: readonly [Outcome, (cents: Interval<'cents'>) => boolean][] = [
  ['neutral', (c) => c.low === 0 && c.high === 0],
  ['saving', (c) => c.low > 0 || (c.low === 0 && c.openLow)],
  ['atMostSaving', (c) => c.low === 0],
  ['extraCost', (c) => c.high < 0 || (c.high === 0 && c.openHigh)],
  ['atMostCost', (c) => c.high === 0],
  ['either', () => true],
];
function outcomeOf(cents: Interval<'cents'>): Outcome {
  return OUTCOMES.find(([, fits]) => fits(cents))![0];
}

describe('what is printed is read back without loss:', () => {
  test('every amount', () => {
    fc.assert(
      fc.property(costs, (amount) => {
        expect(withoutWriting(parseAmount(textCell(formatAmount(amount, 0))).value)).toEqual(amount);
      }),
      { numRuns: 1000 },
    );
  });

  test('every saving', () => {
    fc.assert(
      fc.property(savings, (amount) => {
        const text = formatSaving(amount, outcomeOf(amount.cents), 0);
        const { value } = parseSaving(textCell(text));
        expect(isKnown(value) && value.cents).toEqual(amount.cents);
        expect(isKnown(value) && value.approximate).toBe(amount.approximate);
      }),
      { numRuns: 1000 },
    );
  });

  test('every signed amount', () => {
    fc.assert(
      fc.property(savings, (amount) => {
        const { value } = parseSaving(textCell(formatSigned(amount, 0)));
        expect(isKnown(value) && value.cents).toEqual(amount.cents);
      }),
      { numRuns: 1000 },
    );
  });

  test('whatever the rounding, without an error', () => {
    fc.assert(
      fc.property(costs, savings, fc.constantFrom(...ROUNDINGS), (cost, saving, rounding) => {
        expect(errors(parseAmount(textCell(formatAmount(cost, rounding))).problems)).toEqual([]);
        const text = formatSaving(saving, outcomeOf(saving.cents), rounding);
        expect(unreadable(parseSaving(textCell(text)).value)).toBe(false);
        expect(unreadable(parseSaving(textCell(formatSigned(saving, rounding))).value)).toBe(false);
      }),
    );
  });

  test('every number of euros as a cell value', () => {
    fc.assert(
      fc.property(size, (cents) => {
        expect(parseAmount(textCell(cents / 100)).value).toEqual(calculated(between(cents, cents)));
      }),
    );
  });

  test('every day from 1 March 1900 up to and including 2199, short and long', () => {
    const last = dayOf({ year: 2199, month: 12, day: 31 })!;
    for (let day = FIRST_DAY; day <= last; day++) {
      for (const text of [formatDay(day), formatDayLong(day)]) {
        const { value } = parseDay(textCell(text));
        if (value.kind !== 'value' || value.value !== day) throw new Error(`${text} is not read as ${day}`);
      }
    }
  });

  test('every score, future benefit and whole number', () => {
    for (const score of [-1, 0, 1, 2, 3] as const) {
      expect(parseScore(textCell(formatScore(score)), true).value).toEqual({ kind: 'value', value: score });
    }
    for (const future of [
      { kind: 'marks', marks: 2 },
      { kind: 'uncertain', reason: null },
      { kind: 'missing' },
    ] as const) {
      expect(parseFuture(textCell(formatFuture(future))).value).toEqual(future);
    }
    for (const count of [0, 12, 999, 1000, 1_000_000]) {
      expect(parseWholeNumber(textCell(formatCount(count))).value).toEqual({ kind: 'value', value: count });
    }
  });
});

describe('a cell with anything in it', () => {
  const settings = { numRuns: 3000 };

  test('never throws, and every problem has a sentence', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const readings = [parseAmount, parseSaving, parseDay, parseFuture, parseWholeNumber].map((parse) =>
          parse(cell),
        );
        for (const { problems } of [...readings, parseScore(cell, false)]) {
          for (const problem of problems) expect(sentence(problem).write).not.toBe('');
        }
      }),
      settings,
    );
  });

  test('gives a figure only when the printed form means the same', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const { value } = parseAmount(cell);
        if (!isKnown(value)) return;
        const again = parseAmount(textCell(formatAmount(value, 0))).value;
        const canonical = parseAmount(textCell(formatAmount(withoutWriting(value), 0))).value;
        expect(withoutWriting(again)).toEqual(withoutWriting(value));
        expect(withoutWriting(canonical)).toEqual(withoutWriting(value));
        expect(value.cents.low).toBeGreaterThanOrEqual(0);
      }),
      settings,
    );
  });

  test('gives a saving only when the printed form means the same', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const { value } = parseSaving(cell);
        if (!isKnown(value)) return;
        const again = parseSaving(textCell(formatSaving(value, outcomeOf(value.cents), 0))).value;
        expect(isKnown(again) && again.cents).toEqual(value.cents);
      }),
      settings,
    );
  });

  test('is uncertain when, and only when, it is not empty and has no figure', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        const { value, problems } = parseAmount(cell);
        expect(unreadable(value)).toBe(errors(problems).length > 0);
      }),
      settings,
    );
  });

  test('is read to its end and found odd, however long it is', async () => {
    const long = [
      '1'.repeat(100_000),
      '1 '.repeat(100_000),
      '€ '.repeat(100_000),
      '1.'.repeat(100_000),
      '- '.repeat(100_000),
      `${' '.repeat(100_000)}x`,
      `5${' '.repeat(100_000)}x`,
    ];
    for (const text of long) {
      for (const parse of [parseAmount, parseSaving, parseDay, parseFuture, parseWholeNumber])
        expect(parse(textCell(text)).problems).not.toEqual([]);
      // A turn for the clock of the test, which else could not end what takes too long.
      await setImmediate();
    }
  });
});

function errors(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function unreadable(amount: Amount): boolean {
  return amount.kind === 'uncertain' && amount.unreadable === true;
}
