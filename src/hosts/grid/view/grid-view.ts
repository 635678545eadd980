/**
 * A workbook shown in a part of the page, with live formulas. What is shown is always a file (bytes) with what the user
 * changed since. `open-grid-view.ts` makes one.
 */
import type { WorkbookChanges } from '../../../formats/xlsx/save/changes';
import type { CellPlace } from '../../host';

export interface GridView {
  /** Shows another workbook. Throws an XlsxError when the bytes are none. */
  showWorkbook(bytes: Uint8Array): Promise<void>;
  /**
   * The same workbook after these sheets were written in its file; elsewhere the user stays where he is. Formulas that
   * depend on what was written are calculated: what they come to is a change.
   */
  showSheets(bytes: Uint8Array, names: readonly string[]): Promise<void>;
  /** How the workbook differs from the bytes. Waits for no calculation: see `settled`. */
  changes(): WorkbookChanges;
  /** From now on the bytes are these, which hold all changes. */
  accept(bytes: Uint8Array): Promise<void>;
  /** When formulas have calculated what the last edit asks of them. */
  settled(): Promise<void>;
  /** What the error in a cell means, where one of our functions said so. */
  errorAt(place: CellPlace): string | null;
  select(place: CellPlace): void;
  /** Calls after each edit and each calculation; the answer stops the calls. */
  onEdited(listener: () => void): () => void;
  onSelected(listener: (place: CellPlace) => void): () => void;
  /** Calls with what the user typed to go to, and is nowhere. */
  onNotFound(listener: (text: string) => void): () => void;
  /** Whether the user is typing in a cell. */
  isEditing(): boolean;
  /** Takes what is being typed as if the user had pressed Enter. */
  endEditing(): Promise<void>;
  dispose(): void;
}
