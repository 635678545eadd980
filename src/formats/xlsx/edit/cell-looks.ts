/**
 * The look of a cell that gets a value: as it was, but for the number format where the value would otherwise become
 * something else. A number in a cell of dates would be a day, and a text that starts with = a formula once somebody edits it.
 */
import { CellFlag } from '../../../core/intake/grid';
import type { NewCell } from '../../../core/intake/edit';
import { DAYS_TO_1904 } from '../date-system';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { readCellStyles, readStyleFlags } from '../read/style-flags';
import { findOrCreate } from '../write/style-book';
import { StyleSection } from '../write/style-section';
import { escapeAttribute } from '../xml/text';
import { attributeOf, type XmlElement } from '../xml/tree';
import { readWraps } from './row-heights';

/** Numbers of formats that every file may use without writing them out. */
const GENERAL = 0;
const PERCENTAGE = 10;
const DAY = 14;
const TIME = 21;
const DAY_AND_TIME = 22;
const TEXT = 49;

const SHOWN_AS = CellFlag.date | CellFlag.time | CellFlag.percentage;
/** What a program takes for something else than a text, once somebody edits the cell. */
const NO_PLAIN_TEXT = /^\s*[=+\-@\d€(.,]/;

export class CellLooks {
  private readonly flags: Uint8Array;
  /** Of every style, whether its texts go on on a next line. */
  readonly wraps: readonly boolean[];
  /** Of every style, whether it has the format of text. */
  private readonly texts: readonly boolean[];
  private path: string | undefined;
  private source = '';
  private styles: StyleSection | undefined;

  constructor(
    private readonly pkg: Package,
    private readonly workbook: WorkbookPart,
  ) {
    this.flags = readStyleFlags(pkg, workbook.path);
    this.wraps = readWraps(pkg, workbook.path);
    this.texts = readCellStyles(pkg, workbook.path).map((xf) => Number(attributeOf(xf, 'numFmtId')) === TEXT);
  }

  /** The number of the style in which this cell comes, where a cell with that style stood or stands above it. */
  fit(style: number, { value, flags }: NewCell): number {
    if (typeof value === 'number') {
      const wanted = flags & SHOWN_AS;
      return wanted === ((this.flags[style] ?? 0) & SHOWN_AS)
        ? style
        : this.withFormat(style, formatOf(wanted));
    }
    const isText = typeof value === 'string' && NO_PLAIN_TEXT.test(value);
    return isText ? this.withFormat(style, TEXT) : style;
  }

  /** The style for a formula: in a cell for texts a program would show the formula, once somebody edits it. */
  fitFormula(style: number, result: NewCell): number {
    const fitting = typeof result.value === 'number' ? this.fit(style, result) : style;
    return this.isForText(fitting) ? this.withFormat(fitting, GENERAL) : fitting;
  }

  /** A result as this workbook counts days, in a cell with that style. */
  serialIn(style: number, value: NewCell['value']): NewCell['value'] {
    return this.serial({ value, flags: this.flags[style] ?? 0 });
  }

  /** The number as this workbook counts days. */
  serial({ value, flags }: NewCell): NewCell['value'] {
    const isDay = typeof value === 'number' && (flags & CellFlag.date) !== 0;
    return isDay && this.workbook.is1904 ? value - DAYS_TO_1904 : value;
  }

  save(): void {
    const { path, styles } = this;
    if (path === undefined || styles === undefined) return;
    this.pkg.edit(path, (edits) => {
      styles.save(edits);
    });
  }

  private isForText(style: number): boolean {
    return this.texts[style] === true;
  }

  private withFormat(style: number, format: number): number {
    const styles = this.opened();
    const old = styles.items[style];
    if (Number(old && attributeOf(old, 'numFmtId')) === format) return style;
    return styles.indexOf(this.xml(old, format));
  }

  private xml(old: XmlElement | undefined, format: number): string {
    const attributes = new Map(
      (old?.attributes ?? NO_LOOK)
        .filter(({ name }) => !name.startsWith('xmlns'))
        .map((a) => [a.name, a.value]),
    );
    attributes.set('numFmtId', String(format));
    attributes.set('applyNumberFormat', '1');
    const written = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    const content = old === undefined ? '' : this.source.slice(old.contentStart, old.contentEnd);
    return `<xf${written}>${old?.selfClosing === false ? content : ''}</xf>`;
  }

  /** Most changes need no other look: the styles are not opened for those. */
  private opened(): StyleSection {
    if (this.styles !== undefined) return this.styles;
    this.path = findOrCreate(this.pkg, this.workbook);
    this.source = this.pkg.text(this.path);
    this.styles = new StyleSection(this.pkg.root(this.path), 'cellXfs', [DEFAULT_STYLE]);
    return this.styles;
  }
}

const DEFAULT_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const NO_LOOK = ['fontId', 'fillId', 'borderId'].map((name) => ({ name, value: '0' }));

function formatOf(flags: number): number {
  if ((flags & CellFlag.percentage) !== 0) return PERCENTAGE;
  const isTime = (flags & CellFlag.time) !== 0;
  if ((flags & CellFlag.date) !== 0) return isTime ? DAY_AND_TIME : DAY;
  return isTime ? TIME : GENERAL;
}
