/** Tables with a column per case or per period: at most eight side by side, the next eight in a table below. */
import { cell, startingPart, table } from '../../report/blocks';
import type { Block, Cell } from '../../report/document';
import type { StyleToken } from '../../report/style';

const SIDE_BY_SIDE = 8;
const LABEL_WIDTH = 44;
const CLOSING_WIDTH = 33;
/** The room that the columns share. */
const ROOM = 120;
const WIDTH = { least: 16, most: 23 };
const WIDE = 46;
/** Text needs some room, also above a table of one column. */
const MINIMUM_COLUMNS = 3;

export interface PublicRow<T> {
  readonly label: string;
  readonly style?: StyleToken;
  readonly cellOf: (item: T) => Cell;
  /** Its cell in the column that closes the last table. */
  readonly closing?: Cell;
}

/** `headers` name the corner, each item, and the closing column where there is one. */
export function sideBySide<T>(
  items: readonly T[],
  headers: { readonly corner: string; readonly of: (item: T) => string; readonly closing?: string },
  rows: readonly PublicRow<T>[],
): readonly Block[] {
  const groups = Array.from({ length: Math.max(1, Math.ceil(items.length / SIDE_BY_SIDE)) }, (_, index) =>
    items.slice(index * SIDE_BY_SIDE, (index + 1) * SIDE_BY_SIDE),
  );
  return groups.map((group, index) => {
    const closing = index === groups.length - 1 ? headers.closing : undefined;
    const made = table(
      [
        cell(headers.corner, 'tableHeaderLeft'),
        ...group.map((item) => cell(headers.of(item), 'tableHeader')),
        ...(closing === undefined ? [] : [cell(closing, 'tableHeader')]),
      ],
      rows.map((row) => [
        cell(row.label, row.style ?? 'rowLabel'),
        ...group.map(row.cellOf),
        ...(closing === undefined || row.closing === undefined ? [] : [row.closing]),
      ]),
    );
    return index === 0 ? made : startingPart(made);
  });
}

/** The widths of a sheet with such tables; without items there is only the column that closes them. */
export function widthsFor(items: number): readonly number[] {
  if (items === 0) return [LABEL_WIDTH, ...Array.from({ length: MINIMUM_COLUMNS }, () => WIDE)];
  const columns = Math.max(MINIMUM_COLUMNS, Math.min(SIDE_BY_SIDE, items));
  const width = Math.max(WIDTH.least, Math.min(WIDTH.most, Math.floor(ROOM / columns)));
  return [LABEL_WIDTH, ...Array.from({ length: columns }, () => width), CLOSING_WIDTH];
}
