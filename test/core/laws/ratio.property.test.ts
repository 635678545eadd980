/** Laws of the one place where shares are rounded: exact whatever the size of the numbers. */
import fc from 'fast-check';
import { ratioOf } from '../../../src/core/domain/ratio';

const values = fc.oneof(fc.nat(1_000), fc.nat(100_000_000_00), fc.maxSafeNat());
const wholes = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 365 * 366 * 10_000 }));

test('a value times a fraction is rounded half up, as in exact arithmetic', () => {
  fc.assert(
    fc.property(values, wholes, fc.nat(365 * 366 * 10_000), (value, whole, part) => {
      const twice = 2n * BigInt(value) * BigInt(part);
      const exact = (twice + BigInt(whole)) / (2n * BigInt(whole));
      expect(ratioOf(value, part, whole)).toBe(Number(exact));
    }),
    { numRuns: 2000 },
  );
});

test('halves, and what lies next to them, are rounded right up to the largest product', () => {
  fc.assert(
    fc.property(wholes, fc.nat(2 ** 20), fc.constantFrom(-1, 0, 1), (whole, times, off) => {
      const value = whole * times + Math.floor(whole / 2) + off;
      if (value < 0) return;
      const exact = (2n * BigInt(value) + BigInt(whole)) / (2n * BigInt(whole));
      expect(ratioOf(value, 1, whole)).toBe(Number(exact));
    }),
    { numRuns: 2000 },
  );
});
