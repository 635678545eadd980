/** The Excel tables of a sheet. */
import type { ExcelTable } from '../../../core/intake/grid';
import { MAX_COLUMNS, MAX_ROWS } from '../limits';
import type { Package } from '../package/package';
import { XlsxError } from '../xlsx-error';
import { attributeOf } from '../xml/tree';
import { parseRange } from '../references';

export function readTables(pkg: Package, sheetPath: string): ExcelTable[] {
  const parts = pkg
    .relationshipsOf(sheetPath)
    .filter(({ kind, target }) => kind === 'table' && pkg.has(target));
  return parts.flatMap(({ target }) => {
    const root = pkg.root(target);
    const range = parseRange(attributeOf(root, 'ref') ?? '');
    if (!range) return [];
    const { firstRow, firstColumn, lastRow, lastColumn } = range;
    const fits = firstRow >= 0 && lastRow >= firstRow && lastRow < MAX_ROWS;
    if (!fits || lastColumn < firstColumn || lastColumn >= MAX_COLUMNS)
      throw new XlsxError('damaged', { part: target });
    return [
      {
        name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
        range,
        hasHeaderRow: attributeOf(root, 'headerRowCount') !== '0',
        hasTotalRow: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
      },
    ];
  });
}
