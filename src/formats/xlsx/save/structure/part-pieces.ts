/**
 * Where in a part of a workbook sheets and cells are named: formulas wherever they stand, and what stands on cells of its
 * own sheet (merges, notes, pictures ...). Everything that renames, removes or shifts looks here.
 */
import type { Range } from '../../../../core/intake/grid';
import { parseRange } from '../../references';
import { XmlReader } from '../../xml/reader';
import type { XlsxObstacle } from '../../xlsx-error';

interface Piece {
  readonly kind: XlsxObstacle;
  /** Where it stands in the source. */
  readonly start: number;
  readonly end: number;
  /** As it is meant, without the notation of XML. */
  readonly text: string;
  /** The cell with the formula, or the name. */
  readonly cell?: { readonly row: number; readonly column: number };
  readonly name?: string;
}

/** A formula, or a place in the notation of one. */
export interface FormulaPiece extends Piece {
  readonly is: 'formula';
  /** The sheet to which a name belongs, by its place in the order. */
  readonly localTo?: number;
  /** How many cells further it is applied as well; what is relative in it moves along. */
  readonly spread: { readonly rows: number; readonly columns: number };
}

/** The name of a sheet and nothing else; `range` and `table` say which cells of it are meant, as far as known. */
export interface SheetPiece extends Piece {
  readonly is: 'sheet';
  readonly range: Range | undefined;
  readonly table: string | undefined;
}

/** Something on cells of the sheet to which the part belongs. */
export interface StandingPiece extends Piece {
  readonly is: 'standing';
  readonly range: Range;
}

/** All cells that a formula is about which stands in one of them. */
export interface FieldPiece extends Piece {
  readonly is: 'field';
  readonly range: Range;
}

/** The number of a sheet. */
export interface SheetIdPiece extends Piece {
  readonly is: 'sheetId';
}

export type PartPiece = FormulaPiece | SheetPiece | StandingPiece | FieldPiece | SheetIdPiece;

const FORMULAS: ReadonlyMap<string, XlsxObstacle> = new Map([
  ['f', 'chart'],
  ['formula', 'conditionalFormat'],
  ['formula1', 'validation'],
  ['formula2', 'validation'],
  ['definedName', 'name'],
  ['calculatedColumnFormula', 'table'],
  ['totalsRowFormula', 'table'],
  ['FmlaLink', 'control'],
  ['FmlaRange', 'control'],
  ['FmlaPict', 'control'],
  ['FmlaTxbx', 'control'],
  ['FmlaGroup', 'control'],
]);

/** Attributes that hold a formula or a place, by the element that has them. */
const FORMULA_ATTRIBUTES: ReadonlyMap<string, readonly (readonly [string, XlsxObstacle])[]> = new Map([
  ['hyperlink', [['location', 'link']]],
  ['cfvo', [['val', 'conditionalFormat']]],
  ['sp', [['textlink', 'drawing']]],
  [
    'formControlPr',
    [
      ['fmlaLink', 'control'],
      ['fmlaRange', 'control'],
      ['fmlaTxbx', 'control'],
      ['fmlaGroup', 'control'],
    ],
  ],
  [
    'controlPr',
    [
      ['linkedCell', 'control'],
      ['listFillRange', 'control'],
    ],
  ],
]);

/** Elements that name a sheet in an attribute of its own. */
const SHEETS: ReadonlyMap<string, XlsxObstacle> = new Map([
  ['worksheetSource', 'pivot'],
  ['rangeSet', 'pivot'],
  ['dataRef', 'other'],
]);

/** Elements that stand on cells, with the attribute that says on which. */
const STANDING: ReadonlyMap<string, readonly [string, XlsxObstacle]> = new Map([
  ['mergeCell', ['ref', 'merge']],
  ['conditionalFormatting', ['sqref', 'conditionalFormat']],
  ['dataValidation', ['sqref', 'validation']],
  ['hyperlink', ['ref', 'link']],
  ['protectedRange', ['sqref', 'protectedRange']],
  ['autoFilter', ['ref', 'filter']],
  ['sortState', ['ref', 'filter']],
  ['inputCells', ['r', 'other']],
  ['cellWatch', ['r', 'other']],
  ['cellSmartTags', ['r', 'other']],
  ['singleXmlCell', ['r', 'other']],
  ['comment', ['ref', 'note']],
  ['threadedComment', ['ref', 'note']],
  ['table', ['ref', 'table']],
  ['location', ['ref', 'pivot']],
]);

