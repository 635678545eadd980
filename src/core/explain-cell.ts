/**
 * Why a cell of a report shows what it shows. A pane and the command line ask with the result of a run and an address;
 * nothing is prepared beforehand, so a run costs the same whether anybody asks or not.
 */
import { isKnown } from './domain/amount';
import { cellsOf, type Explanation, type Part, type PartLabel } from './domain/explanation';
import type { Place } from './domain/finding';
import { isPoint } from './domain/interval';
import { finished, type Paused } from './domain/pauses';
import { explainerSteps } from './engine/explain';
import { NO_OUTCOME, type CellValue, type Grid, type Workbook } from './intake/grid';
import { howRead } from './intake/how-read';
import { valueAt } from './intake/tables/table-view';
import { cellAt, cellsAt, type CellAt } from './report/cells/figure-at';
import type { Cell, Sheet } from './report/document';
import { isOwnSheet } from './report/own-sheets/own-sheet';
import type { RunResult } from './run';
import { explanationText, type ExplanationText } from './text/explanation/explanation';
import { PART_OF_RANGE } from './text/explanation/remarks';
import { placeText } from './text/explanation/values';
import { formatCents, formatQuantity } from './text/format';
import { sentenceOf } from './text/sentence';
import { UITLEG } from './text/uitleg';
import { understoodText } from './text/understood';

/** A cell by the name of its sheet; rows and columns count from 0. */
export interface Address {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A cell nearby that does show a figure. */
export interface NearFigure {
  readonly cell: string;
  readonly shown: string;
}

/** A cell of an input sheet. */
export interface InputExplained {
  readonly kind: 'input';
  readonly cell: string;
  readonly shown: string | null;
  /** The table that it belongs to, and its column; of a table of labels the label too. */
  readonly table: string | null;
  readonly column: string | null;
  /** What the product made of it; null: nothing reads it. */
  readonly understood: string | null;
  /** What stands out in this cell. */
  readonly findings: readonly string[];
  /** The cases of which a figure uses the cell, and the cells of those figures; null: the study is too large to ask. */
  readonly cases: readonly string[] | null;
  readonly usedBy: readonly string[] | null;
}

export type CellExplained =
  | {
      readonly kind: 'figure';
      readonly cell: string;
      readonly shown: string;
      readonly explanation: Explanation;
      readonly text: ExplanationText;
    }
  /** A cell of a report without a figure; null: nothing stands there. */
  | {
      readonly kind: 'words';
      readonly cell: string;
      readonly shown: string | null;
      readonly near: readonly NearFigure[];
    }
  | InputExplained
  | { readonly kind: 'noSheet'; readonly sheets: readonly string[] };

/** What is known of a run, without what only a report needs. */
export type ExplainedRun = Pick<RunResult, 'document' | 'assessment' | 'peildatum' | 'tables' | 'findings'>;

/** "Resultaat!C7", "'Kosten aanpak'!$B$4", with or without quotes; null: this is no address of a cell. */
export function parseAddress(written: string): Address | null {
  const [, sheet = '', letters = '', digits = ''] =
    /^(.+)!\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i.exec(written.trim()) ?? [];
  const name = /^'(.*)'$/.exec(sheet)?.[1]?.replaceAll("''", "'") ?? sheet;
  if (name.trim() === '') return null;
  const column = Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { sheet: name.trim(), row: Number(digits) - 1, column: column - 1 };
}

/** Explains a cell of a report that the run made, or tells what a cell of the workbook is. */
export function explainCell(run: ExplainedRun, workbook: Workbook, address: Address): CellExplained {
  return finished(explainCellSteps(run, workbook, address));
}

/** The same in steps: what a cell of the input is used for takes a while to find out. */
export function* explainCellSteps(
  run: ExplainedRun,
  workbook: Workbook,
  address: Address,
): Paused<CellExplained> {
  const isAsked = ({ name }: { readonly name: string }): boolean =>
    name.toLowerCase() === address.sheet.toLowerCase();
  const sheet = run.document.sheets.find(isAsked);
  if (sheet !== undefined) return yield* inReport(run, sheet, address);
  const inputs = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  const grid = inputs.find(isAsked);
  if (grid !== undefined) return yield* inInput(run, inputs, grid, address);
  const sheets = [...run.document.sheets, ...inputs].map(({ name }) => name);
  return { kind: 'noSheet', sheets: [...new Set(sheets)] };
}

function* inReport(run: ExplainedRun, sheet: Sheet, { row, column }: Address): Paused<CellExplained> {
  const found = cellAt(sheet, row, column);
  const cell = placeText({ sheet: sheet.name, row: found?.row ?? row, column: found?.column ?? column });
  const shown = found === null ? null : shownText(found.cell);
  const key = found?.cell.figure;
  const explanation = key === undefined ? null : (yield* explainerSteps(run))(key);
  if (explanation === null) return { kind: 'words', cell, shown, near: nearFigures(sheet, row, column) };
  const text = explanationText(explanation, run.assessment.study.settings.rounding);
  const remarks = isPartOfRange(found?.cell, explanation) ? [...text.remarks, PART_OF_RANGE] : text.remarks;
  return { kind: 'figure', cell, shown: shown ?? '', explanation, text: { ...text, remarks } };
}

/** A chart draws a range in parts, each of them one number. */
function isPartOfRange(cell: Cell | undefined, { value }: Explanation): boolean {
  if (typeof cell?.value !== 'number') return false;
  const amount =
    value.kind === 'saving' ? value.saving.amount : value.kind === 'amount' ? value.amount : null;
  return amount !== null && isKnown(amount) && !isPoint(amount.cents);
}

/** What a cell shows, as a person reads it. */
function shownText({ value, style }: Cell): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'number') return String(value);
  return style.startsWith('amount') ? formatCents(Math.round(value * 100)) : formatQuantity(value);
}

