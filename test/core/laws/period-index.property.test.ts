/** Laws of what is set up once per school: it says the same as looking at every line again for every period. */
import fc from 'fast-check';
import { calculated, exactly, MISSING, NO_COSTS, sum, uncertain } from '../../../src/core/domain/amount';
import { between } from '../../../src/core/domain/interval';
import type { ContactLine, DeploymentLine } from '../../../src/core/domain/line';
import type { Perspective } from '../../../src/core/domain/payment';
import { overlap, type Period } from '../../../src/core/domain/span';
import { ContactRegister } from '../../../src/core/engine/approach/contact-register';
import { PaidLines } from '../../../src/core/engine/approach/paid-lines';
import type { PlacedLine } from '../../../src/core/engine/approach/placed-line';
import { SortedPeriods } from '../../../src/core/engine/approach/sorted-periods';
import { payerShares, type PaidAmount } from '../../../src/core/engine/lines/payer-shares';
import { shareOfLine } from '../../../src/core/engine/lines/share-of-line';

const FIRST = 44927; // 1 January 2023
const ALL: Perspective = { text: 'alle', payers: 'all' };
const days = fc.integer({ min: FIRST, max: FIRST + 800 });
const periods = fc
  .tuple(days, days)
  .map(([a, b]): Period => ({ first: Math.min(a, b), last: Math.max(a, b) }));
/** Short and long ones together: a line of years before many short ones is the hard case. */
const spans = fc.oneof(
  periods,
  fc.tuple(days, fc.nat(40)).map(([first, length]): Period => ({ first, last: first + length })),
);

test('what touches a period stands between what was over and what had not begun', () => {
  fc.assert(
    fc.property(fc.array(spans, { maxLength: 20 }), periods, (all, period) => {
      const sorted = new SortedPeriods(all.map((each) => ({ days: each })));
      const touching = all.filter((each) => overlap(each, period) !== null);
      const between = sorted.items.slice(sorted.overBy(period.first - 1), sorted.begunBy(period.last));
      const found = between.filter((each) => overlap(each.days, period) !== null);
      expect(found).toHaveLength(touching.length);
      expect(sorted.touch(period)).toBe(touching.length > 0);
    }),
  );
});

const amounts = fc.oneof(
  { weight: 6, arbitrary: fc.nat(1_000_00).map(exactly) },
  { weight: 1, arbitrary: fc.nat(1_000_000_000_00).map(exactly) },
  { weight: 1, arbitrary: fc.nat(500_00).map((low) => calculated(between<'cents'>(low, 2 * low + 1))) },
  { weight: 1, arbitrary: fc.constantFrom(NO_COSTS, uncertain('wachtlijst'), uncertain(), MISSING) },
);
const placedLines = fc
  .record({
    days: fc.oneof({ weight: 6, arbitrary: spans }, fc.constantFrom('none' as const, 'unknown' as const)),
    payer: fc.constantFrom('gemeente', 'school', null),
    paid: fc.constantFrom(true, true, true, false),
    kind: fc.constantFrom<DeploymentLine['cost']['kind']>('total', 'yearly'),
    amount: amounts,
  })
  .map(({ days: ran, payer, paid, kind, amount }): PlacedLine => ({
    line: {
      school: 'Boon',
      span: { kind: 'unreadable' },
      role: null,
      kind: 'actual',
      fte: null,
      cost: { kind, amount },
      payment: { payer, act: null },
      paid,
      place: { sheet: 'Blad1' },
    },
    days: ran,
    counts: paid,
  }));

/** The definition: the share of every line by itself. */
function lineByLine(lines: readonly PlacedLine[], period: Period): readonly PaidAmount[] {
  return lines.flatMap(({ line, days: ran }) =>
    line.paid && typeof ran === 'object' && overlap(ran, period) !== null
      ? [{ payment: line.payment, amount: shareOfLine(line.cost, ran, period) }]
      : [],
  );
}

test('what paid lines cost in any period is the sum of what each of them costs in it, to the cent', () => {
  fc.assert(
    fc.property(
      fc.array(placedLines, { maxLength: 15 }),
      fc.array(periods, { minLength: 1, maxLength: 4 }),
      (lines, asked) => {
        const paid = new PaidLines(lines);
        for (const period of asked) {
          const apart = lineByLine(lines, period);
          const together = paid.in(period);
          expect(payerShares(together, ALL)).toEqual(payerShares(apart, ALL));
          expect(sum(together.map(({ amount }) => amount)).kind).toBe(
            sum(apart.map(({ amount }) => amount)).kind,
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

const contacts = fc.array(
  fc
    .record({
      child: fc.oneof({ weight: 30, arbitrary: fc.constantFrom('a', 'b', 'c', 'd') }, fc.constantFrom(null)),
      from: fc.option(days),
      length: fc.option(fc.nat(60)),
      readable: fc.oneof({ weight: 30, arbitrary: fc.constant(true) }, fc.constant(false)),
    })
    .map(({ child, from, length, readable }): ContactLine => ({
      school: 'Boon',
      child,
      span: readable
        ? { kind: 'days', from, to: length === null ? null : (from ?? FIRST) + length }
        : { kind: 'unreadable' },
      place: { sheet: 'Blad1' },
    })),
  { maxLength: 12 },
);

test('the children of any period are the different ones whose contact touches it', () => {
  fc.assert(
    fc.property(contacts, fc.array(periods, { minLength: 1, maxLength: 4 }), (lines, asked) => {
      const register = new ContactRegister(lines);
      const unreadable = lines.some(({ child, span }) => child === null || span.kind === 'unreadable');
      for (const { first, last } of asked) {
        const found = register.childrenIn({ first, last });
        if (lines.length === 0) expect(found).toEqual({ kind: 'noRegister' });
        else if (unreadable) expect(found).toEqual({ kind: 'uncertain' });
        else {
          const touching = lines.filter(
            ({ span }) => span.kind === 'days' && (span.from ?? first) <= last && (span.to ?? last) >= first,
          );
          const count = new Set(touching.map(({ child }) => child)).size;
          expect(found).toEqual({ kind: 'counted', count });
        }
      }
    }),
    { numRuns: 300 },
  );
});
