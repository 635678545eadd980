/** A report sheet with every cell in its place. */
import { CellFlag, type CellValue, type Range } from '../../../core/intake/grid';
import type { Block, Cell, Entry, LinkTarget, LiveCall, Row, Sheet } from '../../../core/report/document';
import type { Chart } from '../../../core/report/charts/chart';
import { styleOf, type StyleToken } from '../../../core/report/style';
import { DAYS_TO_1904 } from '../date-system';
import { flagsOfFormat } from '../read/number-format';
import { cleanText } from './clean-text';

/** What a cell shows, and where; what a report knows besides that is not drawn. */
export interface PlacedCell {
  readonly value: CellValue;
  readonly style: StyleToken;
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  readonly link: LinkTarget | undefined;
  readonly formula: string | undefined;
}

export interface Layout {
  readonly rows: readonly (readonly PlacedCell[])[];
  readonly extent: Extent;
  readonly blocks: readonly PlacedBlock[];
  readonly tables: readonly PlacedTable[];
  readonly formulas: readonly PlacedFormula[];
  readonly entries: readonly PlacedEntry[];
  readonly charts: readonly PlacedChart[];
}

/** The rows of a block: from the first up to the end, which is not part of it. */
export interface PlacedBlock {
  readonly kind: Block['kind'];
  readonly first: number;
  readonly end: number;
  readonly headerRows: number;
  readonly startsPart: boolean;
  readonly splits: boolean;
  /** The rows that name the ones below them. */
  readonly names: ReadonlySet<number>;
}

/** A chart with the rows that it stands over, and the cells that it is drawn from: a header, then a row per bar. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly room: Range;
  readonly figures: readonly (readonly PlacedCell[])[];
  /** The row of their header. */
  readonly figuresRow: number;
}

/** A formula in the first cell of the cells that it fills. */
export interface PlacedFormula {
  readonly range: Range;
  readonly call: LiveCall;
}

/** Cells in which somebody types, with what is offered there. */
export interface PlacedEntry {
  readonly range: Range;
  readonly entry: Entry;
}

/** Rows that become an Excel table. */
export interface PlacedTable {
  readonly name: string;
  readonly range: Range;
  readonly headers: readonly string[];
}

/** A rectangle from A1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** `is1904`: the workbook counts its days from 1904. */
export function layOut(sheet: Sheet, is1904: boolean): Layout {
  const width = sheet.columnWidths.length;
  const place = (cells: PlacedCell[]): PlacedCell[] => (is1904 ? cells.map(in1904) : cells);
  const rows = sheet.blocks.flatMap((block, index) => {
    const placed = block.rows.map((row) => place(placeRow(row, block, width)));
    return index === 0 ? placed : [[], ...placed];
  });
  const columns = Math.max(width, ...rows.map((cells) => endOf(cells)));
  const starts = startsOf(sheet.blocks);
  return {
    rows,
    blocks: sheet.blocks.map((block, index) => placeBlock(block, starts[index] ?? 0)),
    tables: sheet.blocks.flatMap((block, index) => placeTable(block, starts[index] ?? 0)),
    formulas: sheet.blocks.flatMap((block, index) => placeFormula(block, starts[index] ?? 0)),
    entries: sheet.blocks.flatMap((block, index) => placeEntries(block, starts[index] ?? 0)),
    charts: sheet.blocks.flatMap((block, index) =>
      placeChart(block, rows, width, (starts[index] ?? 0) + block.rows.length, starts[index + 1]),
    ),
    extent: {
      rows: Math.max(1, rows.length, sheet.mark?.extent.rows ?? 0),
      columns: Math.max(1, columns, sheet.mark?.extent.columns ?? 0),
    },
  };
}

/** The blank rows between blocks. */
export function gapsOf({ blocks, rows }: Layout): ReadonlySet<number> {
  return new Set(blocks.flatMap(({ end }) => (end < rows.length ? [end] : [])));
}

