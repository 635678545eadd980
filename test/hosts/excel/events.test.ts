/** What the host tells of the workbook, what it shows, and what it opens. */
import { publishedCases } from '../../../src/core/example/published-cases';
import type { Document } from '../../../src/core/report/document';
import { run } from '../../../src/core/run';
import { readXlsx } from '../../../src/formats/xlsx';
import { downloadFile } from '../../../src/hosts/download';
import type { CellPlace } from '../../../src/hosts/host';
import { workbookOf } from '../../support/workbook';
import { hostCode, opened, openedDocument, report } from './opened';

const INPUT = workbookOf([
  { sheet: 'Een', cells: 'a' },
  { sheet: 'Twee', cells: 'b' },
]);

describe('the study changed', () => {
  async function listened() {
    const made = await openedDocument(publishedCases());
    let count = 0;
    const stop = await made.host.onChanged(() => {
      count++;
    });
    return { ...made, stop, count: () => count };
  }

  test('when somebody types, adds or deletes a sheet', async () => {
    const { excel, count } = await listened();
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect(count()).toBe(1);
    excel.colleagueTypes('4 Bedragen!B3', [6]);
    await excel.delivered();
    expect(count()).toBe(2);
  });

  test('when a report of ours is deleted, which then is no longer there to be right', async () => {
    const made = await listened();
    await report(made);
    made.excel.book.deleteSheet(made.excel.sheet('Resultaat'));
    await made.excel.delivered();
    expect(made.count()).toBe(1);
  });

  test('when a report of ours is deleted while we write, said afterwards', async () => {
    const made = await listened();
    await report(made);
    const { document } = run(await made.host.snapshot(), { today: null });
    made.excel.faults.beforeNextSync(() => undefined);
    made.excel.faults.beforeNextSync(() => {
      made.excel.book.deleteSheet(made.excel.sheet('Resultaat'));
    });
    expect(await hostCode(made.host.draw(document))).toBe('sheetGone');
    await made.excel.delivered();
    expect(made.count()).toBeGreaterThan(0);
  });

  test('also to who began to listen while the user was typing in a cell', async () => {
    const { excel, host } = await openedDocument(publishedCases());
    excel.faults.editMode = true;
    let count = 0;
    const listening = host.onChanged(() => {
      count++;
    });
    await settled();
    excel.faults.editMode = false;
    await listening;
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect(count).toBe(1);
  });

  test('after listening failed and was tried again', async () => {
    const { excel, host } = await openedDocument(publishedCases());
    let count = 0;
    const listen = () =>
      host.onChanged(() => {
        count++;
      });
    excel.faults.disconnected = true;
    expect(await hostCode(listen())).toBe('connectionLost');
    excel.faults.disconnected = false;
    await listen();
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect(count).toBe(1);
  });

  test('until listening stops, also while the user is typing in a cell', async () => {
    const { excel, stop, count } = await listened();
    excel.faults.editMode = true;
    const stopping = stop();
    await settled();
    excel.faults.editMode = false;
    await stopping;
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect(count()).toBe(0);
  });

  test('not when we write our own reports, and not when somebody types in those', async () => {
    const made = await listened();
    await report(made);
    await made.excel.delivered();
    made.excel.types('Resultaat!A60', ['notitie']);
    await made.excel.delivered();
    expect(made.count()).toBe(0);
  });

  test('by a colleague while we write, said afterwards', async () => {
    const made = await listened();
    const { document } = run(await made.host.snapshot(), { today: null });
    made.excel.faults.beforeNextSync(() => {
      made.excel.colleagueTypes('4 Bedragen!B3', [6]);
    });
    await made.host.draw(document);
    await made.excel.delivered();
    expect(made.count()).toBe(1);
  });

  test('nobody hears it who stopped listening', async () => {
    const { excel, stop, count } = await listened();
    await stop();
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect(count()).toBe(0);
  });

  test('one listener that stops leaves the other', async () => {
    const { excel, host, stop, count } = await listened();
    let other = 0;
    await host.onChanged(() => {
      other++;
    });
    await stop();
    excel.types('4 Bedragen!B2', [5]);
    await excel.delivered();
    expect([count(), other]).toEqual([0, 1]);
  });
});

