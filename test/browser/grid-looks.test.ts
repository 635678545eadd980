/** What the grid draws and says of cells, as the file has it: tables, texts in parts, links, notes, messages, filters. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { WorkbookChanges } from '../../src/formats/xlsx/save/changes';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import { handmade, relationships, RELATIONS, MAIN } from '../formats/xlsx/handmade';
import { compareParts, partText } from '../formats/xlsx/parts';
import { inBrowser } from './browser';
import { ADDRESS, PLACE } from './grid-place';
import { until } from './scenarios/until';
import { startVisit, type Visit } from './visit';

/** What the page of the tests leaves for them. */
declare const view: GridView;
declare function saveXlsx(bytes: Uint8Array, changes: WorkbookChanges): Promise<Uint8Array>;

const text = (cell: string, content: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
const RICH =
  '<c r="A1" t="inlineStr"><is><r><rPr><b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="Arial"/></rPr>' +
  '<t xml:space="preserve">Let op: </t></r><r><t>dit\ntelt</t></r></is></c>';

/** A table at A3:B6, hidden rows in it by a filter, and cells around it that say something. */
const FILE = handmade({
  sheets: [
    {
      name: 'Blad',
      rows:
        `<row r="1">${RICH}${text('B1', 'elders')}${text('C1', 'pagina')}${text('D1', 'script')}${text('E1', 'noot')}</row>` +
        `<row r="3">${text('A3', 'Naam')}${text('B3', 'Aantal')}</row>` +
        `<row r="4">${text('A4', 'a')}<c r="B4"><v>1</v></c></row>` +
        `<row r="5" hidden="1">${text('A5', 'b')}<c r="B5"><v>2</v></c></row>` +
        `<row r="6">${text('A6', 'c')}<c r="B6"><v>3</v></c></row>`,
      after:
        '<dataValidations count="2"><dataValidation type="list" allowBlank="1" sqref="B4:B20"><formula1>"1,2,3"</formula1></dataValidation>' +
        '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Kies" ' +
        'prompt="Kies ja of nee." sqref="F1:F9"><formula1>"ja,nee"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="B1" location="Doel"/><hyperlink ref="C1" r:id="rId5"/><hyperlink ref="D1" r:id="rId6"/></hyperlinks>' +
        '<legacyDrawing r:id="rId7"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    },
    { name: "Blad '2", rows: `<row r="9">${text('C9', 'hier')}</row>` },
  ],
  afterSheets: "<definedNames><definedName name=\"Doel\">'Blad ''2'!$C$9</definedName></definedNames>",
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      `<Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/>` +
        `<Relationship Id="rId5" Type="${RELATIONS}/hyperlink" Target="https://voorbeeld.nl/pad" TargetMode="External"/>` +
        `<Relationship Id="rId6" Type="${RELATIONS}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>` +
        `<Relationship Id="rId8" Type="${RELATIONS}/comments" Target="../comments1.xml"/>`,
    ),
    'xl/comments1.xml':
      `<comments xmlns="${MAIN}"><authors><author/></authors><commentList><comment ref="E1" authorId="0">` +
      '<text><t>Dit is van vorig jaar.</t></text></comment></commentList></comments>',
    'xl/tables/table1.xml':
      `<table xmlns="${MAIN}" id="1" name="tbl" displayName="tbl" ref="A3:B6" totalsRowShown="0"><autoFilter ref="A3:B6"/>` +
      '<tableColumns count="2"><tableColumn id="1" name="Naam"/><tableColumn id="2" name="Aantal"/></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
  },
});

const [BLUE, PALE_BLUE, WHITE] = ['#4472c4', '#dae3f3', '#ffffff'];

async function show(page: Page): Promise<void> {
  await page.evaluate(async (file) => {
    await view.showWorkbook(Uint8Array.from(atob(file), (character) => character.charCodeAt(0)));
  }, Buffer.from(FILE).toString('base64'));
}

async function goTo(page: Page, row: number, column: number): Promise<void> {
  await page.evaluate(
    (place) => {
      view.select(place);
    },
    { sheet: 'Blad', row, column },
  );
}

/** The colour near the right end of a cell of the first columns, where no text is. Row 5 is hidden. */
function colourIn(page: Page, row: number): Promise<string> {
  return colourAt(page, 46 + 55, 20 + 20 * row + 10);
}

