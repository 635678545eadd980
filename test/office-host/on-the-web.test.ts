/** Excel on the web around a page of ours: Microsoft's unmodified loader and libraries ask, the in-memory Excel answers. */
import { openInExcel, openOutside, type OpenedPage, type PageInExcel } from '../addin/open-page';

const opened: OpenedPage[] = [];
const inExcel = async (...given: Parameters<typeof openInExcel>): Promise<PageInExcel> => {
  const page = await openInExcel(...given);
  opened.push(page);
  return page;
};
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

const officeOf = ({ window }: OpenedPage): typeof Office => window['Office'] as typeof Office;

test('the loader finds Excel on the web, out of sight, in Dutch, with the sets that it declares', async () => {
  const page = await inExcel({ sets: { ExcelApi: '1.10' } });
  const { context } = officeOf(page);
  expect(await officeOf(page).onReady()).toMatchObject({
    host: 'Excel',
    platform: 'OfficeOnline',
    addin: { visibilityMode: 'Hidden' },
  });
  expect([context.displayLanguage, context.contentLanguage]).toEqual(['nl-NL', 'nl-NL']);
  expect(['1.10', '1.11'].map((version) => context.requirements.isSetSupported('ExcelApi', version))).toEqual(
    [true, false],
  );
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('the loader takes the Excel library and its Dutch texts, and nothing from another address', async () => {
  const { asked } = await inExcel();
  expect(asked.filter((name) => name.startsWith('office:'))).toEqual([
    'office:office.js',
    'office:excel-web-16.00.js',
    'office:nl-nl/office_strings.js',
    'office:telemetry/oteljs_agave.js',
  ]);
  expect(asked.filter((name) => name.includes('://'))).toEqual([]);
});

test('a formula is busy until the add-in answers over the wire', async () => {
  const { web } = await inExcel();
  web.excel.types('Blad1!A1', [14000, 19000, '=EFFECT.BATEN(A1,B1)', '=EFFECT.BATEN(A1,B9)']);
  expect(web.excel.values('Blad1!C1:D1')).toEqual([['#BUSY!', '#BUSY!']]);
  await web.calculated();
  expect(web.excel.values('Blad1!C1:D1')).toEqual([[5000, '#N/A']]);
  expect(web.sentence('Blad1!D1')).toContain('Schrijf Geen kosten');
  expect(web.unknown).toEqual([]);
});

test('what a user types in the workbook reaches the handlers of the page', async () => {
  const page = await inExcel();
  const heard: string[] = [];
  const client = page.window['Excel'] as typeof Excel;
  await client.run(async (context) => {
    context.workbook.worksheets.getFirst().onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  page.web.excel.types('Blad1!B2', ['x']);
  await page.until(() => heard.length > 0);
  expect(heard).toEqual(['B2']);
});

test('the log counts the batches of the add-in; what the library asks for itself is not in it', async () => {
  const { web, window } = await inExcel();
  web.excel.types('Blad1!A1', ['=EFFECT.BATEN(1,2)']);
  await web.calculated();
  web.excel.log.clear();
  await (window['Excel'] as typeof Excel).run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('B1').values = [['x']];
    await context.sync();
  });
  expect(web.excel.log.batches.map(({ steps }) => steps.map(({ member }) => member))).toEqual([
    ['Range.values'],
  ]);
});

test('batches go wrong, wait and take their time when a test says so', async () => {
  const { web, window } = await inExcel();
  const write = (): Promise<void> =>
    (window['Excel'] as typeof Excel).run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['x']];
      await context.sync();
    });
  web.excel.faults.failNextSync('AccessDenied');
  await expect(write()).rejects.toMatchObject({ code: 'AccessDenied' });
  web.excel.faults.latency = 20;
  const order: string[] = [];
  setTimeout(() => order.push('a moment later'), 1);
  await write();
  expect(order).toEqual(['a moment later']);
  const release = web.excel.faults.hold();
  const waiting = write().then(() => order.push('written'));
  web.excel.types('Blad1!A1', ['y']);
  expect([order.length, web.excel.values('Blad1!A1')]).toEqual([1, [['y']]]);
  release();
  await waiting;
  expect(web.excel.values('Blad1!A1')).toEqual([['x']]);
});

test('the add-in opens and closes its pane, and hears when the user does', async () => {
  const page = await inExcel();
  const { addin } = officeOf(page);
  const heard: string[] = [];
  await addin.onVisibilityModeChanged(({ visibilityMode }) => {
    heard.push(visibilityMode);
  });
  await addin.showAsTaskpane();
  expect(page.web.isPaneOpen).toBe(true);
  await addin.hide();
  expect(page.web.isPaneOpen).toBe(false);
  page.web.isPaneOpen = true;
  await page.until(() => heard.length === 3);
  expect(heard).toEqual(['Taskpane', 'Hidden', 'Taskpane']);
});

test('what this Excel does not know is refused, and listed', async () => {
  const { web, window } = await inExcel();
  const office = window['Office'] as typeof Office;
  office.context.document.settings.set('sleutel', 1);
  await new Promise((resolve) => {
    office.context.document.settings.saveAsync(resolve);
  });
  await expect(office.addin.getStartupBehavior()).rejects.toMatchObject({ code: 'NotImplemented' });
  expect(web.unknown).toEqual([
    'method 76',
    expect.stringContaining('AppRuntimePersistenceService.GetAppRuntimeStartState'),
  ]);
});

test('outside Office there is no Excel: the page says where it does work', async () => {
  const page = await openOutside();
  opened.push(page);
  expect(await officeOf(page).onReady()).toMatchObject({ host: null, platform: null });
  expect([typeof page.window['Excel'], page.uncaught]).toEqual(['undefined', []]);
  expect(page.text()).toContain('Deze pagina werkt alleen in Excel');
});
