import { publishedCases } from '../../src/core/example/published-cases';
import { writeXlsx } from '../../src/formats/xlsx';
import { expectNothingSerious } from './axe';
import { inBrowser } from './browser';
import { excelDriver } from './excel/excel-driver';
import { IN_EXCEL, PANE_PAGE } from './excel/sites';
import { scenarios } from './scenarios';
import { until } from './scenarios/until';
import { startVisit, type Visit } from './visit';

await inBrowser((browser) => {
  const driver = excelDriver(browser);
  scenarios(driver);

  describe('Excel with the pane shut', () => {
    it('loads no more than the functions, until somebody opens the pane', async () => {
      const workbook = await driver.open(await writeXlsx(null, publishedCases()));
      await workbook.type({ sheet: 'Lees mij', cell: 'A20' }, '=EFFECT.SCORE("+++")');
      const cell = async () => (await workbook.texts('Lees mij'))[19]?.[0];
      await until(async () => (await cell()) === 'in 1 van de 1 casus verbeterd', cell);
      const files = () =>
        workbook.asked
          .filter((address) => address.startsWith(new URL('.', PANE_PAGE).href))
          .map((address) => new URL(address).pathname.slice(1))
          .filter((name) => name.endsWith('.js'));
      expect(files()).toEqual(['addin.js']);
      await workbook.openPane();
      expect(files()).toContain('pane.js');
      expect(workbook.troubles).toEqual([]);
      await workbook.close();
    });

    it('makes a report from the ribbon', async () => {
      const workbook = await driver.open(await writeXlsx(null, publishedCases()));
      await workbook.page.getByRole('button', { name: 'Rapport maken' }).click();
      await until(
        async () => (await workbook.sheets()).includes('Resultaat'),
        () => workbook.sheets(),
      );
      expect(await workbook.page.locator('#paneel').isVisible()).toBe(false);
      expect(workbook.troubles).toEqual([]);
      await workbook.close();
    });

    it('opens the pane for who asks for help, and brings the focus there', async () => {
      const workbook = await driver.open(null);
      await workbook.page.getByRole('button', { name: 'Help' }).click();
      const help = workbook.page.frameLocator('#paneel iframe').locator('#hulp');
      await help.getByText('Vul de tabellen in').waitFor();
      expect(await help.evaluate((part) => part.contains(part.ownerDocument.activeElement))).toBe(true);
      expect(workbook.troubles).toEqual([]);
      await workbook.close();
    });
  });

  describe('The pages outside Excel', () => {
    async function visited(address: string, look: (visit: Visit) => Promise<void>): Promise<void> {
      const visit = await startVisit(browser, IN_EXCEL);
      await visit.page.goto(address);
      await look(visit);
      expect(visit.troubles).toEqual([]);
      await visit.end();
    }

    it('say where they work, and explain the functions', async () => {
      await visited(PANE_PAGE, async ({ page }) => {
        await page.getByText('Deze pagina werkt alleen in Excel').waitFor();
        await expectNothingSerious(page.locator('body'), 'outside Excel');
        await page.getByRole('link', { name: 'Uitleg bij de functies' }).click();
        await page.getByRole('heading', { name: 'EFFECT.SCORE' }).waitFor();
        await expectNothingSerious(page.locator('body'), 'explanation');
      });
    });

    it('have the help of one function, as Excel opens it', async () => {
      await visited(new URL('functies/score.html', PANE_PAGE).href, async ({ page }) => {
        await page.getByRole('heading', { name: /EFFECT\.SCORE/ }).waitFor();
        await expectNothingSerious(page.locator('body'), 'help');
      });
    });
  });
});
