/**
 * A report as data: what to show, not how it is drawn. Hosts draw it in a worksheet, the command line as text.
 * Document › Sheet › Block › Row › Cell, with style tokens (see style.ts) instead of fonts and colours.
 */
import type { FigureKey } from '../domain/figure';
import type { CellValue, Range } from '../intake/grid';
import type { Chart } from './charts/chart';
import type { OwnSheetMark } from './own-sheets/own-sheet';
import type { StyleToken } from './style';

/** A place in the workbook that a cell links to; rows and columns count from 0. Without a row: the sheet itself. */
export interface LinkTarget {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

/** One cell of a report. */
export interface Cell {
  /** A number is an amount in euros (or a count); the style token carries its number format. Text is always text. */
  readonly value: CellValue;
  readonly style: StyleToken;
  /** How many columns the cell spans; 1 when absent. The cells it covers are not in the row. */
  readonly span?: number;
  readonly link?: LinkTarget;
  /** Set when the cell shows a figure: what `explain` tells where it comes from by. */
  readonly figure?: FigureKey;
  /** On input sheets: a formula of built-in functions in the notation of the file; the value is what it comes to now. */
  readonly formula?: string;
}

/** One row; cells from the first column on. A row without cells is a blank line. */
export interface Row {
  readonly cells: readonly Cell[];
}

/** An input table that a formula reads: an Excel table by its name, or a range of cells, headers included. */
export type TableSource =
  | { readonly kind: 'table'; readonly name: string; readonly hasTotalRow: boolean }
  | { readonly kind: 'range'; readonly sheet: string; readonly range: Range };

/** Our functions that answer with a whole table. */
export type TableFunction = 'TABEL.ERVAREN' | 'TABEL.FINANCIEEL';

/** A call of one of them. Each host writes it as its formulas are written; it is never a text here. */
export interface LiveCall {
  readonly fn: TableFunction;
  readonly args: readonly TableSource[];
}

/** Rows that belong together: a title, a table, a list of remarks. One blank line separates blocks. */
export interface Block {
  /** A table has header rows and is read cell by cell; text runs over the full width of the sheet. */
  readonly kind: 'text' | 'table';
  /**
   * A part of the report starts here. In print a part that fits on one page is not spread over two:
   * a new page starts before it when what is left of the page is too small.
   */
  readonly startsPart?: true;
  /**
   * Reads on by itself: in print a page may end between its rows where its part would leave too much of a page empty.
   * Without it a part is only spread over pages when none can hold it.
   */
  readonly splits?: true;
  /** The number of rows at the top of a table that name its columns; 0 for text. */
  readonly headerRows: number;
  /** Set on input sheets: the table becomes an Excel table with this name. Its header row is its first row. */
  readonly excelTable?: string;
  /** The block is a formula: its first cell calls this, and its rows are what the call answered. Spans nothing. */
  readonly live?: LiveCall;
  /** Set on input sheets: what a host offers while somebody types. */
  readonly entries?: readonly Entry[];
  /** A chart over the last rows of the block, which are blank; the next block holds its figures. */
  readonly chart?: Chart;
  /** Says nothing without charts: a host that draws none leaves it out. */
  readonly forCharts?: true;
  readonly rows: readonly Row[];
}

/** What a host offers in the cells of an input table while somebody types in them. */
export interface Entry {
  readonly column: number;
  /** The row of the block; absent: all rows below the headers, also those that are still to come. */
  readonly row?: number;
  /** Shown beside the cell: at most 32 and 255 characters. */
  readonly message: { readonly title: string; readonly text: string };
  readonly list?: EntryList;
}

/** The words to choose from. They never block: what else is typed is kept, if need be after a warning. */
export interface EntryList {
  /** The words themselves, without commas, or the name of a list of the document. */
  readonly words: readonly string[] | { readonly name: string };
  /** What is said of anything else; absent: nothing, other words are as good. */
  readonly others?: {
    readonly severity: 'warning' | 'information';
    readonly title: string;
    readonly text: string;
  };
}

/** A column of an input table that others choose from; in the workbook a name for what is filled in there. */
export interface NamedList {
  readonly name: string;
  readonly sheet: string;
  /** The first cell below the header; rows and columns count from 0. */
  readonly row: number;
  readonly column: number;
}

/** How a sheet leaves the printer. Always A4, one page wide. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Repeated at the top of every page; rows count from 0, both included. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Plain text, with a line break where it needs two lines; hosts escape it and add the page number. */
  readonly footer: { readonly left: string; readonly centre: string };
}

/** One report sheet. */
export interface Sheet {
  /** The name it gets in the workbook; already free of clashes (see placement.ts). */
  readonly name: string;
  /** The name of an own sheet in the workbook that this one rewrites in place. Absent: a new sheet. */
  readonly replaces?: string;
  /** Set when the replaced sheet holds work of the user: it is first kept as a copy under this name. */
  readonly keepCopyAs?: string;
  /** Column widths in characters of the normal font; the number of entries is the width of the sheet. */
  readonly columnWidths: readonly number[];
  readonly blocks: readonly Block[];
  /** Rows that stay in view while scrolling. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  /** Absent on input sheets, which are the user's own once written. */
  readonly mark?: OwnSheetMark;
}

/** A set of report sheets in the order in which they are shown. */
export interface Document {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** The lists that entries of the sheets name. */
  readonly lists?: readonly NamedList[];
}

/** The rows of a sheet from top to bottom as a host writes them: its blocks with one blank row between them. */
export function rowsOf(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block, index) => (index === 0 ? block.rows : [{ cells: [] }, ...block.rows]));
}
