/** The cells of a report row in the notation of a sheet part. */
import { cellName } from '../references';
import { textElement } from './clean-text';
import type { PlacedCell } from './layout';
import type { StyleBook } from './style-book';

export interface CellXml {
  readonly column: number;
  readonly xml: string;
}

/** A cell and the cells that it covers; those get its look, or its border would stop halfway. */
export function cellXml(row: number, cell: PlacedCell, styles: StyleBook): CellXml[] {
  const style = styles.indexOf(cell.style, typeof cell.value === 'string');
  const tag = (column: number): string => `<c r="${cellName(row, column)}" s="${style}"`;
  const first = { column: cell.column, xml: `${tag(cell.column)}${contentXml(cell.value)}` };
  const covered = Array.from({ length: cell.span - 1 }, (_, index) => {
    const column = cell.column + index + 1;
    return { column, xml: `${tag(column)}/>` };
  });
  return [first, ...covered];
}

/** The rest of the cell after its first attributes. A text is never a formula: the cell says that it is text. */
function contentXml(value: PlacedCell['value']): string {
  if (value === null || value === '') return '/>';
  if (typeof value === 'string') return ` t="inlineStr"><is>${textElement(value)}</is></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return `><v>${value}</v></c>`;
}
