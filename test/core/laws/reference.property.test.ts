/** Laws of the reference: what holds for all scenarios, all help and all that moves together. */
import fc from 'fast-check';
import { calculated, difference, isKnown, sum, type Amount } from '../../../src/core/domain/amount';
import type { CaseAssessment, PayerShare } from '../../../src/core/domain/assessment';
import { between, contains, type Interval } from '../../../src/core/domain/interval';
import { remainderOf, type MovingPart } from '../../../src/core/engine/help/moving-together';
import { run } from '../../../src/core/run';
import { asExcelTables, studyTables } from '../../support/random-study';

type Cents = Interval<'cents'>;

const cents = fc.oneof(fc.constantFrom(0, 300_00), fc.nat(20_000_00));
const ranges = fc
  .tuple(cents, cents, fc.boolean(), fc.boolean())
  .map(([a, b, low, high]) => between<'cents'>(Math.min(a, b), Math.max(a, b), { low, high }));

interface Part extends MovingPart {
  readonly cents: Cents;
}

function partsOf(names: fc.Arbitrary<string | null>): fc.Arbitrary<readonly Part[]> {
  const part = fc
    .tuple(ranges, names)
    .map(([size, movesWith]): Part => ({ cents: size, amount: calculated(size), movesWith }));
  return fc.array(part, { minLength: 1, maxLength: 4 });
}

const mixed = partsOf(fc.constantFrom(null, 'duur', 'tarief'));

function knownCents(amount: Amount): Cents {
  if (!isKnown(amount)) throw new Error('an amount without a figure');
  return amount.cents;
}

function sumOf(parts: readonly Part[]): Amount {
  return sum(parts.map(({ amount }) => amount));
}

describe('What moves together', () => {
  test('is plain subtraction where no name stands on both sides', () => {
    const one = partsOf(fc.constantFrom(null, 'duur'));
    const other = partsOf(fc.constantFrom(null, 'tarief'));
    fc.assert(
      fc.property(one, other, (reference, otherHelp) => {
        const { amount, movesTogether } = remainderOf(reference, otherHelp);
        expect(amount).toEqual(difference(sumOf(reference), sumOf(otherHelp)));
        expect(movesTogether).toBe(false);
      }),
    );
  });

  test('is never less certain than plain subtraction', () => {
    fc.assert(
      fc.property(mixed, mixed, (reference, otherHelp) => {
        const plain = knownCents(difference(sumOf(reference), sumOf(otherHelp)));
        const together = knownCents(remainderOf(reference, otherHelp).amount);
        expect(together.low).toBeGreaterThanOrEqual(plain.low);
        expect(together.high).toBeLessThanOrEqual(plain.high);
      }),
    );
  });

  /** How far each name has moved, and each part that has none. */
  const positions = fc.record({
    duur: fc.constantFrom(0, 0.5, 1),
    tarief: fc.constantFrom(0, 0.5, 1),
    free: fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 8, maxLength: 8 }),
  });

  test('holds every outcome in which parts with one name are equally far', () => {
    const closed = mixed.map((parts) =>
      parts.map((part): Part => {
        const size = between<'cents'>(part.cents.low, part.cents.high);
        return { ...part, cents: size, amount: calculated(size) };
      }),
    );
    fc.assert(
      fc.property(closed, closed, positions, (reference, otherHelp, { free, ...named }) => {
        const moved: Readonly<Record<string, number>> = named;
        const valueOf = ({ cents: { low, high }, movesWith }: Part, index: number): number =>
          low + (moved[movesWith ?? ''] ?? free[index]!) * (high - low);
        const total = (parts: readonly Part[], from: number): number =>
          parts.reduce((value, part, index) => value + valueOf(part, from + index), 0);
        const value = total(reference, 0) - total(otherHelp, 4);
        expect(contains(knownCents(remainderOf(reference, otherHelp).amount), value)).toBe(true);
      }),
    );
  });

  test('with the reference at one of its ends stays inside', () => {
    fc.assert(
      fc.property(mixed, mixed, (reference, otherHelp) => {
        const { amount, atLowest, atHighest } = remainderOf(reference, otherHelp);
        const whole = knownCents(amount);
        for (const end of [knownCents(atLowest), knownCents(atHighest)]) {
          expect(end.low).toBeGreaterThanOrEqual(whole.low);
          expect(end.high).toBeLessThanOrEqual(whole.high);
        }
      }),
    );
  });
});

/** Every case of a random study. */
const cases = studyTables.map((tables) => run(asExcelTables(tables), { today: 45500 }).assessment.cases);

