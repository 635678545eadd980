/**
 * Why a file cannot be read or written, as a code. The text layer turns codes into sentences;
 * the message here is for developers only.
 */
export type XlsxErrorCode =
  /** No bytes at all. */
  | 'empty'
  /** Not a zip with a workbook in it: text, a picture, a document of another program. */
  | 'notAWorkbook'
  /** Protected with a password to open it. */
  | 'encrypted'
  /** Excel 97-2003 (.xls). */
  | 'legacyXls'
  /** Excel's binary workbook (.xlsb). */
  | 'xlsb'
  /** OpenDocument spreadsheet (.ods). */
  | 'ods'
  /** The end of the file is missing. */
  | 'truncated'
  /** A part that is needed is missing or cannot be read. */
  | 'damaged'
  /** More than this product wants to hold in memory. */
  | 'tooLarge'
  /** A workbook without worksheets. */
  | 'noSheets'
  /** A shared workbook of the old kind, whose change log would no longer fit. */
  | 'sharedWorkbook'
  /** A part that must be changed is not in UTF-8. */
  | 'unsupportedEncoding'
  /** The sheet to rewrite is not in the workbook. */
  | 'sheetNotFound'
  /** A sheet to add has a name that is taken. */
  | 'sheetNameTaken'
  /** A formula of the user runs through a report of ours and beyond it. */
  | 'formulaAcrossReport'
  /** The user made a table or a pivot table of a report of ours. */
  | 'tableInReport'
  /** Below a table that grows, cells are merged. */
  | 'mergedBelowTable'
  /** A total row must move down, and a formula says by its address where it stands, or where the rows are. */
  | 'totalRowInUse'
  /** A formula that fills several cells, or a data table, of which only a part is changed. */
  | 'partOfArray'
  /** A new name of a sheet that Excel does not take. */
  | 'sheetNameInvalid'
  /** No sheet to be seen is left. */
  | 'noSheetLeft'
  /** Rows or columns came or went where something refers to. */
  | 'shiftBreaks'
  /** A sheet was removed to which something refers. */
  | 'removalBreaks';

/** What would break, as a user knows it. */
export type XlsxObstacle =
  | 'formula'
  | 'name'
  | 'validation'
  | 'conditionalFormat'
  | 'chart'
  | 'pivot'
  | 'link'
  | 'drawing'
  | 'control'
  | 'table'
  | 'slicer'
  | 'merge'
  | 'filter'
  | 'note'
  | 'pageBreak'
  | 'protectedRange'
  | 'other';

/** What the error is about, as far as known. */
export interface XlsxErrorFacts {
  readonly sheet?: string;
  /** The part of the package (file inside the zip). */
  readonly part?: string;
  /** The cells or the name that it is about. */
  readonly place?: string;
  /** What stands there, when that is what would break. */
  readonly what?: XlsxObstacle;
}

export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxErrorCode,
    readonly facts: XlsxErrorFacts = {},
  ) {
    super([code, facts.sheet, facts.place, facts.part].filter((piece) => piece !== undefined).join(' '));
  }
}

/** Does something with a sheet; what is refused about it says which sheet that is. */
export function inSheet<T>(sheet: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof XlsxError ? new XlsxError(error.code, { ...error.facts, sheet }) : error;
  }
}

/** What is read where a file may go without it: a part that cannot be read is as good as none. */
export function orElse<T>(none: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError) return none;
    throw error;
  }
}
