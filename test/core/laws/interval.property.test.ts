/** Laws of the arithmetic under every figure. */
import fc from 'fast-check';
import {
  add,
  between,
  contains,
  negate,
  point,
  subtract,
  type Interval,
} from '../../../src/core/domain/interval';

const ends = fc.integer({ min: -1_000_000_00, max: 1_000_000_00 });
const intervals = fc
  .tuple(ends, ends, fc.boolean(), fc.boolean())
  .map(([a, b, low, high]): Interval<'cents'> => between(Math.min(a, b), Math.max(a, b), { low, high }));
const pairs = fc.tuple(intervals, intervals);

test('addition commutes', () => {
  fc.assert(
    fc.property(pairs, ([a, b]) => {
      expect(add(a, b)).toEqual(add(b, a));
    }),
  );
});

test('addition associates', () => {
  fc.assert(
    fc.property(fc.tuple(intervals, intervals, intervals), ([a, b, c]) => {
      expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
    }),
  );
});

test('zero changes nothing, and turning around twice neither', () => {
  fc.assert(
    fc.property(intervals, (a) => {
      expect(add(a, point(0))).toEqual(a);
      expect(negate(negate(a))).toEqual(a);
    }),
  );
});

test('the difference holds the difference of any two values, and reaches no further than its ends', () => {
  fc.assert(
    fc.property(pairs, samples(), samples(), ([a, b], s, t) => {
      const result = subtract(a, b);
      expect(contains(result, valueIn(a, s) - valueIn(b, t))).toBe(true);
      expect([result.low, result.high]).toEqual([a.low - b.high, a.high - b.low]);
    }),
  );
});

/** Where in an interval: at an end, next to it, or between. */
function samples(): fc.Arbitrary<number> {
  return fc.constantFrom(0, 1 / 1024, 0.5, 1023 / 1024, 1);
}

/** A value of the interval; an open end is not one. */
function valueIn({ low, high, openLow, openHigh }: Interval<'cents'>, at: number): number {
  const inside = at === 0 && openLow ? 1 / 1024 : at === 1 && openHigh ? 1023 / 1024 : at;
  return low + inside * (high - low);
}
