/** A header that somebody changes is the name of a column: the table and the formulas that name it follow. */
import { exactAttribute } from '../../edit/exact-text';
import { renamedColumns } from '../../formula/table-columns';
import type { Package } from '../../package/package';
import { attributeOf, childOf, childrenOf } from '../../xml/tree';
import type { CellChange } from '../changes';
import { rowsOf } from '../result-xml';
import { rewriteFormulas } from '../structure/rewrite-formulas';
import { tableParts, type TablePart } from './table-part';

/** What Excel in Dutch calls a column without a name. */
const NAMELESS = 'Kolom';

/** The changes, with a text that no other column has in each header that changes. */
export function followHeaders(
  pkg: Package,
  sheetPath: string,
  cells: readonly CellChange[],
): readonly CellChange[] {
  return tableParts(pkg, sheetPath).reduce((changed, table) => {
    const names = newNames(table, changed);
    if (names.size === 0) return changed;
    renameColumns(pkg, table, names);
    return changed.map((cell) => {
      const name = isHeader(table, cell) ? names.get(cell.column - table.range.firstColumn) : undefined;
      return name === undefined
        ? cell
        : { kind: 'value' as const, row: cell.row, column: cell.column, value: name, flags: 0 };
    });
  }, cells);
}

function isHeader({ range, hasHeaders }: TablePart, { kind, row, column }: CellChange): boolean {
  return (
    hasHeaders &&
    kind !== 'result' &&
    row === range.firstRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

/** By the place of the column in the table. */
function newNames(table: TablePart, cells: readonly CellChange[]): ReadonlyMap<number, string> {
  const typed = new Map(
    cells
      .filter((cell) => isHeader(table, cell))
      .map((cell) => [cell.column - table.range.firstColumn, shownText(cell)] as const),
  );
  const taken = new Set(
    table.columns.filter((_, index) => !typed.has(index)).map((name) => name.toLowerCase()),
  );
  const names = new Map<number, string>();
  for (const [index, text] of typed) {
    const name = free(text, index, taken);
    taken.add(name.toLowerCase());
    names.set(index, name);
  }
  return names;
}

function shownText(cell: CellChange): string {
  const value = cell.kind === 'value' ? cell.value : rowsOf(cell.result)[0]?.[0]?.value;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** As Excel does: the same name again gets a number. */
function free(text: string, index: number, taken: ReadonlySet<string>): string {
  const isEmpty = text.trim() === '';
  const base = isEmpty ? NAMELESS : text;
  const first = isEmpty ? `${NAMELESS}${index + 1}` : text;
  if (!taken.has(first.toLowerCase())) return first;
  let number = 2;
  while (taken.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

function renameColumns(pkg: Package, table: TablePart, names: ReadonlyMap<number, string>): void {
  const renamed = new Map(
    [...names].flatMap(([index, name]) => {
      const old = table.columns[index];
      return old === undefined || old === name ? [] : [[old.toLowerCase(), name] as const];
    }),
  );
  if (renamed.size === 0) return;
  pkg.edit(table.path, (edits, root) => {
    const columns = childOf(root, 'tableColumns');
    (columns ? childrenOf(columns, 'tableColumn') : []).forEach((column, index) => {
      const name = names.get(index);
      if (name !== undefined && name !== attributeOf(column, 'name'))
        edits.setAttribute(column, 'name', exactAttribute(name));
    });
  });
  rewriteFormulas(pkg, {
    names: [table.name],
    formula: (formula) => renamedColumns(formula, table.name, (old) => renamed.get(old)),
    sheet: (name) => name,
  });
}