const NEAR = 3;

/** The nearest figures: in the same row first, for that is where the eye goes. */
function nearFigures(sheet: Sheet, row: number, column: number): readonly NearFigure[] {
  const distance = (at: CellAt): number => 100 * Math.abs(at.row - row) + Math.abs(at.column - column);
  return [...cellsAt(sheet)]
    .filter(({ cell }) => cell.figure !== undefined)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, NEAR)
    .map(({ row: r, column: c, cell }) => ({
      cell: placeText({ sheet: sheet.name, row: r, column: c }),
      shown: shownText(cell) ?? '',
    }));
}

/** Asking every figure of a large study takes too long for a question about one cell. */
const MOST_LINES = 5_000;

function* inInput(
  run: ExplainedRun,
  inputs: readonly Grid[],
  grid: Grid,
  { row, column }: Address,
): Paused<InputExplained> {
  const place = { sheet: grid.name, row, column };
  const value = valueAt(grid, row, column);
  const table = tableAround(run, grid, row, column);
  const { deployment, contacts, hours, help } = run.assessment.study;
  const isSmall = [deployment, contacts, hours, help].flat().length <= MOST_LINES;
  const understood = yield* howRead(inputs, place);
  return {
    kind: 'input',
    cell: placeText(place),
    shown: writtenText(value),
    table: table?.table ?? null,
    column: table === null ? null : headerOf(grid, table.row, table.column, row, column),
    understood: understood === null ? null : understoodText(understood),
    findings: findingsAt(run, place),
    ...(isSmall ? yield* figuresThatUse(run, place) : { cases: null, usedBy: null }),
  };
}

/** What stands in a cell of the input, as a person reads it. */
function writtenText(value: CellValue): string | null {
  if (value === null) return null;
  if (value === NO_OUTCOME) return UITLEG.withoutOutcome;
  return typeof value === 'number' ? formatQuantity(value) : String(value);
}

function findingsAt({ findings }: ExplainedRun, at: Required<Place>): readonly string[] {
  return findings
    .filter(({ place }) => place?.sheet === at.sheet && place.row === at.row && place.column === at.column)
    .map((finding) => {
      const { wrong, write } = sentenceOf(finding);
      return `${wrong} ${write}`;
    });
}

type Table = RunResult['tables'][number];

/** The last table that begins above or at the cell, and whose header reaches its column. */
function tableAround({ tables }: ExplainedRun, grid: Grid, row: number, column: number): Table | null {
  const width = (table: Table): number => {
    const header = grid.rows[table.row] ?? [];
    let end = table.column;
    while (header[end] !== undefined && header[end] !== null && header[end] !== '') end++;
    return end;
  };
  const around = tables.filter(
    (table) =>
      table.sheet === grid.name && table.row <= row && table.column <= column && column < width(table),
  );
  return around.reduce<Table | null>(
    (last, table) => (last === null || table.row > last.row ? table : last),
    null,
  );
}

/** The header of the column; of a table of labels the label of the row. */
function headerOf(grid: Grid, top: number, left: number, row: number, column: number): string | null {
  const header = valueAt(grid, top, column);
  const label = valueAt(grid, row, left);
  const words = [header, column === left || row === top ? null : label].filter(
    (text) => typeof text === 'string' && text.trim() !== '',
  );
  return words.length === 0 ? null : words.join(', ');
}

/** A line is named by its first cells: all of its row is the line. */
const LINES: ReadonlySet<PartLabel['is']> = new Set([
  'deploymentLine',
  'hourLine',
  'helpLine',
  'child',
] as const);

/** So many figures are asked before others get their turn. */
const FIGURES_PER_STEP = 20;

/** The figures of which this cell, or the line that it stands in, is a part. */
function* figuresThatUse(
  run: ExplainedRun,
  { sheet, row, column }: Required<Place>,
): Paused<{ readonly cases: readonly string[]; readonly usedBy: readonly string[] }> {
  const explain = yield* explainerSteps(run);
  const isHere = ({ sheet: name, row: r, column: c }: Place): boolean =>
    name === sheet && r === row && c === column;
  const isLine = (part: Pick<Part, 'parts'> & Partial<Pick<Part, 'label' | 'cells'>>): boolean =>
    (LINES.has(part.label?.is ?? 'written') &&
      part.cells?.some(({ sheet: name, row: r }) => name === sheet && r === row) === true) ||
    part.parts.some(isLine);
  const cases = new Set<string>();
  const usedBy: string[] = [];
  let asked = 0;
  for (const report of run.document.sheets) {
    for (const at of cellsAt(report)) {
      const key = at.cell.figure;
      if (key === undefined || key.of === 'table') continue;
      if (++asked % FIGURES_PER_STEP === 0) yield;
      const found = explain(key);
      if (found === null || !(cellsOf(found).some(isHere) || isLine(found))) continue;
      usedBy.push(placeText({ sheet: report.name, row: at.row, column: at.column }));
      if ('case' in key) cases.add(key.case);
    }
  }
  return { cases: [...cases], usedBy };
}
