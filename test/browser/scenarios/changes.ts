/** What the pane changes in the tables of the user: only what was asked. */
import type { WorkbookDriver } from '../driver';
import { example, withPane } from './opened';

export function changes(driver: WorkbookDriver): void {
  it('writes a setting where it stands, and reads again', async () => {
    await withPane(driver, example(), async ({ workbook, pane }) => {
      const settings = await pane.open('Instellingen');
      await settings.getByLabel('Naam van het onderzoek').fill('=Een andere naam');
      await settings.getByLabel('Kostenbasis').selectOption('direct');
      await pane.press('Instellingen bewaren');
      await pane.says('De instellingen staan in tblOnderzoek.');
      await pane.all.getByRole('table', { name: 'Per casus, op directe kosten' }).waitFor();
      expect(await pane.all.locator('header').innerText()).toContain('=Een andere naam');
      const texts = await workbook.texts('1 Onderzoek');
      // As text: what somebody types in a field never becomes a formula.
      expect(texts.find(([part]) => part === 'Naam')?.[1]).toBe('=Een andere naam');
      expect(texts.find(([part]) => part === 'Kostenbasis')?.[1]).toBe('direct');
    });
  });
}