/** As far as a sheet goes. */
const ON_ALL_ROWS = 1_048_575;
const ON_ALL_COLUMNS = 16_383;

export function* partPieces(source: string): Iterable<PartPiece> {
  const reader = new XmlReader(source);
  const parents: string[] = [];
  let cover: Range | undefined;
  while (reader.next()) {
    if (reader.kind === 'close') parents.pop();
    if (reader.kind !== 'open') continue;
    const { local } = reader;
    if (local === 'sheetData') {
      yield* cellFormulas(reader);
      continue;
    }
    if (local === 'conditionalFormatting' || local === 'dataValidation')
      cover = firstRange(reader.attribute('sqref'));
    yield* attributePieces(reader, local, parents.at(-1));
    const isSingle = reader.isSingle();
    if (isHeld(local, parents) && !isSingle) yield* contentPieces(reader, local, parents, cover);
    else if (!isSingle) parents.push(local);
  }
}

/** Whether the content of an element is a formula or a place. */
function isHeld(local: string, parents: readonly string[]): boolean {
  // Newer kinds of rules hold an element with the formula in the one that otherwise is the formula.
  const holdsElement = local.startsWith('formula') && parents.includes('ext');
  return (FORMULAS.has(local) && !holdsElement) || local === 'sqref' || isAnchor(local, parents);
}

function isAnchor(local: string, parents: readonly string[]): boolean {
  const parent = parents.at(-1);
  return (local === 'row' || local === 'col') && (parent === 'from' || parent === 'to');
}

function* contentPieces(
  reader: XmlReader,
  local: string,
  parents: readonly string[],
  cover: Range | undefined,
): Iterable<PartPiece> {
  const start = reader.end;
  const name = local === 'definedName' ? reader.attribute('name') : undefined;
  const localTo = local === 'definedName' ? reader.attribute('localSheetId') : undefined;
  const text = reader.content();
  const place = { start, end: reader.start, text };
  if (isAnchor(local, parents)) {
    yield { ...place, is: 'standing', kind: 'drawing', range: edge(local, Number(text)) };
    return;
  }
  if (local === 'sqref') {
    for (const range of rangesIn(text)) yield { ...place, is: 'standing', kind: kindOf(parents), range };
    return;
  }
  const kind = local === 'f' ? kindOf(parents) : (FORMULAS.get(local) ?? 'other');
  yield {
    ...place,
    is: 'formula',
    kind,
    spread: spreadOf(local, parents, cover),
    ...(name !== undefined && { name }),
    ...(localTo !== undefined && { localTo: Number(localTo) }),
  };
}

/** What an element is about that has the same name in many places. */
function kindOf(parents: readonly string[]): XlsxObstacle {
  if (parents.some((parent) => parent.startsWith('dataValidation'))) return 'validation';
  if (parents.includes('conditionalFormatting')) return 'conditionalFormat';
  return 'chart';
}

/** Of newer rules the cells come after the formula: as far as a sheet goes. */
function spreadOf(
  local: string,
  parents: readonly string[],
  cover: Range | undefined,
): FormulaPiece['spread'] {
  const isRule = local === 'formula' || local === 'formula1' || local === 'formula2';
  if (isRule && cover !== undefined) {
    return { rows: cover.lastRow - cover.firstRow, columns: cover.lastColumn - cover.firstColumn };
  }
  const isWide =
    local === 'calculatedColumnFormula' || (local === 'f' && kindOf(parents) !== 'chart') || isRule;
  return isWide ? { rows: ON_ALL_ROWS, columns: ON_ALL_COLUMNS } : NO_SPREAD;
}

const NO_SPREAD = { rows: 0, columns: 0 };

function edge(local: string, index: number): Range {
  return local === 'row'
    ? { firstRow: index, lastRow: index, firstColumn: -1, lastColumn: -1 }
    : { firstRow: -1, lastRow: -1, firstColumn: index, lastColumn: index };
}

