/** Laws of the cost of the approach: what holds for every line, every register and every order of rows. */
import fc from 'fast-check';
import {
  calculated,
  exactly,
  isKnown,
  sum,
  type Amount,
  type KnownAmount,
} from '../../../src/core/domain/amount';
import type { PayerShare } from '../../../src/core/domain/assessment';
import { between } from '../../../src/core/domain/interval';
import type { ContactLine, DeploymentLine } from '../../../src/core/domain/line';
import type { Period } from '../../../src/core/domain/span';
import { ContactRegister } from '../../../src/core/engine/approach/contact-register';
import { divide, divideShares } from '../../../src/core/engine/approach/divide';
import { shareOfLine } from '../../../src/core/engine/lines/share-of-line';
import type { CellValue } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { asBareTables, asExcelTables, type StudyTable } from '../../support/random-study';

const FIRST = 44927; // 1 January 2023
const days = fc.integer({ min: FIRST, max: FIRST + 1000 });
const periods = fc
  .tuple(days, days)
  .map(([a, b]): Period => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const cents = fc.oneof(fc.nat(1_000_00), fc.nat(100_000_000_00));
const kinds = fc.constantFrom<DeploymentLine['cost']['kind']>('total', 'yearly');
const ranges = fc
  .tuple(cents, cents)
  .map(([a, b]) => calculated(between<'cents'>(Math.min(a, b), Math.max(a, b))));

function endsOf(amount: Amount): { readonly low: number; readonly high: number } {
  if (!isKnown(amount)) throw new Error('a share without a figure');
  return amount.cents;
}

/** A period cut in adjoining parts. */
const cut = fc.tuple(periods, fc.array(days, { maxLength: 5 })).map(([whole, cuts]) => {
  const inside = [...new Set(cuts)].filter((day) => day > whole.first && day <= whole.last);
  const starts = [whole.first, ...inside.sort((a, b) => a - b)];
  const parts = starts.map((first, index): Period => ({
    first,
    last: (starts[index + 1] ?? whole.last + 1) - 1,
  }));
  return { whole, parts };
});

test('the shares of a line over adjoining periods add up to its share of all of them', () => {
  fc.assert(
    fc.property(kinds, cents, periods, cut, (kind, size, line, { whole, parts }) => {
      const cost = { kind, amount: exactly(size) };
      const shares = parts.map((part) => shareOfLine(cost, line, part));
      expect(endsOf(sum(shares))).toEqual(endsOf(shareOfLine(cost, line, whole)));
    }),
  );
});

test('the share of a whole line is the line', () => {
  fc.assert(
    fc.property(ranges, periods, (amount, line) => {
      expect(endsOf(shareOfLine({ kind: 'total', amount }, line, line))).toEqual(amount.cents);
    }),
  );
});

test('a wider amount of a line never gives a narrower share, but for a cent of rounding', () => {
  fc.assert(
    fc.property(kinds, ranges, cents, cents, periods, periods, (kind, amount, down, up, line, part) => {
      const { low, high } = amount.cents;
      const wide = calculated(between<'cents'>(Math.max(0, low - down), high + up));
      const narrow = endsOf(shareOfLine({ kind, amount }, line, part));
      const wider = endsOf(shareOfLine({ kind, amount: wide }, line, part));
      expect(wider.low).toBeLessThanOrEqual(narrow.low + 1);
      expect(wider.high).toBeGreaterThanOrEqual(narrow.high - 1);
    }),
  );
});

const contacts = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), days, fc.option(fc.nat(400)))
    .map(([child, from, length]): ContactLine => ({
      school: 'boon',
      child,
      span: { kind: 'days', from, to: length === null ? null : from + length },
      place: { sheet: 'Blad1' },
    })),
  { minLength: 1, maxLength: 12 },
);

function countIn(lines: readonly ContactLine[], period: Period): number {
  const found = new ContactRegister(lines).childrenIn(period);
  if (found.kind !== 'counted') throw new Error('children that cannot be counted');
  return found.count;
}

test('the children of a period are never more than those of its parts together, nor fewer than the largest', () => {
  fc.assert(
    fc.property(contacts, cut, (lines, { whole, parts }) => {
      const counts = parts.map((part) => countIn(lines, part));
      expect(countIn(lines, whole)).toBeLessThanOrEqual(counts.reduce((total, count) => total + count, 0));
      expect(countIn(lines, whole)).toBeGreaterThanOrEqual(Math.max(...counts));
    }),
  );
});

const shares = (amounts: fc.Arbitrary<KnownAmount>): fc.Arbitrary<readonly PayerShare[]> =>
  fc.array(amounts, { minLength: 1, maxLength: 6 }).map((all) =>
    all.map((amount, index) => ({
      payment: { payer: `financier ${index}`, act: null },
      counted: true,
      amount,
    })),
  );
const children = fc.integer({ min: 1, max: 60 });

