import { publishedCases } from '../../src/core/example/published-cases';
import { FILE_ERRORS } from '../../src/core/text/file-errors';
import { MAX_FILE_BYTES, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { UserFile } from '../../src/hosts/host';
import { workbookIn } from '../../src/hosts/user-file';

function file(name: string, bytes: Uint8Array, size = bytes.length): UserFile {
  return { name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

it('A file of a user is read as the workbook that it is', async () => {
  const bytes = await writeXlsx(null, publishedCases());
  expect(await workbookIn(file('eigen.xlsx', bytes))).toEqual(await readXlsx(bytes, 'eigen.xlsx'));
});

it.each([
  ['is no workbook', file('x.xlsx', new TextEncoder().encode('a;b')), FILE_ERRORS.notAWorkbook()],
  ['is empty', file('x.xlsx', new Uint8Array()), FILE_ERRORS.empty()],
  [
    'is gone',
    { name: 'x.xlsx', size: 1, arrayBuffer: () => Promise.reject(new Error()) },
    FILE_ERRORS.notThere(),
  ],
  [
    'is too large, which is seen before it is in memory',
    { name: 'x.xlsx', size: MAX_FILE_BYTES + 1, arrayBuffer: () => Promise.reject(new Error()) },
    FILE_ERRORS.tooLarge({}),
  ],
])('A file that %s gets a sentence that says what to do', async (_why, chosen, sentence) => {
  await expect(workbookIn(chosen)).rejects.toMatchObject({ code: 'file', facts: { sentence } });
});
