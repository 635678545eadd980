import { strFromU8, unzipSync } from 'fflate';
import { publishedCases } from '../../../src/core/example/published-cases';
import { plainWorkbook, readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { withMacros } from '../../preview/macros';
import { ooxmlErrors } from '../../support/ooxml-validator';

it('A workbook without macros is what it was', async () => {
  const bytes = await writeXlsx(null, publishedCases());
  expect(plainWorkbook(bytes)).toBe(bytes);
});

it('A workbook with macros becomes an ordinary one, of which the rest keeps its bytes', async () => {
  const bytes = await writeXlsx(null, publishedCases());
  const plain = plainWorkbook(withMacros(bytes));
  const [before, after] = [unzipSync(bytes), unzipSync(plain)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  const changed = Object.keys(after).filter((path) => strFromU8(after[path]!) !== strFromU8(before[path]!));
  expect(changed).toEqual(['[Content_Types].xml']);
  expect((await readXlsx(plain, '')).hasMacros).toBe(false);
  expect(await ooxmlErrors(plain)).toEqual([]);
});
