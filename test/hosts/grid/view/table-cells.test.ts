/** Tables in the styles of Excel: what the cells of a table look like by the style that the table wears. */
import type { PartLook, TableLook, TablePartName, TableStyle } from '../../../../src/formats/xlsx';
import { excelStyle } from '../../../../src/hosts/grid/view/tables/excel-styles';
import { TableCells, type TableShape } from '../../../../src/hosts/grid/view/tables/table-cells';

const SHAPE: TableShape = { rows: 6, columns: 3, hasHeader: true, hasTotal: true };
const LAST = SHAPE.rows - 1;
const plainly: TableLook = {
  style: '',
  firstColumn: false,
  lastColumn: false,
  rowStripes: false,
  columnStripes: false,
};
const striped: TableLook = { ...plainly, rowStripes: true };

function cells(style: string | TableStyle, look: TableLook = striped, shape: TableShape = SHAPE): TableCells {
  const found = typeof style === 'string' ? excelStyle(style) : style;
  if (found === null) throw new Error('no such style');
  return new TableCells(found, look, shape, undefined);
}

const BLUE = '#4472C4';
const line = (s: number, rgb: string) => ({ s, cl: { rgb } });
const [THIN, DOUBLE, THICK] = [1, 7, 13];

test('a new table of Excel has a blue header, bands of pale blue and a double line above the totals', () => {
  const table = cells('TableStyleMedium2');
  expect(table.lookAt(0, 0)).toMatchObject({ bl: 1, cl: { rgb: '#FFFFFF' }, bg: { rgb: BLUE } });
  expect([1, 2, 3, 4, LAST].map((row) => table.lookAt(row, 1).bg?.rgb)).toEqual([
    '#DAE3F3',
    undefined,
    '#DAE3F3',
    undefined,
    undefined,
  ]);
  expect(table.lookAt(LAST, 0)).toMatchObject({ bl: 1, cl: { rgb: '#000000' } });
  expect(table.lookAt(LAST - 1, 0).bd?.b).toEqual(line(DOUBLE, BLUE));
});

test('without bands, header or totals none of these is drawn', () => {
  const table = cells('TableStyleMedium2', plainly, { ...SHAPE, hasHeader: false, hasTotal: false });
  for (let row = 0; row < SHAPE.rows; row++) {
    const { bg, bl } = table.lookAt(row, 0);
    expect({ bg, bl }).toEqual({});
  }
});

test('a line between two cells is drawn once, by the stronger of the two parts', () => {
  const table = cells('TableStyleMedium9');
  expect(table.lookAt(0, 0).bd).toEqual({ b: line(THICK, '#FFFFFF'), r: line(THIN, '#FFFFFF') });
  expect(table.lookAt(1, 0).bd).toEqual({ b: line(THIN, '#FFFFFF'), r: line(THIN, '#FFFFFF') });
});

test('around the table there is the line of its edge, once', () => {
  const table = cells('TableStyleLight9');
  expect(Object.keys(table.lookAt(0, 0).bd ?? {}).sort()).toEqual(['b', 'l', 't']);
  expect(table.lookAt(LAST, 2).bd).toEqual({ b: line(THIN, BLUE), r: line(THIN, BLUE) });
});

test('the first and the last column stand out where the table says so', () => {
  const table = cells('TableStyleMedium9', { ...striped, firstColumn: true });
  expect(table.lookAt(2, 0)).toMatchObject({ bl: 1, bg: { rgb: BLUE } });
  expect(table.lookAt(2, 2).bl).toBeUndefined();
  const other = cells('TableStyleMedium9', { ...striped, lastColumn: true });
  expect(other.lookAt(2, 2)).toMatchObject({ bl: 1, bg: { rgb: BLUE } });
});

test('bands of columns lie under bands of rows', () => {
  const table = cells('TableStyleMedium23', { ...plainly, columnStripes: true });
  expect([0, 1, 2].map((column) => table.lookAt(2, column).bg?.rgb)).toEqual([
    '#B4C7E7',
    '#DAE3F3',
    '#B4C7E7',
  ]);
  expect(table.lookAt(0, 0).bg?.rgb).toBe('#DAE3F3');
});

test('a style of the file has stripes of its own sizes, and may take bold away again', () => {
  const fill = { fill: { rgb: 'FF112233' } };
  const style: TableStyle = {
    parts: new Map<TablePartName, PartLook>([
      ['wholeTable', { font: { bold: true } }],
      ['firstRowStripe', fill],
      ['firstColumn', { font: { bold: false, italic: true } }],
    ]),
    stripes: new Map<TablePartName, number>([
      ['firstRowStripe', 2],
      ['secondRowStripe', 1],
    ]),
  };
  const shape = { rows: 7, columns: 2, hasHeader: false, hasTotal: false };
  const table = cells(style, { ...striped, firstColumn: true }, shape);
  const filled = Array.from({ length: 7 }, (_, row) => table.lookAt(row, 1).bg?.rgb === '#112233');
  expect(filled).toEqual([true, true, false, true, true, false, true]);
  expect(table.lookAt(0, 0)).toMatchObject({ bl: 0, it: 1 });
  expect(table.lookAt(0, 1)).toMatchObject({ bl: 1 });
});

test('the colours are those of the theme of the file', () => {
  const style = excelStyle('TableStyleMedium2');
  const theme = ['000000', 'FFFFFF', '222222', 'EEEEEE', 'AA0000'];
  const table = new TableCells(style!, striped, SHAPE, theme);
  expect(table.lookAt(0, 0).bg?.rgb).toBe('#AA0000');
});

test('Excel has sixty styles', () => {
  const names = ['Light', 'Medium', 'Dark'].flatMap((kind) =>
    Array.from({ length: 99 }, (_, index) => `TableStyle${kind}${String(index + 1)}`),
  );
  const known = names.filter((name) => excelStyle(name) !== null);
  expect(known).toHaveLength(60);
  expect(known).toEqual(
    expect.arrayContaining(['TableStyleLight21', 'TableStyleMedium28', 'TableStyleDark11']),
  );
  expect(excelStyle('Huisstijl')).toBeNull();
});
