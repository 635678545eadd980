/** Cells of the user that get a value, and tables that get rows. */
import type { AppendRows, CellEdit, NewCell, SetCell } from '../../../src/core/intake/edit';
import { CellFlag, type CellValue } from '../../../src/core/intake/grid';
import { workbookOf } from '../../support/workbook';
import { hostCode, opened, type Opened } from './opened';
import { pictureOf } from '../../support/excel/picture';

const cellOf = (value: CellValue, flags = 0): NewCell => ({ value, flags });
const set = (row: number, column: number, value: CellValue, flags = 0): SetCell => ({
  kind: 'setCell',
  sheet: 'Invoer',
  row,
  column,
  cell: cellOf(value, flags),
});

const TABLE = workbookOf([
  { sheet: 'Invoer', table: 'tblUren', cells: 'Casus | Uren | Datum\n1 | 2 | datum:1-9-2023\n | | ' },
]);
const append = (rows: readonly (readonly NewCell[])[], more: Partial<AppendRows> = {}): AppendRows => ({
  kind: 'appendRows',
  sheet: 'Invoer',
  table: 'tblUren',
  range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 },
  hasTotalRow: false,
  firstRow: 2,
  columns: [0, 2],
  rows,
  ...more,
});
const DAY = 45_200;
const TWO_ROWS = [
  [cellOf('2'), cellOf(DAY, CellFlag.date)],
  [cellOf('=3'), cellOf(null)],
];

const lookOf = ({ excel }: Opened, row: number, column: number): unknown =>
  excel.sheet('Invoer').looks.at(row, column)['numberFormat'];

