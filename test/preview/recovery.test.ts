import { Recovery } from '../../src/preview/recovery';
import type { Copy, RecoveryStore } from '../../src/preview/recovery-store';

/** The storage of a browser, in memory. */
class Storage implements RecoveryStore {
  kept: Map<string, Copy> | null = null;
  isOn = () => Promise.resolve(this.kept !== null);
  turnOn = () => Promise.resolve(void (this.kept ??= new Map()));
  turnOff = () => Promise.resolve(void (this.kept = null));
  keep = (copy: Copy) => Promise.resolve(void this.kept?.set(copy.page, copy));
  forget = (page: string) => Promise.resolve(void this.kept?.delete(page));
  copies = () => Promise.resolve([...(this.kept?.values() ?? [])]);
}

class Desk {
  contents = 'a';
  failed = 0;
  /** What a page does while a copy is being made. */
  meanwhile: () => Promise<void> = () => Promise.resolve();
  private waiting: (() => void) | null = null;
  readonly recovery: Recovery;

  constructor(
    readonly storage = new Storage(),
    me = 'ik',
    open: readonly string[] = [],
  ) {
    this.recovery = new Recovery({
      store: storage,
      pages: { me, others: () => Promise.resolve(new Set(open)) },
      now: async () => {
        const bytes = new TextEncoder().encode(this.contents);
        await this.meanwhile();
        return { name: 'werk.xlsx', bytes };
      },
      clock: () => 1000,
      after: (_ms, work) => {
        this.waiting = work;
        return () => (this.waiting = null);
      },
      failed: () => this.failed++,
    });
  }

  /** Nothing happens for a while. */
  async quiet(): Promise<void> {
    this.waiting?.();
    await new Promise((resolve) => setTimeout(resolve));
  }

  get texts(): readonly string[] | null {
    const { kept } = this.storage;
    return kept && [...kept.values()].map(({ bytes }) => new TextDecoder().decode(bytes));
  }
}

it('Nothing is kept as long as nobody switched it on', async () => {
  const desk = new Desk();
  expect(await desk.recovery.left()).toEqual([]);
  desk.recovery.changed();
  await desk.quiet();
  await desk.recovery.copyNow();
  expect([desk.recovery.on, desk.texts]).toEqual([false, null]);
});

it('Switched on, a copy comes when nothing changes for a while, the last in place of the one before', async () => {
  const desk = new Desk();
  await desk.recovery.turnOn();
  await desk.quiet();
  expect(desk.texts).toEqual([]);
  desk.recovery.changed();
  await desk.quiet();
  desk.contents = 'b';
  desk.recovery.changed();
  expect(desk.texts).toEqual(['a']);
  await desk.quiet();
  expect(desk.texts).toEqual(['b']);
});

it('What was changed before it was switched on is kept as well', async () => {
  const desk = new Desk();
  desk.recovery.changed();
  await desk.recovery.turnOn();
  await desk.quiet();
  expect(desk.texts).toEqual(['a']);
});

it('Saving wipes the copy, also one that was still being made', async () => {
  const desk = new Desk();
  await desk.recovery.turnOn();
  desk.recovery.changed();
  await desk.quiet();
  await desk.recovery.saved();
  expect(desk.texts).toEqual([]);
  desk.recovery.changed();
  let saved = Promise.resolve();
  desk.meanwhile = () => Promise.resolve(void (saved = desk.recovery.saved()));
  await desk.recovery.copyNow();
  await saved;
  expect(desk.texts).toEqual([]);
});

it('Switching it off wipes everything, and leaves no trace', async () => {
  const desk = new Desk();
  await desk.recovery.turnOn();
  desk.recovery.changed();
  await desk.quiet();
  await desk.recovery.turnOff();
  desk.recovery.changed();
  await desk.quiet();
  expect([desk.recovery.on, desk.texts]).toEqual([false, null]);
});

it('The next page finds what one left behind that is gone, and not the work of one that is still open', async () => {
  const { storage, recovery } = new Desk();
  await recovery.turnOn();
  recovery.changed();
  await recovery.copyNow();
  const other = new Desk(storage, 'ander');
  await other.recovery.left();
  other.recovery.changed();
  await other.recovery.copyNow();
  const next = new Desk(storage, 'volgende', ['ander']);
  expect((await next.recovery.left()).map(({ page, name, when }) => [page, name, when])).toEqual([
    ['ik', 'werk.xlsx', 1000],
  ]);
  await next.recovery.forget('ik');
  expect(await next.recovery.left()).toEqual([]);
  expect(next.recovery.on).toBe(true);
});

it('A copy that cannot be made is told, and the next is tried again', async () => {
  const desk = new Desk();
  await desk.recovery.turnOn();
  desk.meanwhile = () => Promise.reject(new Error('vol'));
  desk.recovery.changed();
  await desk.quiet();
  expect(desk.failed).toBe(1);
  desk.meanwhile = () => Promise.resolve();
  desk.recovery.changed();
  await desk.quiet();
  expect([desk.failed, desk.texts]).toEqual([1, ['a']]);
});
