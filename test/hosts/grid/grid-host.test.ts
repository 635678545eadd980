/** @jest-environment ./test/support/page-environment.mjs */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import { isOwnSheet } from '../../../src/core/report/own-sheets/own-sheet';
import { finished } from '../../../src/core/domain/pauses';
import { reportState } from '../../../src/core/report/own-sheets/report-state';
import { run, type RunResult } from '../../../src/core/run';
import { studyFingerprint } from '../../../src/core/study-fingerprint';
import { readXlsx, writeXlsx, XlsxError } from '../../../src/formats/xlsx';
import { Book } from '../../../src/hosts/grid/book';
import { fileError } from '../../../src/hosts/user-file';
import { gridHost } from '../../../src/hosts/grid/grid-host';
import { HostError, type Host } from '../../../src/hosts/host';
import { FakeView } from '../../support/fake-view';

interface Opened {
  readonly view: FakeView;
  readonly book: Book;
  readonly host: Host;
  readonly place: HTMLElement;
  readonly beside: { readonly bytes: Uint8Array; readonly name: string }[];
}

async function opened(document = publishedCases()): Promise<Opened> {
  const place = globalThis.document.createElement('div');
  place.innerHTML = '<textarea></textarea>';
  globalThis.document.body.replaceChildren(place, globalThis.document.createElement('button'));
  const view = new FakeView();
  const book = new Book(view, place);
  const beside: { bytes: Uint8Array; name: string }[] = [];
  const host = gridHost(book, (bytes, name) => {
    beside.push({ bytes, name });
    return Promise.resolve('opened');
  });
  await book.open(await writeXlsx(null, document), 'onderzoek.xlsx');
  return { view, book, host, place, beside };
}

async function report({ host }: Opened): Promise<RunResult> {
  const result = run(await host.snapshot(), { today: null });
  await host.draw(result.document);
  return result;
}

const AMOUNTS = '4 Bedragen';
/** The average costs of the first case. */
const COST = { row: 1, column: 2 };

async function cell(host: Host, sheet: string, { row, column }: { row: number; column: number }) {
  const { sheets } = await host.snapshot();
  return sheets.find(({ name }) => name === sheet)!.rows[row]?.[column];
}

async function saved({ book }: Opened) {
  return readXlsx((await book.toSave()).bytes, '');
}

describe('What is read', () => {
  it('is the file, as long as nothing is typed', async () => {
    const { host, book } = await opened();
    const workbook = await host.snapshot();
    expect(workbook).toEqual(await readXlsx((await book.toSave()).bytes, 'onderzoek.xlsx'));
    expect(await host.snapshot()).toBe(workbook);
  });

  it('has what was typed since', async () => {
    const { host, view } = await opened();
    view.type(AMOUNTS, COST.row, COST.column, 99_000);
    expect(await cell(host, AMOUNTS, COST)).toBe(99_000);
  });

  it('has it in the file that is saved as well, and says that it is not saved yet', async () => {
    const all = await opened();
    const before = all.book.version;
    all.view.type(AMOUNTS, COST.row, COST.column, 'onbekend');
    expect(all.book.version).not.toBe(before);
    const { sheets } = await saved(all);
    expect(sheets.find(({ name }) => name === AMOUNTS)!.rows[COST.row]![COST.column]).toBe('onbekend');
  });

  it('is not another because the grid calculated what stood there already', async () => {
    const { book, view } = await opened();
    const before = book.version;
    view.edited();
    expect(book.version).toBe(before);
  });

  it('tells how far it is, and stops when that is asked', async () => {
    const { host } = await opened();
    const told: number[] = [];
    await host.snapshot({ onProgress: ({ done, of }) => told.push(done / of) });
    expect(told).toEqual([0, 1]);
    await expect(host.snapshot({ signal: AbortSignal.abort() })).rejects.toEqual(new HostError('aborted'));
  });
});

describe('Somebody who is typing', () => {
  it('is not interrupted while he is in the cell', async () => {
    const { host, view, place } = await opened();
    place.querySelector('textarea')!.focus();
    view.typing = { sheet: AMOUNTS, ...COST, value: 'half' };
    for (const ask of [
      () => host.snapshot(),
      () => host.edit([setting('x')]),
      () => host.draw(publishedCases()),
    ])
      await expect(ask()).rejects.toEqual(new HostError('editMode'));
    expect(view.typing).not.toBeNull();
  });

  it('is done when he pressed a button elsewhere: what he typed counts', async () => {
    const { host, view } = await opened();
    document.querySelector('button')!.focus();
    view.typing = { sheet: AMOUNTS, ...COST, value: 12 };
    expect(await cell(host, AMOUNTS, COST)).toBe(12);
    expect(view.typing).toBeNull();
  });
});

