/** What the formulas of a report read, and the cells that they fill. */
import type { Range } from '../../../core/intake/grid';
import type { TableSource } from '../../../core/report/document';
import { cellName, quoteSheet } from '../references';

export function holds(range: Range, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

/** In files, and for add-ins, the words of structured references are English. */
export function argumentText(source: TableSource): string {
  if (source.kind === 'table')
    return `${source.name}${source.hasTotalRow ? '[[#Headers],[#Data]]' : '[#All]'}`;
  const { firstRow, firstColumn, lastRow, lastColumn } = source.range;
  const fixed = (row: number, column: number): string => cellName(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  return `${quoteSheet(source.sheet)}!${fixed(firstRow, firstColumn)}:${fixed(lastRow, lastColumn)}`;
}