test('what payers pay of an average adds up to it, to the cent', () => {
  fc.assert(
    fc.property(shares(cents.map(exactly)), children, (all, count) => {
      const parts = divideShares(all, count).map(({ amount }) => amount);
      expect(endsOf(sum(parts))).toEqual(endsOf(divide(sum(all.map(({ amount }) => amount)), count)));
      for (const [index, part] of parts.entries()) {
        const own = endsOf(all[index]!.amount).low / count;
        expect(Math.abs(endsOf(part).low - own)).toBeLessThan(1);
      }
    }),
  );
});

test('a wider total never gives a narrower average', () => {
  fc.assert(
    fc.property(ranges, cents, cents, children, (amount, down, up, count) => {
      const { low, high } = amount.cents;
      const wide = calculated(between<'cents'>(Math.max(0, low - down), high + up));
      expect(endsOf(divide(wide, count)).low).toBeLessThanOrEqual(endsOf(divide(amount, count)).low);
      expect(endsOf(divide(wide, count)).high).toBeGreaterThanOrEqual(endsOf(divide(amount, count)).high);
    }),
  );
});

// Whole studies.

const names = fc.constantFrom<CellValue>('1', '2', '3');
const schools = fc.constantFrom<CellValue>('Boon', 'boon', 'Nour', 'Boon', null);
const dates = fc.constantFrom<CellValue>(
  '1-1-2023',
  '1-6-2023',
  '31-12-2023',
  '1-3-2024',
  '1-1-2023',
  null,
  'zomer',
);
const amounts = fc.constantFrom<CellValue>(1000, 250, '400 - 800', '< 300', null, 'Onzeker', 'veel', 0);

function table(
  name: StudyTable['name'],
  columns: Readonly<Record<string, fc.Arbitrary<CellValue>>>,
): fc.Arbitrary<StudyTable> {
  return fc
    .array(fc.tuple(...Object.values(columns)), { minLength: 1, maxLength: 6 })
    .map((rows) => ({ name, headers: Object.keys(columns), rows }));
}

const study = fc.tuple(
  table('tblCasussen', { Casus: names, School: schools, Start: dates, Einde: dates }),
  table('tblBedragen', {
    Casus: names,
    'Aantal kinderen': fc.constantFrom<CellValue>(2, 3, null),
    'Gemiddelde kosten': amounts,
    Referentie: amounts,
  }),
  table('tblInzet', {
    School: schools,
    Van: dates,
    Tot: dates,
    Soort: fc.constantFrom<CellValue>(null, null, 'werkelijk', 'begroot', 'echt'),
    Kosten: amounts,
    Financier: fc.constantFrom<CellValue>(null, 'gemeente', 'school'),
    'Telt mee': fc.constantFrom<CellValue>(null, null, 'nee'),
  }),
  table('tblContacten', {
    School: schools,
    Kind: fc.constantFrom<CellValue>('A', 'a', 'B', 'C', 7, null),
    'Eerste contact': dates,
    'Laatste contact': dates,
  }),
);

const shuffled = study.chain((tables) =>
  fc.tuple(
    fc.constant(tables),
    fc
      .tuple(
        ...tables.map((each) =>
          fc
            .shuffledSubarray([...each.rows], { minLength: each.rows.length })
            .map((rows): StudyTable => ({ ...each, rows })),
        ),
      )
      .chain((each) => fc.shuffledSubarray([...each], { minLength: each.length })),
  ),
);

/** What is said of the cost of the approach, apart from the order of the cases. */
function said(tables: readonly StudyTable[], form: typeof asExcelTables): unknown {
  const { assessment, findings } = run(form(tables), { today: FIRST + 500 });
  const cases = assessment.cases.map(({ case: each, approach }) => [each.key, approach] as const);
  const codes = findings.map(({ code, severity }) => `${severity} ${code}`);
  return {
    cases: [...cases].sort(([a], [b]) => (a < b ? -1 : 1)),
    costs: assessment.costs,
    codes: codes.filter((code) => /deployment|contact|average|children/.test(code)).sort(),
  };
}

test.each([
  ['tables on sheets of their own', asExcelTables],
  ['loose tables', asBareTables],
])('the order of rows and of tables does not matter: %s', (_, form) => {
  fc.assert(
    fc.property(shuffled, ([tables, again]) => {
      expect(said(again, form)).toEqual(said(tables, form));
    }),
    { numRuns: 200 },
  );
});

test('the payers of every case add up to what is printed as its average', () => {
  fc.assert(
    fc.property(study, (tables) => {
      const { assessment } = run(asExcelTables(tables), { today: FIRST + 500 });
      for (const { approach } of assessment.cases) {
        const counted = approach.payers.filter((each) => each.counted).map(({ amount }) => amount);
        if (approach.source !== 'lines' || !isKnown(approach.amount) || counted.length === 0) continue;
        const [parts, whole] = [endsOf(sum(counted)), approach.amount.cents];
        expect(parts.low + parts.high).toBe(whole.low + whole.high);
      }
    }),
    { numRuns: 200 },
  );
});
