/** What becomes of the sheets of a workbook. */
import type { SheetEntry, WorkbookPart } from '../../package/workbook-part';
import { XlsxError } from '../../xlsx-error';
import type { SheetChanges, WorkbookChanges } from '../changes';
import { Axis } from './axis';

/** A sheet of the file that stays. */
export interface KeptSheet {
  readonly entry: SheetEntry;
  readonly changes: SheetChanges;
  readonly rows: Axis;
  readonly columns: Axis;
}

export interface Plan {
  readonly kept: readonly KeptSheet[];
  readonly removed: readonly SheetEntry[];
  /** By the old name in lower case. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly added: readonly SheetChanges[];
}

export function planOf({ sheets }: WorkbookPart, changes: WorkbookChanges): Plan {
  refuseNames(sheets, changes);
  const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet);
  const kept = changes.sheets.flatMap((each) => {
    if (each.openedAs === null) return [];
    const entry = worksheets.find(({ name }) => name === each.openedAs);
    if (entry === undefined) throw new XlsxError('sheetNotFound', { sheet: each.openedAs });
    return [{ entry, changes: each, rows: Axis.rows(each.shifts), columns: Axis.columns(each.shifts) }];
  });
  const removed = worksheets.filter((entry) => !kept.some((each) => each.entry === entry));
  const added = changes.sheets.filter(({ openedAs }) => openedAs === null);
  if (added.length === 0 && !kept.some(({ entry }) => entry.visibility === 'visible'))
    throw new XlsxError('noSheetLeft');
  return {
    kept,
    removed,
    added,
    renamed: new Map(
      kept
        .filter((each) => each.changes.name !== each.entry.name)
        .map((each) => [each.entry.name.toLowerCase(), each.changes.name]),
    ),
  };
}

/** What Excel takes for the name of a sheet. */
const NAME = /^(?!')[^[\]:*?/\\\p{Cc}]{1,31}(?<!')$/u;

function refuseNames(sheets: readonly SheetEntry[], changes: WorkbookChanges): void {
  const taken = new Set(
    sheets.filter(({ isWorksheet }) => !isWorksheet).map(({ name }) => name.toLowerCase()),
  );
  for (const { name, openedAs } of changes.sheets) {
    if (name !== openedAs && (!NAME.test(name) || name.trim() === ''))
      throw new XlsxError('sheetNameInvalid', { sheet: name });
    if (taken.has(name.toLowerCase())) throw new XlsxError('sheetNameTaken', { sheet: name });
    taken.add(name.toLowerCase());
  }
}
