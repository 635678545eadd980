/** All that the grid can be asked to do: what it changes is in what a file gets, or it does nothing. */
import type { Page } from 'playwright-core';
import { publishedCases } from '../../src/core/example/published-cases';
import { writeXlsx } from '../../src/formats/xlsx';
import type { WorkbookChanges } from '../../src/formats/xlsx/save/changes';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import { inBrowser } from './browser';
import { ADDRESS, PLACE } from './grid-place';
import { until } from './scenarios/until';
import { startVisit, type Visit } from './visit';

interface Sheet {
  getSheetId: () => string;
}

interface Book {
  getId: () => string;
  getActiveSheet: () => Sheet;
  save: () => { rev?: number; sheets: Record<string, { zoomRatio?: unknown }> };
}

/** What the page of the tests leaves for them, and what it keeps to itself. */
declare const view: GridView & {
  readonly started: {
    readonly api: {
      getActiveWorkbook: () => Book;
      executeCommand: (id: string, params: unknown) => Promise<unknown>;
      readonly _commandService: {
        readonly _commandRegistry: { readonly _commandTypes: Map<string, number> };
      };
    };
  };
};

interface Outcome {
  readonly id: string;
  readonly isOther: boolean;
  readonly isInChanges: boolean;
}

/** They ask the user or the clipboard first, or let him type: what they do then is a command of its own, or tried below. */
const ASK_FIRST = /-confirm$|^univer\.command\.|paste|cell-edit|insert-function|rename-sheet|^doc/;
const MUTATION = 2;

async function show(page: Page, bytes: Uint8Array): Promise<void> {
  await page.evaluate(async (text) => {
    await view.showWorkbook(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  }, Buffer.from(bytes).toString('base64'));
}

function commandIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    (mutation) =>
      [...view.started.api._commandService._commandRegistry._commandTypes]
        .filter(([, type]) => type !== mutation)
        .map(([id]) => id),
    MUTATION,
  );
}

/** Asks for a command on B3:C4 with all that any command may want to know, and looks whether the workbook is another. */
function ask(page: Page, command: string): Promise<Outcome> {
  return page.evaluate(async (id) => {
    view.select({ sheet: '4 Bedragen', row: 2, column: 1 });
    const book = view.started.api.getActiveWorkbook();
    const sheet = book.getActiveSheet().getSheetId();
    // How large somebody looks at a sheet is for this visit only.
    const kept = (): string => {
      const { sheets, ...others } = structuredClone(book.save());
      delete others.rev;
      return JSON.stringify([others, Object.values(sheets).map((each) => ({ ...each, zoomRatio: 1 }))]);
    };
    const range = { startRow: 2, endRow: 3, startColumn: 1, endColumn: 2 };
    const to = { startRow: 12, endRow: 13, startColumn: 1, endColumn: 2 };
    const params = {
      ...{ unitId: book.getId(), subUnitId: sheet, worksheetId: sheet, sheetId: sheet },
      ...{ range, ranges: [range], fromRange: range, toRange: to, row: 2, col: 1, count: 2 },
      ...{ value: 3, order: 0, name: 'Anders', hidden: 1, color: '#ff0000', direction: 1 },
      ...{ rowCount: 9_999, columnCount: 99, deltaX: 30, deltaY: 30, anchorCol: 1, anchorRow: 2 },
      ...{
        style: { type: 'bl', value: 1 },
        startRow: 1,
        startColumn: 1,
        xSplit: 1,
        ySplit: 2,
        rowHeight: 60,
      },
      ...{ note: { id: 'n', note: 'tekst', width: 100, height: 50 }, zoomRatio: 0.5 },
      ...{ tableId: `${sheet}-table0`, tableName: 'Nieuw', fromIndex: 1, toIndex: 2 },
    };
    const before = kept();
    const names = view.changes().sheets.map((each) => each.name);
    // A command that misses something to go on says so, after it has changed nothing.
    await view.started.api.executeCommand(id, params).catch(() => undefined);
    const { sheets } = view.changes();
    const isInChanges =
      sheets.length !== names.length ||
      sheets.some(
        ({ name, cells, shifts }, index) => name !== names[index] || cells.length > 0 || shifts.length > 0,
      );
    return { id, isOther: kept() !== before, isInChanges };
  }, command);
}

function changesOf(page: Page): Promise<WorkbookChanges> {
  return page.evaluate(() => view.changes());
}

await inBrowser((browser) => {
  let visit: Visit;
  let example: Uint8Array;

  beforeAll(async () => {
    example = await writeXlsx(null, publishedCases());
    visit = await startVisit(browser, PLACE);
    await visit.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await visit.page.goto(`${ADDRESS}/index.html`);
    await until(
      () => visit.page.evaluate(() => 'view' in globalThis),
      () => Promise.resolve('the page did not start'),
    );
  });

  beforeEach(() => show(visit.page, example));

  afterAll(() => visit.end());

  it('changes nothing that a file would not keep', async () => {
    const { page } = visit;
    const outcomes: Outcome[] = [];
    for (const id of await commandIds(page)) {
      if (ASK_FIRST.test(id)) continue;
      const outcome = await ask(page, id);
      outcomes.push(outcome);
      if (outcome.isOther) await show(page, example);
    }
    const lost = outcomes.filter(({ isOther, isInChanges }) => isOther && !isInChanges);
    expect(lost.map(({ id }) => id)).toEqual([]);
    // The test would pass as well in a grid that does nothing at all.
    const kept = outcomes.filter(({ isOther, isInChanges }) => isOther && isInChanges).map(({ id }) => id);
    expect(kept).toEqual(
      expect.arrayContaining([
        'sheet.command.clear-selection-content',
        'sheet.command.insert-row',
        'sheet.command.remove-col',
        'sheet.command.move-range',
        'sheet.command.insert-sheet',
        'sheet.command.remove-sheet',
        'sheet.command.set-worksheet-name',
        'sheet.command.set-worksheet-order',
      ]),
    );
  }, 240_000);

  it('takes values from elsewhere without their looks, as if they were typed', async () => {
    const { page } = visit;
    // Beside the text of the sheet.
    await page.mouse.click(800, 260);
    const html =
      '<table><tr><td style="font-weight:bold;background:#ff0000" colspan="2">vet</td></tr>' +
      '<tr><td>1.234</td><td>1,5</td></tr><tr><td>31-12-2025</td><td>1.5</td></tr></table>';
    await page.evaluate(async (text) => {
      const type = 'text/html';
      await navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([text], { type }) })]);
    }, html);
    await page.keyboard.press('Control+v');
    const cells = async (): Promise<unknown> =>
      (await changesOf(page)).sheets.find(({ name }) => name === 'Lees mij')?.cells;
    await until(
      async () => JSON.stringify(await cells()).includes('vet'),
      () => changesOf(page),
    );
    expect(await cells()).toMatchObject([
      { value: 'vet' },
      { value: 1234, flags: 0 },
      { value: 1.5 },
      { value: 46022, flags: 1 },
      { value: '1.5' },
    ]);
    const saved = await page.evaluate(() =>
      JSON.stringify(view.started.api.getActiveWorkbook().save()).toLowerCase(),
    );
    expect(saved).not.toContain('ff0000');
    expect(saved).not.toContain('255,0,0');
  });
});
