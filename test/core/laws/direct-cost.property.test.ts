/** Laws of the direct cost from hours: whatever the lines, their order does not matter and their payers add up. */
import fc from 'fast-check';
import { exactly, isKnown, sum, times, type Amount, type KnownAmount } from '../../../src/core/domain/amount';
import { between, type Interval } from '../../../src/core/domain/interval';
import type { CellValue, Grid } from '../../../src/core/intake/grid';
import { run, type RunResult } from '../../../src/core/run';
import { workbook } from '../../support/random-study';

const HEADERS = ['Casus', 'Uren', 'Functie', 'Code', 'Soort tijd', 'Tarief', 'Financier', 'Wet', 'Telt mee'];
const optional = (...values: readonly CellValue[]): fc.Arbitrary<CellValue> =>
  fc.constantFrom<CellValue>(null, ...values);
const hourRow = fc.tuple(
  fc.constantFrom<CellValue>(1, 'Casus 2', '2'),
  fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 200, noNaN: true }) },
    { weight: 1, arbitrary: fc.constantFrom<CellValue>('2,5', '3:20', 'veel', null, -1) },
  ),
  optional('coach', 'Coach', 'niemand'),
  optional('C', 'c', 'M', 'X', 'KH-4.14B'),
  optional(null, 'direct', 'indirect', 'anders'),
  fc.oneof(
    fc.constantFrom<CellValue>(null, 64, 61.37, '10 tot 20', '< 5', 'Onzeker', 'Geen kosten'),
    fc.integer({ min: 0, max: 20000 }).map((cents) => cents / 100),
  ),
  optional('gemeente', 'Gemeente (Wmo)', 'school', 'swv', 'zelf'),
  optional(null, 'Jeugdwet', 'Zvw'),
  optional(null, null, 'ja', 'nee'),
);
const priceRow = fc.tuple(
  fc.constantFrom<CellValue>('C', 'M', 'c'),
  fc.constantFrom<CellValue>('coach', 'iets'),
  fc.constantFrom<CellValue>('uur', 'minuut', 'dag'),
  fc.constantFrom<CellValue>(60, 1.05, '40 tot 50', null),
  fc.constantFrom<CellValue>(2022, 2024, 2025, null),
  fc.constant<CellValue>('contract'),
  optional('gemeente', 'school'),
);
const study = fc.record({
  hours: fc.array(hourRow, { maxLength: 12 }),
  prices: fc.array(priceRow, { maxLength: 3 }),
  priceYear: fc.constantFrom<CellValue>(null, 2024, 2020),
});
type Rows = readonly (readonly CellValue[])[];
interface HourStudy {
  readonly hours: Rows;
  readonly prices: Rows;
  readonly priceYear: CellValue;
}

function sheet(name: string, table: string, rows: Rows): Grid {
  const range = { firstRow: 0, firstColumn: 0, lastRow: rows.length - 1, lastColumn: rows[0]!.length - 1 };
  return {
    name,
    rows,
    tables: [{ name: table, range, hasHeaderRow: true, hasTotalRow: false }],
    visibility: 'visible',
  };
}

function sheetsOf({ hours, prices, priceYear }: HourStudy): readonly Grid[] {
  return [
    sheet('Onderzoek', 'tblOnderzoek', [
      ['Onderdeel', 'Waarde'],
      ['Naam', 'Proef'],
      ['Prijspeil', priceYear],
    ]),
    sheet('Casussen', 'tblCasussen', [
      ['Casus', 'School'],
      ['1', 'Boon'],
      ['2', 'Boon'],
    ]),
    sheet('Uren', 'tblUren', [HEADERS, ...hours]),
    sheet('Prijzen', 'tblPrijslijst', [
      ['Code', 'Voorziening', 'Eenheid', 'Tarief', 'Prijspeil', 'Bron', 'Financier'],
      ...prices,
    ]),
  ];
}

