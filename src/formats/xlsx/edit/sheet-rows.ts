/** The rows of a sheet part while cells in them change. Only rows that change are looked into. */
import { inNamespaceOf } from '../package/dialect';
import { cellName, parseRange } from '../references';
import type { TextEdits } from '../xml/edit';
import { XmlReader } from '../xml/reader';
import { attributeOf, isOn, parseXml, type XmlElement } from '../xml/tree';
import { XlsxError } from '../xlsx-error';

/** A row as it stands in the source. */
interface RowPlace {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** Whether it says itself which row it is. */
  readonly numbered: boolean;
}

/** A cell as it stands there. */
export interface OldCell {
  readonly column: number;
  readonly element: XmlElement;
  readonly xml: string;
  readonly style: number;
}

export class SheetRows {
  private readonly places: readonly RowPlace[];
  private readonly byRow: ReadonlyMap<number, RowPlace>;
  private readonly looked = new Map<number, ReadonlyMap<number, OldCell>>();
  /** What cells become; null: they go. */
  private readonly changes = new Map<number, Map<number, string | null>>();
  /** The row after which a new one is made. */
  private readonly models = new Map<number, number>();
  /** How high rows must be at least, unless somebody set how high they are. */
  private readonly heights = new Map<number, number>();

  constructor(
    private readonly edits: TextEdits,
    private readonly root: XmlElement,
    private readonly sheetData: XmlElement,
  ) {
    this.places = placesOf(edits.source, sheetData);
    this.byRow = new Map(this.places.map((place) => [place.row, place]));
  }

  cells(row: number): ReadonlyMap<number, OldCell> {
    const known = this.looked.get(row);
    if (known !== undefined) return known;
    const place = this.byRow.get(row);
    const cells = place === undefined ? new Map<number, OldCell>() : cellsOf(this.xmlOf(place));
    this.looked.set(row, cells);
    return cells;
  }

  /** The rows of which the source holds what is looked for, in a cell or elsewhere in it. */
  rowsWith(pattern: RegExp): readonly number[] {
    const rows: number[] = [];
    const { contentStart, contentEnd } = this.sheetData;
    const global = new RegExp(pattern.source, 'g');
    global.lastIndex = contentStart;
    let next = 0;
    for (let found = global.exec(this.edits.source); found; found = global.exec(this.edits.source)) {
      if (found.index >= contentEnd) break;
      while ((this.places[next]?.end ?? Infinity) <= found.index) next++;
      const place = this.places[next];
      if (place === undefined) break;
      if (place.start <= found.index && rows.at(-1) !== place.row) rows.push(place.row);
    }
    return rows;
  }

  /** Puts a cell in its place, instead of the one that is there. A new row is made like the model. */
  set(row: number, column: number, xml: string | null, model?: number): void {
    const change = this.changes.get(row) ?? new Map<number, string | null>();
    change.set(column, xml);
    this.changes.set(row, change);
    if (model !== undefined) this.models.set(row, model);
  }

  /** Makes room for a text. */
  raise(row: number, height: number | undefined): void {
    if (height !== undefined) this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
  }

  /** Hands in all changes. Rows that do not say which they are do so from the first new row on. */
  save(): void {
    const rows = [...this.changes.keys()].sort((a, b) => a - b);
    const added = rows.filter((row) => !this.byRow.has(row));
    const firstAdded = added[0] ?? Infinity;
    for (const place of this.places) {
      const change = this.changes.get(place.row);
      const mustSay = !place.numbered && place.row > firstAdded;
      if (change !== undefined) this.edits.replace(place.start, place.end, this.rewritten(place, change));
      else if (mustSay) this.edits.insert(afterName(this.edits.source, place.start), ` r="${place.row + 1}"`);
    }
    this.insertRows(added);
  }

  private insertRows(added: readonly number[]): void {
    let next = 0;
    const atEnd: string[] = [];
    for (const row of added) {
      while (next < this.places.length && (this.places[next]?.row ?? 0) < row) next++;
      const xml = this.newRow(row);
      const place = this.places[next];
      if (place === undefined) atEnd.push(xml);
      else this.edits.insert(place.start, xml);
    }
    if (atEnd.length > 0) this.edits.append(this.sheetData, atEnd.join(''));
  }

  private newRow(row: number): string {
    const cells = joined(this.changes.get(row) ?? new Map());
    const model = this.byRow.get(this.models.get(row) ?? -1);
    const look = lookOf(
      model === undefined ? undefined : rowElement(this.xmlOf(model)),
      this.heights.get(row),
    );
    return inNamespaceOf(this.root, `<row r="${row + 1}"${look}>${cells}</row>`);
  }

