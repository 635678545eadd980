/** Reads one sheet part: its cells, and what it says about tables and properties further down. */
import type { CellFlags, Range, Rows } from '../../../core/intake/grid';
import { parseRange } from '../references';
import { XlsxError } from '../xlsx-error';
import { XmlReader } from '../xml/reader';
import { CellGrid, type Room } from './cell-grid';
import { readCell, type CellContext, type RawCell, type ReadCell } from './cell';
import { readTextItem } from './rich-text';

const MOST_PROPERTIES = 1_000;

export interface Worksheet {
  readonly rows: Rows;
  readonly flags: CellFlags | undefined;
  /** Relationship ids of the custom properties, by name. */
  readonly properties: ReadonlyMap<string, string>;
}

export function readWorksheet(source: string, context: CellContext, room: Room): Worksheet {
  const reader = new XmlReader(source);
  const sheet = { grid: new CellGrid(room), context, room };
  const properties = new Map<string, string>();
  if (!reader.nextRoot() || !reader.is('worksheet')) throw new XlsxError('damaged');
  for (let depth = reader.isSingle() ? 0 : 1; depth > 0;) {
    reader.nextInside();
    if (reader.kind === 'close') depth--;
    if (reader.kind !== 'open') continue;
    if (reader.is('sheetData')) readRows(reader, sheet);
    else {
      if (reader.is('customPr')) readProperty(reader, properties);
      if (!reader.isSingle()) depth++;
    }
  }
  return { rows: sheet.grid.rows, flags: sheet.grid.flags(), properties };
}

function readProperty(reader: XmlReader, properties: Map<string, string>): void {
  const relation = reader.attributes().find((attribute) => attribute.name.endsWith(':id'));
  // Any number of them may stand in a sheet; the mark is the only one that anybody asks for.
  if (relation && properties.size < MOST_PROPERTIES) {
    properties.set(reader.attribute('name') ?? '', relation.value);
  }
}

interface Sheet {
  readonly grid: CellGrid;
  readonly context: CellContext;
  readonly room: Room;
}

function readRows(reader: XmlReader, sheet: Sheet): void {
  if (reader.isSingle()) return;
  let row = -1;
  while (reader.next()) {
    if (isEnd(reader, 'sheetData')) return;
    if (reader.kind !== 'open') continue;
    if (!reader.is('row')) {
      reader.skip();
      continue;
    }
    // Rows and cells may leave out where they are: then they follow the one before.
    row = reader.seek('r') ? numberAt(reader, 0) - 1 : row + 1;
    if (!reader.isSingle()) readCells(reader, sheet, row);
  }
  throw new XlsxError('damaged');
}

/** A cell as it is written, with the range that its formula fills. */
type FoundCell = { -readonly [Key in keyof RawCell]: RawCell[Key] } & { spill: Range | undefined };

function readCells(reader: XmlReader, { grid, context, room }: Sheet, row: number): void {
  let column = -1;
  const raw: FoundCell = { type: 'n', style: 0, hasFormula: false, content: undefined, spill: undefined };
  const cell: ReadCell = { value: null, flags: 0 };
  while (reader.next()) {
    if (isEnd(reader, 'row')) return;
    if (reader.kind !== 'open') continue;
    if (!reader.is('c')) {
      reader.skip();
      continue;
    }
    column = reader.seek('r') ? columnAt(reader) : column + 1;
    if (reader.isSingle() && !isError(reader)) continue;
    readRawCell(reader, raw);
    readCell(raw, context, cell);
    if (typeof cell.value === 'string' && raw.type !== 's') room.take('text', cell.value.length);
    if (raw.spill !== undefined) grid.addSpill(raw.spill);
    if (cell.value !== null || cell.flags !== 0) grid.add(row, column, cell.value, cell.flags);
  }
  throw new XlsxError('damaged');
}

/** An error without its name is an error all the same. */
function isError(reader: XmlReader): boolean {
  return reader.seek('t') && reader.source.slice(reader.valueStart, reader.valueEnd) === 'e';
}

/** Into the same object time and again: a large sheet has a million cells. */
function readRawCell(reader: XmlReader, into: FoundCell): void {
  into.type = reader.seek('t') ? reader.source.slice(reader.valueStart, reader.valueEnd) : 'n';
  into.style = reader.seek('s') ? numberAt(reader, 0) : 0;
  into.hasFormula = false;
  into.content = undefined;
  into.spill = undefined;
  if (reader.isSingle()) return;
  while (reader.next()) {
    if (isEnd(reader, 'c')) return;
    if (reader.kind !== 'open') continue;
    if (reader.is('v')) into.content = reader.content();
    else if (reader.is('is')) into.content = readTextItem(reader);
    else {
      if (reader.is('f')) {
        into.hasFormula = true;
        if (reader.attribute('t') === 'array') into.spill = parseRange(reader.attribute('ref') ?? '');
      }
      reader.skip();
    }
  }
  throw new XlsxError('damaged');
}

/** Whether the element ends here. An end of anything else means that the part is broken. */
function isEnd(reader: XmlReader, name: string): boolean {
  if (reader.kind !== 'close') return false;
  if (!reader.is(name)) throw new XlsxError('damaged');
  return true;
}

/** The whole number in the attribute that was sought, from an offset on; -1 when there is none. */
function numberAt(reader: XmlReader, offset: number): number {
  let number = 0;
  for (let at = reader.valueStart + offset; at < reader.valueEnd; at++) {
    const digit = reader.source.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** The column of the reference in the attribute that was sought: B in B12 is 1. */
function columnAt(reader: XmlReader): number {
  let column = 0;
  for (let at = reader.valueStart; at < reader.valueEnd; at++) {
    // Setting this bit makes a letter lower case.
    const letter = (reader.source.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}
