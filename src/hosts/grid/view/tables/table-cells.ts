/** How each cell of a table looks by the style of that table, before it looks like anything by itself. */
import { BooleanNumber, type IBorderData, type IStyleData } from '@univerjs/core';
import {
  TABLE_PARTS,
  type Edge,
  type EdgeLine,
  type PartLook,
  type TableLook,
  type TablePartName,
  type TableStyle,
} from '../../../../formats/xlsx';
import { colourOf } from '../read/colour';
import { lineLook } from '../read/look';

export interface TableShape {
  readonly rows: number;
  readonly columns: number;
  readonly hasHeader: boolean;
  readonly hasTotal: boolean;
}

/** A part that a cell stands in, with the sides at which the cell is the last one of that part. */
interface Layer {
  readonly rank: number;
  readonly look: PartLook;
  readonly ends: Readonly<Record<Side, boolean>>;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** Where one row or column stands among its like. */
interface Place {
  /** The header row or the total row; columns are never either. */
  readonly special: 'header' | 'total' | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly stripe: Stripe;
  /** The same for places at which everything looks the same. */
  readonly key: number;
}

/** Where in its stripe, and where among all that has stripes. */
interface Stripe {
  readonly name: 0 | 1;
  readonly starts: boolean;
  readonly ends: boolean;
  readonly isFirstOfAll: boolean;
  readonly isLastOfAll: boolean;
}

interface Ranked {
  readonly rank: number;
  readonly line: EdgeLine;
}

/** Between its cells a part has another line than around it. */
const BETWEEN: Readonly<Record<Side, Edge>> = {
  top: 'horizontal',
  bottom: 'horizontal',
  left: 'vertical',
  right: 'vertical',
};

/** Rows without stripes. No other row has these keys. */
const HEADER = -1;
const TOTAL = -2;
const NO_STRIPE: Stripe = { name: 0, starts: false, ends: false, isFirstOfAll: false, isLastOfAll: false };

const ROW_STRIPES = ['firstRowStripe', 'secondRowStripe'] as const;
const COLUMN_STRIPES = ['firstColumnStripe', 'secondColumnStripe'] as const;
type Stripes = typeof ROW_STRIPES | typeof COLUMN_STRIPES;

export class TableCells {
  private readonly known = new Map<string, IStyleData>();

  constructor(
    private readonly style: TableStyle,
    private readonly shown: TableLook,
    private readonly shape: TableShape,
    private readonly theme: readonly string[] | undefined,
  ) {}

