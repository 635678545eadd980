/** A report sheet with every cell in its place. */
import type { Block, Cell, Row, Sheet } from '../../../core/report/document';
import { cleanText } from './clean-text';

export interface PlacedCell extends Cell {
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
}

export interface Layout {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly extent: Extent;
}

/** A rectangle from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

export function layOut(sheet: Sheet): Layout {
  const width = sheet.columnWidths.length;
  const rows = sheet.blocks.flatMap((block, index) => {
    const placed = block.rows.map((row) => placeRow(row, block, width));
    return index === 0 ? placed : [[], ...placed];
  });
  const columns = Math.max(width, ...rows.map((cells) => endOf(cells)));
  return {
    rows,
    extent: {
      rows: Math.max(1, rows.length, sheet.mark?.extent.rows ?? 0),
      columns: Math.max(1, columns, sheet.mark?.extent.columns ?? 0),
    },
  };
}

/** In a block of text the last cell of a row runs on to the right edge of the sheet. */
function placeRow(row: Row, block: Block, width: number): PlacedCell[] {
  let column = 0;
  return row.cells.map((cell, index) => {
    const runsOn = block.kind === 'text' && index === row.cells.length - 1;
    const span = Math.max(1, cell.span ?? (runsOn ? width - column : 1));
    const placed = { ...cell, value: cleanValue(cell), column, span };
    column += span;
    return placed;
  });
}

function cleanValue(cell: Cell): Cell['value'] {
  if (typeof cell.value === 'string') return cleanText(cell.value);
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value))
    throw new Error('A report holds a number that is none.');
  return cell.value;
}

function endOf(cells: readonly PlacedCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.span;
}
