import { CellFlag } from '../../../src/core/intake/grid';
import { flagsOfBuiltIn, flagsOfFormat } from '../../../src/formats/xlsx/read/number-format';

const { date, time, percentage } = CellFlag;

test.each([
  ['General', 0],
  ['0', 0],
  ['#,##0.00', 0],
  ['@', 0],
  ['"€" #,##0;-"€" #,##0', 0],
  ['[$€-413] #,##0.00;[Red][$€-413] -#,##0.00', 0],
  ['0.00E+00', 0],
  ['# ?/?', 0],
  ['0 "dagen"', 0],
  ['0" uur (h:mm)"', 0],
  ['0\\d', 0],
  ['_-* #,##0.00_-;_-* "-"??_-;_-@_-', 0],
  ['[>=1000]#,##0\\ ;0', 0],
  ['[Red]0', 0],
  ['0;"dd-mm-yyyy"', 0],
  ['0%', percentage],
  ['0.0 %;-0.0 %', percentage],
  ['0"%"', 0],
  ['0\\%', 0],
  ['d-m-yyyy', date],
  ['dd\\-mm\\-yyyy', date],
  ['yyyy', date],
  ['mmm yy', date],
  ['mmmm', date],
  ['[$-413]d mmmm yyyy', date],
  ['[$-F800]dddd, mmmm dd, yyyy', date],
  ['[$-413]d\\ mmmm\\ yyyy;@', date],
  ['dd-mm-jjjj', date],
  ['h:mm', time],
  ['h:mm AM/PM', time],
  ['mm:ss', time],
  ['mm:ss.0', time],
  ['[h]:mm', time],
  ['[hh]:mm:ss', time],
  ['[mm]', time],
  ['[s]', time],
  ['h" uur "mm', time],
  ['d-m-yyyy h:mm', date | time],
  ['yyyy-mm-dd"T"hh:mm:ss', date | time],
  ['m/d/yy h:mm', date | time],
  ['"ongesloten', 0],
  ['[ongesloten', 0],
  ['', 0],
])('%s says what it is', (code, flags) => {
  expect(flagsOfFormat(code)).toBe(flags);
});

test('the formats that every file has without writing them', () => {
  const ids = { 0: 0, 4: 0, 9: percentage, 10: percentage, 14: date, 17: date, 20: time, 22: date | time };
  for (const [id, flags] of Object.entries({ ...ids, 44: 0, 45: time, 47: time, 49: 0, 164: 0 })) {
    expect([id, flagsOfBuiltIn(Number(id))]).toEqual([id, flags]);
  }
});
