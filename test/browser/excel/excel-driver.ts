/** The built add-in in Excel on the web, as far as a browser without Excel can go. */
import type { Browser, Locator, Page } from 'playwright-core';
import type { CellOf, Held, OpenWorkbook, WorkbookDriver } from '../driver';
import { startVisit, type Visit } from '../visit';
import { EXCEL_PAGE, IN_EXCEL, MANIFEST } from './sites';
import './calls';

export function excelDriver(browser: Browser): WorkbookDriver<OpenInExcel> {
  return {
    name: 'Excel',
    writesInSteps: true,
    open: async (workbook, look) => {
      const visit = await startVisit(browser, IN_EXCEL, look);
      await visit.page.goto(EXCEL_PAGE);
      const bytes = workbook === null ? null : Buffer.from(workbook).toString('base64');
      await visit.page.evaluate(([file, manifest]) => excelPage.open(file, manifest), [
        bytes,
        MANIFEST,
      ] as const);
      return new OpenInExcel(visit);
    },
  };
}

export class OpenInExcel implements OpenWorkbook {
  readonly page: Page;

  constructor(private readonly visit: Visit) {
    this.page = visit.page;
  }

  /** The addresses that the page and the add-in asked for. */
  get asked(): readonly string[] {
    return this.visit.asked;
  }

  get troubles(): readonly string[] {
    return this.visit.troubles;
  }

  async openPane(): Promise<Locator> {
    await this.paneButton.click();
    return this.shownPane();
  }

  async openPaneByKeyboard(): Promise<Locator> {
    await this.paneButton.focus();
    await this.page.keyboard.press('Enter');
    const pane = await this.shownPane();
    await this.page.evaluate(() => {
      excelPage.enterPane();
    });
    await pane.locator(':focus').waitFor();
    return pane;
  }

  async narrow(width: number): Promise<void> {
    const whole = this.page.frameLocator('#paneel iframe').locator('html');
    await whole.evaluate(({ style }, pixels) => {
      style.width = `${pixels}px`;
    }, width);
  }

  sheets(): Promise<readonly string[]> {
    return this.page.evaluate(() => excelPage.sheets());
  }

  texts(sheet: string): Promise<readonly (readonly string[])[]> {
    return this.page.evaluate((name) => excelPage.texts(name), sheet);
  }

  selected(): Promise<CellOf> {
    return this.page.evaluate(() => excelPage.selected());
  }

  async select(place: CellOf): Promise<void> {
    await this.page.evaluate((cell) => {
      excelPage.select(cell);
    }, place);
  }

  async type(place: CellOf, text: string): Promise<void> {
    await this.page.evaluate(
      ([cell, typed]) => {
        excelPage.type(cell, typed);
      },
      [place, text] as const,
    );
  }

  async hold(): Promise<Held> {
    await this.page.evaluate(() => {
      excelPage.hold();
    });
    const letGo = (which: 'next' | 'all'): Promise<void> =>
      this.page.evaluate((some) => {
        excelPage.letGo(some);
      }, which);
    return {
      waiting: () => this.page.evaluate(() => excelPage.waiting()),
      next: () => letGo('next'),
      end: () => letGo('all'),
    };
  }

  async newWorkbooks(count: number, press: () => Promise<void>): Promise<readonly Uint8Array[]> {
    const before = await this.page.evaluate(() => excelPage.created.length);
    await press();
    await this.page.waitForFunction((enough) => excelPage.created.length >= enough, before + count);
    const created = await this.page.evaluate(() => excelPage.created);
    return created.slice(before).map((base64) => Buffer.from(base64, 'base64'));
  }

  async close(): Promise<void> {
    const unknown = await this.page.evaluate(() => excelPage.unknown);
    await this.visit.end();
    // Not what a user sees, but the in-memory Excel is no Excel where it has to make something up.
    if (unknown.length > 0)
      throw new Error(`The add-in asked for what this Excel lacks: ${unknown.join('; ')}`);
  }

  private get paneButton(): Locator {
    return this.page.getByRole('button', { name: 'Paneel', exact: true });
  }

  private async shownPane(): Promise<Locator> {
    const pane = this.page.frameLocator('#paneel iframe').locator('main.pane');
    await pane.waitFor();
    return pane;
  }
}
