/**
 * A host over a workbook in memory: the bytes of a file, read and written by the product's own .xlsx part. It can be
 * told to fail, or to wait until a test lets it go on.
 */
import type { CellEdit } from '../../src/core/intake/edit';
import type { Document } from '../../src/core/report/document';
import { isOwnSheet } from '../../src/core/report/own-sheets/own-sheet';
import { editXlsx, partTexts, readXlsx, writeXlsx } from '../../src/formats/xlsx';
import {
  HostError,
  type CellPlace,
  type Host,
  type HostErrorCode,
  type UserFile,
  type Work,
} from '../../src/hosts/host';
import { workbookIn } from '../../src/hosts/user-file';

export type Asked = 'snapshot' | 'draw' | 'edit' | 'select' | 'openWorkbook' | 'onChanged';

export class FakeHost implements Host {
  readonly capabilities = { liveFormulas: true, undoInOneStep: false };
  /** What was asked, in order. */
  readonly log: Asked[] = [];
  readonly selected: CellPlace[] = [];
  readonly opened: { readonly title: string; readonly fileName: string }[] = [];
  readonly openedDocuments: Document[] = [];
  readonly edits: CellEdit[] = [];
  /** Milliseconds that everything takes besides. */
  latency = 0;
  /** How the workbooks to come are opened; after those it goes well. */
  readonly opens: ('opened' | 'downloaded')[] = [];
  /** Not every Excel hands out its file. */
  handsOutFile = true;
  private readonly listeners = new Set<() => void>();
  private readonly followers = new Set<(place: CellPlace) => void>();
  private readonly failures = new Map<Asked, HostError | Error>();
  private readonly gates = new Map<Asked, Promise<void>>();

  private constructor(
    private bytes: Uint8Array,
    given: Partial<Host['capabilities']>,
  ) {
    Object.assign(this.capabilities, given);
  }

  static async with(document: Document, capabilities: Partial<Host['capabilities']> = {}): Promise<FakeHost> {
    return new FakeHost(await writeXlsx(null, document), capabilities);
  }

  /** Over the bytes of any workbook. */
  static over(bytes: Uint8Array): FakeHost {
    return new FakeHost(bytes, {});
  }

  /** From now on this fails; with null it works again. */
  fail(asked: Asked, code: HostErrorCode | Error | null, facts: HostError['facts'] = {}): void {
    if (code === null) this.failures.delete(asked);
    else this.failures.set(asked, code instanceof Error ? code : new HostError(code, facts));
  }

  /** The next time this waits, until the answer is called or the work is stopped. */
  hold(asked: Asked): () => void {
    let open = (): void => undefined;
    this.gates.set(asked, new Promise((resolve) => (open = resolve)));
    return open;
  }

  /** What a user types. */
  async type(edits: readonly CellEdit[]): Promise<void> {
    this.bytes = await editXlsx(this.bytes, edits);
    for (const changed of this.listeners) changed();
  }

  async snapshot(work?: Work): ReturnType<Host['snapshot']> {
    await this.begin('snapshot', work);
    work?.onProgress?.({ done: 1, of: 2 });
    return readXlsx(this.bytes, 'werkmap.xlsx');
  }

  async draw(document: Document, work?: Work): Promise<void> {
    await this.begin('draw', work);
    work?.onProgress?.({ done: 1, of: document.sheets.length });
    this.bytes = await writeXlsx(this.bytes, document);
  }

  async edit(edits: readonly CellEdit[], work?: Work): Promise<void> {
    await this.begin('edit', work);
    this.edits.push(...edits);
    await this.type(edits);
  }

  async select(place: CellPlace): Promise<void> {
    await this.begin('select');
    this.selected.push(place);
  }

  async onChanged(changed: () => void): Promise<() => Promise<void>> {
    await this.begin('onChanged');
    this.listeners.add(changed);
    return () => {
      this.listeners.delete(changed);
      return Promise.resolve();
    };
  }

  onSelectionChanged(selected: (place: CellPlace) => void): Promise<() => Promise<void>> {
    this.followers.add(selected);
    return Promise.resolve(() => {
      this.followers.delete(selected);
      return Promise.resolve();
    });
  }

  /** A user clicks on a cell. */
  click(place: CellPlace): void {
    for (const selected of this.followers) selected(place);
  }

  async openWorkbook(document: Document, fileName: string): Promise<'opened' | 'downloaded'> {
    await this.begin('openWorkbook');
    await writeXlsx(null, document);
    this.opened.push({ title: document.title, fileName });
    this.openedDocuments.push(document);
    return this.opens.shift() ?? 'opened';
  }

  readFile(file: UserFile): ReturnType<Host['readFile']> {
    return workbookIn(file);
  }

  async textsOfFile(document: Document): ReturnType<Host['textsOfFile']> {
    return partTexts(await writeXlsx(null, document));
  }

  textsOutsideCells(): ReturnType<Host['textsOutsideCells']> {
    return Promise.resolve(this.handsOutFile ? partTexts(this.bytes, { outsideCells: true }) : null);
  }

  /** The names of the report sheets that stand in the workbook. */
  async reportSheets(): Promise<readonly string[]> {
    const { sheets } = await readXlsx(this.bytes, 'werkmap.xlsx');
    return sheets.filter(isOwnSheet).map(({ name }) => name);
  }

  get listenerCount(): number {
    return this.listeners.size + this.followers.size;
  }

  private async begin(asked: Asked, work?: Work): Promise<void> {
    this.log.push(asked);
    const gate = this.gates.get(asked);
    this.gates.delete(asked);
    if (gate !== undefined) await Promise.race([gate, stopped(work?.signal)]);
    if (this.latency > 0) await Promise.race([waited(this.latency), stopped(work?.signal)]);
    if (work?.signal?.aborted === true) throw new HostError('aborted');
    const failure = this.failures.get(asked);
    if (failure !== undefined) throw failure;
  }
}

function stopped(signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) =>
    signal?.addEventListener('abort', () => {
      resolve();
    }),
  );
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
