/** The parts of the tables on a sheet. */
import type { Range } from '../../../../core/intake/grid';
import type { Package } from '../../package/package';
import { parseRange } from '../../references';
import { attributeOf, childOf, childrenOf } from '../../xml/tree';
import { decodeOfficeEscapes } from '../../xml/text';

export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly range: Range;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** The names of its columns, from left to right. */
  readonly columns: readonly string[];
  /** Filled from elsewhere: its size is not the user's. */
  readonly isQuery: boolean;
}

export function tableParts(pkg: Package, sheetPath: string): readonly TablePart[] {
  return pkg.relationshipsOf(sheetPath).flatMap(({ kind, target }) => {
    if (kind !== 'table' || !pkg.has(target)) return [];
    const root = pkg.root(target);
    const range = parseRange(attributeOf(root, 'ref') ?? '');
    const columns = childOf(root, 'tableColumns');
    if (!range || !columns) return [];
    return [
      {
        path: target,
        name: attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '',
        range,
        hasHeaders: attributeOf(root, 'headerRowCount') !== '0',
        hasTotals: Number(attributeOf(root, 'totalsRowCount') ?? 0) > 0,
        columns: childrenOf(columns, 'tableColumn').map((column) =>
          decodeOfficeEscapes(attributeOf(column, 'name') ?? ''),
        ),
        isQuery: (attributeOf(root, 'tableType') ?? 'worksheet') !== 'worksheet',
      },
    ];
  });
}
