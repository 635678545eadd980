import type { Sheet } from '../../../core/report/document';
import { gapsOf, type Layout } from './layout';
import { gapHeight, rowHeight } from './row-height';

/** The height of each row of a sheet that needs one, in points. Between the blocks of a report rows are low. */
export function rowHeights(
  { mark, columnWidths }: Pick<Sheet, 'mark' | 'columnWidths'>,
  layout: Layout,
  normalSize: number,
): readonly (number | undefined)[] {
  const gaps = mark === undefined ? new Set<number>() : gapsOf(layout);
  return layout.rows.map((cells, row) =>
    gaps.has(row) ? gapHeight(normalSize) : rowHeight(cells, columnWidths, normalSize),
  );
}