function* attributePieces(reader: XmlReader, local: string, parent: string | undefined): Iterable<PartPiece> {
  for (const [attribute, kind] of FORMULA_ATTRIBUTES.get(local) ?? []) {
    const text = reader.attribute(attribute);
    if (text === undefined) continue;
    yield { is: 'formula', kind, ...valueOf(reader), text, spread: NO_SPREAD };
  }
  const target = local === 'Relationship' ? reader.attribute('Target') : undefined;
  if (target?.startsWith('#') === true) {
    const { start, end } = valueOf(reader);
    yield { is: 'formula', kind: 'link', start: start + 1, end, text: target.slice(1), spread: NO_SPREAD };
  }
  yield* sheetPieces(reader, local);
  yield* standingPieces(reader, local, parent);
}

function* sheetPieces(reader: XmlReader, local: string): Iterable<PartPiece> {
  const kind = SHEETS.get(local);
  // One with a relationship is about another workbook.
  const isOurs = !reader.attributes().some(({ name }) => name.endsWith(':id'));
  if (kind !== undefined && isOurs) {
    const range = parseRange(reader.attribute('ref') ?? '');
    const table = reader.attribute('name');
    const sheet = reader.attribute('sheet');
    const place = sheet === undefined ? { start: reader.end, end: reader.end } : valueOf(reader);
    if (sheet !== undefined || table !== undefined)
      yield { is: 'sheet', kind, ...place, text: sheet ?? '', range, table };
  }
  const tab = local === 'pivotTable' ? reader.attribute('tabId') : undefined;
  if (tab !== undefined) yield { is: 'sheetId', kind: 'slicer', ...valueOf(reader), text: tab };
}

function* standingPieces(reader: XmlReader, local: string, parent: string | undefined): Iterable<PartPiece> {
  const standing = STANDING.get(local);
  if (standing !== undefined) {
    const [attribute, kind] = standing;
    const text = reader.attribute(attribute);
    const place = valueOf(reader);
    for (const range of rangesIn(text ?? ''))
      yield { is: 'standing', kind, ...place, text: text ?? '', range };
  }
  if (local !== 'brk') return;
  const index = Number(reader.attribute('id'));
  const range = edge(parent === 'colBreaks' ? 'col' : 'row', index);
  yield { is: 'standing', kind: 'pageBreak', ...valueOf(reader), text: String(index), range };
}

/** Where the value stands of the attribute that was asked for last. */
function valueOf(reader: XmlReader): { start: number; end: number } {
  return { start: reader.valueStart, end: reader.valueEnd };
}

function rangesIn(text: string): readonly Range[] {
  return text.split(/\s+/).flatMap((each) => parseRange(each) ?? []);
}

/** From the first cell on. */
function firstRange(sqref: string | undefined): Range | undefined {
  const ranges = rangesIn(sqref ?? '');
  return ranges.length === 0
    ? undefined
    : {
        firstRow: Math.min(...ranges.map(({ firstRow }) => firstRow)),
        firstColumn: Math.min(...ranges.map(({ firstColumn }) => firstColumn)),
        lastRow: Math.max(...ranges.map(({ lastRow }) => lastRow)),
        lastColumn: Math.max(...ranges.map(({ lastColumn }) => lastColumn)),
      };
}

function* cellFormulas(reader: XmlReader): Iterable<PartPiece> {
  if (reader.isSingle()) return;
  let row = -1;
  let column = -1;
  for (let depth = 1; depth > 0;) {
    reader.nextInside();
    if (reader.kind === 'close') depth--;
    if (reader.kind !== 'open') continue;
    if (reader.is('row')) {
      row = reader.seek('r') ? Number(reader.source.slice(reader.valueStart, reader.valueEnd)) - 1 : row + 1;
      column = -1;
    } else if (reader.is('c')) {
      const address = parseRange(reader.attribute('r') ?? '');
      column = address?.firstColumn ?? column + 1;
    } else if (reader.is('f')) {
      yield* formulaInCell(reader, { row, column });
      continue;
    }
    if (!reader.isSingle()) depth++;
  }
}

function* formulaInCell(reader: XmlReader, cell: { row: number; column: number }): Iterable<PartPiece> {
  const isShared = reader.attribute('t') === 'shared';
  const ref = parseRange(reader.attribute('ref') ?? '');
  if (ref) yield { is: 'field', kind: 'formula', ...valueOf(reader), text: '', cell, range: ref };
  const start = reader.end;
  if (reader.isSingle()) return;
  const text = reader.content();
  const spread =
    isShared && ref ? { rows: ref.lastRow - cell.row, columns: ref.lastColumn - cell.column } : NO_SPREAD;
  yield { is: 'formula', kind: 'formula', start, end: reader.start, text, cell, spread };
}
