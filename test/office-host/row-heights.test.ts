/** Standard heights: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-usestandardheight-member */
import { openExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

const standard = (): Promise<string | null> =>
  refused(() =>
    onSheet((sheet) => {
      sheet.getRange('A1:A3').format.useStandardHeight = true;
    }),
  );

test('a row has the standard height until it gets one, and can get it back', async () => {
  const excel = openExcel();
  await onSheet((sheet) => {
    sheet.getRange('A2').format.rowHeight = 40;
  });
  expect([...excel.sheet('Blad1').rowHeights]).toEqual([[1, 40]]);
  expect(await standard()).toBeNull();
  expect([...excel.sheet('Blad1').rowHeights]).toEqual([]);
});

test('a protected sheet keeps its heights', async () => {
  const excel = openExcel();
  await onSheet((sheet) => {
    sheet.getRange('A1').format.rowHeight = 40;
  });
  excel.sheet('Blad1').isProtected = true;
  expect([await standard(), excel.sheet('Blad1').rowHeights.size]).toEqual(['AccessDenied', 1]);
});