describe('a cell gets a value', () => {
  test.each([
    '=1+1',
    '-5',
    '+31 6 12345678',
    '@naam',
    '1-2',
    '5k',
    '12%',
    'TRUE',
    '#N/A',
    "'s avonds",
    "''dubbel",
    '1.000',
    '3/4',
    ' spatie vooraf',
    'regel\nregel',
    '- vrije tekst',
  ])('the text %j stays that text, in a cell of any format', async (text) => {
    for (const textCellsKeepApostrophe of [false, true])
      for (const format of ['General', '@', 'd-m-yyyy', '0%']) {
        const { excel, host } = opened(workbookOf([{ sheet: 'Invoer', cells: 'x' }]), {
          textCellsKeepApostrophe,
        });
        excel
          .sheet('Invoer')
          .looks.set({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, 'numberFormat', format);
        await host.edit([set(0, 0, text)]);
        expect(excel.values('Invoer!A1')).toEqual([[text]]);
        expect(excel.formulas('Invoer!A1')).toEqual([[text]]);
      }
  });

  test('a number keeps the format of the cell when that shows what it is', async () => {
    const made = opened(TABLE);
    await made.host.edit([set(1, 2, DAY, CellFlag.date), set(1, 1, 5), set(0, 4, 0.12, CellFlag.percentage)]);
    expect(made.excel.values('Invoer!B2:C2')).toEqual([[5, DAY]]);
    expect([lookOf(made, 1, 2), lookOf(made, 1, 1), lookOf(made, 0, 4)]).toEqual([
      'd-m-yyyy',
      'General',
      '0.00%',
    ]);
  });

  test('a number in a cell of dates is no day', async () => {
    const made = opened(TABLE);
    await made.host.edit([set(1, 2, 7)]);
    expect([made.excel.values('Invoer!C2'), lookOf(made, 1, 2)]).toEqual([[[7]], 'General']);
  });

  test('a day in a workbook that counts from 1904', async () => {
    const { excel, host } = opened(TABLE);
    excel.book.is1904 = true;
    await host.edit([set(1, 2, DAY, CellFlag.date)]);
    expect(excel.values('Invoer!C2')).toEqual([[DAY - 1462]]);
  });

  test('null empties it', async () => {
    const { excel, host } = opened(TABLE);
    await host.edit([set(1, 0, null)]);
    expect(excel.values('Invoer!A2')).toEqual([['']]);
  });
});

describe('a table gets rows', () => {
  test('in the empty rows first, then below; other columns stay empty', async () => {
    const made = opened(TABLE);
    await made.host.edit([append(TWO_ROWS)]);
    expect(made.excel.values('Invoer!A1:C4')).toEqual(
      [
        ['Casus', 'Uren', 'Datum'],
        ['1', 2, 45_170],
        ['2', '', DAY],
        ['=3', '', ''],
      ].map((row, index) => (index === 1 ? [1, ...row.slice(1)] : row)),
    );
    expect(made.excel.sheet('Invoer').tables[0]?.area.lastRow).toBe(3);
    expect(lookOf(made, 3, 2)).toBe('d-m-yyyy');
  });

  test('a total row moves down', async () => {
    const { excel, host } = opened(
      workbookOf([
        {
          sheet: 'Invoer',
          table: 'tblUren',
          totalRow: true,
          cells: 'Casus | Uren | Datum\n1 | 2 | \ntotaal | 2 | ',
        },
      ]),
    );
    await host.edit([append(TWO_ROWS, { hasTotalRow: true, firstRow: 2 })]);
    expect(excel.values('Invoer!A2:A5')).toEqual([[1], ['2'], ['=3'], ['totaal']]);
    expect(excel.sheet('Invoer').tables[0]?.area.lastRow).toBe(4);
  });

  test('loose cells with a total row', async () => {
    const { excel, host } = opened(
      workbookOf([{ sheet: 'Invoer', cells: 'Casus | Uren | Datum\n1 | 2 | \ntotaal | 2 | ' }]),
    );
    await host.edit([append(TWO_ROWS, { table: null, hasTotalRow: true, firstRow: 2 })]);
    expect(excel.values('Invoer!A2:A5')).toEqual([[1], ['2'], ['=3'], ['totaal']]);
  });
});

describe('is refused before anything is written', () => {
  async function refused(edits: readonly CellEdit[], change: (made: Opened) => void): Promise<unknown> {
    const made = opened(TABLE);
    change(made);
    const before = pictureOf(made.excel, made.excel.book.sheets[0]!.name);
    const code = await hostCode(made.host.edit(edits));
    expect(pictureOf(made.excel, made.excel.book.sheets[0]!.name)).toBe(before);
    return code;
  }
  const all = [set(5, 5, 'x'), append(TWO_ROWS)];

  test('when a sheet is protected, gone or read only', async () => {
    expect(
      await refused(all, ({ excel }) => {
        excel.sheet('Invoer').isProtected = true;
      }),
    ).toBe('sheetProtected');
    expect(
      await refused(all, ({ excel }) => {
        excel.sheet('Invoer').name = 'Anders';
      }),
    ).toBe('sheetGone');
    expect(
      await refused(all, ({ excel }) => {
        excel.book.isReadOnly = true;
      }),
    ).toBe('readOnly');
    expect(
      await refused(all, ({ excel }) => {
        excel.faults.editMode = true;
      }),
    ).toBe('editMode');
  });

  test('when the table is another than it was', async () => {
    expect(
      await refused(all, ({ excel }) => {
        excel.sheet('Invoer').tables[0]!.name = 'tblAnders';
      }),
    ).toBe('tableChanged');
    expect(
      await refused(
        [append(TWO_ROWS, { range: { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 2 } })],
        () => undefined,
      ),
    ).toBe('tableChanged');
  });
});

describe('cells that are merged', () => {
  const edits = [set(0, 4, 'elders'), set(3, 1, 'x')];
  function merged(version: string): Opened {
    const made = opened(workbookOf([{ sheet: 'Invoer', cells: 'a | b' }]), { sets: { ExcelApi: version } });
    made.excel.sheet('Invoer').merges.push({ firstRow: 3, firstColumn: 0, lastRow: 5, lastColumn: 2 });
    return made;
  }

  test('are refused before anything is written, where Excel can say which those are', async () => {
    const { excel, host } = merged('1.13');
    expect(await hostCode(host.edit(edits))).toBe('mergedCells');
    expect(excel.values('Invoer!E1')).toEqual([['']]);
    const below = append([[cellOf(1), cellOf(2)]], { table: null, firstRow: 4 });
    expect(await hostCode(host.edit([below]))).toBe('mergedCells');
  });

  test('say so afterwards in an older Excel', async () => {
    expect(await hostCode(merged('1.12').host.edit(edits))).toBe('mergedCells');
  });

  test('take a value in their first cell', async () => {
    for (const version of ['1.12', '1.13']) {
      const { excel, host } = merged(version);
      await host.edit([set(3, 0, 'x'), set(2, 1, 'erboven')]);
      expect(excel.values('Invoer!A3:B4')).toEqual([
        ['', 'erboven'],
        ['x', ''],
      ]);
    }
  });
});

test('a full sheet says so', async () => {
  const { excel, host } = opened(TABLE);
  excel.sheet('Invoer').contents.put(1_048_575, 0, { value: 'laatste' });
  expect(await hostCode(host.edit([append(TWO_ROWS)]))).toBe('sheetFull');
});

test('no edits ask nothing of Excel', async () => {
  const { excel, host } = opened(TABLE);
  await host.edit([]);
  expect(excel.log.batches).toEqual([]);
});
