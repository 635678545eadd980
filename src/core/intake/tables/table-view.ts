/**
 * A table as records with named columns, whatever its form on the sheet: rows, a matrix or label and value.
 * This is the only code that looks at a cell; nothing is copied, so a large table costs no memory.
 */
import type { Findings, Place } from '../../domain/finding';
import { cleanText } from '../cells/clean-text';
import type { CellInput, Reading } from '../cells/reading';
import { CellFlag, flagsAt, NO_OUTCOME, type CellValue, type Grid } from '../grid';
import type { TableKind } from '../labels';

/** Where a column of a record stands on the sheet; null when the table has no such column. */
export type Locate = (
  record: number,
  column: string,
) => { readonly row: number; readonly column: number } | null;

/** One cell with all that a reader needs to judge it. */
export interface Cell extends CellInput {
  readonly place: Place;
}

/** What a TableView is made of. */
interface TableViewParts {
  readonly kind: TableKind;
  /** The name of the kind of table in messages: "tblBedragen". */
  readonly name: string;
  readonly grid: Grid;
  readonly recordCount: number;
  readonly locate: Locate;
  /** The column as its header prints it. */
  readonly headerOf: (column: string) => string;
  /** The case that the sheet names, for line tables without a column Casus. */
  readonly sheetCase?: Cell | null;
  /** Several records about one case are expected: the labels of a case sheet. */
  readonly scattered?: true;
}

export class TableView {
  readonly kind: TableKind;
  readonly name: string;
  readonly grid: Grid;
  readonly recordCount: number;
  readonly sheetCase: Cell | null;
  readonly scattered: boolean;
  private readonly locate: Locate;
  private readonly headerOf: (column: string) => string;

  constructor(parts: TableViewParts) {
    this.kind = parts.kind;
    this.name = parts.name;
    this.grid = parts.grid;
    this.recordCount = parts.recordCount;
    this.locate = parts.locate;
    this.headerOf = parts.headerOf;
    this.sheetCase = parts.sheetCase ?? null;
    this.scattered = parts.scattered ?? false;
  }

  /** The cell of a record, or null when the table lacks the column. */
  cell(record: number, column: string): Cell | null {
    const at = this.locate(record, column);
    return at === null ? null : new GridCell(this.grid, at.row, at.column, column, this.headerOf);
  }

  /** The place of a record: its first located cell among the columns asked for. */
  place(record: number, ...columns: readonly string[]): Place {
    for (const column of columns) {
      const at = this.locate(record, column);
      if (at !== null) return { sheet: this.grid.name, row: at.row, column: at.column };
    }
    return { sheet: this.grid.name };
  }

  /** Reads a cell and hands its problems in as findings; null when the column is absent. */
  read<T>(
    record: number,
    column: string,
    reader: (cell: CellInput) => Reading<T>,
    findings: Findings,
  ): T | null {
    const cell = this.cell(record, column);
    return cell === null ? null : readCell(cell, reader, findings);
  }
}

/** Reads a cell and hands its problems in as findings. */
export function readCell<T>(cell: Cell, reader: (cell: CellInput) => Reading<T>, findings: Findings): T {
  const reading = reader(cell);
  // What it cannot be read as says nothing: there is no outcome.
  if (cell.value === NO_OUTCOME)
    findings.add('error', 'formula.withoutOutcome', cell.place, { column: cell.column, cells: 1 });
  else
    for (const problem of reading.problems)
      findings.add(problem.severity, problem.code, cell.place, problem.facts);
  findings.onRead?.(cell, reader, reading.value);
  return reading.value;
}

/** The cell at a place, with its flags. */
export function cellAt(grid: Grid, row: number, column: number, header: string): Cell {
  return new GridCell(grid, row, column, header, asItIs);
}

/** A cell whose header and place are made when somebody asks: a cell with nothing odd about it needs neither. */
class GridCell implements Cell {
  readonly value: CellValue;
  readonly flags: number;

  constructor(
    private readonly grid: Grid,
    private readonly row: number,
    private readonly at: number,
    private readonly key: string,
    private readonly headerOf: (key: string) => string,
  ) {
    this.value = valueAt(grid, row, at);
    this.flags = flagsAt(grid, row, at) | (this.value === NO_OUTCOME ? CellFlag.error : 0);
  }

  get column(): string {
    return this.headerOf(this.key);
  }

  get place(): Place {
    return { sheet: this.grid.name, row: this.row, column: this.at };
  }
}

function asItIs(header: string): string {
  return header;
}

/** A formula without outcome is an error, like one that came to an error: what should stand there is not known. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  const value = grid.rows[row]?.[column] ?? null;
  return value === null && lacksOutcome(flagsAt(grid, row, column)) ? NO_OUTCOME : value;
}

function lacksOutcome(flags: number): boolean {
  return (flags & (CellFlag.formula | CellFlag.spilled)) === CellFlag.formula;
}

/** Whether a cell holds nothing that a reader of the sheet can see. */
export function isBlank(value: CellValue): boolean {
  if (typeof value !== 'string') return value === null;
  // A first character that anybody can see settles it; only the others need cleaning.
  const first = value.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && cleanText(value) === '';
}
