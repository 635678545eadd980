/** An Excel table that gets more rows: its range, that of its filter, and what its calculated columns hold. */
import type { Package } from '../package/package';
import { parseRange, rangeName } from '../references';
import { attributeOf, childOf, childrenOf } from '../xml/tree';
import { XlsxError } from '../xlsx-error';
import { holdsAddress } from './addresses';
import type { Growth } from './grow-covers';

/**
 * The formulas of the calculated columns, by column of the sheet. One that holds addresses of cells would have to be
 * another on every row: such a column stays empty in the new rows.
 */
export function growTable(
  pkg: Package,
  sheetPath: string,
  name: string,
  { range, by }: Growth,
): ReadonlyMap<number, string> {
  const formulas = new Map<number, string>();
  pkg.edit(tablePath(pkg, sheetPath, name), (edits, root) => {
    edits.setAttribute(root, 'ref', rangeName({ ...range, lastRow: range.lastRow + by }));
    const filter = childOf(root, 'autoFilter');
    const filtered = filter && parseRange(attributeOf(filter, 'ref') ?? '');
    if (filter && filtered)
      edits.setAttribute(filter, 'ref', rangeName({ ...filtered, lastRow: filtered.lastRow + by }));
    const columns = childOf(root, 'tableColumns');
    (columns ? childrenOf(columns, 'tableColumn') : []).forEach((column, index) => {
      const formula = childOf(column, 'calculatedColumnFormula');
      if (formula && attributeOf(formula, 'array') === undefined && !holdsAddress(formula.text))
        formulas.set(range.firstColumn + index, formula.text);
    });
  });
  return formulas;
}

function tablePath(pkg: Package, sheetPath: string, name: string): string {
  const parts = pkg
    .relationshipsOf(sheetPath)
    .filter(({ kind, target }) => kind === 'table' && pkg.has(target));
  const part = parts.find(({ target }) => {
    const root = pkg.root(target);
    return (attributeOf(root, 'displayName') ?? attributeOf(root, 'name')) === name;
  });
  if (part === undefined) throw new XlsxError('damaged', { part: sheetPath });
  return part.target;
}
