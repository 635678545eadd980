/** A view of a workbook in memory, for the host and the page of the browser workbook: what a user types is told to it. */
import type { CellValue } from '../../src/core/intake/grid';
import { readXlsx } from '../../src/formats/xlsx';
import type { CellChange, SheetChanges, Shift, WorkbookChanges } from '../../src/formats/xlsx/save/changes';
import type { GridView } from '../../src/hosts/grid/view/grid-view';
import type { CellPlace } from '../../src/hosts/host';

interface SeenSheet {
  name: string;
  openedAs: string | null;
  readonly shifts: Shift[];
  readonly cells: Map<string, CellChange>;
}

export class FakeView implements GridView {
  /** What was shown, in order: null is a whole workbook. */
  readonly shown: (readonly string[] | null)[] = [];
  readonly selections: CellPlace[] = [];
  /** The text in the cell that the user is in. */
  typing: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
  } | null = null;
  /** Ends what is shown, so that something can happen meanwhile. */
  beforeShown: () => Promise<void> = () => Promise.resolve();
  /** What the grid calculates when sheets are shown after something was written in them. */
  afterShown: () => void = () => undefined;
  private sheets: SeenSheet[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly followers = new Set<(place: CellPlace) => void>();

  async showWorkbook(bytes: Uint8Array): Promise<void> {
    await this.show(bytes);
    this.shown.push(null);
  }

  async showSheets(bytes: Uint8Array, names: readonly string[]): Promise<void> {
    await this.show(bytes);
    this.shown.push(names);
    this.afterShown();
  }

  changes(): WorkbookChanges {
    return {
      sheets: this.sheets.map(({ name, openedAs, shifts, cells }): SheetChanges => {
        return { name, openedAs, shifts, cells: [...cells.values()] };
      }),
    };
  }

  async accept(bytes: Uint8Array): Promise<void> {
    await this.show(bytes);
  }

  settled(): Promise<void> {
    return Promise.resolve();
  }

  errorAt(): string | null {
    return null;
  }

  select(place: CellPlace): void {
    this.selections.push(place);
  }

  onEdited(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  onSelected(listener: (place: CellPlace) => void): () => void {
    this.followers.add(listener);
    return () => void this.followers.delete(listener);
  }

  onNotFound(): () => void {
    return () => undefined;
  }

  isEditing(): boolean {
    return this.typing !== null;
  }

  endEditing(): Promise<void> {
    const { typing } = this;
    this.typing = null;
    if (typing !== null) this.type(typing.sheet, typing.row, typing.column, typing.value);
    return Promise.resolve();
  }

  dispose(): void {
    this.listeners.clear();
  }

  /** A user types in a cell and presses Enter. */
  type(sheet: string, row: number, column: number, value: CellValue): void {
    this.change(sheet, { kind: 'value', row, column, value, flags: 0 });
  }

  change(sheet: string, cell: CellChange): void {
    this.seen(sheet).cells.set(`${cell.row},${cell.column}`, cell);
    this.edited();
  }

  shift(sheet: string, shift: Shift): void {
    this.seen(sheet).shifts.push(shift);
    this.edited();
  }

  /** Ctrl+Z until nothing is left of it. */
  undo(sheet: string): void {
    this.seen(sheet).shifts.length = 0;
    this.edited();
  }

  /** What the grid tells when it has calculated, whether that changed anything or not. */
  edited(): void {
    for (const listener of this.listeners) listener();
  }

  click(place: CellPlace): void {
    for (const follower of this.followers) follower(place);
  }

  private seen(sheet: string): SeenSheet {
    return this.sheets.find(({ name }) => name === sheet)!;
  }

  private async show(bytes: Uint8Array): Promise<void> {
    const { sheets } = await readXlsx(bytes, '');
    await this.beforeShown();
    this.sheets = sheets.map(({ name }) => ({ name, openedAs: name, shifts: [], cells: new Map() }));
    // As the grid does after a workbook was opened.
    this.edited();
  }
}