/** What is drawn at a place of the sheet, and under it the ground. */
function colourAt(page: Page, x: number, y: number): Promise<string> {
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main"]');
      const [r, g, b, opacity] = canvas?.getContext('2d')?.getImageData(left, top, 1, 1).data ?? [];
      const drawn = opacity === 0 ? null : [r, g, b];
      const ground = getComputedStyle(canvas ?? document.body).backgroundColor.match(/\d+/g);
      const parts = (drawn ?? ground ?? []).map((part) => Number(part).toString(16).padStart(2, '0'));
      return `#${parts.join('')}`;
    },
    [x, y] as const,
  );
}

/** Whether the arrow of a list stands in this cell, counted as it is seen, of the second or the sixth column. */
function hasArrow(page: Page, row: number, column: 1 | 5): Promise<boolean> {
  return page.evaluate(
    ([left, top]) => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main"]');
      const pixels = canvas?.getContext('2d')?.getImageData(left, top, 18, 14).data ?? [];
      return Array.from({ length: pixels.length / 4 }, (_, at) => pixels[at * 4]).some((red) => red === 0x56);
    },
    [46 + 64 * (column + 1) - 20, 20 + 20 * row + 3] as const,
  );
}

async function shows(page: Page, row: number, colour: string): Promise<void> {
  await until(
    async () => (await colourIn(page, row)) === colour,
    async () => `the ${String(row)}th row that is seen has ${await colourIn(page, row)}`,
  );
}

function tip(page: Page): Promise<string> {
  return page.locator('.cell-tip').innerText();
}

function selected(page: Page): Promise<string> {
  return page.locator('input').first().inputValue();
}

async function cells(page: Page): Promise<WorkbookChanges['sheets'][number]['cells']> {
  const { sheets } = await page.evaluate(() => view.changes());
  return sheets[0]?.cells ?? [];
}

