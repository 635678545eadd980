/** What stands in a workbook outside its cells, out of the file that Excel hands out in slices. */
import { publishedCases } from '../../../src/core/example/published-cases';
import { partTexts, writeXlsx } from '../../../src/formats/xlsx';
import { textsOfFile, textsOutsideCells } from '../../../src/hosts/excel/file-texts';
import { fullPackage } from '../../support/full-package';
import { workbookOf } from '../../support/workbook';

/** Much smaller than Excel's, so that there are several. */
const SLICE = 500;

interface Asked {
  closed: number;
}

/** As documented for Document.getFileAsync; nothing of it is in the in-memory Excel. */
function handOut(bytes: Uint8Array, { supported = true, failAt = -1 } = {}): Asked {
  const asked: Asked = { closed: 0 };
  const succeeded = (value: unknown): object => ({ status: 'succeeded', value });
  const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, index) =>
    bytes.subarray(index * SLICE, (index + 1) * SLICE),
  );
  const file = {
    size: bytes.length,
    sliceCount: slices.length,
    getSliceAsync: (index: number, done: (result: object) => void) => {
      const data = slices[index]!;
      done(
        index === failAt
          ? { status: 'failed', error: { message: 'An internal error has occurred.' } }
          : succeeded({ data: [...data], index, size: data.length }),
      );
    },
    closeAsync: () => asked.closed++,
  };
  const getFileAsync = (_type: string, _options: object, done: (result: object) => void): void => {
    done(succeeded(file));
  };
  Object.assign(globalThis, {
    Office: {
      AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
      FileType: { Compressed: 'compressed' },
      context: { document: { getFileAsync }, requirements: { isSetSupported: () => supported } },
    },
  });
  return asked;
}

const bytes = fullPackage(
  workbookOf([{ sheet: 'Blad', cells: 'Casus | Naam\n1 | in een cel' }]),
  () => 'in een opmerking',
);

it('is all that the file holds outside its cells', async () => {
  const asked = handOut(bytes);
  const texts = [...(await textsOutsideCells())!];
  expect(texts).toEqual([...partTexts(bytes, { outsideCells: true })]);
  expect(texts.map(({ text }) => text)).toContain('in een opmerking');
  expect(asked.closed).toBe(1);
});

it('is not known where Excel hands out no file', async () => {
  handOut(bytes, { supported: false });
  expect(await textsOutsideCells()).toBeNull();
});

it('is not known when a slice does not come; the file is closed all the same', async () => {
  const asked = handOut(bytes, { failAt: 1 });
  expect(await textsOutsideCells()).toBeNull();
  expect(asked.closed).toBe(1);
});

it.each<[kind: string, bytes: Uint8Array]>([
  [
    'that is encrypted, by a password or a label',
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
  ],
  ['of which the end is missing', bytes.subarray(0, bytes.length - 200)],
])('is not known of a file %s', async (_kind, file) => {
  handOut(file);
  expect(await textsOutsideCells()).toBeNull();
});

it('of a document is that of the file that it becomes', async () => {
  const document = publishedCases();
  expect([...(await textsOfFile(document))]).toEqual([...partTexts(await writeXlsx(null, document))]);
});
