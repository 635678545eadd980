/** Pictures of the pane beside a workbook with its report, as the screen of a user shows them. See beelden.mjs. */
import { publishedCases } from '../../src/core/example/published-cases';
import { inBrowser } from '../browser/browser';
import { excelDriver } from '../browser/excel/excel-driver';
import { cellWith, makeReport, withPane } from '../browser/scenarios/opened';
import type { Look } from '../browser/visit';

const LOOKS: readonly (readonly [string, Look])[] = [
  ['licht', {}],
  ['donker', { colorScheme: 'dark' }],
  ['eigen-kleuren', { forcedColors: true }],
];

await inBrowser((browser) => {
  it.each(LOOKS)('paneel-%s.png', async (name, look) => {
    await withPane(
      excelDriver(browser),
      publishedCases(),
      async ({ workbook, pane }) => {
        await makeReport(pane);
        const cell = cellWith(await workbook.texts('Resultaat'), 'Kosten aanpak', 'B');
        await workbook.select({ sheet: 'Resultaat', cell });
        await pane.all.locator('#uitkomsten').evaluate((part) => {
          part.scrollIntoView();
        });
        await workbook.page.screenshot({ path: `dist/beelden/paneel-${name}.png` });
      },
      { width: 1440, height: 960, ...look },
    );
  });
});
