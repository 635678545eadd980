/** The rows of a sheet: ours where the territory is ours, the user's cells kept as they stand. */
import type { Range } from '../../../core/intake/grid';
import { parseRange, cellName } from '../references';
import { XlsxError } from '../xlsx-error';
import { attributeOf, childOf, childrenOf, sourceOf, type XmlElement } from '../xml/tree';
import { blankCellXml, filledCellXml, type CellXml } from './cell-xml';
import type { Layout } from './layout';
import { holds } from './formula-cells';
import { ownSpill, type LiveFormulas } from './live-formulas';
import type { StyleBook } from './style-book';
import type { Territory } from './territory';

export interface RowsResult {
  /** One fragment per row. */
  readonly rows: readonly string[];
  /** The last cell that is there, for the sheet's dimension. */
  readonly lastCell: string;
  /** Whether cells with formulas had to make way. */
  readonly droppedFormula: boolean;
}

interface KeptRow {
  readonly element: XmlElement;
  readonly cells: readonly CellXml[];
}

export interface RowsInput {
  readonly source: string;
  readonly sheetData: XmlElement;
  readonly layout: Layout;
  readonly territory: Territory;
  readonly styles: StyleBook;
  readonly formulas: LiveFormulas;
  /** The height of each row of the report that needs one. */
  readonly heights: readonly (number | undefined)[];
}

/** Rows of input tables grow with what is typed in them. */
function mayGrow(row: number, { tables }: Layout): boolean {
  return tables.some(({ range }) => row > range.firstRow && row <= range.lastRow);
}

export function mergeRows(input: RowsInput): RowsResult {
  const { layout, territory } = input;
  const { kept, droppedFormula } = readKept(input);
  const ours = territory.now.rows;
  const numbers = new Set([...layout.rows.keys(), ...kept.keys()]);
  const rows: string[] = [];
  let lastRow = 0;
  let lastColumn = 0;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const old = kept.get(number);
    const placed = layout.rows[number] ?? [];
    const cells = inOrder(
      placed.map((cell) => filledCellXml(number, cell, input.formulas, input.styles)),
      input.formulas.blanks(number, placed).map((column) => blankCellXml(number, column)),
      old?.cells ?? [],
    );
    // A low row between our blocks would cut off what a user wrote beside it.
    const isTheirs = placed.length === 0 && (old?.cells.length ?? 0) > 0;
    const height = isTheirs ? undefined : input.heights[number];
    if (cells.length > 0) {
      lastRow = number;
      lastColumn = Math.max(lastColumn, cells.at(-1)?.lastColumn ?? 0);
    }
    if (old && number >= Math.max(ours, territory.before.rows))
      rows.push(sourceOf(input.source, old.element));
    else if (cells.length > 0 || height !== undefined)
      rows.push(rowXml(number, height, cells, mayGrow(number, layout)));
  }
  return { rows, lastCell: cellName(lastRow, lastColumn), droppedFormula };
}

/** Our cells stand in order of themselves; nearly always there are no others. */
function inOrder(
  placed: readonly CellXml[],
  blanks: readonly CellXml[],
  theirs: readonly CellXml[],
): readonly CellXml[] {
  if (blanks.length + theirs.length === 0) return placed;
  return [...placed, ...blanks, ...theirs].sort((a, b) => a.column - b.column);
}

function rowXml(
  number: number,
  height: number | undefined,
  cells: readonly CellXml[],
  grows: boolean,
): string {
  const attributes = height === undefined ? '' : ` ht="${height}"${grows ? '' : ' customHeight="1"'}`;
  return `<row r="${number + 1}"${attributes}>${cells.map((cell) => cell.xml).join('')}</row>`;
}

/** The cells of the user by row. Rows and cells that do not say where they are follow the one before. */
function readKept(input: RowsInput): { kept: Map<number, KeptRow>; droppedFormula: boolean } {
  const { source, sheetData, territory } = input;
  const kept = new Map<number, KeptRow>();
  let droppedFormula = false;
  let row = -1;
  const spills: Range[] = [];
  for (const element of childrenOf(sheetData, 'row')) {
    const number = attributeOf(element, 'r');
    row = number === undefined ? row + 1 : Number(number) - 1;
    const cells: CellXml[] = [];
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = parseRange(attributeOf(cell, 'r') ?? '')?.firstColumn ?? column + 1;
      if (!territory.has(row, column)) {
        // What a formula of ours filled beyond the report goes with it.
        if (!spills.some((range) => holds(range, row, column)))
          cells.push({ column, lastColumn: column, xml: sourceOf(source, cell) });
        continue;
      }
      const spill = ownSpill(source, cell);
      if (spill !== undefined) spills.push(spill);
      if (spill !== undefined || dropsFormula(cell, territory)) droppedFormula = true;
    }
    kept.set(row, { element, cells });
  }
  return { kept, droppedFormula };
}

/** Whether a cell that makes way has a formula; refuses when other cells of the user live on that formula. */
function dropsFormula(cell: XmlElement, territory: Territory): boolean {
  const formula = childOf(cell, 'f');
  if (!formula) return false;
  const range = parseRange(attributeOf(formula, 'ref') ?? '');
  if (range && !territory.holds(range)) throw new XlsxError('formulaAcrossReport');
  return true;
}
