import fc from 'fast-check';
import type { CellValue } from '../../../src/core/intake/grid';
import { STYLES, type StyleToken } from '../../../src/core/report/style';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { cleanText } from '../../../src/formats/xlsx/write/clean-text';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, sheet, table, text } from './documents';
import { partText } from './parts';

const INJECTIONS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.org";"klik")',
  '_x003D_1+1',
  '_x000D_',
  '"=1+1"',
  "'=1+1",
  '</t></is></c><c r="A1"><f>1+1</f></c>',
  ']]>',
  '#N/A',
  '1e5',
  '007',
];

async function columnOf(bytes: Uint8Array): Promise<(CellValue | undefined)[]> {
  return (await readXlsx(bytes, 'w')).sheets[0]!.rows.map((row) => row[0]);
}

test('what would be a formula elsewhere is a plain text in our sheets', async () => {
  const bytes = await writeXlsx(
    null,
    documentOf(sheet([table(0, ...INJECTIONS.map((value) => [cell(value)]))])),
  );
  expect(await columnOf(bytes)).toEqual(INJECTIONS.map((value) => value.replace('\r', '\n')));
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s>]/);
  const { flags } = (await readXlsx(bytes, 'w')).sheets[0]!;
  expect(flags).toBeUndefined();
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test.each(INJECTIONS)('%j is no formula as name, link, footer or title either', async (value) => {
  const name = value
    .replace(/[[\]:*?/\\\r\n\t]/g, '')
    .replace(/^'|'$/g, '')
    .slice(0, 31);
  const footer = { left: value, centre: value };
  const own = sheet([table(0, [cell('x', 'cellLink', { link: { sheet: value } })])], {
    name,
    print: { orientation: 'portrait', footer, repeatRows: { first: 0, last: 0 } },
  });
  const bytes = await writeXlsx(null, { title: value, sheets: [own] });
  expect((await readXlsx(bytes, 'w')).sheets[0]?.name).toBe(name);
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s>]/);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});

test('texts wear the format of text, whatever look they have', async () => {
  const bytes = await writeXlsx(
    null,
    documentOf(sheet([table(0, [cell('=1', 'amount')], [cell(1, 'amount')])])),
  );
  const styles = [...partText(bytes, 'xl/worksheets/sheet1.xml').matchAll(/<c r="A\d" s="(\d+)"/g)].map(
    (match) => Number(match[1]),
  );
  const formats = [...partText(bytes, 'xl/styles.xml').matchAll(/<xf numFmtId="(\d+)"/g)].map(
    (match) => match[1],
  );
  // The first style in the list belongs to named styles.
  expect(styles.map((style) => formats[style + 1])).toEqual(['49', '164']);
});

describe('a text that a worksheet cannot hold as it is', () => {
  test.each([
    ['loses control characters', 'a\u0000b\u0008\u000B\u001Fc\tд', 'abc\tд'],
    ['loses halves of characters', 'a\uD83Db\uDE00c\u{1F600}', 'abc\u{1F600}'],
    ['loses what is no character', 'a\uFFFE\uFFFFb', 'ab'],
    ['has line feeds for line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['is cut where a cell is full', 'x'.repeat(40_000), `${'x'.repeat(32_766)}…`],
    [
      'is not cut through a character',
      `${'x'.repeat(32_765)}\u{1F600}${'y'.repeat(99)}`,
      `${'x'.repeat(32_765)}…`,
    ],
  ])('%s', (_, value, expected) => {
    expect(cleanText(value)).toBe(expected);
  });
});

const tokens = Object.keys(STYLES) as StyleToken[];
const odd = fc.constantFrom(
  '\u0000',
  '\r',
  '\n',
  '\t',
  ' ',
  '  ',
  '_x0041_',
  '_x005F_',
  '\uD800',
  '\uFFFF',
  '<',
  '&',
  '"',
  "'",
  ']]>',
  '€',
  '\u{1F600}',
  '=',
);
const anyText = fc
  .array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 8 })
  .map((pieces) => pieces.join(''));
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null));
const anyRow = fc.array(fc.tuple(anyValue, fc.constantFrom(...tokens), fc.integer({ min: 1, max: 3 })), {
  maxLength: 4,
});

/** What is read back: cleaned texts, no text for an empty one, no minus before zero. */
function expected(value: CellValue): CellValue {
  if (typeof value === 'string') return cleanText(value) === '' ? null : cleanText(value);
  return value === 0 ? 0 : value;
}

test('any document reads back cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { maxLength: 6 }), fc.boolean(), async (rows, isText) => {
      const cells = rows.map((row) => row.map(([value, style, span]) => cell(value, style, { span })));
      const blocks = isText ? [text(...cells.flat())] : [table(0, ...cells)];
      const grid = (await readXlsx(await writeXlsx(null, documentOf(sheet(blocks))), 'w')).sheets[0]!;
      for (const [r, row] of blocks[0]!.rows.entries()) {
        let column = 0;
        for (const { value, span = 1 } of row.cells) {
          expect(grid.rows[r]?.[column] ?? null).toEqual(expected(value));
          column += span;
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('a figure that is no number is a mistake of ours, not an empty cell', async () => {
  await expect(writeXlsx(null, documentOf(sheet([table(0, [cell(NaN, 'amount')])])))).rejects.toThrow();
});
