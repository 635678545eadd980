/** A report that takes long, on a workbook that answers slowly. */
import type { OpenWorkbook, WorkbookDriver } from '../driver';
import { example, makeReport, withPane } from './opened';

const INCOMPLETE = /nog niet compleet$/;
const WRITING = 'Het rapport wordt geschreven.';

export function longRun(driver: WorkbookDriver): void {
  it('can be stopped; nothing unfinished looks as if it were done, and the next report mends it', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const before = await contents(workbook);
      const held = await workbook.hold();
      await pane.press('Rapport maken');
      const isWriting = async (): Promise<boolean> =>
        driver.writesInSteps ? isIncomplete(workbook, 'Resultaat') : (await pane.said('status')) === WRITING;
      // While an answer waits nothing happens, so what there is to see is seen before the next one goes.
      await held.waiting();
      while (!(await isWriting())) {
        await held.next();
        await held.waiting();
      }
      expect(await pane.said('status')).toBe(WRITING);
      await pane.press('Stoppen');
      await held.end();
      await pane.says(
        driver.writesInSteps
          ? /^U hebt het gestopt\. Een blad dat nog niet af is/
          : /^U hebt het gestopt\. Er is geen half rapport/,
      );
      if (driver.writesInSteps) {
        expect((await incomplete(workbook)).length).toBeGreaterThan(0);
        await pane.says(/^Niet compleet: het schrijven van het rapport is afgebroken/);
      } else expect(await contents(workbook)).toEqual(before);

      await makeReport(pane);
      await pane.says(/^Het rapport is bij/);
      expect(await incomplete(workbook)).toEqual([]);
    });
  });
}

/** Everything that stands in the workbook, by sheet. */
async function contents(workbook: OpenWorkbook): Promise<Readonly<Record<string, unknown>>> {
  const sheets = await workbook.sheets();
  const texts = await Promise.all(sheets.map((sheet) => workbook.texts(sheet)));
  return Object.fromEntries(sheets.map((sheet, index) => [sheet, texts[index]]));
}

/** The sheets whose first line says that they are not complete. */
async function incomplete(workbook: OpenWorkbook): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  const are = await Promise.all(sheets.map((sheet) => isIncomplete(workbook, sheet)));
  return sheets.filter((_sheet, index) => are[index]);
}

async function isIncomplete(workbook: OpenWorkbook, sheet: string): Promise<boolean> {
  if (!(await workbook.sheets()).includes(sheet)) return false;
  return INCOMPLETE.test((await workbook.texts(sheet))[0]?.[0] ?? '');
}