async function saved(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async (file) => {
    const bytes = await saveXlsx(
      Uint8Array.from(atob(file), (character) => character.charCodeAt(0)),
      view.changes(),
    );
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, Buffer.from(FILE).toString('base64'));
  return new Uint8Array(Buffer.from(base64, 'base64'));
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

  beforeEach(() => show(visit.page));

  afterAll(() => visit.end());

  it('draws a table in its style, and what is typed below it too, of which no file gets anything', async () => {
    const { page } = visit;
    await shows(page, 2, BLUE);
    await shows(page, 3, PALE_BLUE);
    // The row between is hidden by a filter, and so the next stripe is pale as well.
    await shows(page, 4, PALE_BLUE);
    await shows(page, 5, WHITE);
    expect(await cells(page)).toEqual([]);
    await goTo(page, 6, 0);
    await page.keyboard.type('d');
    await page.keyboard.press('Enter');
    await goTo(page, 7, 0);
    await page.keyboard.type('e');
    await page.keyboard.press('Enter');
    await shows(page, 6, PALE_BLUE);
    await goTo(page, 10, 0);
    const file = await saved(page);
    expect(compareParts(FILE, file)).toEqual({
      changed: ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml'],
      added: [],
      gone: [],
    });
    expect(partText(file, 'xl/tables/table1.xml')).toContain('ref="A3:B8"');
    expect(partText(file, 'xl/worksheets/sheet1.xml')).not.toContain(' s="');
  });

  it('shows the arrow of a list in a table and where its next row comes, and no further below it', async () => {
    const { page } = visit;
    await shows(page, 2, BLUE);
    const arrows = async (column: 1 | 5): Promise<readonly boolean[]> =>
      Promise.all([4, 5, 6, 7].map((row) => hasArrow(page, row, column)));
    expect(await arrows(1)).toEqual([true, true, false, false]);
    // Cells outside tables have theirs.
    expect(await arrows(5)).toEqual([true, true, true, true]);
    await goTo(page, 6, 1);
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await until(
      async () => hasArrow(page, 6, 1),
      async () => `arrows: ${(await arrows(1)).join()}`,
    );
    expect(await arrows(1)).toEqual([true, true, true, false]);
  });

  it('leaves a text in parts as it is, also when somebody edits it and changes nothing', async () => {
    const { page } = visit;
    await goTo(page, 0, 0);
    await page.keyboard.press('F2');
    await page.waitForFunction(() => view.isEditing());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !view.isEditing());
    expect(await cells(page)).toEqual([]);
    await goTo(page, 1, 0);
    await page.keyboard.type('nieuw');
    await page.keyboard.press('Enter');
    await until(
      async () => (await cells(page)).length === 1,
      () => cells(page),
    );
    expect(partText(await saved(page), 'xl/worksheets/sheet1.xml')).toContain(RICH);
  });

  it('keeps the line breaks of a text that somebody edits', async () => {
    const { page } = visit;
    await goTo(page, 0, 0);
    await page.keyboard.press('F2');
    await page.waitForFunction(() => view.isEditing());
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await until(
      async () => (await cells(page)).length === 1,
      () => cells(page),
    );
    expect(await cells(page)).toMatchObject([{ kind: 'value', value: 'Let op: dit\ntelt!' }]);
  });

  it('says beside the selected cell what to type there, and what its note is', async () => {
    const { page } = visit;
    await goTo(page, 0, 5);
    expect(await tip(page)).toMatch(/^Kies\s+Kies ja of nee\.$/);
    await page.keyboard.press('ArrowLeft');
    await until(
      async () => /^Notitie\s+Dit is van vorig jaar\.$/.test(await tip(page)),
      () => tip(page),
    );
    await page.keyboard.press('Escape');
    expect(await page.locator('.cell-tip').isHidden()).toBe(true);
  });

  it('shows a note under the mouse', async () => {
    const { page } = visit;
    await goTo(page, 8, 0);
    await page.locator('canvas[id^="univer-sheet-main"]').hover({ position: { x: 46 + 4 * 64 + 30, y: 30 } });
    await page.getByText('Dit is van vorig jaar.').waitFor();
    // The text itself can be pointed at.
    await page.locator('.cell-tip').hover();
    expect(await tip(page)).toContain('Dit is van vorig jaar.');
    await page.locator('canvas[id^="univer-sheet-main"]').hover({ position: { x: 300, y: 300 } });
    await page.getByText('Dit is van vorig jaar.').waitFor({ state: 'hidden' });
  });

  it('follows a link within the workbook by keyboard and by mouse', async () => {
    const { page } = visit;
    const isThere = async (): Promise<boolean> => (await selected(page)) === 'C9';
    await goTo(page, 0, 1);
    expect(await tip(page)).toContain('Ga naar Doel');
    await page.keyboard.press('Alt+Enter');
    await until(isThere, () => selected(page));
    await goTo(page, 8, 0);
    await page.locator('canvas[id^="univer-sheet-main"]').click({ position: { x: 46 + 64 + 30, y: 30 } });
    await until(isThere, () => selected(page));
  });

  it('opens another page only when somebody asks for it, and none that runs anything', async () => {
    const { page } = visit;
    const pages = page.context().pages().length;
    await page.locator('canvas[id^="univer-sheet-main"]').click({ position: { x: 46 + 2 * 64 + 30, y: 30 } });
    const link = page.locator('.cell-tip a');
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe('https://voorbeeld.nl/pad');
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await link.getAttribute('target')).toBe('_blank');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Deze pagina opent die niet.').waitFor();
    await page.keyboard.press('Alt+Enter');
    expect(await page.locator('.cell-tip a, .cell-tip button').count()).toBe(0);
    expect(page.context().pages().length).toBe(pages);
  });

  it('leaves rows alone that a filter keeps out of sight', async () => {
    const { page } = visit;
    await goTo(page, 3, 0);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
    await until(
      async () => (await cells(page)).length > 0,
      () => cells(page),
    );
    expect(await cells(page)).toEqual([
      { kind: 'value', row: 3, column: 0, value: null, flags: 0 },
      { kind: 'value', row: 5, column: 0, value: null, flags: 0 },
    ]);
  });

  it('is dark around a light sheet where the page is dark, and always readable', async () => {
    const { page } = visit;
    await page.evaluate(axe.source);
    const found: Record<string, unknown> = {};
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await goTo(page, 8, 0);
      await page.keyboard.type('=EFFECT.BED');
      await page.getByText('EFFECT.BEDRAG', { exact: true }).first().waitFor();
      const pale = await page.evaluate(async () => {
        // A list that is still coming up is paler than it will be.
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        const { axe: tool } = globalThis as unknown as { axe: typeof axe };
        const { violations } = await tool.run({ runOnly: ['color-contrast'] });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !view.isEditing());
      found[colorScheme] = { pale, header: await colourAt(page, 30, 30), cell: await colourIn(page, 9) };
    }
    expect(found).toEqual({
      dark: { pale: [], header: '#2b2b2b', cell: WHITE },
      light: { pale: [], header: '#f8f9fa', cell: WHITE },
    });
  });
});
