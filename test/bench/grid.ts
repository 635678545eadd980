/**
 * The workbook in the browser: one sheet of 8 columns with a sum of it on another, read, shown, edited and saved. A program
 * of its own for `npm run bench`:
 *
 *     node grid.js 100000 3      that many rows, 3 times, each in a fresh page; prints JSON, null where no browser is
 */
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { readXlsx as read, saveXlsx as save } from '../../src/formats/xlsx';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import { answerFrom } from '../../src/scripts/static-files.mjs';
import { startBrowser } from '../browser/chromium';
import { startVisit } from '../browser/visit';
import { workbookFile, type CellContent } from './workbook';

/** Milliseconds and bytes. */
interface InBrowser {
  readonly reading: number;
  readonly shown: number;
  readonly changes: number;
  readonly calculated: number;
  readonly saved: number;
  readonly heapRead: number;
  readonly heapShown: number;
}

interface Cell {
  setValue: (value: number) => unknown;
  getValue: () => unknown;
}

interface Sheet {
  getRange: (row: number, column: number) => Cell;
}

/** What the page has for us. */
declare const view: GridView & {
  readonly started: {
    readonly api: {
      getActiveWorkbook: () => { getSheetByName: (name: string) => Sheet };
    };
  };
};
declare const readXlsx: typeof read;
declare const saveXlsx: typeof save;
declare const kept: { bytes: Uint8Array; workbook: unknown };

const ORIGIN = 'https://raster.test';
const [rows = '100000', times = '3'] = process.argv.slice(2);

const browser = await startBrowser();
const measured = browser === null ? null : await measure(browser, file(Number(rows)), Number(times));
process.stdout.write(`${JSON.stringify(measured)}\n`);

function file(count: number): Uint8Array {
  const lines = Array.from({ length: count }, (_, row): readonly CellContent[] => [
    row + 1,
    `Casus ${String(row % 500)}`,
    (row % 40) / 4,
    45_000 + (row % 900),
    row % 3 === 0 ? 'Huisarts' : 'Gezinshulp',
    (row * 7) % 1_000,
    row % 2 === 0 ? 'ja' : 'nee',
    row / 8,
  ]);
  const titles = ['Nr', 'Casus', 'Uren', 'Dag', 'Wie', 'Bedrag', 'Klaar', 'Deel'];
  const sum = { formula: `SUM(Uren!C2:C${String(count + 1)})` };
  return workbookFile([
    { name: 'Uren', rows: [titles, ...lines] },
    { name: 'Som', rows: [[sum]] },
  ]);
}

async function measure(started: Browser, bytes: Uint8Array, count: number): Promise<readonly InBrowser[]> {
  const all: InBrowser[] = [];
  for (let time = 0; time < count; time++) all.push(await measureOnce(started, bytes));
  await started.close();
  return all;
}

async function measureOnce(started: Browser, bytes: Uint8Array): Promise<InBrowser> {
  const site = async ({ pathname }: URL) => answerFrom(join(process.cwd(), 'dist/grid'), pathname);
  const visit = await startVisit(started, { sites: { [ORIGIN]: site } });
  const { page } = visit;
  await page.goto(`${ORIGIN}/index.html`);
  // By a clock: a page that was not drawn yet gets no frames, and would not be asked again.
  await page.waitForFunction(() => 'view' in globalThis, undefined, { polling: 50 });
  const session = await page.context().newCDPSession(page);
  const reading = await readIn(page, bytes);
  const heapRead = await heap(session);
  const shown = await showIn(page);
  const heapShown = await heap(session);
  const edited = await editIn(page);
  await visit.end();
  return { reading, heapRead, shown, heapShown, ...edited };
}

/** The second time: the first is that of code that never ran. */
function readIn(page: Page, bytes: Uint8Array): Promise<number> {
  return page.evaluate(async (text) => {
    const file = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
    await readXlsx(file, '');
    const begin = performance.now();
    const workbook = await readXlsx(file, '');
    const ms = performance.now() - begin;
    Object.assign(globalThis, { kept: { bytes: file, workbook } });
    return ms;
  }, Buffer.from(bytes).toString('base64'));
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** Until the picture of the grid is there. */
function showIn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const begin = performance.now();
    await view.showWorkbook(kept.bytes);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - begin;
  });
}

function editIn(page: Page): Promise<Pick<InBrowser, 'changes' | 'calculated' | 'saved'>> {
  return page.evaluate(async () => {
    const book = view.started.api.getActiveWorkbook();
    const sum = book.getSheetByName('Som').getRange(0, 0);
    const before = sum.getValue();
    const calculating = performance.now();
    const done = new Promise<void>((resolve) => {
      const end = view.onEdited(() => {
        if (sum.getValue() === before) return;
        end();
        resolve();
      });
    });
    book.getSheetByName('Uren').getRange(1, 2).setValue(99);
    await done;
    const calculated = performance.now() - calculating;
    const comparing = performance.now();
    const changes = view.changes();
    const compared = performance.now() - comparing;
    const saving = performance.now();
    await saveXlsx(kept.bytes, changes);
    return { calculated, changes: compared, saved: performance.now() - saving };
  });
}
