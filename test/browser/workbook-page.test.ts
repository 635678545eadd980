import { readXlsx as readWithHucre } from 'hucre/xlsx';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import { isOwnSheet } from '../../src/core/report/own-sheets/own-sheet';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { Page } from 'playwright-core';
import { readWithOpenpyxl } from '../support/openpyxl';
import { ooxmlErrors } from '../support/ooxml-validator';
import { expectNothingSerious } from './axe';
import { inBrowser } from './browser';
import { until } from './scenarios/until';
import type { Look } from './visit';
import { WorkbookPage } from './workbook-page';

/** What the browser keeps for this page. */
function copies(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('effectencalculator-herstelkopie');
        request.onerror = reject;
        request.onsuccess = () => {
          const { result } = request;
          const count = result.transaction('kopieen').objectStore('kopieen').count();
          count.onsuccess = () => {
            result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

await inBrowser((browser) => {
  /** Whatever happens, the page asks nothing of elsewhere and its policy has nothing to stop. */
  async function onPage(scenario: (opened: WorkbookPage) => Promise<void>, look?: Look): Promise<void> {
    const opened = await WorkbookPage.open(browser, look);
    try {
      await scenario(opened);
      expect(opened.visit.troubles).toEqual([]);
    } finally {
      await opened.visit.end();
    }
  }

  const report = async ({ pane }: WorkbookPage): Promise<void> => {
    await pane.getByRole('button', { name: 'Rapport maken' }).click();
    await pane.getByText(/^Het rapport is klaar/).waitFor();
  };

  /** What the file says that the user gets now. */
  const costIn = async (opened: WorkbookPage): Promise<unknown> => {
    const { sheets } = await readXlsx((await opened.save()).bytes, '');
    return sheets.find(({ name }) => name === '4 Bedragen')!.rows[1]![2];
  };

  describe('The workbook in a browser page', () => {
    it('starts with the example, changes, makes a report and saves a file that other readers read', async () => {
      await onPage(async (opened) => {
        await opened.type('4 Bedragen', 'C2', '15500');
        await opened.type('Lees mij', 'H1', "=SOM('4 Bedragen'!C2;1)");
        await opened.type('Lees mij', 'H2', "=EFFECT.BATEN('4 Bedragen'!C2;20000)");
        await opened.page.getByText('niet opgeslagen').waitFor();
        await report(opened);
        const { name, bytes } = await opened.save();
        expect(name).toBe('effectencalculator-voorbeeld.xlsx');
        expect(await opened.page.getByText('niet opgeslagen').count()).toBe(0);
        const { sheets } = await readXlsx(bytes, name);
        expect(sheets.find((sheet) => sheet.name === '4 Bedragen')!.rows[1]![2]).toBe(15_500);
        expect(sheets.filter(isOwnSheet).length).toBeGreaterThan(5);
        const other = await readWithHucre(bytes);
        expect(other.sheets.find((sheet) => sheet.name === '4 Bedragen')!.rows[1]![2]).toBe(15_500);
        expect(await ooxmlErrors(bytes)).toEqual([]);
        const places = ['4 Bedragen!C2', 'Lees mij!H1', 'Lees mij!H2'];
        const elsewhere = readWithOpenpyxl(bytes, places);
        const example = readWithOpenpyxl(await writeXlsx(null, publishedCases()), places);
        if (elsewhere === null) return;
        expect(elsewhere.sheets).toEqual(sheets.map((sheet) => sheet.name));
        const [cost, sum, saving] = places.map((place) => elsewhere.cells[place]!);
        expect(cost).toEqual({ ...example!.cells['4 Bedragen!C2'], value: 15_500, formula: 15_500 });
        expect([sum!.value, sum!.formula]).toEqual([15_501, "=SUM('4 Bedragen'!C2,1)"]);
        const stored = "=_xldudf_EFFECT_BATEN('4 Bedragen'!C2,20000)";
        expect([saving!.value, saving!.formula]).toEqual([4_500, stored]);
      });
    });

    it('works without a network once it is there', async () => {
      await onPage(async (opened) => {
        await opened.page.context().setOffline(true);
        await report(opened);
        expect((await opened.save()).bytes.length).toBeGreaterThan(10_000);
      });
    });

    it('opens a file, and says of what is none what to do', async () => {
      await onPage(async (opened) => {
        await opened.choose('lijst.csv', new TextEncoder().encode('a;b\n1;2'));
        await opened.said.getByText('Dit is geen Excel-werkmap.').waitFor();
        await opened.choose('verzonnen.xlsx', await writeXlsx(null, fictitiousStudy()));
        await opened.said.getByText('verzonnen.xlsx is geopend.').waitFor();
        await opened.pane.getByText(/^Gelezen: /).waitFor();
        expect(await opened.page.getByText('niet opgeslagen').count()).toBe(0);
      });
    });

    it('asks before what is not saved goes', async () => {
      await onPage(async (opened) => {
        await opened.type('4 Bedragen', 'C2', '1');
        await opened.page.getByText('niet opgeslagen').waitFor();
        await opened.button('Leeg sjabloon').click();
        await opened.question.getByRole('button', { name: 'Annuleren' }).click();
        expect(await opened.page.locator('.file').innerText()).toContain('voorbeeld');
        await opened.button('Leeg sjabloon').click();
        await opened.question.getByRole('button', { name: 'Niet opslaan' }).click();
        await opened.page.getByText('effectencalculator-sjabloon-kort.xlsx').waitFor();
      });
    });

    it('keeps a copy only when that is asked, gives it back, and wipes it', async () => {
      await onPage(async (opened) => {
        const { page } = opened;
        const stored = () => page.evaluate(async () => (await indexedDB.databases()).length);
        expect(await stored()).toBe(0);
        await opened.button('Herstelkopie').click();
        await opened.question.getByRole('button', { name: 'Herstelkopie aanzetten' }).click();
        await opened.type('4 Bedragen', 'C2', '4321');
        await until(
          async () => (await copies(page)) === 1,
          () => copies(page),
        );
        // The browser ends by itself: nobody is asked anything.
        page.on('dialog', (dialog) => void dialog.accept());
        await page.reload();
        await opened.question.getByRole('button', { name: 'Terugzetten' }).click();
        await page.getByText('niet opgeslagen').waitFor();
        const { sheets } = await readXlsx((await opened.save()).bytes, '');
        expect(sheets.find((sheet) => sheet.name === '4 Bedragen')!.rows[1]![2]).toBe(4_321);
        await opened.button('Herstelkopie').click();
        await opened.question.getByRole('button', { name: 'Uitzetten en wissen' }).click();
        await until(async () => (await stored()) === 0, stored);
      });
    });

    it('takes back what was typed before a report, and stays where the user is', async () => {
      await onPage(async (opened) => {
        const { page, nameBox } = opened;
        await opened.type('4 Bedragen', 'C2', '15500');
        await opened.goTo('4 Bedragen', 'C60');
        await report(opened);
        await report(opened);
        expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('4 Bedragen');
        expect(await nameBox.inputValue()).toBe('C60');
        await nameBox.press('Enter');
        await page.keyboard.press('Control+z');
        await opened.pane.getByText(/^Er is iets veranderd/).waitFor();
        expect(await nameBox.inputValue()).toBe('C2');
        expect(await costIn(opened)).toBe(6_000);
        await nameBox.press('Enter');
        await page.keyboard.press('Control+y');
        await until(
          async () => (await costIn(opened)) === 15_500,
          () => costIn(opened),
        );
      });
    });

    it('goes to another sheet, a table or a name that somebody types in the box with the name of the cell', async () => {
      await onPage(async ({ page, nameBox, said }) => {
        const at = async (text: string): Promise<string> => {
          await nameBox.fill(text);
          await nameBox.press('Enter');
          const sheet = await page.getByRole('tab', { selected: true }).innerText();
          return `${sheet}!${await nameBox.inputValue()}`;
        };
        expect(await at("'4 bedragen'!C4")).toBe('4 Bedragen!C4');
        expect(await at('3 Casussen!A2:B3')).toBe('3 Casussen!A2:B3');
        expect(await at('tblBedragen')).toBe('4 Bedragen!A1:G6');
        expect(await at('lijst_school')).toMatch(/^2 Scholen!/);
        expect(await at('Lees mij')).toBe('Lees mij!A1');
        expect(await at('Nergens!A1')).toBe('Lees mij!A1');
        await said.getByText('"Nergens!A1" is hier niet te vinden.').waitFor();
        expect(await at('B7')).toBe('Lees mij!B7');
        expect(await said.innerText()).toBe('');
      });
    });

    it('keeps the tab of the sheet in sight, however small its bar becomes', async () => {
      await onPage(async (opened) => {
        await report(opened);
        await opened.pane.getByRole('button', { name: 'Verantwoording' }).click();
        await opened.page.getByRole('tab', { name: 'Verantwoording', selected: true }).waitFor();
        const tab = opened.page.getByRole('tab', { selected: true });
        const hidden = () =>
          tab.evaluate((element) => {
            const [inner, outer] = [element, element.parentElement!].map((each) =>
              each.getBoundingClientRect(),
            );
            return Math.max(outer!.left - inner!.left, inner!.right - outer!.right);
          });
        // A tab of which only the edge is seen can be clicked as well.
        for (const name of ['Resultaat', 'Verantwoording']) {
          await opened.page.getByRole('tab', { name, exact: true }).click();
          await opened.page.getByRole('tab', { name, selected: true }).waitFor();
          await until(async () => (await hidden()) <= 0, hidden);
        }
        for (const width of [1280, 1000, 1600]) {
          await opened.page.setViewportSize({ width, height: 800 });
          await until(async () => (await hidden()) <= 0, hidden);
        }
        expect(await tab.innerText()).toBe('Verantwoording');
      });
    });

    it('shows a chart over the cells, where somebody sees it', async () => {
      await onPage(async (opened) => {
        const { page } = opened;
        await report(opened);
        await opened.goTo('Resultaat', 'A60');
        const chart = page.getByAltText(/^Staafdiagram\. Ervaren baten/);
        await chart.waitFor();
        const { x, y } = (await chart.boundingBox())!;
        const seen = (): Promise<Buffer> =>
          page.screenshot({ clip: { x: x + 300, y: y + 60, width: 300, height: 200 } });
        const layer = chart.locator('xpath=../..');
        await layer.evaluate((element) => (element.style.visibility = 'hidden'));
        const cells = await seen();
        await layer.evaluate((element) => (element.style.visibility = 'visible'));
        await until(
          async () => !(await seen()).equals(cells),
          () => Promise.resolve('only cells are seen'),
        );
      });
    });

    it('says in Dutch what functions do, by the names that they have in a Dutch Excel', async () => {
      await onPage(async (opened) => {
        const { page } = opened;
        await opened.goTo('Lees mij', 'A10');
        await page.keyboard.type('=gem');
        await page.getByText('Geeft het gemiddelde van getallen.').waitFor();
        await page.keyboard.press('Tab');
        await page.getByText('getal1; [getal2]; ...', { exact: true }).first().waitFor();
        await page.keyboard.type('2;4)');
        await page.keyboard.press('Enter');
        await opened.type('Lees mij', 'A11', '1,5');
        await opened.goTo('Lees mij', 'A10:A11');
        await page.getByText('Som: 4,5').waitFor();
        const { sheets } = await readXlsx((await opened.save()).bytes, '');
        expect(sheets.find(({ name }) => name === 'Lees mij')!.rows[9]![0]).toBe(3);
      });
    });

    it('goes by F6 from the buttons to the workbook, the pane and back', async () => {
      await onPage(async ({ page }) => {
        await page.getByRole('button', { name: 'Openen' }).focus();
        const parts: (string | undefined)[] = [];
        for (let press = 0; press < 3; press++) {
          await page.keyboard.press('F6');
          parts.push(
            await page.evaluate(() => document.activeElement?.closest('#knoppen, #werkmap, #paneel')?.id),
          );
        }
        expect(parts).toEqual(['werkmap', 'paneel', 'knoppen']);
      });
    });

    it('shows the place that somebody chooses in the pane, also where the pane lies over it', async () => {
      await onPage(
        async (opened) => {
          const { page, pane } = opened;
          await opened.button('Paneel').click();
          await pane.getByRole('button', { name: 'Ga naar 4 Bedragen, cel F6' }).click();
          await pane.waitFor({ state: 'hidden' });
          expect(await opened.nameBox.inputValue()).toBe('F6');
          expect(await page.evaluate(() => document.activeElement?.closest('#werkmap') !== null)).toBe(true);
          expect(await opened.button('Paneel').getAttribute('aria-expanded')).toBe('false');
        },
        { width: 400 },
      );
    });

    it.each<[string, Look]>([
      ['light', {}],
      ['dark', { colorScheme: 'dark' }],
      ['narrow', { width: 700 }],
    ])('has nothing serious against it, the grid included: %s', async (_name, look) => {
      await onPage(async ({ page, nameBox }) => {
        await expectNothingSerious(page.locator('body'), 'a workbook');
        await nameBox.fill("'4 Bedragen'!B2:C6");
        await nameBox.press('Enter');
        await page.getByText('Max: € 14.000').waitFor();
        await expectNothingSerious(page.locator('body'), 'amounts selected');
        await nameBox.fill('A10');
        await nameBox.press('Enter');
        await page.keyboard.type('=so');
        await page.getByText('SOM.ALS').waitFor();
        await expectNothingSerious(page.locator('body'), 'typing a formula');
        await page.getByRole('button', { name: 'Alle bladen' }).click();
        await page.getByRole('menuitem').first().waitFor();
        await expectNothingSerious(page.locator('body'), 'the list of sheets');
      }, look);
    });
  });
});
