/** @jest-environment ./test/support/page-environment.mjs */
import { strToU8 } from 'fflate';
import { publishedCases } from '../../src/core/example/published-cases';
import { FILE_ERRORS } from '../../src/core/text/file-errors';
import { PREVIEW } from '../../src/core/text/preview';
import { MAX_FILE_BYTES, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { Book } from '../../src/hosts/grid/book';
import type { Ask, Question } from '../../src/preview/ask';
import { ObstacleWatch } from '../../src/preview/obstacle-watch';
import type { Message } from '../../src/preview/page-state';
import { Session } from '../../src/preview/session';
import { FakeView } from '../support/fake-view';
import { withMacros } from './macros';

const AMOUNTS = '4 Bedragen';

class Desk {
  readonly view = new FakeView();
  readonly book = new Book(this.view, document.createElement('div'));
  readonly asked: Question<string>[] = [];
  readonly downloads: { readonly bytes: Uint8Array; readonly name: string }[] = [];
  readonly said: (Message | null)[] = [];
  /** What the user answers, in order. */
  answers: (string | null)[] = [];
  opened = 0;
  saved = 0;
  private readonly ask = ((question: Question<string>) => {
    this.asked.push(question);
    return Promise.resolve(this.answers.shift() ?? null);
  }) as Ask;
  readonly session = new Session({
    book: this.book,
    ask: this.ask,
    download: (bytes, name) => this.downloads.push({ bytes, name }),
    opened: () => Promise.resolve().then(() => this.opened++),
    saved: () => Promise.resolve().then(() => this.saved++),
    say: (message) => this.said.push(message),
    shown: () => undefined,
    busy: () => undefined,
  });

  static async withExample(): Promise<Desk> {
    const desk = new Desk();
    await desk.session.openMade(() => writeXlsx(null, publishedCases()), 'voorbeeld.xlsx');
    return desk;
  }

  get error(): string | null {
    const last = this.said.at(-1);
    return last?.isError === true ? last.text : null;
  }

  type(value: string | number): void {
    this.view.type(AMOUNTS, 1, 2, value);
  }
}

const file = (name: string, bytes: Uint8Array, size = bytes.length) => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
});
const example = (): Promise<Uint8Array> => writeXlsx(null, publishedCases());

describe('A workbook that was opened', () => {
  it('has nothing to lose until something is typed', async () => {
    const desk = await Desk.withExample();
    expect([desk.session.unsaved, desk.session.name]).toEqual([false, 'voorbeeld.xlsx']);
    desk.type(12);
    expect(desk.session.unsaved).toBe(true);
  });

  it('makes place for another without a question when nothing was typed', async () => {
    const desk = await Desk.withExample();
    await desk.session.openFile(file('eigen.xlsx', await example()));
    expect([desk.session.name, desk.asked, desk.opened]).toEqual(['eigen.xlsx', [], 2]);
    expect(desk.said.at(-1)).toEqual({ isError: false, text: PREVIEW.said.opened('eigen.xlsx') });
  });

  it('stays when the user thinks again', async () => {
    const desk = await Desk.withExample();
    desk.type(12);
    await desk.session.openFile(file('eigen.xlsx', await example()));
    expect(desk.asked.map(({ title }) => title)).toEqual([PREVIEW.questions.unsaved.title]);
    expect([desk.session.name, desk.session.unsaved, desk.opened]).toEqual(['voorbeeld.xlsx', true, 1]);
  });

  it('is saved first when the user wants that, also when an example comes in its place', async () => {
    const desk = await Desk.withExample();
    desk.type(12);
    desk.answers = ['save'];
    await desk.session.openMade(example, 'leeg.xlsx');
    expect(desk.downloads.map(({ name }) => name)).toEqual(['voorbeeld.xlsx']);
    expect([desk.session.name, desk.session.unsaved]).toEqual(['leeg.xlsx', false]);
  });

  it('goes when the user says so, with what he was typing', async () => {
    const desk = await Desk.withExample();
    desk.view.typing = { sheet: AMOUNTS, row: 1, column: 2, value: 5 };
    desk.answers = ['drop'];
    await desk.session.openFile(file('eigen.xlsx', await example()));
    // What was being typed is something to lose as well.
    expect([desk.asked.length, desk.session.name, desk.downloads]).toEqual([1, 'eigen.xlsx', []]);
  });
});

describe('A file that cannot be opened', () => {
  const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['text', file('x.csv', strToU8('a;b\n1;2')), 'geen Excel-werkmap'],
    ['nothing', file('x.xlsx', new Uint8Array()), 'leeg'],
    ['an old workbook', file('x.xls', ole), /oude Excel|geen Excel-werkmap|versleuteld|beschadigd/],
    ['one that is too large', file('x.xlsx', new Uint8Array(), MAX_FILE_BYTES + 1), 'te groot'],
    [
      'one that is gone',
      { name: 'x.xlsx', size: 10, arrayBuffer: () => Promise.reject(new Error('gone')) },
      FILE_ERRORS.notThere(),
    ],
  ])('is refused with what to do, and what is open stays: %s', async (_kind, chosen, words) => {
    const desk = await Desk.withExample();
    await desk.session.openFile(chosen);
    expect(desk.error).toMatch(words);
    expect([desk.session.name, desk.view.shown]).toEqual(['voorbeeld.xlsx', [null]]);
  });
});

