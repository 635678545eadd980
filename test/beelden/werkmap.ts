/** Pictures of the browser page with the workbook and the pane, after a report. See beelden.mjs. */
import { inBrowser } from '../browser/browser';
import type { Look } from '../browser/visit';
import { WorkbookPage } from '../browser/workbook-page';

const LOOKS: readonly (readonly [string, Look])[] = [
  ['licht', { width: 1440, height: 900 }],
  ['breed', { width: 1920, height: 1080 }],
  ['smal', { width: 1280, height: 800 }],
  ['donker', { width: 1280, height: 800, colorScheme: 'dark' }],
  ['donker-breed', { width: 1920, height: 1080, colorScheme: 'dark' }],
  ['eigen-kleuren', { width: 1280, height: 800, forcedColors: true }],
];

await inBrowser((browser) => {
  it.each(LOOKS)('werkmap-%s.png', async (name, look) => {
    const { page, pane, visit } = await WorkbookPage.open(browser, look);
    await pane.getByRole('button', { name: 'Rapport maken' }).click();
    await page.getByRole('tab', { name: 'Resultaat', exact: true }).click();
    await pane.locator('#uitkomsten').evaluate((part) => {
      part.scrollIntoView();
    });
    // The grid draws on a canvas when it has time.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `dist/beelden/werkmap-${name}.png` });
    await visit.end();
  });
});