function runOn(sheets: readonly Grid[], perspective?: string): RunResult {
  return run(workbook(sheets), { today: null, ...(perspective === undefined ? {} : { perspective }) });
}

const costs = ({ assessment }: RunResult): unknown =>
  assessment.cases.map(({ direct }) => ({ ...direct, payers: direct.payers }));

test('the payers that count add up to the direct cost, to the cent', () => {
  fc.assert(
    fc.property(study, fc.constantFrom(undefined, 'alle', 'school', 'gemeente; swv'), (each, perspective) => {
      for (const { direct } of runOn(sheetsOf(each), perspective).assessment.cases) {
        if (direct.source !== 'lines') continue;
        const counted = direct.payers.filter((share) => share.counted).map(({ amount }) => amount);
        const total = sum(counted);
        expect(total.kind).toBe(direct.amount.kind);
        if (isKnown(total) && isKnown(direct.amount)) expect(total.cents).toEqual(direct.amount.cents);
      }
    }),
  );
});

test('the order of rows and tables does not matter', () => {
  const shuffled = study.chain((each) =>
    fc.record({
      each: fc.constant(each),
      hours: fc.shuffledSubarray(each.hours, { minLength: each.hours.length }),
      prices: fc.shuffledSubarray(each.prices, { minLength: each.prices.length }),
      turned: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ each, hours, prices, turned }) => {
      const again = sheetsOf({ ...each, hours, prices });
      const other = runOn(turned ? [...again].reverse() : again);
      expect(costs(other)).toEqual(costs(runOn(sheetsOf(each))));
    }),
  );
});

test('counting all payers never costs less than counting some', () => {
  fc.assert(
    fc.property(study, fc.constantFrom('gemeente (Jeugdwet)', 'school'), (each, perspective) => {
      const all = runOn(sheetsOf(each), 'alle').assessment.cases;
      for (const [index, { direct }] of runOn(sheetsOf(each), perspective).assessment.cases.entries()) {
        const whole = all[index]!.direct.amount;
        if (isKnown(whole) && isKnown(direct.amount))
          expect(direct.amount.cents.high).toBeLessThanOrEqual(whole.cents.high);
      }
    }),
  );
});

const ends = fc.tuple(fc.nat(2_000), fc.nat(500), fc.nat(500), fc.nat(500));
const quantityOf = (low: number, high: number): Interval<'quantity'> => between(low / 8, high / 8);
const tariffOf = (low: number, high: number): Amount => ({ kind: 'range', cents: between(low, high) });
const known = (amount: Amount): KnownAmount => (isKnown(amount) ? amount : exactly(-1));

test('a wider quantity or tariff never gives a narrower cost', () => {
  fc.assert(
    fc.property(ends, ends, fc.constantFrom(1, 1.033, 0.9), ([q, a, b, c], [t, d, e, f], factor) => {
      const narrow = known(times(quantityOf(q + a, q + a + b), tariffOf(t + d, t + d + e), factor)).cents;
      const wide = known(times(quantityOf(q, q + a + b + c), tariffOf(t, t + d + e + f), factor)).cents;
      expect(wide.low).toBeLessThanOrEqual(narrow.low);
      expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
    }),
  );
});

test('nothing times anything is exactly nothing, and one time is the tariff', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.boolean(), (cents, open) => {
      const tariff: Amount = { kind: 'range', cents: between(0, cents, { low: open, high: open }) };
      expect(times(between(0, 0), tariff)).toEqual(exactly(0));
      expect(known(times(between(1, 1), tariff)).cents).toEqual(tariff.cents);
    }),
  );
});

test('half a cent goes up, by the shortest decimal form of what was typed', () => {
  expect(known(times(between(1.005, 1.005), exactly(100))).cents.low).toBe(101);
  expect(known(times(between(0.5, 0.5), exactly(3001))).cents.low).toBe(1501);
  expect(known(times(between(1.15, 1.15), exactly(10))).cents.low).toBe(12);
});