describe('Saving', () => {
  it('hands over the file with what was typed', async () => {
    const desk = await Desk.withExample();
    desk.type(77);
    expect(await desk.session.save()).toBe(true);
    const [{ bytes, name }] = desk.downloads as [Desk['downloads'][number]];
    expect(name).toBe('voorbeeld.xlsx');
    const { sheets } = await readXlsx(bytes, name);
    expect(sheets.find((sheet) => sheet.name === AMOUNTS)!.rows[1]![2]).toBe(77);
    expect([desk.session.unsaved, desk.saved]).toEqual([false, 1]);
  });

  it('takes what is being typed in a cell', async () => {
    const desk = await Desk.withExample();
    desk.view.typing = { sheet: AMOUNTS, row: 1, column: 2, value: 78 };
    await desk.session.save();
    const { sheets } = await readXlsx(desk.downloads[0]!.bytes, '');
    expect(sheets.find((sheet) => sheet.name === AMOUNTS)!.rows[1]![2]).toBe(78);
  });

  it('says of a workbook with macros that the copy has none, before it is made', async () => {
    const desk = new Desk();
    await desk.session.openFile(file('eigen.xlsm', withMacros(await example())));
    await desk.session.save();
    expect([desk.asked[0]!.title, desk.downloads]).toEqual([PREVIEW.questions.macros.title, []]);
    expect(desk.asked[0]!.lines.join()).toContain('eigen.xlsx');
    desk.answers = ['save'];
    await desk.session.save();
    const [{ bytes, name }] = desk.downloads as [Desk['downloads'][number]];
    expect([name, (await readXlsx(bytes, name)).hasMacros]).toEqual(['eigen.xlsx', false]);
  });

  it('names formulas that could not be calculated', async () => {
    const desk = await Desk.withExample();
    const result = { kind: 'cell', value: '#NAME?', isError: true } as const;
    for (let row = 20; row < 27; row++)
      desk.view.change(AMOUNTS, { kind: 'formula', row, column: 1, formula: 'X()', result, flags: 0 });
    await desk.session.save();
    expect(desk.downloads).toHaveLength(1);
    expect(desk.error).toMatch(/4 Bedragen!B21, .*4 Bedragen!B25 en nog 2/);
  });

  it('leaves what is typed meanwhile to be saved', async () => {
    const desk = await Desk.withExample();
    desk.type(1);
    // When the file is being made of what stands there.
    desk.view.settled = () =>
      Promise.resolve(
        void setTimeout(() => {
          desk.type(2);
        }),
      );
    await desk.session.save();
    const { sheets } = await readXlsx(desk.downloads[0]!.bytes, '');
    expect(sheets.find((sheet) => sheet.name === AMOUNTS)!.rows[1]![2]).toBe(1);
    expect([desk.session.unsaved, desk.saved]).toEqual([true, 0]);
  });
});

it('What was restored is not saved yet', async () => {
  const desk = new Desk();
  await desk.session.restore({ bytes: await example(), name: 'hersteld.xlsx' });
  expect([desk.session.name, desk.session.unsaved]).toEqual(['hersteld.xlsx', true]);
});

it('Who presses twice gets it once', async () => {
  const desk = await Desk.withExample();
  await Promise.all([desk.session.save(), desk.session.save()]);
  expect(desk.downloads).toHaveLength(1);
});

describe('Rows that came where something refers to', () => {
  class Watched {
    readonly said: (Message | null)[] = [];
    private work: () => void = () => undefined;
    readonly watch: ObstacleWatch;

    constructor({ book }: Desk) {
      this.watch = new ObstacleWatch({
        book,
        after: (_ms, work) => {
          this.work = work;
          return () => undefined;
        },
        said: () => this.said.at(-1) ?? null,
        say: (message) => this.said.push(message),
      });
    }

    look(): Message | null | undefined {
      this.watch.changed();
      this.work();
      return this.said.at(-1);
    }
  }

  it('are told at once, and no longer when they are gone', async () => {
    const desk = await Desk.withExample();
    const watched = new Watched(desk);
    expect(watched.look()).toBeUndefined();
    desk.view.shift(AMOUNTS, { kind: 'removeRows', at: 0, count: 1 });
    expect(watched.look()?.text).toContain(`Op het blad "${AMOUNTS}"`);
    desk.view.undo(AMOUNTS);
    expect(watched.look()).toBeNull();
  });

  it('are a reason not to save: there is no file, and nothing is lost', async () => {
    const desk = await Desk.withExample();
    desk.view.shift(AMOUNTS, { kind: 'removeRows', at: 0, count: 1 });
    expect(await desk.session.save()).toBe(false);
    expect(desk.error).toContain(`Op het blad "${AMOUNTS}"`);
    expect([desk.downloads, desk.session.unsaved]).toEqual([[], true]);
  });
});
