/** What of a workbook is another than in its file. `names`: of the sheets in the file, in their order. */
import type { WorkbookChanges } from '../../formats/xlsx/save/changes';

export function hasChanges(changes: WorkbookChanges, names: readonly string[]): boolean {
  return hasAnotherShape(changes, names) || changes.sheets.some(({ cells }) => cells.length > 0);
}

/** Sheets, rows or columns came, went or moved. */
export function hasAnotherShape({ sheets }: WorkbookChanges, names: readonly string[]): boolean {
  return (
    sheets.length !== names.length ||
    sheets.some(
      ({ name, openedAs, shifts }, index) => name !== names[index] || name !== openedAs || shifts.length > 0,
    )
  );
}
