/** How high rows must be for the texts that come in them: not every program fits rows to their text by itself. */
import type { Package } from '../package/package';
import { readCellStyles } from '../read/style-flags';
import { lineHeight, linesOf } from '../write/row-height';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from '../xml/tree';

/** What Excel takes when nobody says otherwise: characters, and points. */
const USUAL_WIDTH = 8.43;
const FONT_SIZE = 11;
/** Between a text and the edges of its cell. */
const PADDING = 2;
const MAX_HEIGHT = 409.5;

/** Of every cell style of a workbook, whether its texts go on on a next line. */
export function readWraps(pkg: Package, workbookPath: string): readonly boolean[] {
  return readCellStyles(pkg, workbookPath).map((style) => {
    const alignment = childOf(style, 'alignment');
    return alignment !== undefined && isOn(attributeOf(alignment, 'wrapText'));
  });
}

export class RowHeights {
  private readonly usual: number;
  private readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly width: number;
  }[];

  /** Of a sheet, by its root element. */
  constructor(
    root: XmlElement,
    private readonly wraps: readonly boolean[],
  ) {
    const format = childOf(root, 'sheetFormatPr');
    this.usual = Number(format && attributeOf(format, 'defaultColWidth')) || USUAL_WIDTH;
    const columns = childOf(root, 'cols');
    this.columns = (columns ? childrenOf(columns, 'col') : []).map((column) => ({
      first: Number(attributeOf(column, 'min')) - 1,
      last: Number(attributeOf(column, 'max')) - 1,
      width: Number(attributeOf(column, 'width')) || this.usual,
    }));
  }

  /** In points; undefined when the text fits on one line, or does not go on on a next one. */
  needed(column: number, style: number, value: unknown): number | undefined {
    if (typeof value !== 'string' || this.wraps[style] !== true) return undefined;
    const at = this.columns.find(({ first, last }) => column >= first && column <= last);
    const room = (at?.width ?? this.usual) - PADDING;
    const lines = value.split('\n').reduce((sum, line) => sum + linesOf(line, room), 0);
    return lines > 1 ? Math.min(MAX_HEIGHT, lines * lineHeight(FONT_SIZE) + PADDING) : undefined;
  }
}
