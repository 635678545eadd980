import { readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { rowsOf } from '../../../src/core/report/document';
import { readMark } from '../../../src/core/report/own-sheets/own-sheet';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { documentOf, report } from './documents';
import { compareParts, grewFrom, partsIn, partText } from './parts';
import { macroWorkbook, richWorkbook } from './rich-workbook';

const inputs = [
  { name: 'charts, pivots, slicers, notes and more', extension: '.xlsx', make: richWorkbook },
  { name: 'macros', extension: '.xlsm', make: macroWorkbook },
  ...['1900', '1904', 'chart'].map((file) => ({
    name: `what LibreOffice saves (${file})`,
    extension: '.xlsx' as const,
    make: () =>
      Promise.resolve(new Uint8Array(readFileSync(`${import.meta.dirname}/files/libreoffice-${file}.xlsx`))),
  })),
] as const;

const MAY_GROW = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'];

describe.each(inputs)('a report in a workbook with $name', ({ make, extension }) => {
  const document = documentOf(report(), report({ name: "Controle & 'meer'" }));
  let before: Uint8Array;
  let original: Uint8Array;
  let after: Uint8Array;

  beforeAll(async () => {
    before = await make();
    original = before.slice();
    after = await writeXlsx(before, document);
  });

  test('leaves every other part byte for byte as it was', () => {
    const { changed, added, gone } = compareParts(before, after);
    expect(changed.sort()).toEqual(MAY_GROW);
    expect(gone).toEqual([]);
    expect(added).toHaveLength(6);
  });

  test('only adds to the parts that must know of it', () => {
    for (const path of MAY_GROW) expect(grewFrom(partText(before, path), partText(after, path))).toBe(true);
  });

  test('keeps the order of the files in the package', () => {
    expect([...partsIn(after).keys()].slice(0, partsIn(before).size)).toEqual([...partsIn(before).keys()]);
  });

  test('gives a file that the Open XML validator accepts as it accepts the input', async () => {
    expect(await ooxmlErrors(after, extension)).toEqual(await ooxmlErrors(before, extension));
  });

  test('leaves the snapshot of the sheets that were there as it was', async () => {
    const [old, now] = [await readXlsx(before, 'w'), await readXlsx(after, 'w')];
    expect(now.sheets.slice(0, old.sheets.length)).toEqual(old.sheets);
    expect({ ...now, sheets: [] }).toEqual({ ...old, sheets: [] });
  });

  test('adds its sheets at the end, with values and marks that read back as they were', async () => {
    const { sheets } = await readXlsx(after, 'w');
    const ours = sheets.slice(-2);
    expect(ours.map((grid) => grid.name)).toEqual(['Resultaat', "Controle & 'meer'"]);
    for (const [index, grid] of ours.entries()) {
      const { blocks, mark } = document.sheets[index]!;
      rowsOf(blocks).forEach((row, r) => {
        let column = 0;
        for (const { value, span = 1 } of row.cells) {
          expect(grid.rows[r]?.[column] ?? null).toEqual(value);
          column += span;
        }
      });
      expect(readMark(grid.mark ?? '')).toEqual(mark);
    }
  });

  test('gives the same bytes every time', async () => {
    expect(Buffer.from(await writeXlsx(before, document)).equals(Buffer.from(after))).toBe(true);
  });

  test('never changes the input', () => {
    expect(Buffer.from(before).equals(Buffer.from(original))).toBe(true);
  });
});

test('the rich workbook itself is one that the validator accepts', async () => {
  const bytes = await richWorkbook();
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const paths = [...partsIn(bytes).keys()].join('\n');
  for (const part of [
    'charts/',
    'pivotTables/',
    'pivotCache/',
    'slicers/',
    'media/',
    'comments',
    'vmlDrawing',
    'tables/',
  ])
    expect(paths).toContain(part);
});

test('a workbook of reports only has no other sheets and is valid', async () => {
  const bytes = await writeXlsx(null, documentOf(report()));
  expect((await readXlsx(bytes, 'w')).sheets.map((grid) => grid.name)).toEqual(['Resultaat']);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  expect(partText(bytes, 'docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>');
});

test('no file asks Excel to calculate everything when it opens', async () => {
  for (const input of [null, readFileSync(`${import.meta.dirname}/files/libreoffice-chart.xlsx`)]) {
    expect(partText(await writeXlsx(input, documentOf(report())), 'xl/workbook.xml')).not.toContain(
      'fullCalcOnLoad',
    );
  }
});
