/** The rows and columns of a sheet part at the places that they have now. Nothing refers to those that move. */
import type { Package } from '../../package/package';
import { cellName, parseRange, rangeName } from '../../references';
import { XlsxError } from '../../xlsx-error';
import { TextEdits } from '../../xml/edit';
import { XmlReader } from '../../xml/reader';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../../xml/tree';
import { escapeAttribute } from '../../xml/text';
import type { Axis } from './axis';

export function shiftCells(pkg: Package, path: string, rows: Axis, columns: Axis): void {
  pkg.rewrite(path, (source) => {
    const edits = new TextEdits(source);
    const root = parseXml(source, ['sheetData']);
    const sheetData = childOf(root, 'sheetData');
    if (!sheetData) throw new XlsxError('damaged', { part: path });
    if (!sheetData.selfClosing)
      edits.replace(
        sheetData.contentStart,
        sheetData.contentEnd,
        shiftedRows(source, sheetData, rows, columns),
      );
    const widths = childOf(root, 'cols');
    if (widths && columns.first < Infinity) shiftWidths(edits, widths, columns);
    const dimension = childOf(root, 'dimension');
    const extent = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
    if (dimension && extent) {
      const { firstRow, lastRow, firstColumn, lastColumn } = extent;
      const now = {
        firstRow: Math.min(firstRow, lastBefore(rows, lastRow)),
        lastRow: lastBefore(rows, lastRow),
        firstColumn: Math.min(firstColumn, lastBefore(columns, lastColumn)),
        lastColumn: lastBefore(columns, lastColumn),
      };
      edits.setAttribute(dimension, 'ref', rangeName(now));
    }
    return edits.apply();
  });
}

/** Where the last one that is left comes. */
function lastBefore(axis: Axis, last: number): number {
  for (let index = last; index >= 0; index--) {
    const now = axis.now(index);
    if (now !== undefined) return now;
  }
  return 0;
}

/** What stands before the first row that moves is taken over as it is. */
function shiftedRows(source: string, sheetData: XmlElement, rows: Axis, columns: Axis): string {
  const { contentStart, contentEnd } = sheetData;
  const reader = new XmlReader(source);
  reader.end = contentStart;
  const pieces: string[] = [];
  let kept = contentStart;
  let row = -1;
  while (reader.end < contentEnd && reader.next()) {
    if (reader.kind !== 'open' || !reader.is('row')) continue;
    const { start } = reader;
    row = reader.seek('r') ? Number(source.slice(reader.valueStart, reader.valueEnd)) - 1 : row + 1;
    const now = rows.now(row);
    if (now === row && columns.first === Infinity) {
      reader.skip();
      continue;
    }
    pieces.push(source.slice(kept, start));
    if (now === undefined) reader.skip();
    else pieces.push(shiftedRow(reader, now, rows, columns));
    kept = reader.end;
  }
  pieces.push(source.slice(kept, contentEnd));
  return pieces.join('');
}

/** The reader stands at the tag of the row, and comes to its end. */
function shiftedRow(reader: XmlReader, now: number, rows: Axis, columns: Axis): string {
  const { source } = reader;
  const tag = source.slice(reader.start, reader.end);
  const placed = withAttribute(tag, 'r', String(now + 1));
  const pieces = [columns.first === Infinity ? placed : without(placed, 'spans')];
  if (reader.isSingle()) return pieces.join('');
  let kept = reader.end;
  let column = -1;
  for (let depth = 1; depth > 0;) {
    reader.nextInside();
    if (reader.kind === 'close') depth--;
    if (reader.kind !== 'open') continue;
    if (!reader.is('c')) {
      if (!reader.isSingle()) depth++;
      continue;
    }
    const { start } = reader;
    column = parseRange(reader.attribute('r') ?? '')?.firstColumn ?? column + 1;
    reader.skip();
    const columnNow = columns.now(column);
    pieces.push(source.slice(kept, start));
    if (columnNow !== undefined)
      pieces.push(shiftedCell(source.slice(start, reader.end), cellName(now, columnNow), rows, columns));
    kept = reader.end;
  }
  pieces.push(source.slice(kept, reader.end));
  return pieces.join('');
}

const RANGE_OF_FORMULA = /(<(?:[\w-]+:)?f\s[^>]*?\bref\s*=\s*["'])([^"']*)/;

/** All that a formula is about moves with it, as far as it moves. */
function shiftedCell(xml: string, address: string, rows: Axis, columns: Axis): string {
  const end = xml.indexOf('>') + 1;
  const rest = xml.slice(end).replace(RANGE_OF_FORMULA, (written, start: string, ref: string) => {
    const range = parseRange(ref);
    const [firstRow, lastRow] = (range && rows.run(range.firstRow, range.lastRow)) ?? [];
    const [firstColumn, lastColumn] = (range && columns.run(range.firstColumn, range.lastColumn)) ?? [];
    const isWhole =
      firstRow !== undefined &&
      lastRow !== undefined &&
      firstColumn !== undefined &&
      lastColumn !== undefined;
    return isWhole ? start + rangeName({ firstRow, lastRow, firstColumn, lastColumn }) : written;
  });
  return withAttribute(xml.slice(0, end), 'r', address) + rest;
}

/** The widths of columns go with them; new columns have none. */
function shiftWidths(edits: TextEdits, list: XmlElement, columns: Axis): void {
  const prefix = list.prefix === '' ? '' : `${list.prefix}:`;
  const items = childrenOf(list, 'col').flatMap((item) => {
    const others = item.attributes
      .filter(({ name }) => name !== 'min' && name !== 'max')
      .map(({ name, value }) => ` ${name}="${escapeAttribute(value)}"`)
      .join('');
    return runs(Number(attributeOf(item, 'min')) - 1, Number(attributeOf(item, 'max')) - 1, columns).map(
      ([first, last]) => `<${prefix}col min="${first + 1}" max="${last + 1}"${others}/>`,
    );
  });
  if (items.length === 0) edits.replace(list.start, list.end, '');
  else edits.replace(list.contentStart, list.contentEnd, items.join(''));
}

const LAST_COLUMN = 16_383;

/** Where the columns of a run come, as runs. */
function runs(first: number, last: number, columns: Axis): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let index = first; index <= Math.min(last, LAST_COLUMN); index++) {
    const now = columns.now(index);
    if (now === undefined || now > LAST_COLUMN) continue;
    const run = found.at(-1);
    if (run?.[1] === now - 1) run[1] = now;
    else found.push([now, now]);
  }
  return found;
}

function withAttribute(tag: string, name: string, value: string): string {
  const bare = without(tag, name);
  return bare.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
}

function without(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}
