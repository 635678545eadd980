/** What the driver, in Node, can have done in the page around the add-in. Everything here travels as JSON. */
import type { CellOf } from '../driver';

export interface ExcelPage {
  /** Opens a workbook, the bytes of an .xlsx as base64, and loads the add-in of this manifest with it, out of sight. */
  open(workbook: string | null, manifest: string): Promise<void>;
  sheets(): readonly string[];
  texts(sheet: string): readonly (readonly string[])[];
  selected(): CellOf;
  select(place: CellOf): void;
  type(place: CellOf, text: string): void;
  /** As by F6. */
  enterPane(): void;
  hold(): void;
  /** Until something waits. */
  waiting(): Promise<void>;
  letGo(which: 'next' | 'all'): void;
  /** Workbooks that were opened beside this one, as base64. */
  readonly created: readonly string[];
  /** What the add-in asked for that this Excel does not know. */
  readonly unknown: readonly string[];
}

declare global {
  /** In the page around the add-in only. */
  var excelPage: ExcelPage;
}
