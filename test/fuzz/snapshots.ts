/** The law of snapshots: whatever stands in which cell, a run ends, and says what it has to say in words. */
import fc from 'fast-check';
import {
  CellFlag,
  type CellValue,
  type ExcelTable,
  type Grid,
  type Workbook,
} from '../../src/core/intake/grid';
import { TABLES, TABLE_KINDS, type TableSpec } from '../../src/core/intake/labels';
import { run } from '../../src/core/run';
import { readXlsx } from '../../src/formats/xlsx';
import { asBareTables, asExcelTables, studyTables } from '../support/random-study';
import { typedText } from './figures';
import { ensure, law, type Law } from './law';
import { ensureResult } from './result';
import { SOURCES } from './sources';

const LABELS = TABLE_KINDS.flatMap((kind) =>
  Object.values((TABLES[kind] as TableSpec).columns).flatMap(({ label, synonyms = [] }) => [
    label,
    ...synonyms,
  ]),
);
const NAMES = TABLE_KINDS.flatMap((kind): readonly string[] => TABLES[kind].names);
const WORDS = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'Totaal',
  'Voorbeeld',
  'ja',
  'nee',
  'Onzeker',
  'Casus',
  'casus 1',
  'week',
  'uur',
  'concept',
  'met slechter',
  'alle',
  'direct',
  '=1+1',
  '\u200f',
  '\ufeff',
  ' ',
  '1'.repeat(400),
  'x'.repeat(32_767),
  '😀'.repeat(50),
  '\ud800',
];
const value: fc.Arbitrary<CellValue> = fc.oneof<fc.MaybeWeightedArbitrary<CellValue>[]>(
  { weight: 4, arbitrary: typedText },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...LABELS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>(
      0,
      -0,
      -1,
      1e-9,
      0.5,
      1,
      12,
      2023,
      45170,
      2958465,
      1e9,
      1e15,
      -1e308,
      1.7e308,
      null,
      true,
      false,
      '#N/B',
    ),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
);
const edit = fc.record({
  sheet: fc.nat(20),
  row: fc.oneof(fc.nat(8), fc.nat(60)),
  column: fc.nat(27),
  value,
  flag: fc.constantFrom(0, 0, 0, ...Object.values(CellFlag), CellFlag.error | CellFlag.formula),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;
const place = fc.oneof(fc.nat(30), fc.constantFrom(0, 1_048_575, 16_383));
const table: fc.Arbitrary<ExcelTable> = fc
  .record({
    name: fc.constantFrom(...NAMES, 'Tabel1', '', '__proto__'),
    top: place,
    height: place,
    left: fc.nat(30),
    width: fc.oneof(fc.nat(20), fc.constant(16_383)),
    hasHeaderRow: fc.boolean(),
    hasTotalRow: fc.boolean(),
  })
  .map(({ name, top, height, left, width, ...rest }) => ({
    name,
    ...rest,
    range: {
      firstRow: top,
      lastRow: Math.min(1_048_575, top + height),
      firstColumn: left,
      lastColumn: Math.min(16_383, left + width),
    },
  }));

function withEdits(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const sheets = workbook.sheets.map((grid, index) =>
    spoiled(
      grid,
      edits.filter(({ sheet }) => sheet % workbook.sheets.length === index),
    ),
  );
  return { ...workbook, sheets };
}

function spoiled(grid: Grid, edits: readonly Edit[]): Grid {
  if (edits.length === 0) return grid;
  const rows = grid.rows.map((row) => [...row]);
  const width = Math.max(28, grid.flags?.width ?? 0);
  const height = Math.max(61, rows.length);
  const bits = new Uint8Array(width * height);
  for (let at = 0; at < (grid.flags?.bits.length ?? 0); at++) {
    const own = grid.flags?.width ?? 1;
    bits[Math.floor(at / own) * width + (at % own)] = grid.flags?.bits[at] ?? 0;
  }
  for (const { row, column, value: own, flag } of edits) {
    // The lower rows are rarely there: an edit may as well hit one that is.
    const hit = row % Math.max(1, rows.length);
    const cells = rows[hit] ?? (rows[hit] = []);
    while (cells.length < column) cells.push(null);
    cells[column] = (flag & CellFlag.error) !== 0 ? '#N/B' : own;
    bits[hit * width + column] = flag;
  }
  return { ...grid, rows, flags: { width, bits } };
}

const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
const examples = SOURCES.then(async (files) =>
  Promise.all(files.slice(4).map((bytes) => readXlsx(bytes, 'w.xlsx'))),
);
const options = fc.record({
  today: fc.constantFrom(null, 45882, 61),
  peildatum: fc.constantFrom(45500, 2_958_465, 61),
});

export const SNAPSHOT_LAWS: readonly Law[] = [
  law('werkmappen van ons', 8, fc.tuple(fc.nat(1), edits, options), async ([index, changes, chosen]) => {
    const workbook = withEdits((await examples)[index]!, changes);
    ensureResult(workbook, run(workbook, chosen));
  }),
  law(
    'werkmappen',
    120,
    fc.tuple(studyTables, fc.boolean(), fc.array(table, { maxLength: 2 }), edits, options),
    ([tables, bare, more, changes, chosen]) => {
      const begin = performance.now();
      const plain = bare ? asBareTables(tables) : asExcelTables(tables);
      const sheets = plain.sheets.map((grid, index) =>
        index === 0 ? { ...grid, tables: [...grid.tables, ...more] } : grid,
      );
      const workbook = withEdits({ ...plain, sheets }, changes);
      ensureResult(workbook, run(workbook, chosen));
      ensure(performance.now() - begin < 20_000, () => 'it takes too long');
    },
  ),
];
