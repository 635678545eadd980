/** What the user can take back in the grid after something was written in the file that it shows. */
import type { Page } from 'playwright-core';
import { publishedCases } from '../../src/core/example/published-cases';
import { isOwnSheet } from '../../src/core/report/own-sheets/own-sheet';
import { readXlsx, saveXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { CellChange, WorkbookChanges } from '../../src/formats/xlsx/save/changes';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import { runLive } from '../support/live';
import { inBrowser } from './browser';
import { ADDRESS, PLACE } from './grid-place';
import { until } from './scenarios/until';
import { startVisit, type Visit } from './visit';

/** What the page of the tests leaves for them. */
declare const view: GridView & {
  readonly started: {
    readonly api: { executeCommand: (id: string, params?: unknown) => Promise<unknown> };
  };
};

const SCRATCH = 'Kladblok';

type Rows = readonly (readonly unknown[])[];

await inBrowser((browser) => {
  let visit: Visit;
  let page: Page;
  /** The file that the grid shows. */
  let file: Uint8Array;

  beforeAll(async () => {
    visit = await startVisit(browser, PLACE);
    ({ page } = visit);
    await page.goto(`${ADDRESS}/index.html`);
    await until(
      () => page.evaluate(() => 'view' in globalThis),
      () => Promise.resolve('the page did not start'),
    );
  });

  beforeEach(async () => {
    await show(await withScratchSheet(await writeXlsx(null, publishedCases())), null);
  });

  afterAll(() => visit.end());

  async function show(bytes: Uint8Array, names: readonly string[] | null): Promise<void> {
    file = bytes;
    await page.evaluate(
      async ([text, written]) => {
        const shown = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        await (written === null ? view.showWorkbook(shown) : view.showSheets(shown, written));
      },
      [Buffer.from(bytes).toString('base64'), names] as const,
    );
  }

  const changes = (): Promise<WorkbookChanges> =>
    page.evaluate(async () => {
      await view.settled();
      return view.changes();
    });
  const saved = async (): Promise<Uint8Array> => saveXlsx(file, await changes());

  /** The cells of all sheets that are not ours, as the file says that the user would get. */
  async function cells(): Promise<Readonly<Record<string, Rows>>> {
    const { sheets } = await readXlsx(await saved(), '');
    return Object.fromEntries(
      sheets.filter((sheet) => !isOwnSheet(sheet)).map(({ name, rows }) => [name, withoutEnd(rows)]),
    );
  }

  /** What the grid has otherwise than the file, but for what formulas come to. */
  const typed = async (): Promise<readonly CellChange[]> =>
    (await changes()).sheets.flatMap((sheet) => sheet.cells.filter(({ kind }) => kind !== 'result'));

  async function select(sheet: string, row: number, column: number): Promise<void> {
    await page.evaluate(
      (place) => {
        view.select(place);
      },
      { sheet, row, column },
    );
  }

  async function type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await select(sheet, row, column);
    const before = JSON.stringify(await changes());
    await page.keyboard.type(text, { delay: 5 });
    await page.keyboard.press('Enter');
    await until(async () => JSON.stringify(await changes()) !== before, changes);
  }

  async function command(id: string, params: unknown = {}): Promise<void> {
    await page.evaluate(
      async ([asked, given]) => {
        await view.started.api.executeCommand(asked, given);
      },
      [id, params] as const,
    );
  }

  async function report(): Promise<void> {
    const before = await saved();
    const { document } = runLive(await readXlsx(before, 'voorbeeld.xlsx'));
    await show(
      await writeXlsx(before, document),
      document.sheets.map(({ name, replaces }) => replaces ?? name),
    );
  }

  const undo = (): Promise<void> => command('univer.command.undo');
  const redo = (): Promise<void> => command('univer.command.redo');

  it('takes back cells, formulas and rows that came, one by one, and does them again', async () => {
    const start = await cells();
    const states = [start];
    const did = async (doing: Promise<void>): Promise<void> => {
      await doing;
      states.push(await cells());
    };
    await did(type('5 Ervaren baten', 1, 1, '+'));
    await select(SCRATCH, 3, 0);
    await did(command('sheet.command.insert-row-before', { value: 1 }));
    await did(type(SCRATCH, 3, 0, 'Een regel erbij'));
    await did(type(SCRATCH, 9, 1, '=2*3'));
    await did(type(SCRATCH, 9, 1, 'iets anders'));
    await report();
    await report();
    expect(await cells()).toEqual(states.at(-1));
    for (const state of states.slice(0, -1).reverse()) {
      await undo();
      expect(await cells()).toEqual(state);
    }
    await undo();
    expect(await cells()).toEqual(start);
    for (const state of states.slice(1)) {
      await redo();
      expect(await cells()).toEqual(state);
    }
    expect(visit.troubles).toEqual([]);
  });

  it('keeps what was taken back before the report for doing it again', async () => {
    await type('4 Bedragen', 1, 2, '15500');
    const done = await cells();
    await undo();
    await report();
    await redo();
    expect(await cells()).toEqual(done);
  });

  it('gives a cell its look back with its value', async () => {
    await type('4 Bedragen', 1, 2, '12%');
    await report();
    await undo();
    expect(
      (await changes()).sheets.flatMap((sheet) => sheet.cells.filter(({ kind }) => kind === 'value')),
    ).toEqual([expect.objectContaining({ value: 6_000, flags: 0 })]);
  });

  it('leaves rows that left gone: the file has forgotten what they were', async () => {
    await type(SCRATCH, 9, 1, 'van mij');
    await type('4 Bedragen', 1, 2, '15500');
    await select(SCRATCH, 3, 0);
    await command('sheet.command.remove-row');
    await report();
    const { [SCRATCH]: now } = await cells();
    await undo();
    const { [SCRATCH]: then, '4 Bedragen': amounts } = await cells();
    expect([then, amounts![1]![2]]).toEqual([now, 6_000]);
    await undo();
    expect((await cells())[SCRATCH]).toEqual(now);
  });

  it('takes nothing back on a sheet that was written', async () => {
    await report();
    await type('Verantwoording', 60, 1, 'van mij');
    await type('4 Bedragen', 1, 2, '15500');
    await report();
    await undo();
    expect((await cells())['4 Bedragen']![1]![2]).toBe(6_000);
    const [one, ...more] = await typed();
    expect([one?.row, one?.column, more]).toEqual([1, 2, []]);
    await undo();
    expect(await typed()).toEqual([one]);
  });
});

/** With a sheet at the end to which nothing refers: its rows may come and go. */
async function withScratchSheet(bytes: Uint8Array): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes, '');
  const cells = Array.from({ length: 12 }, (_, row): CellChange => {
    return { kind: 'value', row, column: 0, value: `regel ${row}`, flags: 0 };
  });
  const known = sheets.map(({ name }) => ({ name, openedAs: name, shifts: [], cells: [] }));
  return saveXlsx(bytes, { sheets: [...known, { name: SCRATCH, openedAs: null, shifts: [], cells }] });
}

/** A sheet may be read up to a row in which nothing stands any more. */
function withoutEnd(rows: Rows): Rows {
  const isFilled = (value: unknown): boolean => value !== null && value !== '';
  const filled = rows.map((row) => row.slice(0, lastOf(row, isFilled) + 1));
  return filled.slice(0, lastOf(filled, (row) => row.length > 0) + 1);
}

function lastOf<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.reduce((last, each, index) => (is(each) ? index : last), -1);
}
