/** Copying cells: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
  excel.types('Blad1!A1', ['a', '=A1'], [1, '#N/A']);
});

test('values are copied without what made them, and without their looks', async () => {
  const bold = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').format.font.bold = true;
    sheet.getRange('D1:E2').copyFrom('A1:B2', 'Values');
    const { font } = sheet.getRange('D1:E2').format.load('font/bold');
    await context.sync();
    return font.bold;
  });
  expect(bold).toBe(false);
  expect(excel.formulas('Blad1!D1:E2')).toEqual([
    ['a', 'a'],
    [1, '#N/A'],
  ]);
});

test('looks are copied without what stands there', async () => {
  const bold = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('D1').values = [['blijft']];
    sheet.getRange('D1').copyFrom(sheet.getRange('A1'), 'Formats');
    const { font } = sheet.getRange('D1').format.load('font/bold');
    await context.sync();
    return font.bold;
  });
  expect([excel.values('Blad1!D1'), bold]).toEqual([[['blijft']], true]);
});

test('a smaller source fills a larger place again and again, and an empty cell empties', async () => {
  excel.types('Blad1!D1', ['x'], ['y'], ['z']);
  await onSheet((sheet) => {
    sheet.getRange('D1:D3').copyFrom('A2:A3', 'Values');
  });
  expect(excel.values('Blad1!D1:D3')).toEqual([[1], [''], [1]]);
});

test('whoever listens hears of it, and a protected sheet takes nothing', async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('D1:E2').copyFrom('A1:B2', 'Values');
  });
  await excel.delivered();
  expect(heard).toEqual(['D1:E2']);
  excel.sheet('Blad1').isProtected = true;
  expect(
    await refused((context) => {
      context.workbook.worksheets.getFirst().getRange('G1').copyFrom('A1', 'Values');
      return context.sync();
    }),
  ).toBe('AccessDenied');
});

test('copying everything is not modelled, and says so', async () => {
  await expect(
    onSheet((sheet) => {
      sheet.getRange('D1').copyFrom('A1');
    }),
  ).rejects.toThrow('Range.copyFrom All');
});