  private rewritten(place: RowPlace, change: ReadonlyMap<number, string | null>): string {
    const xml = this.xmlOf(place);
    const element = rowElement(xml);
    const cells = new Map<number, string | null>(
      [...this.cells(place.row)].map(([column, cell]) => [column, withAddress(cell, place.row)]),
    );
    for (const [column, cell] of change)
      cells.set(column, cell === null ? null : inNamespaceOf(this.root, cell));
    const others = element.children.filter(({ local }) => local !== 'c');
    const content = joined(cells) + others.map((child) => xml.slice(child.start, child.end)).join('');
    const tag = openTag(xml, element, place, [...cells.keys()], this.heights.get(place.row));
    const name = element.prefix === '' ? 'row' : `${element.prefix}:row`;
    return `${tag}${content}</${name}>`;
  }

  private xmlOf({ start, end }: RowPlace): string {
    return this.edits.source.slice(start, end);
  }
}

function placesOf(source: string, { contentStart, contentEnd }: XmlElement): readonly RowPlace[] {
  const places: RowPlace[] = [];
  const reader = new XmlReader(source);
  reader.end = contentStart;
  let row = -1;
  while (reader.end < contentEnd && reader.next()) {
    if (reader.kind !== 'open') continue;
    const { start } = reader;
    const isRow = reader.is('row');
    const number = isRow ? reader.attribute('r') : undefined;
    reader.skip();
    if (!isRow) continue;
    row = number === undefined ? row + 1 : Number(number) - 1;
    if (!Number.isInteger(row) || row <= (places.at(-1)?.row ?? -1)) throw new XlsxError('damaged');
    places.push({ row, start, end: reader.end, numbered: number !== undefined });
  }
  return places;
}

function rowElement(xml: string): XmlElement {
  return parseXml(xml);
}

function cellsOf(xml: string): ReadonlyMap<number, OldCell> {
  const cells = new Map<number, OldCell>();
  let column = -1;
  for (const element of rowElement(xml).children) {
    if (element.local !== 'c') continue;
    column = parseRange(attributeOf(element, 'r') ?? '')?.firstColumn ?? column + 1;
    const style = Number(attributeOf(element, 's') ?? 0);
    cells.set(column, { column, element, xml: xml.slice(element.start, element.end), style });
  }
  return cells;
}

/** Cells that follow the one before may no longer do so. */
function withAddress({ column, element, xml }: OldCell, row: number): string {
  if (attributeOf(element, 'r') !== undefined) return xml;
  const at = afterName(xml, 0);
  return `${xml.slice(0, at)} r="${cellName(row, column)}"${xml.slice(at)}`;
}

function afterName(source: string, start: number): number {
  return start + (/^<[^\s/>]+/.exec(source.slice(start, start + 100))?.[0].length ?? 0);
}

function joined(cells: ReadonlyMap<number, string | null>): string {
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml ?? '')
    .join('');
}

/** The tag of a row that is there, with its number. A hint of how far its cells go is taken out when they go further. */
function openTag(
  xml: string,
  element: XmlElement,
  { numbered, row }: RowPlace,
  columns: readonly number[],
  height: number | undefined,
): string {
  const tag = xml.slice(0, element.contentStart).replace(/\s*\/?>$/, '');
  const [first = 0, last = 0] = (attributeOf(element, 'spans') ?? '').split(':').map(Number);
  const fits = columns.every((column) => column + 1 >= first && column + 1 <= last);
  const spanned = fits ? tag : without(tag, 'spans');
  const isSet = isOn(attributeOf(element, 'customHeight'));
  const isHigher = height !== undefined && !isSet && height > Number(attributeOf(element, 'ht') ?? 0);
  const high = isHigher ? `${without(spanned, 'ht')} ht="${height}"` : spanned;
  const at = afterName(high, 0);
  return `${numbered ? high : `${high.slice(0, at)} r="${row + 1}"${high.slice(at)}`}>`;
}

function without(tag: string, attribute: string): string {
  return tag.replace(new RegExp(`\\s${attribute}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}

/** What a new row takes over of the one above: its look, and its height when somebody set that. */
function lookOf(model: XmlElement | undefined, height: number | undefined): string {
  const taken = (name: string): string => {
    const value = model && attributeOf(model, name);
    return value === undefined ? '' : ` ${name}="${value}"`;
  };
  const isSet = model !== undefined && isOn(attributeOf(model, 'customHeight'));
  const own = height === undefined ? '' : ` ht="${height}"`;
  return taken('s') + taken('customFormat') + (isSet ? taken('ht') + taken('customHeight') : own);
}
