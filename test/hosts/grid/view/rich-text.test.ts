/** Texts of which parts look different, and rows that a filter hides, as the grid is told of them. */
import { BooleanNumber, WrapStrategy, type IStyleData } from '@univerjs/core';
import { filteredRows } from '../../../../src/hosts/grid/view/filtered-rows';
import { richTextOf } from '../../../../src/hosts/grid/view/rich/rich-text';

const RED = { bold: true, color: { rgb: 'FFFF0000' } };

test('a part with a font looks like that alone, and one without it looks like its cell', () => {
  const own: IStyleData = { ff: 'Arial', fs: 12, it: BooleanNumber.TRUE };
  const rich = richTextOf([{ text: 'Let op: ', font: RED }, { text: 'dit' }], own, undefined);
  expect(rich?.text).toBe('Let op: dit');
  expect(rich?.document().body).toMatchObject({
    dataStream: 'Let op: dit\r\n',
    textRuns: [
      { st: 0, ed: 8, ts: { ff: 'Arial', fs: 12, bl: 1, cl: { rgb: '#FF0000' } } },
      { st: 8, ed: 11, ts: own },
    ],
    paragraphs: [{ startIndex: 11 }],
  });
  expect(rich?.document().body?.textRuns?.[0]?.ts).not.toHaveProperty('it');
});

test('a break is a new line where the cell wraps, and nothing where it does not', () => {
  const runs = [{ text: 'een\ntwee', font: RED }];
  const wrapped = richTextOf(runs, { tb: WrapStrategy.WRAP }, undefined);
  expect(wrapped?.document().body?.dataStream).toBe('een\rtwee\r\n');
  expect(wrapped?.document().body?.paragraphs).toHaveLength(2);
  const onOneLine = richTextOf(runs, {}, undefined);
  expect(onOneLine?.document().body?.dataStream).toBe('eentwee\r\n');
  expect(onOneLine?.text).toBe('een\ntwee');
});

test('a text without any look of its own is a plain text', () => {
  expect(richTextOf([{ text: 'a' }, { text: 'b' }], {}, undefined)).toBeNull();
});

test('rows are hidden by a filter where one is, below its headers', () => {
  const rowDefs = new Map<number, { height?: number; hidden?: boolean }>([[3, { height: 20 }]]);
  for (const row of [0, 2, 4, 9, 12]) rowDefs.set(row, { hidden: true });
  const sheet = {
    name: 'Blad',
    rows: [],
    rowDefs,
    autoFilter: { range: 'A1:B4' },
    tables: [
      { name: 'met', columns: [], range: 'D9:E11', showAutoFilter: true },
      { name: 'zonder', columns: [], range: 'D12:E15', showAutoFilter: false },
    ],
  };
  expect([...filteredRows(sheet)]).toEqual([2, 9]);
});