/** The first row of each block: one blank row stands between blocks. */
function startsOf(blocks: readonly Block[]): number[] {
  let row = 0;
  return blocks.map((block) => {
    const start = row;
    row += block.rows.length + 1;
    return start;
  });
}

function placeBlock({ kind, headerRows, rows, startsPart, splits }: Block, first: number): PlacedBlock {
  return {
    kind,
    headerRows,
    first,
    end: first + rows.length,
    startsPart: startsPart === true,
    splits: splits === true,
    names: new Set(
      rows.flatMap(({ cells }, row) => (cells[0]?.style === 'rowLabelStrong' ? [first + row] : [])),
    ),
  };
}

function placeTable(block: Block, firstRow: number): PlacedTable[] {
  if (block.excelTable === undefined) return [];
  const headers = (block.rows[0]?.cells ?? []).map((cell) => String(cell.value ?? ''));
  const lastRow = firstRow + block.rows.length - 1;
  const range = { firstRow, firstColumn: 0, lastRow, lastColumn: headers.length - 1 };
  return [{ name: block.excelTable, range, headers }];
}

function placeFormula({ live, rows }: Block, firstRow: number): PlacedFormula[] {
  if (live === undefined) return [];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const range = { firstRow, firstColumn: 0, lastRow: firstRow + rows.length - 1, lastColumn: width - 1 };
  return [{ range, call: live }];
}

/** A chart ends where its block ends; the block below holds its figures. */
function placeChart(
  { chart }: Block,
  rows: readonly (readonly PlacedCell[])[],
  width: number,
  end: number,
  figuresRow: number | undefined,
): PlacedChart[] {
  if (chart === undefined || figuresRow === undefined) return [];
  const room = { firstRow: end - chart.rows, firstColumn: 0, lastRow: end - 1, lastColumn: width - 1 };
  const bars = rows.slice(figuresRow).findIndex((cells) => cells.length === 0);
  const figures = rows.slice(figuresRow, bars === -1 ? undefined : figuresRow + bars);
  return [{ chart, room, figures, figuresRow }];
}

/** Excel tables grow while somebody types on below them: what is offered goes on so far at least. */
const ROOM_TO_GROW = 1000;

function placeEntries(block: Block, firstRow: number): PlacedEntry[] {
  const below = firstRow + block.headerRows;
  const last = Math.max(firstRow + block.rows.length, below + ROOM_TO_GROW) - 1;
  return (block.entries ?? []).map((entry) => {
    const { column, row } = entry;
    const rows = row === undefined ? [below, last] : [firstRow + row, firstRow + row];
    const [from = below, to = last] = rows;
    return { entry, range: { firstRow: from, lastRow: to, firstColumn: column, lastColumn: column } };
  });
}

/** In a block of text the last cell of a row runs on to the right edge of the sheet. */
function placeRow({ cells }: Row, { kind }: Block, width: number): PlacedCell[] {
  let column = 0;
  return cells.map((cell, index) => {
    const runsOn = kind === 'text' && index === cells.length - 1;
    const span = Math.max(1, cell.span ?? (runsOn ? width - column : 1));
    const { style, link, formula } = cell;
    const placed = { value: cleanValue(cell), style, column, span, link, formula };
    column += span;
    return placed;
  });
}

function cleanValue(cell: Cell): Cell['value'] {
  if (typeof cell.value === 'string') return cleanText(cell.value);
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value))
    throw new Error('A report holds a number that is none.');
  return cell.value;
}

/** Days of a report count from 1900. */
function in1904(cell: PlacedCell): PlacedCell {
  const { value, style } = cell;
  if (typeof value !== 'number') return cell;
  const isDay = (flagsOfFormat(styleOf(style).numberFormat) & CellFlag.date) !== 0;
  return isDay ? { ...cell, value: value - DAYS_TO_1904 } : cell;
}

function endOf(cells: readonly PlacedCell[]): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.span;
}
