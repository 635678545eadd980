/**
 * What the pane and the ribbon need of a place to run: Excel, or the workbook in a browser page. Both give the same,
 * so the same pane runs in each. Whatever a host cannot do it says with a HostError, and nothing else.
 */
import type { CellEdit } from '../core/intake/edit';
import type { Workbook } from '../core/intake/grid';
import type { Document } from '../core/report/document';

/** Work that may take a while. */
export interface Work {
  /** Stops the work where it can stop: a sheet that was being written then says that it is not complete. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WorkProgress) => void;
}

/** How far the work is; `of` may grow while the host finds out how much there is. */
export interface WorkProgress {
  readonly done: number;
  readonly of: number;
}

/** A cell, or a sheet as it is; rows and columns count from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** Stops the calls. */
export type Unsubscribe = () => Promise<void>;

/** What differs between hosts and between versions of one. */
export interface Capabilities {
  /** Our functions calculate here, so a report may be offered with live formulas. */
  readonly liveFormulas: boolean;
  /** The user takes a whole report back in one step. */
  readonly undoInOneStep: boolean;
}

/** One workbook that is open. What is asked while something else is going on waits its turn. */
export interface Host {
  readonly capabilities: Capabilities;

  /** All cells of the workbook as they are now, hidden and filtered ones too. */
  snapshot(work?: Work): Promise<Workbook>;

  /**
   * Writes sheets: reports in place, input sheets as new ones. Cells that are not ours stay as they are; a sheet that is
   * not yet whole says so in its first line. What the user had selected stays selected.
   */
  draw(document: Document, work?: Work): Promise<void>;

  /** Writes in cells of the user: all of the edits, or none when one of them cannot be made. */
  edit(edits: readonly CellEdit[], work?: Work): Promise<void>;

  /** Shows a place to the user, and selects it. */
  select(place: CellPlace): Promise<void>;

  /**
   * Calls when the study may have become another, for cells, sheets or tables that are no reports of ours changed; and when
   * a report of ours is gone.
   */
  onChanged(changed: () => void): Promise<Unsubscribe>;

  /** Calls with the first cell of what the user selects. */
  onSelectionChanged(selected: (place: CellPlace) => void): Promise<Unsubscribe>;

  /**
   * A document as a workbook of its own: the example, the template, the public version. It opens beside this one where
   * that can be, and is a download elsewhere.
   */
  openWorkbook(document: Document, fileName: string): Promise<'opened' | 'downloaded'>;

  /** A file that a user chose, as a workbook: it is read, and not opened. */
  readFile(file: UserFile): Promise<Workbook>;

  /** Every text of the file that a document becomes, in whatever part: for a last look before others get it. */
  textsOfFile(document: Document): Promise<Iterable<PartText>>;

  /** What stands in the workbook outside its cells: comments, names, headers, properties. Null: this host cannot tell. */
  textsOutsideCells(): Promise<Iterable<PartText> | null>;
}

/** A file as a page gets it from a user; its bytes come when they are asked for. */
export interface UserFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A text, with the part of a file that it stands in. */
export interface PartText {
  readonly part: string;
  readonly text: string;
}

/** Why a host could not do what was asked. `text/host-errors.ts` has the sentence of each. */
export type HostErrorCode =
  /** The user is typing in a cell. */
  | 'editMode'
  /** The sheet is protected, and what is asked is not allowed on it. */
  | 'sheetProtected'
  /** Sheets may not be added. */
  | 'structureProtected'
  /** The workbook was opened to read only. */
  | 'readOnly'
  /** Nothing came through, or no answer came back. */
  | 'connectionLost'
  /** More than the host takes or gives, also in pieces. */
  | 'tooLarge'
  /** This version of the host is too old. */
  | 'notSupported'
  /** A sheet is no longer there, or has another name. */
  | 'sheetGone'
  /** A report of ours was edited since it was read: the new one would write over that. */
  | 'sheetChanged'
  /** A sheet that is hidden cannot be shown. */
  | 'sheetHidden'
  /** Somebody made a sheet with the name that ours would get. */
  | 'sheetNameTaken'
  /** A table or name of the workbook has the name that a table of ours would get. */
  | 'tableNameTaken'
  /** A table or pivot table of the user stands where the report comes. */
  | 'tableInReport'
  /** Cells of the user are merged with cells of the report. */
  | 'mergedCells'
  /** There is no room for more rows. */
  | 'sheetFull'
  /** A table is no longer what it was when the edit was made. */
  | 'tableChanged'
  /** The file that the workbook is cannot be read or written so; `sentence` says why. */
  | 'file'
  /** The caller stopped the work. */
  | 'aborted'
  /** Anything else; `detail` says what the host said of it. */
  | 'failed';

/** What the error is about, as far as known. */
export interface HostErrorFacts {
  readonly sheet?: string;
  /** A name of a table. */
  readonly name?: string;
  /** What is wrong with the file, in words. */
  readonly sentence?: string;
  /** The words of the host itself, for who has to find out: no sentence for users. */
  readonly detail?: string;
  /** What was being written when it stopped may be there in part. */
  readonly unfinished?: true;
}

export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    readonly facts: HostErrorFacts = {},
  ) {
    super([code, facts.sheet, facts.name, facts.detail].filter((part) => part !== undefined).join(' '));
  }
}
