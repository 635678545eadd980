/**
 * A copy of what was not saved, for when the browser ends by itself. Off until the user switches it on; the copy goes
 * when the workbook is saved, and all copies go when it is switched off.
 */
import type { OpenPages } from './open-pages';
import type { Copy, RecoveryStore } from './recovery-store';

/** The workbook as it is now. */
export type Now = () => Promise<Pick<Copy, 'name' | 'bytes'>>;

/** So long nothing changes before a copy is made. */
export const QUIET_MS = 3000;

export interface RecoveryParts {
  readonly store: RecoveryStore;
  readonly pages: OpenPages;
  readonly now: Now;
  readonly clock: () => number;
  /** Waits; what it answers ends that. */
  readonly after: (ms: number, work: () => void) => () => void;
  readonly failed: () => void;
}

export class Recovery {
  private isOn = false;
  private unsaved = false;
  private endWait: () => void = () => undefined;
  /** One after the other, so that an older copy never comes after a newer one, or after it was forgotten. */
  private last: Promise<void> = Promise.resolve();

  constructor(private readonly parts: RecoveryParts) {}

  get on(): boolean {
    return this.isOn;
  }

  /** The copies that pages left behind that are no longer open. */
  async left(): Promise<readonly Copy[]> {
    const { store, pages } = this.parts;
    this.isOn = await store.isOn();
    if (!this.isOn) return [];
    const open = await pages.others();
    return (await store.copies()).filter(({ page }) => !open.has(page) && page !== pages.me);
  }

  async turnOn(): Promise<void> {
    await this.parts.store.turnOn();
    this.isOn = true;
    if (this.unsaved) this.copySoon();
  }

  async turnOff(): Promise<void> {
    this.endWait();
    this.isOn = false;
    await this.inTurn(() => this.parts.store.turnOff());
  }

  /** Something changed that is not saved. */
  changed(): void {
    this.unsaved = true;
    if (this.isOn) this.copySoon();
  }

  /** There is nothing to lose. */
  async saved(): Promise<void> {
    this.unsaved = false;
    this.endWait();
    await this.forget(this.parts.pages.me);
  }

  async forget(page: string): Promise<void> {
    if (this.isOn) await this.inTurn(() => this.parts.store.forget(page));
  }

  /** At once, when the page may not come back. */
  copyNow(): Promise<void> {
    this.endWait();
    return this.inTurn(async () => {
      const { store, pages, now, clock, failed } = this.parts;
      if (!this.isOn || !this.unsaved) return;
      try {
        const { name, bytes } = await now();
        if (this.isLive()) await store.keep({ page: pages.me, name, when: clock(), bytes });
      } catch {
        failed();
      }
    });
  }

  /** It may have been saved, or switched off, while the copy was made. */
  private isLive(): boolean {
    return this.isOn && this.unsaved;
  }

  private copySoon(): void {
    this.endWait();
    this.endWait = this.parts.after(QUIET_MS, () => void this.copyNow());
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.last.then(work, work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