test('what is selected is told, the last one when somebody walks on', async () => {
  const { excel, host } = opened(INPUT);
  const heard: CellPlace[] = [];
  const stop = await host.onSelectionChanged((place) => heard.push(place));
  excel.selects('Een!C7:D9');
  await excel.delivered();
  await settled();
  excel.selects('Twee!A1');
  excel.selects('Twee!B2');
  await excel.delivered();
  await settled();
  expect(heard[0]).toEqual({ sheet: 'Een', row: 6, column: 2 });
  expect(heard.at(-1)).toEqual({ sheet: 'Twee', row: 1, column: 1 });
  const count = heard.length;
  await stop();
  excel.selects('Een!A1');
  await excel.delivered();
  await settled();
  expect(heard).toHaveLength(count);
});

/** When the host had time to ask Excel where the user is. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe('a place is shown', () => {
  test('a cell, a row, a sheet', async () => {
    const { excel, host } = opened(INPUT);
    await host.select({ sheet: 'Twee', row: 4, column: 1 });
    expect([excel.book.active.name, excel.book.selection.area]).toEqual([
      'Twee',
      { firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 1 },
    ]);
    await host.select({ sheet: 'Een', row: 2 });
    expect(excel.book.selection.area).toMatchObject({
      firstRow: 2,
      lastRow: 2,
      firstColumn: 0,
      lastColumn: 16_383,
    });
    await host.select({ sheet: 'Twee' });
    expect(excel.book.active.name).toBe('Twee');
  });

  test('not of a sheet that is gone or hidden', async () => {
    const { excel, host } = opened(INPUT);
    excel.sheet('Twee').visibility = 'Hidden';
    expect(await hostCode(host.select({ sheet: 'Twee', row: 0, column: 0 }))).toBe('sheetHidden');
    expect(await hostCode(host.select({ sheet: 'Drie' }))).toBe('sheetGone');
  });
});

describe('a workbook of its own', () => {
  test('opens beside this one, with the document in it', async () => {
    const { excel, host, downloads } = opened(INPUT);
    expect(await host.openWorkbook(publishedCases(), 'voorbeeld.xlsx')).toBe('opened');
    const bytes = Uint8Array.from(atob(excel.book.created[0]!), (character) => character.charCodeAt(0));
    const { sheets } = await readXlsx(bytes, 'w');
    expect(sheets.map(({ name }) => name)).toEqual(publishedCases().sheets.map(({ name }) => name));
    expect(downloads).toEqual([]);
  });

  test.each([
    ['an old Excel', { sets: { ExcelApi: '1.7' } }, false],
    ['an Excel that refuses', {}, true],
  ])('is a download in %s', async (_name, options, refuses) => {
    const { excel, host, downloads } = opened(INPUT, options);
    if (refuses) excel.faults.failNextSync('GeneralException');
    expect(await host.openWorkbook(publishedCases(), 'voorbeeld.xlsx')).toBe('downloaded');
    expect(downloads.map(({ fileName }) => fileName)).toEqual(['voorbeeld.xlsx']);
    expect((await readXlsx(downloads[0]!.bytes, 'w')).sheets.length).toBeGreaterThan(1);
  });

  test('never holds live formulas, which would make Excel hang', async () => {
    const { host } = opened(INPUT);
    const [first, ...others] = publishedCases().sheets;
    const live = {
      kind: 'table' as const,
      headerRows: 0,
      rows: [],
      live: { fn: 'TABEL.ERVAREN' as const, args: [] },
    };
    const document: Document = { title: '', sheets: [{ ...first!, blocks: [live] }, ...others] };
    await expect(host.openWorkbook(document, 'x.xlsx')).rejects.toThrow('values only');
  });
});

test('a file is handed to the user by a link that is followed at once', () => {
  const link = { href: '', download: '', clicks: 0, click: () => link.clicks++ };
  Object.assign(globalThis, { document: { createElement: () => link } });
  downloadFile(new Uint8Array([1, 2]), 'publiek.xlsx');
  expect(link).toMatchObject({ download: 'publiek.xlsx', clicks: 1 });
  expect(link.href).toMatch(/^blob:/);
});

test('what this Excel can is told', () => {
  expect(opened().host.capabilities).toEqual({ liveFormulas: true, undoInOneStep: false });
  const sets = { ExcelApi: '1.20', CustomFunctionsRuntime: '1.1' };
  expect(opened(null, { sets }).host.capabilities).toEqual({ liveFormulas: false, undoInOneStep: true });
});