const setting = (value: string) =>
  ({ kind: 'setCell', sheet: '1 Onderzoek', row: 1, column: 1, cell: { value, flags: 0 } }) as const;

describe('A report', () => {
  it('comes in the file and is shown from it, beside what was typed', async () => {
    const all = await opened();
    all.view.type(AMOUNTS, COST.row, COST.column, 15_000);
    const { document } = await report(all);
    expect(all.view.shown.at(-1)).toEqual(document.sheets.map(({ name }) => name));
    const { sheets } = await saved(all);
    expect(sheets.filter(isOwnSheet).map(({ name }) => name)).toEqual(
      document.sheets.map(({ name }) => name),
    );
    expect(sheets.find(({ name }) => name === AMOUNTS)!.rows[COST.row]![COST.column]).toBe(15_000);
  });

  it('is no change of the study', async () => {
    const all = await opened();
    let changes = 0;
    await all.host.onChanged(() => changes++);
    const before = all.book.version;
    await report(all);
    expect(changes).toBe(0);
    expect(all.book.version).not.toBe(before);
  });

  it('in which a user wrote is known as edited, until the study says something else', async () => {
    const all = await opened();
    const first = await report(all);
    const state = async (): Promise<string> => {
      const workbook = await all.host.snapshot();
      return finished(reportState(workbook, finished(studyFingerprint(workbook))));
    };
    expect(await state()).toBe('current');
    all.view.type(first.document.sheets[0]!.name, 8, 0, 'Van mij');
    expect(await state()).toBe('edited');
    all.view.type(AMOUNTS, COST.row, COST.column, 1);
    expect(await state()).toBe('outdated');
  });

  it('is written in its place the second time, and what a user wrote in it is kept as a copy', async () => {
    const all = await opened();
    const first = await report(all);
    const resultaat = first.document.sheets.find(({ mark }) => mark?.kind === 'resultaat')!.name;
    all.view.type(resultaat, 8, 0, 'Van mij');
    const second = await report(all);
    const copy = second.document.sheets.find(({ keepCopyAs }) => keepCopyAs !== undefined)!.keepCopyAs!;
    expect(all.view.shown.at(-1)).toContain(copy);
    const { sheets } = await saved(all);
    expect(sheets.find(({ name }) => name === copy)!.rows.flat()).toContain('Van mij');
    expect(sheets.find(({ name }) => name === resultaat)!.rows.flat()).not.toContain('Van mij');
  });

  it('that is stopped leaves everything as it was', async () => {
    const all = await opened();
    const stop = new AbortController();
    const { document } = run(await all.host.snapshot(), { today: null });
    const drawn = all.host.draw(document, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(drawn).rejects.toEqual(new HostError('aborted'));
    expect((await saved(all)).sheets.filter(isOwnSheet)).toEqual([]);
    expect(all.view.shown).toEqual([null]);
  });

  it('lets nothing be typed that it would write over, and gives the focus back', async () => {
    const all = await opened();
    const field = all.place.querySelector('textarea')!;
    field.focus();
    const inert: boolean[] = [];
    all.view.beforeShown = () => Promise.resolve(void inert.push(all.place.inert));
    await report(all);
    expect([inert, all.place.inert]).toEqual([[true], false]);
    expect(document.activeElement).toBe(field);
  });

  it('waits for the one before', async () => {
    const all = await opened(fictitiousStudy());
    const { document } = run(await all.host.snapshot(), { today: null });
    await Promise.all([all.host.draw(document), all.host.snapshot()]);
    expect((await all.host.snapshot()).sheets.filter(isOwnSheet)).toHaveLength(document.sheets.length);
  });
});

describe('An edit', () => {
  it('is written in the cell of the user and told as a change', async () => {
    const all = await opened();
    let changes = 0;
    const end = await all.host.onChanged(() => changes++);
    await all.host.edit([setting('Ander onderzoek')]);
    expect(await cell(all.host, '1 Onderzoek', { row: 1, column: 1 })).toBe('Ander onderzoek');
    expect([changes, all.view.shown.at(-1)]).toEqual([1, ['1 Onderzoek']]);
    await end();
    await all.host.edit([setting('Nog een')]);
    expect(changes).toBe(1);
  });

  it('takes what formulas come to then', async () => {
    const all = await opened();
    const result = { kind: 'cell', value: 41_000, isError: false } as const;
    all.view.afterShown = () => {
      all.view.change(AMOUNTS, {
        kind: 'formula',
        row: 20,
        column: 2,
        formula: 'SUM(C2,1)',
        result,
        flags: 0,
      });
    };
    await all.host.edit([setting('Ander onderzoek')]);
    expect(await cell(all.host, AMOUNTS, { row: 20, column: 2 })).toBe(41_000);
  });

  it('on a sheet that is gone says so', async () => {
    const { host } = await opened();
    await expect(host.edit([{ ...setting('x'), sheet: 'Weg' }])).rejects.toEqual(
      fileError(new XlsxError('sheetNotFound', { sheet: 'Weg' })),
    );
  });
});

describe('A place', () => {
  it('is shown', async () => {
    const { host, view } = await opened();
    await host.select({ sheet: AMOUNTS, row: 3, column: 1 });
    expect(view.selections).toEqual([{ sheet: AMOUNTS, row: 3, column: 1 }]);
  });

  it('on a sheet that is not there is refused', async () => {
    const { host } = await opened();
    await expect(host.select({ sheet: 'Weg' })).rejects.toEqual(new HostError('sheetGone', { sheet: 'Weg' }));
  });

  it('is told when the user goes there, until nobody listens', async () => {
    const { host, view } = await opened();
    const told: unknown[] = [];
    const end = await host.onSelectionChanged((place) => told.push(place));
    view.click({ sheet: AMOUNTS, row: 0, column: 0 });
    await end();
    view.click({ sheet: AMOUNTS, row: 9, column: 9 });
    expect(told).toEqual([{ sheet: AMOUNTS, row: 0, column: 0 }]);
  });
});

it('A workbook of its own opens beside this one', async () => {
  const { host, beside, view } = await opened();
  expect(await host.openWorkbook(fictitiousStudy(), 'verzonnen.xlsx')).toBe('opened');
  expect(beside.map(({ name }) => name)).toEqual(['verzonnen.xlsx']);
  expect((await readXlsx(beside[0]!.bytes, '')).sheets.length).toBeGreaterThan(5);
  expect(view.shown).toEqual([null]);
});

it('Its texts outside cells are those of the file, and those of a document those of the file that it becomes', async () => {
  const { host } = await opened();
  const outside = [...((await host.textsOutsideCells()) ?? [])].map(({ text }) => text);
  expect(outside).toContain('tblBedragen');
  const texts = [...(await host.textsOfFile(publishedCases()))].map(({ text }) => text);
  expect(texts).toContain('Casus');
});

describe('Another file', () => {
  it('that is none leaves the workbook open', async () => {
    const { book, host, view } = await opened();
    await expect(book.open(new TextEncoder().encode('a;b\n1;2'), 'x.csv')).rejects.toEqual(
      fileError(new XlsxError('notAWorkbook')),
    );
    expect(view.shown).toEqual([null]);
    expect((await host.snapshot()).name).toBe('onderzoek.xlsx');
  });

  it('is what is read from then on', async () => {
    const { book, host, view } = await opened();
    view.type(AMOUNTS, COST.row, COST.column, 1);
    await book.open(await writeXlsx(null, fictitiousStudy()), 'ander.xlsx');
    const workbook = await host.snapshot();
    expect(workbook.name).toBe('ander.xlsx');
    expect(workbook.sheets.length).toBeGreaterThan(8);
  });
});

it('Formulas that the grid cannot calculate are told with the file', async () => {
  const { book, view } = await opened();
  const result = { kind: 'cell', value: '#NAME?', isError: true } as const;
  view.change(AMOUNTS, { kind: 'formula', row: 20, column: 1, formula: 'ONBEKEND(A1)', result, flags: 0 });
  expect((await book.toSave()).notCalculated).toEqual([{ sheet: AMOUNTS, row: 20, column: 1 }]);
});
