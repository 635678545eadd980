/** From an empty workbook to a report, a change, and a report again. */
import type { OpenWorkbook, WorkbookDriver } from '../driver';
import { InPane, plain } from './in-pane';
import { example, makeReport, nothing, rowOf, withPane } from './opened';
import { until } from './until';

const OUTDATED = /^Verouderd: /;
const CURRENT = /^Het rapport is bij/;

export function mainRoad(driver: WorkbookDriver): void {
  it('begins with the example, which opens as a workbook of its own', async () => {
    let made: Uint8Array | undefined;
    await withPane(driver, nothing(), async ({ workbook, pane }) => {
      await pane.says('Er is geen tabel gevonden die bij een onderzoek hoort');
      const before = await workbook.sheets();
      [made] = await workbook.newWorkbooks(1, () => pane.press('Voorbeeld: een verzonnen onderzoek'));
      await pane.says(/^De nieuwe werkmap/);
      expect(await workbook.sheets()).toEqual(before);
    });
    const opened = await driver.open(made!);
    const pane = new InPane(await opened.openPane());
    await pane.says(/^Gelezen: 6 casussen/);
    expect(opened.troubles).toEqual([]);
    await opened.close();
  });

  it('shows in the pane what the report says in the workbook', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      await makeReport(pane);
      await pane.says(CURRENT);
      const result = (await workbook.texts('Resultaat')).map((row) => row.map(plain));
      const shown = await pane.table(/^Per casus/);
      expect(shown.map(([name]) => `Casus ${name ?? ''}`)).toEqual(
        rowOf(result, 'Per casus').filter((name) => name !== ''),
      );
      for (const [column, label] of [
        'Kosten aanpak',
        'Kosten referentie',
        'Besparing of extra kosten, tot nu toe*',
      ].entries())
        expect(shown.map((row) => row[column + 1])).toEqual(rowOf(result, label).slice(0, shown.length));
      const ratings = await pane.table('Ervaren baten');
      expect(ratings.length).toBeGreaterThan(3);
      for (const [domain = '', improved = ''] of ratings)
        expect(rowOf(result, domain).at(-1)).toBe(
          improved.replace(/^in \d+ van de \d+/, '$& casussen verbeterd'),
        );
    });
  });

  it('says that the report is outdated when a cost changes, and makes it anew in the same sheets', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      await makeReport(pane);
      const sheets = await workbook.sheets();
      const before = await costs(workbook);
      const inputs = await workbook.texts('7 Inzet');
      const training = inputs.findIndex((row) => row.includes('Training van het team')) + 1;
      await workbook.type({ sheet: '7 Inzet', cell: `F${training}` }, '42000');
      await pane.says(OUTDATED);
      // It never calculates unasked.
      expect(await costs(workbook)).toEqual(before);

      await makeReport(pane);
      await pane.says(CURRENT);
      const after = await costs(workbook);
      expect(after).not.toEqual(before);
      expect((await pane.table(/^Per casus/)).map((row) => row[1])).toEqual(after.slice(0, 6));
      expect(await workbook.sheets()).toEqual(sheets);
    });
  });

  it('leaves the cells of the user as they were, and goes to the sheet that one chooses', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const own = await workbook.sheets();
      const before = await Promise.all(own.map((sheet) => workbook.texts(sheet)));
      await workbook.select({ sheet: '9 Uren', cell: 'C4' });
      await makeReport(pane);
      expect(await workbook.selected()).toEqual({ sheet: '9 Uren', cell: 'C4' });
      expect(await Promise.all(own.map((sheet) => workbook.texts(sheet)))).toEqual(before);
      await pane.press('Kosten aanpak');
      await expectSelected(workbook, 'Kosten aanpak');
    });
  });

  it('calculates our functions in cells', async () => {
    await withPane(driver, example(), async ({ workbook }) => {
      await workbook.type({ sheet: 'Lees mij', cell: 'A20' }, "=EFFECT.BEDRAG('20 Bedragen'!B2)");
      const cell = async (): Promise<string | undefined> => (await workbook.texts('Lees mij'))[19]?.[0];
      await until(async () => (await cell()) === '6150', cell);
    });
  });

  function costs(workbook: OpenWorkbook): Promise<readonly string[]> {
    return workbook.texts('Resultaat').then((texts) => rowOf(texts, 'Kosten aanpak'));
  }
}

async function expectSelected(workbook: OpenWorkbook, sheet: string): Promise<void> {
  const now = async (): Promise<string> => (await workbook.selected()).sheet;
  await until(async () => (await now()) === sheet, now);
}
