/**
 * The workbook that is open in the page: always the bytes of a file, and what was typed since in the view of it. What is
 * written is written in the bytes, by the part of the product that writes every file, and then shown.
 */
import type { Workbook } from '../../core/intake/grid';
import { readXlsx, saveXlsx, wouldBreak } from '../../formats/xlsx';
import { HostError } from '../host';
import { Turns } from '../turns';
import { asHostError, fileError } from '../user-file';
import { stopIfAborted } from './stop-if-aborted';
import { hasAnotherShape, hasChanges } from './has-changes';
import { notCalculated, type NotCalculated } from './not-calculated';
import type { GridView } from './view/grid-view';

/** A file as it can be handed to the user. */
export interface FileToSave {
  /** Of the book when this file was made. */
  readonly version: number;
  readonly bytes: Uint8Array;
  readonly notCalculated: readonly NotCalculated[];
}

export class Book {
  private bytes: Uint8Array = new Uint8Array();
  private name = '';
  /** Of the sheets in the file. */
  private names: readonly string[] = [];
  private macros = false;
  private current = 0;
  /** The file with all changes in it, and what can be read in it, as long as nothing changes. */
  private made: { readonly version: number; readonly bytes: Uint8Array } | null = null;
  private read: { readonly version: number; readonly workbook: Workbook } | null = null;
  /** What the view does meanwhile is no work of the user: while there is no workbook, and while one is being shown. */
  private isWriting = true;
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<() => void>();
  private readonly turns = new Turns();

  constructor(
    readonly view: GridView,
    /** Where the view is. */
    private readonly place: HTMLElement,
  ) {
    view.onEdited(() => {
      // Nor is what a grid does by itself with a workbook that was just opened.
      if (!this.isWriting && !this.isStillAsShown()) this.tellChanged();
    });
  }

  /** Another number after every change. */
  get version(): number {
    return this.current;
  }

  /** They are never run, and no file that is made here has them. */
  get hasMacros(): boolean {
    return this.macros;
  }

  /** Calls with every new version. */
  onVersion(watcher: () => void): void {
    this.watchers.add(watcher);
  }

  /** Calls when the study may have become another. */
  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Work on the workbook goes one after the other, and fails with a HostError. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(async () => {
      try {
        return await work();
      } catch (error) {
        throw asHostError(error);
      }
    });
  }

  /** Shows another workbook. What is open stays when this one cannot be read. */
  open(bytes: Uint8Array, name: string): Promise<void> {
    return this.alone(async () => {
      const workbook = await readXlsx(bytes, name);
      this.isWriting = true;
      try {
        await this.view.showWorkbook(bytes);
      } finally {
        this.isWriting = this.bytes.length === 0;
      }
      this.shows(bytes);
      this.isWriting = false;
      this.name = name;
      this.macros = workbook.hasMacros;
      this.tellChanged();
      this.made = { version: this.current, bytes };
      this.read = { version: this.current, workbook };
    });
  }

  /** What the workbook holds now; what is typed in a cell that is not done yet is no part of it. */
  async snapshot(): Promise<Workbook> {
    await this.ready();
    const known = this.read;
    if (known?.version === this.current) return known.workbook;
    const { version, bytes } = await this.file();
    const workbook = await readXlsx(bytes, this.name);
    this.read = { version, workbook };
    return workbook;
  }

  /** Writes in the file, and shows the sheets in which that was. All is written, or nothing. */
  async rewrite(
    sheets: readonly string[],
    write: (bytes: Uint8Array) => Promise<Uint8Array>,
    signal?: AbortSignal,
  ): Promise<void> {
    await this.ready();
    await this.withoutTyping(async () => {
      const { bytes: before } = await this.file();
      const bytes = await write(before);
      stopIfAborted(signal);
      await this.view.showSheets(bytes, sheets);
      this.shows(bytes);
      this.renew();
      // Formulas may come to something else now.
      if (!hasChanges(this.view.changes(), this.names)) this.made = { version: this.current, bytes };
    });
  }

  /** Takes what is being typed, because somebody asked for something that needs it. */
  async endTyping(): Promise<void> {
    if (this.view.isEditing()) await this.view.endEditing();
  }

  /** The file with all that is done; what is being typed in a cell is not. */
  toSave(): Promise<FileToSave> {
    return this.alone(async () => {
      await this.view.settled();
      const { version, bytes } = await this.file();
      return { version, bytes, notCalculated: notCalculated(this.view.changes()) };
    });
  }

  /** Why the workbook cannot be saved as it is now: what would no longer be right where rows, columns or sheets moved. */
  obstacles(): readonly HostError[] {
    const changes = this.view.changes();
    return hasAnotherShape(changes, this.names) ? wouldBreak(this.bytes, changes).map(fileError) : [];
  }

  tellChanged(): void {
    this.renew();
    for (const listener of this.listeners) listener();
  }

  private shows(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.names = this.view.changes().sheets.map(({ name }) => name);
  }

  /** Nothing was changed since the file was shown. */
  private isStillAsShown(): boolean {
    const isAsRead = this.made?.version === this.current && this.made.bytes === this.bytes;
    return isAsRead && !hasChanges(this.view.changes(), this.names);
  }

  private renew(): void {
    this.current++;
    for (const watcher of this.watchers) watcher();
  }

  /**
   * Who types in a cell is not interrupted. Who went elsewhere in the page, to press a button, is done with it.
   */
  private async ready(): Promise<void> {
    if (this.view.isEditing()) {
      if (this.place.contains(document.activeElement)) throw new HostError('editMode');
      await this.view.endEditing();
    }
    await this.view.settled();
  }

  private async file(): Promise<{ readonly version: number; readonly bytes: Uint8Array }> {
    if (this.made?.version === this.current) return this.made;
    const version = this.current;
    const bytes = await saveXlsx(this.bytes, this.view.changes());
    this.made = { version, bytes };
    return this.made;
  }

  /** Between the file that is written and the moment that it is shown nothing can be typed that would be lost. */
  private async withoutTyping(work: () => Promise<void>): Promise<void> {
    const { activeElement } = document;
    const hadFocus = this.place.contains(activeElement);
    this.place.inert = true;
    this.isWriting = true;
    try {
      await work();
    } finally {
      this.isWriting = false;
      this.place.inert = false;
      if (hadFocus && activeElement instanceof HTMLElement) activeElement.focus();
    }
  }
}
