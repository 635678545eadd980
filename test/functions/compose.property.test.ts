/** What one function gives, the next one reads without loss: formulas are built from formulas. */
import fc from 'fast-check';
import { calculated, isKnown, NO_COSTS, uncertain, type Amount } from '../../src/core/domain/amount';
import { between } from '../../src/core/domain/interval';
import { amountAnswer } from '../../src/functions/answers';
import { call } from './excel';

const cents = fc.oneof(fc.constantFrom(0, 1, 50, 99, 100, 30_000), fc.nat(2_000_000), fc.nat(900_000_000_00));
const amount: fc.Arbitrary<Amount> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(cents, cents, fc.boolean(), fc.boolean())
      .map(([a, b, low, high]) => calculated(between(Math.min(a, b), Math.max(a, b), { low, high }))),
  },
  cents.map((each) => calculated(between(each, each))),
  fc.constantFrom<Amount>(NO_COSTS, uncertain(), uncertain('wachtlijst'), uncertain('duur')),
);
/** A cell as a function fills it. */
const cell = amount.map((each) => amountAnswer(each, 'bedrag'));

/** A 0 counts as an empty cell in most places. */
const filled = cell.filter((value) => value !== 0);

/** So small that a sum of them is an amount too. */
const addable = filled.filter((value) =>
  typeof value === 'number' ? value < 1e8 : !/\d{3}\.\d{3}\.\d{3}/.test(value),
);

describe('What a function gives is read back without loss', () => {
  it('by BEDRAG: amounts', () => {
    fc.assert(
      fc.property(amount, (given) => {
        const written = amountAnswer(given, 'bedrag');
        expect(call('BEDRAG', written)).toBe(written);
        if (!isKnown(given)) return;
        expect(call('BEDRAG', written, 'laagst')).toBe(given.cents.low / 100);
        expect(call('BEDRAG', written, 'hoogst')).toBe(given.cents.high / 100);
      }),
      { numRuns: 500 },
    );
  });

  it('by BEDRAG: what BATEN gives', () => {
    fc.assert(
      fc.property(filled, filled, (cost, reference) => {
        const saving = call('BATEN', cost, reference);
        expect(call('BEDRAG', saving)).toBe(saving);
        for (const end of ['laagst', 'hoogst'])
          expect(call('BEDRAG', saving, end)).toBe(call('BATEN', cost, reference, end));
        // As printed in a report it means the same; a report keeps reasons apart.
        if (!String(saving).startsWith('Onzeker'))
          expect(call('BEDRAG', call('BATEN', cost, reference, 'tekst'))).toBe(saving);
      }),
      { numRuns: 500 },
    );
  });

  it('by SOM, REFERENTIE and BANDBREEDTE: one amount is itself', () => {
    fc.assert(
      fc.property(filled, (value) => {
        expect(call('SOM', value)).toBe(value);
        expect(call('REFERENTIE', value)).toBe(value);
        expect(call('KOSTEN.GEMIDDELD', value, 1)).toBe(value);
        expect(call('KOSTEN.DIRECT', 1, value)).toBe(value);
        expect(call('TIJDEVENREDIG', value, '1-1-2024', '31-12-2024', '1-1-2024', '31-12-2024')).toBe(value);
        expect(call('INDEXEER', value, 2024, 2024, [['x', 'y']])).toBe(value);
        expect(call('BANDBREEDTE', value, value)).toBe(value);
      }),
      { numRuns: 500 },
    );
  });

  it('by BANDBREEDTE: the ends of an amount are the amount, but for ends that are not reached', () => {
    fc.assert(
      fc.property(amount.filter(isKnown), (given) => {
        const closed = calculated(between(given.cents.low, given.cents.high));
        const written = amountAnswer(given, 'bedrag');
        const ends = ['laagst', 'hoogst'].map((end) => call('BEDRAG', written, end));
        expect(call('BANDBREEDTE', ...ends)).toBe(amountAnswer(closed, 'bedrag'));
      }),
      { numRuns: 500 },
    );
  });

  it('by SOM: a sum of sums is the sum', () => {
    fc.assert(
      fc.property(fc.array(addable, { minLength: 2, maxLength: 6 }), fc.nat(4), (values, at) => {
        const cut = Math.min(at + 1, values.length - 1);
        const column = (part: readonly unknown[]): unknown[][] => part.map((value) => [value]);
        const parts = [values.slice(0, cut), values.slice(cut)].map((part) => call('SOM', column(part)));
        expect(call('SOM', column(parts))).toEqual(call('SOM', column(values)));
      }),
      { numRuns: 300 },
    );
  });

  it('by TIJDEVENREDIG and SOM: adjoining parts of a period add up to the whole', () => {
    const day = fc.integer({ min: 44000, max: 46000 });
    fc.assert(
      fc.property(
        cents.filter((each) => each > 0),
        day,
        day,
        day,
        (each, a, b, c) => {
          const [first = 0, cut = 0, last = 0] = [a, b, c].sort((x, y) => x - y);
          const part = (from: number, to: number): unknown =>
            from > to ? 0 : call('TIJDEVENREDIG', each / 100, first, last, from, to);
          const parts = [[part(first, cut)], [part(cut + 1, last)]];
          expect(call('SOM', parts)).toBe(each / 100);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('The order of lines does not matter', () => {
  const line = fc.record({
    amount: addable,
    scenario: fc.constantFrom('A', 'a', 'B', ''),
    status: fc.constantFrom('', 'concept', 'consensus', 'afgewezen'),
    case: fc.constantFrom('1', 'Casus 1', '2', ''),
    payer: fc.constantFrom('gemeente', 'school', 'Jeugdwet', ''),
    child: fc.constantFrom('K-1', 'k-1', 'K-2'),
    day: fc.integer({ min: 45000, max: 45400 }),
    days: fc.integer({ min: 0, max: 300 }),
    hours: fc.constantFrom(1, 2.5, '2:30', 'Onzeker'),
  });
  type Line = typeof line extends fc.Arbitrary<infer Value> ? Value : never;

  /** Every sum-like function over these lines. */
  function answers(lines: readonly Line[]): readonly unknown[] {
    const column = (of: (each: Line) => unknown): unknown[][] => lines.map((each) => [of(each)]);
    const amounts = column((each) => each.amount);
    const cases = column((each) => each.case);
    const payers = column((each) => each.payer);
    const from = column((each) => each.day);
    const to = column((each) => each.day + each.days);
    const statuses = column((each) => each.status);
    return [
      call('SOM', amounts, payers, 'gemeente', cases, 1),
      call(
        'REFERENTIE',
        amounts,
        column((each) => each.scenario),
        statuses,
        cases,
        1,
        payers,
        'gemeente',
      ),
      call('KOSTEN.GEMIDDELD', amounts, 3, from, to, 45100, 45200),
      call(
        'KOSTEN.DIRECT',
        column((each) => each.hours),
        72,
        cases,
        1,
        undefined,
        payers,
        'alle',
      ),
      call(
        'AANTAL.KINDEREN',
        column((each) => each.child),
        from,
        to,
        45100,
        45200,
      ),
    ];
  }

  it('to any sum', () => {
    fc.assert(
      fc.property(
        fc
          .array(line, { minLength: 1, maxLength: 8 })
          .chain((lines) =>
            fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
          ),
        ([lines, shuffled]) => {
          expect(answers(shuffled)).toEqual(answers(lines));
        },
      ),
      { numRuns: 500 },
    );
  });
});