function everyCase(law: (assessed: CaseAssessment) => void): void {
  fc.assert(
    fc.property(cases, (all) => {
      for (const assessed of all) law(assessed);
    }),
  );
}

describe('The reference', () => {
  test('holds every scenario that counts', () => {
    everyCase(({ reference, referenceFigure: { source, scenarios } }) => {
      if (source !== 'lines' || !isKnown(reference)) return;
      for (const { amount } of scenarios.filter(({ counts }) => counts)) {
        const scenario = knownCents(amount);
        expect(scenario.low).toBeGreaterThanOrEqual(reference.cents.low);
        expect(scenario.high).toBeLessThanOrEqual(reference.cents.high);
        if (scenario.low === reference.cents.low && !scenario.openLow)
          expect(reference.cents.openLow).toBe(false);
        if (scenario.high === reference.cents.high && !scenario.openHigh)
          expect(reference.cents.openHigh).toBe(false);
      }
    });
  });

  test('reaches no further than its scenarios', () => {
    everyCase(({ reference, referenceFigure: { source, scenarios } }) => {
      if (source !== 'lines' || !isKnown(reference)) return;
      const counting = scenarios.filter(({ counts }) => counts).map(({ amount }) => knownCents(amount));
      expect(counting.map(({ low }) => low)).toContain(reference.cents.low);
      expect(counting.map(({ high }) => high)).toContain(reference.cents.high);
    });
  });

  test('is uncertain when a scenario that counts is, and never because of one that does not', () => {
    everyCase(({ reference, referenceFigure: { source, scenarios } }) => {
      if (source !== 'lines') return;
      const counting = scenarios.filter(({ counts }) => counts);
      if (counting.some(({ amount }) => !isKnown(amount))) expect(reference.kind).toBe('uncertain');
      if (counting.length === 0) expect(['missing', 'uncertain']).toContain(reference.kind);
    });
  });

  test('is provisional only when nobody agreed on anything', () => {
    everyCase(({ referenceFigure: { provisional, unvalidated, scenarios } }) => {
      const counting = scenarios.filter(({ counts }) => counts);
      if (provisional) {
        expect(counting.every(({ statuses }) => statuses.includes('draft'))).toBe(true);
        expect(unvalidated).toBe(true);
      } else {
        expect(counting.every(({ statuses }) => statuses.some((status) => status !== 'draft'))).toBe(true);
      }
      for (const { statuses, counts } of scenarios)
        if (counts) expect(statuses.some((status) => status !== 'rejected')).toBe(true);
    });
  });
});

test('the payers of every figure from lines add up to it, to the cent', () => {
  everyCase(({ approach, direct, otherHelpFigure, referenceFigure }) => {
    for (const { amount, source, payers } of [
      approach,
      direct,
      otherHelpFigure,
      ...referenceFigure.scenarios,
    ]) {
      if (source !== 'lines' || !isKnown(amount)) continue;
      expect(addedUp(payers)).toEqual([amount.cents.low, amount.cents.high]);
    }
  });
});

function addedUp(payers: readonly PayerShare[]): readonly number[] {
  const counted = payers.filter((share) => share.counted).map(({ amount }) => knownCents(amount));
  return [
    counted.reduce((total, { low }) => total + low, 0),
    counted.reduce((total, { high }) => total + high, 0),
  ];
}

test('every definition gives a saving inside the one over all scenarios', () => {
  everyCase(({ definitions, saving }) => {
    for (const { basis, saving: one } of definitions) {
      const whole = saving[basis].amount;
      if (!isKnown(one.amount) || !isKnown(whole)) {
        expect(one.amount.kind).toBe(whole.kind);
        continue;
      }
      expect(one.amount.cents.low).toBeGreaterThanOrEqual(whole.cents.low);
      expect(one.amount.cents.high).toBeLessThanOrEqual(whole.cents.high);
    }
  });
});

describe('A wider amount never gives a more certain outcome', () => {
  test('of a scenario, as long as nothing moves together on both sides', () => {
    const widening = fc.tuple(mixed, fc.nat(3), cents, cents);
    fc.assert(
      fc.property(widening, partsOf(fc.constant(null)), ([parts, at, down, up], otherHelp) => {
        const wider = parts.map((part, index): Part => {
          if (index !== at % parts.length) return part;
          const { low, high, openLow, openHigh } = part.cents;
          const size = between<'cents'>(Math.max(0, low - down), high + up, {
            low: openLow && down === 0,
            high: openHigh && up === 0,
          });
          return { ...part, cents: size, amount: calculated(size) };
        });
        const before = knownCents(remainderOf(parts, otherHelp).amount);
        const after = knownCents(remainderOf(wider, otherHelp).amount);
        expect(after.low).toBeLessThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });
});
