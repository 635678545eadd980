/** Workbooks of many programs: one cell changes, and all else stays as it was, to the byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { readXlsx, saveXlsx } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { compareParts, partsIn, partText } from '../parts';
import { typed } from './changes';

const FOLDER = new URL('../files/varied/', `file://${import.meta.dirname}/`);
const FILES = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

/** The cells of a sheet part, each as it is written, by address. */
function cellsOf(xml: string): ReadonlyMap<string, string> {
  const cells = xml.matchAll(/<c\s[^>]*?\br="([A-Z]+\d+)"[^>]*?(?:\/>|(?<!\/)>.*?<\/c>)/gs);
  return new Map([...cells].map(([cell, address = '']) => [address, cell]));
}

function outside(xml: string): string {
  return xml.replace(/<sheetData.*<\/sheetData>/s, '');
}

test('there are twenty of them at least', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(20);
});

test.each(FILES)('%s', async (name) => {
  const before = new Uint8Array(readFileSync(new URL(name, FOLDER)));
  const { sheets } = await readXlsx(before, name);
  const first = sheets[0]!;
  const after = await saveXlsx(before, {
    sheets: sheets.map((grid) => ({
      name: grid.name,
      openedAs: grid.name,
      shifts: [],
      // Wherever there are amounts, C2 is one.
      cells: grid === first ? [typed('C2', 12345.5)] : [],
    })),
  });
  const { changed, added, gone } = compareParts(before, after);
  const [sheetPath = ''] = changed.filter((path) => path.includes('worksheets/'));
  expect(changed.filter((path) => path !== sheetPath && !path.endsWith('styles.xml'))).toEqual([]);
  // Folders have entries of their own in some zips; no part needs them.
  expect([added, gone.filter((path) => !path.endsWith('/'))]).toEqual([[], []]);

  const [old, now] = [partText(before, sheetPath), partText(after, sheetPath)];
  expect(outside(now)).toBe(outside(old));
  const [oldCells, nowCells] = [cellsOf(old), cellsOf(now)];
  expect(nowCells.size).toBe(oldCells.size);
  const different = [...nowCells].filter(([address, cell]) => oldCells.get(address) !== cell);
  expect(different.map(([address]) => address)).toEqual(['C2']);

  const extension = name.endsWith('m') ? '.xlsm' : '.xlsx';
  expect(await ooxmlErrors(after, extension)).toEqual(await ooxmlErrors(before, extension));

  const rows = first.rows.map((row, index) =>
    index === 1 ? [...row.slice(0, 2), 12345.5, ...row.slice(3)] : row,
  );
  const read = await readXlsx(after, name);
  expect(read.sheets.map((grid) => grid.rows)).toEqual([rows, ...sheets.slice(1).map((grid) => grid.rows)]);
  // A sheet that is a chart is more than that reader knows.
  if ([...partsIn(after).keys()].some((path) => path.includes('chartsheets/'))) return;
  const theirs = await readWithHucre(after);
  expect(theirs.sheets.find((sheet) => sheet.name === first.name)?.rows[1]?.[2]).toBe(12345.5);
});
