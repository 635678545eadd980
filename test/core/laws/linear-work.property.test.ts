/**
 * Work grows linearly with rows: twice the rows cost about twice the looks at a row, whatever stands in them.
 * Looks are counted, not timed, so that the answer is the same on every machine.
 */
import type { CellValue, Grid } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { workbook } from '../../support/random-study';

const text = (row: number, column: number): string => `tekst ${(row * 7919 + column * 104_729) % 1_000_003}`;

function sheet(name: string, rows: CellValue[][], tables: Grid['tables'] = []): Grid {
  return { name, rows, tables, visibility: 'visible' };
}

function rowsOf(count: number, make: (row: number) => readonly CellValue[]): CellValue[][] {
  return Array.from({ length: count }, (_, row) => [...make(row)]);
}

const shapes: Readonly<Record<string, (count: number) => Grid>> = {
  'rows that mean nothing to us': (count) =>
    sheet(
      'Gegevens',
      rowsOf(count, (row) => [text(row, 1), row, text(row, 2), row, text(row, 3)]),
    ),
  'cases with amounts': (count) =>
    sheet('Casussen', [
      ['Casus', 'School', 'Gemiddelde kosten', 'Directe kosten', 'Referentie'],
      ...rowsOf(count, (row) => [`Casus ${row + 1}`, 'Boon', 14000, '< 300', '0 - 6000']),
    ]),
  'hours of many cases': (count) =>
    sheet('Uren', [
      ['Casus', 'Datum', 'Uren', 'Tarief', 'Financier'],
      ...rowsOf(count, (row) => [Math.floor(row / 20), '1-9-2023', 2.5, 60, 'gemeente']),
    ]),
  'deployment at one school': (count) =>
    sheet('Inzet', [
      ['School', 'Van', 'Tot', 'Kosten', 'Financier'],
      ...rowsOf(count, (row) => ['Boon', '1-9-2023', '31-7-2024', 100 + row, 'gemeente']),
    ]),
  'help in many scenarios': (count) =>
    sheet('Hulp', [
      ['Casus', 'Scenario', 'Voorziening', 'Aantal', 'Tarief', 'Financier'],
      ...rowsOf(count, (row) => [Math.floor(row / 20), row % 2 === 0 ? 'A' : 'B', 'hulp', 2, 90, 'gemeente']),
    ]),
  'scores in rows': (count) =>
    sheet('Baten', [
      ['Casus', 'Domein', 'Score'],
      ...rowsOf(count, (row) => [Math.floor(row / 4), `Domein ${row % 4}`, '++']),
    ]),
  'rows between many Excel tables': (count) =>
    sheet(
      'Gegevens',
      rowsOf(count, (row) => [text(row, 1), row, text(row, 2)]),
      Array.from({ length: count / 50 }, (_, index) => ({
        name: `Tabel${index}`,
        range: { firstRow: index * 50, lastRow: index * 50 + 20, firstColumn: 0, lastColumn: 1 },
        hasHeaderRow: true,
        hasTotalRow: false,
      })),
    ),
  'rows that could each be the top of a table with cases in columns': (count) =>
    sheet(
      'Matrix',
      rowsOf(count, (row) => [row % 2 === 0 ? 'Gemiddelde kosten' : text(row, 1), 'a', 'b']),
    ),
  'a case sheet that says one thing over and over': (count) =>
    sheet('Casus A', [
      ['Casus', 'A'],
      ...rowsOf(count, (row) => [text(row, 1), text(row, 2), null, 'School', 'Boon']),
    ]),
};

/** How often a run looks at a row of the sheet. */
function looks(grid: Grid): number {
  let count = 0;
  const rows = new Proxy(grid.rows as CellValue[][], {
    get(target, property, receiver): unknown {
      if (typeof property === 'string' && /^\d+$/.test(property)) count++;
      return Reflect.get(target, property, receiver);
    },
  });
  run(workbook([{ ...grid, rows }]), { today: null });
  return count;
}

test.each(Object.entries(shapes))('%s', (_shape, make) => {
  const few = looks(make(500));
  const many = looks(make(2000));
  expect(few).toBeGreaterThan(500);
  expect(many / few).toBeLessThan(4.4);
});