  /** Counted from the first row and column of the table. */
  lookAt(row: number, column: number): IStyleData {
    const key = `${String(this.rowAt(row).key)},${String(this.columnAt(column).key)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const look = this.work(row, column);
    this.known.set(key, look);
    return look;
  }

  private work(row: number, column: number): IStyleData {
    const layers = this.layersAt(row, column);
    const fonts = layers.map(({ look }) => look.font);
    const font = Object.assign({}, ...fonts) as NonNullable<PartLook['font']>;
    const colour = colourOf(font.color, this.theme);
    const fill = layers.flatMap(({ look }) => look.fill ?? []).at(-1);
    const ground = colourOf(fill, this.theme);
    const lines = this.linesAround(row, column, layers);
    return {
      ...(font.bold !== undefined && { bl: switched(font.bold) }),
      ...(font.italic !== undefined && { it: switched(font.italic) }),
      ...(font.underline !== undefined && { ul: { s: switched(font.underline) } }),
      ...(font.strikethrough !== undefined && { st: { s: switched(font.strikethrough) } }),
      ...(colour !== null && { cl: { rgb: colour } }),
      ...(ground !== null && { bg: { rgb: ground } }),
      ...(Object.keys(lines).length > 0 && { bd: lines }),
    };
  }

  /**
   * Two cells share a line, and it is drawn once: with the cell above it or before it. So a line that the other cell has of
   * itself is drawn later, and over it.
   */
  private linesAround(row: number, column: number, layers: readonly Layer[]): IBorderData {
    const { rows, columns } = this.shape;
    const below = row + 1 < rows ? this.layersAt(row + 1, column) : [];
    const beside = column + 1 < columns ? this.layersAt(row, column + 1) : [];
    const lines = {
      t: row === 0 ? lineAt(layers, 'top') : undefined,
      l: column === 0 ? lineAt(layers, 'left') : undefined,
      b: stronger(lineAt(layers, 'bottom'), lineAt(below, 'top')),
      r: stronger(lineAt(layers, 'right'), lineAt(beside, 'left')),
    };
    return Object.fromEntries(
      Object.entries(lines).flatMap(([side, found]) => {
        const look = found && lineLook(found.line, this.theme);
        return look ? [[side, look]] : [];
      }),
    );
  }

  /** The parts that a cell stands in, the weakest first. */
  private layersAt(row: number, column: number): readonly Layer[] {
    const [down, across] = [this.rowAt(row), this.columnAt(column)];
    const layers: Layer[] = [];
    const add = (part: TablePartName, ends: Readonly<Record<Side, boolean>>): void => {
      const look = this.style.parts.get(part);
      if (look) layers.push({ rank: TABLE_PARTS.indexOf(part), look, ends });
    };
    const rowEnds = { top: down.isFirst, bottom: down.isLast };
    const columnEnds = { left: across.isFirst, right: across.isLast };
    add('wholeTable', { ...rowEnds, ...columnEnds });
    if (down.special === null) this.addStripes(down, across, add);
    const [isFirst, isLast] = [
      this.shown.firstColumn && across.isFirst,
      this.shown.lastColumn && across.isLast,
    ];
    const alone = { left: true, right: true };
    if (isLast) add('lastColumn', { ...rowEnds, ...alone });
    if (isFirst) add('firstColumn', { ...rowEnds, ...alone });
    const line = { top: true, bottom: true };
    if (down.special === 'header') {
      add('headerRow', { ...line, ...columnEnds });
      if (isFirst) add('firstHeaderCell', { ...line, ...alone });
      if (isLast) add('lastHeaderCell', { ...line, ...alone });
    }
    if (down.special === 'total') {
      add('totalRow', { ...line, ...columnEnds });
      if (isFirst) add('firstTotalCell', { ...line, ...alone });
      if (isLast) add('lastTotalCell', { ...line, ...alone });
    }
    return layers;
  }

  private addStripes(
    down: Place,
    across: Place,
    add: (part: TablePartName, ends: Readonly<Record<Side, boolean>>) => void,
  ): void {
    const { stripe: row } = down;
    const { stripe: column } = across;
    if (this.shown.columnStripes)
      add(COLUMN_STRIPES[column.name], {
        top: row.isFirstOfAll,
        bottom: row.isLastOfAll,
        left: column.starts,
        right: column.ends,
      });
    if (this.shown.rowStripes)
      add(ROW_STRIPES[row.name], {
        top: row.starts,
        bottom: row.ends,
        left: column.isFirstOfAll,
        right: column.isLastOfAll,
      });
  }

  private rowAt(row: number): Place {
    const { rows, hasHeader, hasTotal } = this.shape;
    const ends = { isFirst: row === 0, isLast: row === rows - 1 };
    const header = hasHeader ? 1 : 0;
    if (hasHeader && row === 0) return { ...ends, special: 'header', stripe: NO_STRIPE, key: HEADER };
    if (hasTotal && ends.isLast) return { ...ends, special: 'total', stripe: NO_STRIPE, key: TOTAL };
    const within = this.stripeAt(row - header, rows - header - (hasTotal ? 1 : 0), ROW_STRIPES);
    return { ...ends, special: null, ...within };
  }

  private columnAt(column: number): Place {
    const { columns } = this.shape;
    const within = this.stripeAt(column, columns, COLUMN_STRIPES);
    return { isFirst: column === 0, isLast: column === columns - 1, special: null, ...within };
  }

  /** The key tells first (1) and last (2) of all apart, and the place in the stripes. */
  private stripeAt(index: number, count: number, names: Stripes): Pick<Place, 'stripe' | 'key'> {
    const [first, second] = [this.sizeOf(names[0]), this.sizeOf(names[1])];
    const at = index % (first + second);
    const isFirstOfAll = index === 0;
    const isLastOfAll = index === count - 1;
    const isFullEnd = at === first - 1 || at === first + second - 1;
    return {
      stripe: {
        name: at < first ? 0 : 1,
        starts: at === 0 || at === first,
        // The last one may be cut off.
        ends: isFullEnd || isLastOfAll,
        isFirstOfAll,
        isLastOfAll,
      },
      key: (isFirstOfAll ? 1 : 0) + (isLastOfAll ? 2 : 0) + 4 * at,
    };
  }

  private sizeOf(stripe: TablePartName): number {
    return this.style.stripes.get(stripe) ?? 1;
  }
}

/** Of the strongest part that has a line there. */
function lineAt(layers: readonly Layer[], side: Side): Ranked | undefined {
  for (const { rank, look, ends } of [...layers].reverse()) {
    const line = look.lines?.[ends[side] ? side : BETWEEN[side]];
    if (line) return { rank, line };
  }
  return undefined;
}

function stronger(one: Ranked | undefined, other: Ranked | undefined): Ranked | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.rank > one.rank ? other : one;
}

function switched(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}
