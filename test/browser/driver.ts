/**
 * A workbook with the pane beside it, for who plays a user: what there is to do, whatever program shows the cells. Each
 * place where the pane runs has a driver of its own, and the scenarios run on all of them.
 */
import type { Locator, Page } from 'playwright-core';
import type { Look } from './visit';

export interface WorkbookDriver<Opened extends OpenWorkbook = OpenWorkbook> {
  /** In the titles of the tests. */
  readonly name: string;
  /** Who stops a report finds a part of it, that says so. Otherwise it is written whole, or not at all. */
  readonly writesInSteps: boolean;
  /** Opens a workbook, the bytes of an .xlsx file, or an empty one. The pane is not shown yet. */
  readonly open: (workbook: Uint8Array | null, look?: Look) => Promise<Opened>;
}

/** One cell: the name of its sheet, and "B3". */
export interface CellOf {
  readonly sheet: string;
  readonly cell: string;
}

/** Answers that wait: a workbook that takes long, without a clock. */
export interface Held {
  /** Until an answer waits. */
  waiting(): Promise<void>;
  /** Lets the answer go that waits longest. */
  next(): Promise<void>;
  /** Lets all go, and those to come. */
  end(): Promise<void>;
}

export interface OpenWorkbook {
  /** The whole screen: for the keyboard, and for pictures. */
  readonly page: Page;

  /** Shows the pane, as somebody with a mouse does, and gives the element that holds all of it. Once is enough. */
  openPane(): Promise<Locator>;
  /** The same with keys alone. The focus is then on the first thing in the pane that takes it. */
  openPaneByKeyboard(): Promise<Locator>;

  /** The pane on a screen that leaves it no more pixels than this. */
  narrow(width: number): Promise<void>;

  /** The sheets that somebody sees, from left to right. */
  sheets(): Promise<readonly string[]>;
  /** Every cell as it shows its contents, row by row from A1. A cell that is empty shows "". */
  texts(sheet: string): Promise<readonly (readonly string[])[]>;
  /** The first cell of what is selected. */
  selected(): Promise<CellOf>;
  select(place: CellOf): Promise<void>;
  /** Types in a cell and goes on: "12500", "=A1", "onbekend"; "" empties the cell. */
  type(place: CellOf, text: string): Promise<void>;

  /** From now on the workbook does what the pane asks, but its answers wait until they are let go. */
  hold(): Promise<Held>;

  /** The files of so many workbooks that the pane makes when this is done: opened beside this one, or as downloads. */
  newWorkbooks(count: number, press: () => Promise<void>): Promise<readonly Uint8Array[]>;

  /** What should not have happened: requests to elsewhere, what a policy stopped, errors in a page. A scenario has none. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}
