/** Formulas that the grid cannot calculate: what Excel makes of them is not known here. */
import type { CellChange, WorkbookChanges } from '../../formats/xlsx/save/changes';

export interface NotCalculated {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula comes to whose function is not known. */
const UNKNOWN = '#NAME?';

export function notCalculated({ sheets }: WorkbookChanges): readonly NotCalculated[] {
  return sheets.flatMap(({ name, cells }) =>
    cells.filter(isUnknown).map(({ row, column }) => ({ sheet: name, row, column })),
  );
}

function isUnknown(cell: CellChange): boolean {
  if (cell.kind === 'value') return false;
  const { result } = cell;
  return result.kind === 'cell' && result.isError && result.value === UNKNOWN;
}
