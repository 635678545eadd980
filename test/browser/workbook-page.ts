/** The built page with the workbook, as somebody with a browser has it. */
import { join } from 'node:path';
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { WORKBOOK_SITE } from '../../src/scripts/page-policy.mjs';
import { answerFrom } from '../../src/scripts/static-files.mjs';
import { startVisit, type Look, type Visit } from './visit';

const BUILT = join(process.cwd(), 'dist/werkmap');
const ORIGIN = 'https://werkmap.example';

export class WorkbookPage {
  private constructor(
    readonly visit: Visit,
    readonly page: Page,
  ) {}

  /** A page that another one opened. */
  static async beside(visit: Visit, page: Page): Promise<WorkbookPage> {
    const opened = new WorkbookPage(visit, page);
    await opened.pane.getByText(/^Gelezen: /).waitFor({ state: 'attached' });
    return opened;
  }

  /** With the example that it starts with; the pane has read it. */
  static async open(browser: Browser, look?: Look): Promise<WorkbookPage> {
    const site = ({ pathname }: URL) => answerFrom(BUILT, pathname, WORKBOOK_SITE);
    const visit = await startVisit(browser, { sites: { [ORIGIN]: site } }, look);
    await visit.page.goto(`${ORIGIN}/`);
    return WorkbookPage.beside(visit, visit.page);
  }

  get pane(): Locator {
    return this.page.locator('#paneel');
  }

  button(name: string): Locator {
    return this.page.getByRole('banner').getByRole('button', { name, exact: true });
  }

  get said(): Locator {
    return this.page.locator('.messages');
  }

  get question(): Locator {
    return this.page.getByRole('dialog');
  }

  get tabs(): Locator {
    return this.page.locator('#werkmap').getByRole('tab');
  }

  /** The box with the name of the cell that is selected. */
  get nameBox(): Locator {
    return this.page.locator('#werkmap input').first();
  }

  /** Goes to a sheet, and there to a cell by the box with its name. */
  async goTo(sheet: string, cell: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
    await this.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await this.nameBox.fill(cell);
    await this.nameBox.press('Enter');
  }

  async type(sheet: string, cell: string, text: string): Promise<void> {
    await this.goTo(sheet, cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async choose(name: string, bytes: Uint8Array): Promise<void> {
    const [chooser] = await Promise.all([
      this.page.waitForEvent('filechooser'),
      this.button('Openen').click(),
    ]);
    await chooser.setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
  }

  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button('Opslaan').click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
  }
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
