/** The whole main road without a mouse. */
import type { Page } from 'playwright-core';
import type { WorkbookDriver } from '../driver';
import { InPane } from './in-pane';
import { example, withWorkbook } from './opened';
import { until } from './until';

/** More keys than this nobody presses to come somewhere. */
const MOST_TABS = 120;

export function keyboard(driver: WorkbookDriver): void {
  it('needs no mouse', async () => {
    await withWorkbook(driver, example(), async (workbook) => {
      const { page } = workbook;
      const pane = new InPane(await workbook.openPaneByKeyboard());
      await pane.says(/^Gelezen: /);
      expect(await focused(pane)).toBe('Rapport maken');
      await tabTo(page, pane, 'Rapport maken');
      await page.keyboard.press('Enter');
      await pane.says(/^Het rapport is klaar/);
      // The focus is still where it was.
      expect(await focused(pane)).toBe('Rapport maken');
      await tabTo(page, pane, 'Kosten aanpak');
      await page.keyboard.press('Enter');
      const sheet = async (): Promise<string> => (await workbook.selected()).sheet;
      await until(async () => (await sheet()) === 'Kosten aanpak', sheet);

      await tabTo(page, pane, 'Instellingen');
      await page.keyboard.press('Enter');
      // What is in it is loaded first.
      await pane.says(/^Deze keuzes staan in/);
      await tabTo(page, pane, 'Naam van het onderzoek');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Met het toetsenbord');
      await page.keyboard.press('Enter');
      await pane.says('De instellingen staan in tblOnderzoek.');
      await pane.says(/^Verouderd: /);

      await tabBackTo(page, pane, 'Rapport maken');
      const held = await workbook.hold();
      await page.keyboard.press(' ');
      await pane.button('Stoppen').waitFor();
      await page.keyboard.press('Escape');
      await held.end();
      await pane.says(/^U hebt het gestopt\./);
    });
  });
}

async function tabTo(page: Page, pane: InPane, name: string, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_TABS) {
    const now = await focused(pane);
    if (now === name) return;
    passed.push(now);
    await page.keyboard.press(key);
  }
  throw new Error(`${name} is not reached with ${key}, but: ${passed.join('; ')}`);
}

function tabBackTo(page: Page, pane: InPane, name: string): Promise<void> {
  return tabTo(page, pane, name, 'Shift+Tab');
}

/** The words on what has the focus: of a field those of its label. */
function focused(pane: InPane): Promise<string> {
  return pane.all.evaluate((all) => {
    const { activeElement: element } = all.ownerDocument;
    if (element === null || !all.contains(element)) return '';
    const label = element.id === '' ? null : all.querySelector(`label[for="${element.id}"]`);
    return (label ?? element).textContent.trim();
  });
}
