/** The grid with its engine, in a browser: what is typed, what calculates, and what counts as changed. */
import type { Page } from 'playwright-core';
import { publishedCases } from '../../src/core/example/published-cases';
import { editXlsx, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import type { CellChange, WorkbookChanges } from '../../src/formats/xlsx/save/changes';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import { runLive } from '../support/live';
import { inBrowser } from './browser';
import { ADDRESS, PLACE } from './grid-place';
import { until } from './scenarios/until';
import { startVisit, type Visit } from './visit';

/** What the page of the tests leaves for them. */
declare const view: GridView;

async function show(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (text) => {
    await view.showWorkbook(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  }, Buffer.from(bytes).toString('base64'));
}

async function goTo(page: Page, sheet: string, row: number, column: number): Promise<void> {
  await page.evaluate(
    (place) => {
      view.select(place);
    },
    { sheet, row, column },
  );
}

/** Types below each other. */
async function type(page: Page, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text, { delay: 5 });
    const isEditing = (): Promise<boolean> => page.evaluate(() => view.isEditing());
    // A list of suggestions that comes late takes the first Enter, as it does of whoever types.
    let times = 0;
    do {
      await page.keyboard.press('Enter');
      await page
        .waitForFunction(() => !view.isEditing(), undefined, { timeout: 4000 })
        .catch(() => undefined);
    } while ((await isEditing()) && ++times < 5);
    expect([text, await isEditing()]).toEqual([text, false]);
  }
}

function changesOf(page: Page): Promise<WorkbookChanges> {
  return page.evaluate(() => view.changes());
}

async function changedCells(page: Page, sheet: string): Promise<readonly CellChange[]> {
  const { sheets } = await changesOf(page);
  return sheets.find(({ name }) => name === sheet)?.cells ?? [];
}

/** The first value that the formula in a cell came to. */
async function resultAt(page: Page, sheet: string, row: number, column: number): Promise<unknown> {
  const cell = (await changedCells(page, sheet)).find((each) => each.row === row && each.column === column);
  if (cell === undefined || cell.kind === 'value') return cell?.value;
  return cell.result.kind === 'rows' ? cell.result.rows[0]?.[0] : cell.result.value;
}

