/** Laws of the saving, from the cells that somebody types to the figure that the report shows. */
import fc from 'fast-check';
import { calculated, isKnown, NO_COSTS, type KnownAmount } from '../../../src/core/domain/amount';
import type { CaseAssessment, Saving } from '../../../src/core/domain/assessment';
import { between, contains, type Interval } from '../../../src/core/domain/interval';
import { outcomeOf } from '../../../src/core/domain/outcome';
import { run } from '../../../src/core/run';
import { formatAmount } from '../../../src/core/text/format';
import { workbook } from '../../support/random-study';

const BASES = ['average', 'direct'] as const;

const ends = fc.oneof(fc.constantFrom(0, 1, 300_00, 6000_00), fc.nat(10_000_00), fc.nat(1_000_000_00));
const ranges = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .map(([a, b, low, high]) => calculated(between<'cents'>(Math.min(a, b), Math.max(a, b), { low, high })));
const atMost = ends
  .filter((end) => end > 0)
  .map((end): KnownAmount => ({ kind: 'atMost', cents: between(0, end) }));
const costs = fc.oneof(ranges, atMost, fc.constant(NO_COSTS));

interface Typed {
  readonly average: KnownAmount;
  readonly direct: KnownAmount;
  readonly otherHelp: KnownAmount | null;
  readonly reference: KnownAmount;
}

const typed: fc.Arbitrary<Typed> = fc.record({
  average: costs,
  direct: costs,
  otherHelp: fc.option(costs),
  reference: costs,
});

/** One case as somebody types it, assessed by the whole product. */
function assess({ average, direct, otherHelp, reference }: Typed): CaseAssessment {
  const text = (amount: KnownAmount | null): string | null =>
    amount === null ? null : formatAmount(amount, 0);
  const rows = [
    ['Casus', 'Gemiddelde kosten', 'Directe kosten', 'Overige hulp', 'Referentie'],
    ['1', text(average), text(direct), text(otherHelp), text(reference)],
  ];
  const { assessment } = run(workbook([{ name: 'Blad1', rows, tables: [], visibility: 'visible' }]), {
    today: null,
  });
  return assessment.cases[0]!;
}

function centsOf({ amount }: Saving): Interval<'cents'> {
  if (!isKnown(amount)) throw new Error(`a saving without a figure: ${amount.kind}`);
  return amount.cents;
}

/** Where in an amount: at an end, next to it, or between. */
const samples = fc.constantFrom(0, 1 / 1024, 0.5, 1023 / 1024, 1);

/** A value of the amount; an open end is not one. */
function valueIn({ cents: { low, high, openLow, openHigh } }: KnownAmount, at: number): number {
  const inside = at === 0 && openLow ? 1 / 1024 : at === 1 && openHigh ? 1023 / 1024 : at;
  return low + inside * (high - low);
}

test('any choice of values inside the inputs gives a saving inside the printed one', () => {
  fc.assert(
    fc.property(typed, fc.tuple(samples, samples, samples), (input, [s, t, u]) => {
      const { saving } = assess(input);
      for (const basis of BASES) {
        const other = input.otherHelp === null ? 0 : valueIn(input.otherHelp, t);
        const value = valueIn(input.reference, s) - (valueIn(input[basis], u) + other);
        expect(contains(centsOf(saving[basis]), value)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('the ends of a saving are reached by the ends of the inputs, and no end is further off', () => {
  fc.assert(
    fc.property(typed, (input) => {
      const { saving } = assess(input);
      const other = input.otherHelp?.cents ?? between<'cents'>(0, 0);
      for (const basis of BASES) {
        const cost = input[basis].cents;
        expect(centsOf(saving[basis])).toMatchObject({
          low: input.reference.cents.low - cost.high - other.high + 0,
          high: input.reference.cents.high - cost.low - other.low + 0,
        });
      }
    }),
  );
});

test('a higher cost or other help never raises a saving, and a higher reference never lowers it', () => {
  const part = fc.constantFrom('average', 'direct', 'otherHelp', 'reference');
  const rise = fc.record({ low: fc.nat(5000_00), more: fc.nat(5000_00) });
  fc.assert(
    fc.property(typed, part, rise, (input, raised, { low, more }) => {
      const before = assess(input).saving;
      const after = assess({ ...input, [raised]: higher(input[raised], low, more) }).saving;
      const [lower, upper] = raised === 'reference' ? [before, after] : [after, before];
      for (const basis of BASES) {
        expect(centsOf(lower[basis]).low).toBeLessThanOrEqual(centsOf(upper[basis]).low);
        expect(centsOf(lower[basis]).high).toBeLessThanOrEqual(centsOf(upper[basis]).high);
      }
    }),
    { numRuns: 300 },
  );
});

function higher(amount: KnownAmount | null, low: number, more: number): KnownAmount {
  const { cents } = amount ?? NO_COSTS;
  return calculated(
    between(cents.low + low, cents.high + low + more, { low: cents.openLow, high: cents.openHigh }),
  );
}

test('every definition gives a saving inside the one over all references', () => {
  fc.assert(
    fc.property(typed, (input) => {
      const { saving, definitions } = assess(input);
      expect(definitions).toHaveLength(4);
      for (const { basis, saving: one } of definitions) {
        expect(centsOf(one).low).toBeGreaterThanOrEqual(centsOf(saving[basis]).low);
        expect(centsOf(one).high).toBeLessThanOrEqual(centsOf(saving[basis]).high);
      }
    }),
  );
});

test('at the break-even reference the saving is zero, or zero lies inside it', () => {
  fc.assert(
    fc.property(typed, (input) => {
      const { breakEven } = assess(input);
      for (const basis of BASES) {
        const reference = breakEven.reference[basis];
        if (!isKnown(reference)) throw new Error('a break-even without a figure');
        const { saving } = assess({ ...input, reference });
        expect(contains(centsOf(saving[basis]), 0)).toBe(true);
      }
    }),
  );
});

test('the outcome of any chosen saving is one that the outcome of all allows', () => {
  const allowed = {
    saving: ['saving'],
    atMostSaving: ['saving', 'neutral'],
    either: ['saving', 'neutral', 'extraCost'],
    neutral: ['neutral'],
    atMostCost: ['neutral', 'extraCost'],
    extraCost: ['extraCost'],
    uncertain: [],
    missing: [],
  } as const;
  fc.assert(
    fc.property(typed, fc.tuple(samples, samples, samples), (input, [s, t, u]) => {
      const { saving } = assess(input);
      const other = input.otherHelp === null ? 0 : valueIn(input.otherHelp, t);
      const value = valueIn(input.reference, s) - (valueIn(input.average, u) + other);
      const chosen = outcomeOf(calculated(between(value, value)));
      expect(allowed[saving.average.outcome]).toContain(chosen);
    }),
  );
});
