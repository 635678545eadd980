/** The page that Excel loads with every workbook that uses a function: what it holds, and when the rest comes. */
import { ADDIN } from '../../src/core/text/addin';
import { openInExcel, openOutside, type OpenedPage, type PageInExcel } from './open-page';

const opened: OpenedPage[] = [];
const closing = <Page extends OpenedPage>(page: Page): Page => {
  opened.push(page);
  return page;
};
const inExcel = async (...given: Parameters<typeof openInExcel>): Promise<PageInExcel> =>
  closing(await openInExcel(...given));
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

const scripts = ({ asked }: OpenedPage): readonly string[] =>
  asked.filter((name) => name.endsWith('.js') && !name.startsWith('office:'));
const paneIsThere = (page: PageInExcel): Promise<void> =>
  page.until(() => page.window.document.querySelector('[aria-busy="false"]') !== null);

test('a workbook loads the functions, and nothing of the pane', async () => {
  const page = await inExcel();
  page.web.excel.types('Blad1!A1', ['=EFFECT.BATEN(1,2)']);
  await page.web.calculated();
  expect(scripts(page)).toEqual(['addin.js']);
  expect(page.text().trim()).toBe(ADDIN.loading);
});

test.each<[how: string, shown: (page: PageInExcel) => void | Promise<void>]>([
  [
    'its frame is drawn',
    ({ seen }) => {
      seen();
    },
  ],
  [
    'Excel says that it opens',
    (page) =>
      // The page listens a moment after it has loaded.
      page.until(() => {
        page.web.isPaneOpen = false;
        page.web.isPaneOpen = true;
        return scripts(page).length > 1;
      }),
  ],
])('the pane comes when %s, and reads the workbook once', async (_how, show) => {
  const page = await inExcel();
  await show(page);
  await paneIsThere(page);
  expect(scripts(page)).toEqual(['addin.js', 'method.js', 'pane.js']);
  expect(page.text()).not.toContain(ADDIN.loading);
  const before = page.web.excel.log.batches.length;
  page.web.isPaneOpen = false;
  page.web.isPaneOpen = true;
  page.seen();
  await page.web.excel.delivered();
  expect(page.web.excel.log.batches).toHaveLength(before);
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('an Excel that does not say when the pane opens is not asked', async () => {
  const page = await inExcel({ sets: { SharedRuntime: '1.0' } });
  page.web.isPaneOpen = true;
  await page.web.excel.delivered();
  expect(scripts(page)).toEqual(['addin.js']);
  page.seen();
  await paneIsThere(page);
});

test('a pane that does not come says so, and comes when a button is pressed later', async () => {
  const page = await inExcel();
  page.missing.add('pane.js');
  page.seen();
  await page.until(() => page.text().includes(ADDIN.notLoaded));
  expect(page.window.document.querySelector('[role="alert"]')?.textContent).toBe(ADDIN.notLoaded);
  page.missing.clear();
  await page.web.press('help');
  await paneIsThere(page);
  expect(page.text()).not.toContain(ADDIN.notLoaded);
});

test('a pane that does not come is tried again when it is closed and opened, as it says', async () => {
  const page = await inExcel();
  page.missing.add('pane.js');
  page.seen();
  await page.until(() => page.text().includes(ADDIN.notLoaded));
  page.missing.clear();
  await page.until(() => {
    page.web.isPaneOpen = false;
    page.web.isPaneOpen = true;
    return scripts(page).filter((name) => name === 'pane.js').length > 1;
  });
  await paneIsThere(page);
  expect(page.text()).not.toContain(ADDIN.notLoaded);
});

test('outside Excel the page says where it works, and leads to the explanation', async () => {
  const page = closing(await openOutside());
  expect(page.text()).toContain(ADDIN.elsewhere);
  const link = page.window.document.querySelector('a')!;
  expect([link.textContent, link.getAttribute('href')]).toEqual([ADDIN.explanation, 'uitleg.html']);
  page.seen();
  expect(scripts(page)).toEqual(['addin.js']);
  const explanation = closing(await openOutside('uitleg.html'));
  expect(explanation.text()).toContain('EFFECT.BATEN');
  expect([page.uncaught, explanation.uncaught]).toEqual([[], []]);
});
