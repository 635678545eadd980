/** The page with the workbook in a browser. What its cells hold is read from the file that the user gets by saving. */
import type { Browser, Download, Locator, Page } from 'playwright-core';
import { readXlsx as readLooks, type Sheet as LookedAt } from 'hucre/xlsx';
import type { Grid } from '../../src/core/intake/grid';
import { inputWorkbook } from '../../src/core/template/input-sheets';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { cellText } from './excel/cell-text';
import type { CellOf, Held, OpenWorkbook, WorkbookDriver } from './driver';
import { until } from './scenarios/until';
import { bytesOf, WorkbookPage } from './workbook-page';

/** What a workbook leaves in the page while it is held. */
declare function letTurnsGo(which: 'next' | 'all'): void;
declare function turnWaits(): Promise<void>;

type Texts = readonly (readonly string[])[];

const FILE = 'werkmap van het scenario.xlsx';

export function gridDriver(browser: Browser): WorkbookDriver {
  return {
    name: 'the workbook in a browser page',
    writesInSteps: false,
    open: async (workbook, look) => {
      const opened = await WorkbookPage.open(browser, look);
      await opened.choose(FILE, workbook ?? (await emptyWorkbook()));
      await opened.said.getByText(`${FILE} is geopend.`).waitFor();
      return new OpenInPage(opened);
    },
  };
}

function emptyWorkbook(): Promise<Uint8Array> {
  return writeXlsx(null, inputWorkbook('Leeg', [{ name: 'Blad1', lines: [] }]));
}

class OpenInPage implements OpenWorkbook {
  readonly page: Page;
  private saving: Promise<ReadonlyMap<string, Texts>> | null = null;

  constructor(private readonly opened: WorkbookPage) {
    this.page = opened.page;
  }

  get troubles(): readonly string[] {
    return this.opened.visit.troubles;
  }

  async openPane(): Promise<Locator> {
    const button = this.opened.button('Paneel');
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
    return this.shownPane();
  }

  async openPaneByKeyboard(): Promise<Locator> {
    const isInPane = (): Promise<boolean> =>
      this.opened.pane.evaluate((pane) => pane.contains(document.activeElement));
    while (!(await isInPane())) await this.page.keyboard.press('F6');
    const pane = await this.shownPane();
    await this.page.keyboard.press('Tab');
    return pane;
  }

  async narrow(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: 800 });
  }

  sheets(): Promise<readonly string[]> {
    return this.opened.tabs.allInnerTexts();
  }

  async texts(sheet: string): Promise<Texts> {
    // One file for all who ask while it is being made.
    this.saving ??= this.saved();
    const texts = (await this.saving).get(sheet);
    if (texts === undefined) throw new Error(`no sheet ${sheet}`);
    return texts;
  }

  async selected(): Promise<CellOf> {
    const [sheet, cell] = await Promise.all([
      this.opened.tabs.and(this.page.locator('[aria-selected="true"]')).innerText(),
      this.opened.nameBox.inputValue(),
    ]);
    return { sheet, cell };
  }

  async select({ sheet, cell }: CellOf): Promise<void> {
    await this.opened.goTo(sheet, cell);
  }

  async type({ sheet, cell }: CellOf, text: string): Promise<void> {
    if (text !== '') {
      await this.opened.type(sheet, cell, text);
      return;
    }
    await this.opened.goTo(sheet, cell);
    await this.page.keyboard.press('Delete');
  }

  /** Nothing goes over a wire here, but whoever reads or writes a file steps back for others again and again. */
  async hold(): Promise<Held> {
    await this.page.evaluate(holdTurns);
    const letGo = (which: 'next' | 'all'): Promise<void> =>
      this.page.evaluate((some) => {
        letTurnsGo(some);
      }, which);
    return {
      waiting: () => this.page.evaluate(() => turnWaits()),
      next: () => letGo('next'),
      end: () => letGo('all'),
    };
  }

  /** Each in a page of its own, or as a download where the browser opens none. */
  async newWorkbooks(count: number, press: () => Promise<void>): Promise<readonly Uint8Array[]> {
    const files: Promise<Uint8Array>[] = [];
    const context = this.page.context();
    const onPage = (page: Page): void => void files.push(this.fileOfPage(page));
    const onDownload = (download: Download): void => void files.push(bytesOf(download));
    context.on('page', onPage);
    this.page.on('download', onDownload);
    await press();
    await until(
      () => Promise.resolve(files.length >= count),
      () => Promise.resolve(`${files.length} workbooks`),
    );
    context.off('page', onPage);
    this.page.off('download', onDownload);
    return Promise.all(files);
  }

  close(): Promise<void> {
    return this.opened.visit.end();
  }

  private async fileOfPage(page: Page): Promise<Uint8Array> {
    const { bytes } = await (await WorkbookPage.beside(this.opened.visit, page)).save();
    await page.close();
    return bytes;
  }

  /** What the file says that the user gets now, by sheet. */
  private async saved(): Promise<ReadonlyMap<string, Texts>> {
    const { bytes } = await this.opened.save();
    this.saving = null;
    const [{ sheets }, looks] = await Promise.all([
      readXlsx(bytes, FILE),
      readLooks(bytes, { readStyles: true }),
    ]);
    return new Map(sheets.map((grid, index) => [grid.name, textsOf(grid, looks.sheets[index])]));
  }

  private async shownPane(): Promise<Locator> {
    const pane = this.opened.pane.locator('main.pane');
    await pane.waitFor();
    return pane;
  }
}

/** In the page: whatever of it steps back for others waits until it is let go; what a test does there does not. */
function holdTurns(): void {
  const { setTimeout: later } = globalThis;
  const waiting: (() => void)[] = [];
  let onWaiting = (): void => undefined;
  const held = (work: () => void, ms = 0): ReturnType<typeof later> => {
    const isTurn = ms === 0 && new Error().stack?.includes(location.origin) === true;
    return later(() => {
      if (!isTurn || globalThis.setTimeout === later) {
        work();
        return;
      }
      waiting.push(work);
      onWaiting();
    }, ms);
  };
  Object.assign(globalThis, {
    setTimeout: held,
    letTurnsGo: (which: 'next' | 'all') => {
      if (which === 'all') globalThis.setTimeout = later;
      for (const work of waiting.splice(0, which === 'next' ? 1 : Infinity)) work();
    },
    turnWaits: () =>
      new Promise<void>((resolve) => {
        onWaiting = resolve;
        if (waiting.length > 0) resolve();
      }),
  });
}

function textsOf(grid: Grid, look: LookedAt | undefined): Texts {
  return grid.rows.map((row, rowIndex) =>
    row.map((value, column) => {
      const numberFormat = look?.cells?.get(`${rowIndex},${column}`)?.style?.numFmt ?? 'General';
      return cellText(value === null ? undefined : { value }, { numberFormat });
    }),
  );
}
