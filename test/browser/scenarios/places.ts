/** From what the pane says to the cell that it is about, and from a cell to what the pane says of it. */
import type { CellOf, OpenWorkbook, WorkbookDriver } from '../driver';
import { plain } from './in-pane';
import { cellWith, example, makeReport, withPane } from './opened';
import { until } from './until';

export function places(driver: WorkbookDriver): void {
  it('goes to the cell of a finding', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const finding = pane.button(/^Ga naar 15 Toetsing, cel B4/);
      expect(plain(await finding.innerText())).toBe('15 Toetsing, cel B4');
      await finding.click();
      await expectSelected(workbook, { sheet: '15 Toetsing', cell: 'B4' });
    });
  });

  it('goes to a table that was found', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      await pane.all.getByText('20 tabellen gelezen').click();
      await pane.press('tblHulp, ga naar 13 Hulp, cel A1');
      await expectSelected(workbook, { sheet: '13 Hulp', cell: 'A1' });
    });
  });

  it('explains the figure that is selected, and goes to the cells that made it', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      await makeReport(pane);
      await pane.open('Uitleg bij een cel');
      await pane.says(/^Klik in een rapport op een cijfer\. Hier staat dan waar het vandaan komt\./);
      const texts = await workbook.texts('Resultaat');
      const cell = cellWith(texts, 'Kosten aanpak', 'C');
      await workbook.select({ sheet: 'Resultaat', cell });
      await pane.says(`${cell}: € 7.800`);
      const explanation = plain(await pane.all.locator('#uitleg').innerText());
      expect(explanation).toMatch(/Berekening: .*7\.800|7\.800.*Regel: /);
      const source = pane.all.locator('#uitleg').getByRole('button').first();
      const [, sheet, place] = /^(.*), cel ([A-Z]+\d+)$/.exec(plain(await source.innerText()))!;
      await source.click();
      await expectSelected(workbook, { sheet: sheet!, cell: place! });
    });
  });
}

async function expectSelected(workbook: OpenWorkbook, place: CellOf): Promise<void> {
  const selected = (): Promise<CellOf> => workbook.selected();
  await until(async () => JSON.stringify(await selected()) === JSON.stringify(place), selected);
}
