/** What somebody types right below a table or right beside it becomes a part of it, as in Excel. */
import type { Range } from '../../../../core/intake/grid';
import { exactAttribute } from '../../edit/exact-text';
import { growCovers } from '../../edit/grow-covers';
import { growTable } from '../../edit/grow-table';
import { inNamespaceOf } from '../../package/dialect';
import type { Package } from '../../package/package';
import { overlap, parseRange, rangeName } from '../../references';
import type { TextEdits } from '../../xml/edit';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../xml/tree';
import { placesIn } from '../places';
import type { SavedSheet } from '../saved-sheet';
import { tableParts, type TablePart } from './table-part';

/** A sheet with tables that may grow. */
export interface Ground {
  readonly pkg: Package;
  readonly path: string;
  readonly edits: TextEdits;
  readonly root: XmlElement;
  readonly sheet: SavedSheet;
}

export function growTables(ground: Ground): void {
  const tables = tableParts(ground.pkg, ground.path);
  const merges = childOf(ground.root, 'mergeCells');
  const merged = (merges ? childrenOf(merges, 'mergeCell') : []).flatMap(
    (merge) => parseRange(attributeOf(merge, 'ref') ?? '') ?? [],
  );
  for (const table of tables) {
    if (table.isQuery) continue;
    const inTheWay = [...merged, ...tables.filter((other) => other !== table).map(({ range }) => range)];
    const range = growRight(ground, table, inTheWay);
    if (!table.hasTotals) growDown(ground, table, range, inTheWay);
  }
}

/** A column that gets a header; without one it stays beside the table. */
function growRight(ground: Ground, table: TablePart, inTheWay: readonly Range[]): Range {
  const { range } = table;
  const names: string[] = [];
  for (let column = range.lastColumn + 1; table.hasHeaders; column++) {
    const change = ground.sheet.changeAt(range.firstRow, column);
    const name = change?.kind === 'value' && typeof change.value === 'string' ? change.value : '';
    const taken = [...table.columns, ...names].some((each) => each.toLowerCase() === name.toLowerCase());
    const beside = { ...range, firstColumn: column, lastColumn: column };
    if (name.trim() === '' || taken || !isFree(ground, beside, inTheWay)) break;
    names.push(name);
  }
  const grown = { ...range, lastColumn: range.lastColumn + names.length };
  if (names.length > 0) addColumns(ground.pkg, table, grown, names);
  return grown;
}

function addColumns(pkg: Package, table: TablePart, range: Range, names: readonly string[]): void {
  pkg.edit(table.path, (edits, root) => {
    edits.setAttribute(root, 'ref', rangeName(range));
    const filter = childOf(root, 'autoFilter');
    const filtered = filter && parseRange(attributeOf(filter, 'ref') ?? '');
    if (filter && filtered)
      edits.setAttribute(filter, 'ref', rangeName({ ...filtered, lastColumn: range.lastColumn }));
    const list = childOf(root, 'tableColumns');
    if (!list) return;
    const ids = childrenOf(list, 'tableColumn').map((column) => Number(attributeOf(column, 'id')));
    const first = Math.max(0, ...ids) + 1;
    const columns = names.map((name, index) =>
      inNamespaceOf(root, `<tableColumn id="${first + index}" name="${exactAttribute(name)}"/>`),
    );
    edits.append(list, columns.join(''));
    edits.setAttribute(list, 'count', String(ids.length + names.length));
  });
}

function growDown(ground: Ground, { name }: TablePart, range: Range, inTheWay: readonly Range[]): void {
  const { sheet, pkg, path, edits, root } = ground;
  let lastRow = range.lastRow;
  for (;;) {
    const below = { ...range, firstRow: lastRow + 1, lastRow: lastRow + 1 };
    const isTyped = [...placesIn(below)].some(
      ([row, column]) => sheet.isTyped(row, column) && sheet.isFilled(row, column),
    );
    if (!isTyped || !isFree(ground, below, inTheWay)) break;
    lastRow++;
  }
  const growth = { range, lastInTable: range.lastRow, by: lastRow - range.lastRow };
  if (growth.by === 0) return;
  // What a calculated column would come to there nobody calculated: its cells stay as the user sees them.
  growTable(pkg, path, name, growth);
  growCovers(edits, root, growth);
}

/** Nothing stood there, and nothing lies over it. */
function isFree({ sheet }: Ground, range: Range, inTheWay: readonly Range[]): boolean {
  const isCovered = inTheWay.some((other) => overlap(other, range));
  return !isCovered && [...placesIn(range)].every(([row, column]) => !sheet.wasFilled(row, column));
}
