/** Days: https://support.microsoft.com/office/date-systems-in-excel-e7fe7167-48a9-4b96-bb53-5612a800b487 */
import { openExcel } from './open-excel';

const millennium = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const day = context.workbook.functions.date(2000, 1, 1).load('value');
    await context.sync();
    return day.value;
  });

test('DATE counts from 1900', async () => {
  openExcel();
  expect(await millennium()).toBe(36_526);
});

test('and from 1904 in a workbook that does', async () => {
  openExcel().book.is1904 = true;
  expect(await millennium()).toBe(36_526 - 1_462);
});

test('a function that is not modelled says so by name', async () => {
  openExcel();
  await expect(
    Excel.run(async (context) => {
      context.workbook.functions.abs(-1).load('value');
      await context.sync();
    }),
  ).rejects.toThrow('Functions.abs');
});
