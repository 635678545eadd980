/** Whatever stands in a workbook: the run ends, and everything it says is a sentence about a place that exists. */
import fc from 'fast-check';
import { CellFlag, type CellValue, type ExcelTable, type Grid } from '../../../src/core/intake/grid';
import { LIFE_DOMAINS, TABLES, TABLE_KINDS, type TableSpec } from '../../../src/core/intake/labels';
import { run } from '../../../src/core/run';
import { workbook } from '../../support/random-study';
import { fullSentence } from '../../support/worked-examples';

const labels = TABLE_KINDS.flatMap((kind) =>
  Object.values((TABLES[kind] as TableSpec).columns).flatMap(({ label, synonyms = [] }) => [
    label,
    ...synonyms,
  ]),
);
const names = TABLE_KINDS.flatMap((kind): readonly string[] => TABLES[kind].names);

/** Texts that mean something to the reader, in any cell. */
const telling = fc.constantFrom(
  ...[
    'Casus',
    'Casus',
    'Domein',
    'Score',
    'School',
    'Gemiddelde kosten',
    'Referentie',
    'Directe kosten',
    'Naam',
  ],
  ...[
    'Casus 1',
    'casus a',
    '1',
    'Totaal',
    'Voorbeeld',
    'totaal',
    'Niet lezen',
    'Aanpak',
    'Kostenbasis',
    'direct',
  ],
  ...[
    '€ 14.000',
    '0 - 6000',
    'Onzeker',
    'Geen kosten',
    '1,500',
    '++',
    '-',
    '⊕⊕',
    'ja',
    '1-9-2023',
    '#N/B',
    '=',
  ],
  ...['Blad A', 'Blad A!A1', 'Rapport van Effectencalculator, wordt niet als invoer gelezen'],
  ...LIFE_DOMAINS.map(({ label }) => label),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: telling },
  { weight: 3, arbitrary: fc.constantFrom(...labels) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(0, -0, 1, 12, 14000, -5, 1.5, 45170, 1e308, 5e-324, 2958465.9) },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.double({ noNaN: true }), fc.boolean()),
  },
);
const rows = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });
const small = fc.nat(15);
const excelTable: fc.Arbitrary<ExcelTable> = fc.record({
  name: fc.oneof(fc.constantFrom(...names, 'tblCasussen2', 'tblBedragen_x', 'Tabel1'), fc.string()),
  range: fc.tuple(small, small, fc.nat(7), fc.nat(5)).map(([firstRow, height, firstColumn, width]) => ({
    firstRow,
    firstColumn,
    lastRow: firstRow + height,
    lastColumn: firstColumn + width,
  })),
  hasHeaderRow: fc.boolean(),
  hasTotalRow: fc.boolean(),
});
const flagBits = fc.constantFrom(0, 0, 0, ...Object.values(CellFlag), CellFlag.date | CellFlag.formula);
const grid: fc.Arbitrary<Grid> = fc
  .record({
    name: fc.constantFrom('Blad A', 'Blad B', 'Resultaat', 'resultaat', 'Controle', 'x'.repeat(31)),
    rows,
    flags: fc.option(fc.array(flagBits, { minLength: 98, maxLength: 98 }), { nil: undefined }),
    tables: fc.array(excelTable, { maxLength: 2 }),
    mark: fc.option(fc.constantFrom('', '{}', 'geen merk'), { nil: undefined }),
  })
  .map(({ flags, mark, ...rest }) => ({
    ...rest,
    visibility: 'visible' as const,
    ...(flags === undefined ? {} : { flags: { width: 7, bits: Uint8Array.from(flags) } }),
    ...(mark === undefined ? {} : { mark }),
  }));
const sheets = fc.uniqueArray(grid, { maxLength: 3, selector: ({ name }) => name.toLowerCase() });

test('a run never throws, and says nothing odd about a place that is not there', () => {
  fc.assert(
    fc.property(sheets, (grids) => {
      const result = run(workbook(grids), { today: 45882 });
      const known = new Set(grids.map(({ name }) => name));
      for (const finding of result.findings) {
        expect(fullSentence(finding)).not.toMatch(/undefined|\[object|NaN/);
        if (finding.place !== null) expect(known).toContain(finding.place.sheet);
      }
      // What a program reads is plain data: nothing gets lost on the way.
      expect(JSON.parse(JSON.stringify(result.json))).toEqual(result.json);
      expect(JSON.stringify(result.json)).not.toMatch(/NaN|undefined/);
    }),
    { numRuns: 1500 },
  );
});