await inBrowser((browser) => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await startVisit(browser, PLACE);
    await visit.page.goto(`${ADDRESS}/index.html`);
    await until(
      () => visit.page.evaluate(() => 'view' in globalThis),
      () => Promise.resolve('the page did not start'),
    );
  });

  beforeEach(async () => {
    await show(visit.page, await writeXlsx(null, publishedCases()));
  });

  afterAll(() => visit.end());

  it('shows a workbook in which nothing changed', async () => {
    const { sheets } = await changesOf(visit.page);
    expect(sheets.map(({ name }) => name)).toContain('4 Bedragen');
    expect(sheets.flatMap(({ cells, shifts }) => [...cells, ...shifts])).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('takes what a Dutch user types', async () => {
    const { page } = visit;
    await goTo(page, 'Lees mij', 9, 1);
    await type(page, '1.234,5', '12%', '31-12-2025', '=SOM(B10;1,5)', '=ALS(WAAR;"ja";"nee")', '1.5');
    await until(
      async () => (await resultAt(page, 'Lees mij', 13, 1)) === 'ja',
      () => changesOf(page),
    );
    expect(await changedCells(page, 'Lees mij')).toMatchObject([
      { kind: 'value', value: 1234.5, flags: 0 },
      { kind: 'value', value: 0.12, flags: 4 },
      { kind: 'value', value: 46022, flags: 1 },
      { kind: 'formula', formula: 'SUM(B10,1.5)', result: { value: 1236 } },
      { kind: 'formula', formula: 'IF(TRUE,"ja","nee")', result: { value: 'ja' } },
      { kind: 'value', value: '1.5' },
    ]);
  });

  it('calculates our functions over tables, and again after an edit', async () => {
    const { page } = visit;
    const about = (): Promise<readonly CellChange[]> => changedCells(page, 'Lees mij');
    await goTo(page, 'Lees mij', 9, 1);
    await type(page, '=EFFECT.TABEL.ERVAREN(tblCasussen[#Alles];tblErvarenBaten[#Alles])');
    const score = async (): Promise<unknown> => {
      const [cell] = await about();
      return cell?.kind === 'formula' && cell.result.kind === 'rows' ? cell.result.rows[1]?.[1] : undefined;
    };
    await until(async () => (await score()) === '+++', about);
    await goTo(page, '5 Ervaren baten', 1, 1);
    await type(page, '+');
    await until(async () => (await score()) === '+', about);
  });

  it('shows what live formulas of a report filled, and fills it again after an edit', async () => {
    const { page } = visit;
    const input = await writeXlsx(null, publishedCases());
    const { document } = runLive(await readXlsx(input, 'voorbeeld.xlsx'));
    await show(page, await writeXlsx(input, document));
    const cells = async (): Promise<readonly CellChange[]> =>
      (await changesOf(page)).sheets.flatMap((sheet) => sheet.cells);
    expect(await cells()).toEqual([]);
    await goTo(page, '5 Ervaren baten', 1, 1);
    await type(page, '+');
    await until(
      async () => (await changedCells(page, 'Resultaat')).some(({ kind }) => kind === 'result'),
      cells,
    );
  });

  it('calculates what depends on cells that were written in the file', async () => {
    const { page } = visit;
    const input = await writeXlsx(null, publishedCases());
    const { document } = runLive(await readXlsx(input, 'voorbeeld.xlsx'));
    const report = await writeXlsx(input, document);
    await show(page, report);
    const cell = { value: '+', flags: 0 };
    const edited = await editXlsx(report, [
      { kind: 'setCell', sheet: '5 Ervaren baten', row: 1, column: 1, cell },
    ]);
    await page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      await view.showSheets(bytes, ['5 Ervaren baten']);
    }, Buffer.from(edited).toString('base64'));
    expect(await changedCells(page, '5 Ervaren baten')).toEqual([]);
    expect((await changedCells(page, 'Resultaat')).map(({ kind }) => kind)).toContain('result');
  });

  it('goes on calculating, whatever is typed', async () => {
    const { page } = visit;
    await goTo(page, 'Lees mij', 9, 1);
    const odd = [
      '=EFFECT.BEDRAG(1/0)',
      '=EFFECT.BEDRAG()',
      '=EFFECT.SCORE(A1:A9;"x";3;4;5)',
      '=EFFECT.TABEL.FINANCIEEL(EFFECT.BATEN({1;2};{3;4}))',
      '=EFFECT.TARIEF(;;;)',
      '=ROWS(tblCasussen[#Al',
      '=EFFECT.BEDRAG(LAMBDA(x;x))',
      "=EFFECT.BEDRAG('Geen blad'!A1)",
    ];
    await type(page, ...odd, '=EFFECT.BEDRAG("€ 4.000";"hoogst")', '=1+1');
    await until(
      async () => (await resultAt(page, 'Lees mij', 9 + odd.length + 1, 1)) === 2,
      () => changesOf(page),
    );
    expect(await resultAt(page, 'Lees mij', 9 + odd.length, 1)).toBe(4000);
  });

  it('says what the error of a function means', async () => {
    const { page } = visit;
    await goTo(page, 'Lees mij', 9, 1);
    await type(page, '=EFFECT.BEDRAG("veel")');
    const errorAt = (): Promise<string | null> =>
      page.evaluate(() => view.errorAt({ sheet: 'Lees mij', row: 9, column: 1 }));
    await until(
      async () => (await errorAt()) !== null,
      () => changesOf(page),
    );
    expect(await errorAt()).toContain('veel');
  });
});
