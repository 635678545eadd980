/** Every button of manifest.xml, pressed in Excel on the web: the built add-in, behind Microsoft's own loader. */
import { readFileSync } from 'node:fs';
import { ADDIN } from '../../src/core/text/addin';
import { publishedCases } from '../../src/core/example/published-cases';
import { HOST_ERRORS } from '../../src/core/text/host-errors';
import { NEW_FILES } from '../../src/core/text/new-files';
import { PANE } from '../../src/core/text/pane';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { openInExcel, type PageInExcel } from './open-page';

/** `press` waits for the word of the add-in that it is done: a test that goes on says that the word came. */
const ACTIONS = [...readFileSync('manifest.xml', 'utf8').matchAll(/<FunctionName>(\w+)</g)].map(
  ([, name]) => name!,
);

interface PageWithStudy extends PageInExcel {
  /** What a screen reader was given to say, in order. */
  readonly said: readonly string[];
}

const opened: PageInExcel[] = [];
async function excelWithStudy(): Promise<PageWithStudy> {
  const workbook = await readXlsx(await writeXlsx(null, publishedCases()), 'casussen.xlsx');
  const page = await openInExcel({ workbook });
  opened.push(page);
  const { document, MutationObserver } = page.window;
  const said: string[] = [];
  new MutationObserver(() => {
    for (const { textContent } of document.querySelectorAll('[role="alert"], [role="status"]'))
      if (textContent !== '') said.push(textContent);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  return { ...page, said };
}
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

const sheets = ({ web }: PageInExcel): readonly string[] => web.excel.book.sheets.map(({ name }) => name);

test('the manifest has five buttons that do something by themselves', () => {
  expect(ACTIONS).toEqual(['makeReport', 'check', 'template', 'example', 'help']);
});

test('makeReport writes the reports and shows the first, without the pane', async () => {
  const page = await excelWithStudy();
  await page.web.press('makeReport');
  expect(sheets(page)).toEqual(expect.arrayContaining(['Samenvatting', 'Resultaat', 'Verantwoording']));
  expect(page.web.excel.book.active.name).toBe('Samenvatting');
  expect(page.web.isPaneOpen).toBe(false);
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('makeReport is seen in a pane that is open', async () => {
  const page = await excelWithStudy();
  page.web.isPaneOpen = true;
  page.seen();
  await page.until(() => page.text().includes(PANE.report.state.none));
  await page.web.press('makeReport');
  await page.until(() => page.text().includes(PANE.report.state.current));
});

test('check writes what stands out, and nothing else', async () => {
  const page = await excelWithStudy();
  const before = sheets(page);
  await page.web.press('check');
  expect(sheets(page)).toEqual([...before, 'Controle']);
  expect(page.web.excel.book.active.name).toBe('Controle');
});

test.each([
  ['template', '2 Bedragen'],
  ['example', '3 Casussen'],
])('%s opens a workbook beside this one', async (action, sheet) => {
  const page = await excelWithStudy();
  const before = sheets(page);
  await page.web.press(action);
  const [made] = page.web.excel.book.created;
  const workbook = await readXlsx(Buffer.from(made!, 'base64'), 'nieuw.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toContain(sheet);
  expect([sheets(page), page.web.isPaneOpen]).toEqual([before, false]);
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('where Excel may not open a workbook, it is downloaded, and the pane opens', async () => {
  const page = await excelWithStudy();
  page.web.excel.faults.failNextSync('AccessDenied');
  await page.web.press('template');
  expect(page.web.excel.book.created).toEqual([]);
  const [file] = page.downloads;
  expect(file?.name).toBe(NEW_FILES.template('kort'));
  const workbook = await readXlsx(await file!.bytes(), 'sjabloon.xlsx');
  expect(workbook.sheets.map(({ name }) => name)).toContain('2 Bedragen');
  expect(page.web.isPaneOpen).toBe(true);
});

test('help opens the pane at the explanation', async () => {
  const page = await excelWithStudy();
  await page.web.press('help');
  expect(page.web.isPaneOpen).toBe(true);
  const help = page.window.document.activeElement?.closest('details');
  expect([help?.open, help?.querySelector('summary')?.textContent]).toEqual([true, PANE.help.heading]);
});

test.each(ACTIONS)(
  '%s is done too when the program does not come, and says so in the pane',
  async (action) => {
    const page = await excelWithStudy();
    page.missing.add('pane.js');
    await page.web.press(action);
    expect([page.said.at(-1), page.web.isPaneOpen]).toEqual([ADDIN.notLoaded, true]);
  },
);

test.each(ACTIONS)(
  '%s that does not come leaves a pane that is there as it was, and says so in it',
  async (action) => {
    const page = await excelWithStudy();
    page.seen();
    await page.until(() => page.text().includes(PANE.report.state.none));
    page.missing.add('ribbon.js');
    await page.web.press(action);
    expect([page.said.at(-1), page.web.isPaneOpen]).toEqual([PANE.notLoaded, true]);
    expect(page.text()).toContain(PANE.report.state.none);
    page.missing.clear();
    await page.web.press('help');
    expect(page.window.document.querySelector<HTMLDetailsElement>('#hulp')!.open).toBe(true);
  },
);

test.each(['makeReport', 'check'])('%s says in the pane that the workbook is protected', async (action) => {
  const page = await excelWithStudy();
  page.web.excel.book.isStructureProtected = true;
  await page.web.press(action);
  expect(page.web.isPaneOpen).toBe(true);
  expect(page.said).toContain(HOST_ERRORS.structureProtected());
});

test('makeReport says so when the connection is lost, and works when it is back', async () => {
  const page = await excelWithStudy();
  page.web.excel.faults.disconnected = true;
  await page.web.press('makeReport');
  expect(page.web.isPaneOpen).toBe(true);
  expect(page.said).toContain(HOST_ERRORS.connectionLost());
  page.web.excel.faults.disconnected = false;
  await page.web.press('makeReport');
  expect(sheets(page)).toContain('Resultaat');
});

test('two clicks at once make one report', async () => {
  const page = await excelWithStudy();
  await Promise.all([page.web.press('makeReport'), page.web.press('makeReport')]);
  const once = page.web.excel.log.count('WorksheetCollection.add');
  expect(once).toBe(sheets(page).filter((name) => page.web.excel.sheet(name).properties.size > 0).length);
});

test('the page has no action that the manifest does not have', async () => {
  const page = await excelWithStudy();
  await expect(page.web.press('bestaatNiet')).rejects.toThrow('no action');
});
