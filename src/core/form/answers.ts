/** Rows of estimates as they stand in cells, to see which of them are in the workbook already. */
import { nameKey } from '../domain/name';
import { parseCaseName, parseText } from '../intake/cells/parse-text';
import type { NewCell } from '../intake/edit';
import { CellFlag } from '../intake/grid';
import type { ViewedTable } from '../intake/read-tables';
import { isBlank, TableView, type Cell } from '../intake/tables/table-view';
import { QUESTIONS } from './estimate-form';

/** The answers on one row, in the order of the form. */
export type Answers = readonly NewCell[];

const SHOWN_AS = CellFlag.date | CellFlag.time | CellFlag.percentage;
const NOTHING: NewCell = { value: null, flags: 0 };

export function answersIn(view: TableView, record: number): Answers {
  return QUESTIONS.map((key) => {
    const cell = view.cell(record, key);
    if (cell === null || isBlank(cell.value)) return NOTHING;
    return { value: cell.value, flags: typeof cell.value === 'number' ? cell.flags & SHOWN_AS : 0 };
  });
}

/** Equal for rows that hold the same. */
function sameAnswers(answers: Answers): string {
  return JSON.stringify(
    answers.map(({ value, flags }) => (typeof value === 'number' ? [value, flags] : value)),
  );
}

/** How often each row of answers stands there. */
export class RowCounts {
  private readonly counts = new Map<string, number>();
  total = 0;

  constructor(rows: readonly Answers[] = []) {
    for (const row of rows) this.add(row);
  }

  add(row: Answers): void {
    const key = sameAnswers(row);
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.total++;
  }

  /** Whether this row is there; then it is taken away, so that two equal rows are two. */
  take(row: Answers): boolean {
    const key = sameAnswers(row);
    const left = this.counts.get(key) ?? 0;
    if (left === 0) return false;
    this.counts.set(key, left - 1);
    this.total--;
    return true;
  }
}

/** The rows of estimates in the workbook, by case and participant. */
export class CollectedRows {
  private readonly rows = new Map<string, Answers[]>();

  constructor(tables: readonly ViewedTable[]) {
    for (const table of tables) this.addAll(allRows(table));
  }

  of(caseKey: string, participant: string): readonly Answers[] {
    return this.rows.get(keyOf(caseKey, participant)) ?? [];
  }

  add(caseKey: string, participant: string, rows: readonly Answers[]): void {
    const key = keyOf(caseKey, participant);
    const known = this.rows.get(key);
    if (known === undefined) this.rows.set(key, [...rows]);
    else known.push(...rows);
  }

  private addAll(view: TableView): void {
    for (let record = 0; record < view.recordCount; record++) {
      const inCase = caseOf(view.cell(record, 'casus')) ?? caseOf(view.sheetCase);
      const by = view.cell(record, 'deelnemer');
      const participant = by === null ? null : parseText(by).value;
      if (inCase !== null && participant?.kind === 'value')
        this.add(inCase, participant.value, [answersIn(view, record)]);
    }
  }
}

function caseOf(cell: Cell | null): string | null {
  const name = cell === null ? null : parseCaseName(cell).value;
  return name?.kind === 'value' ? name.value.key : null;
}

/** Every row of the table, those too that the reader takes for a note or an example: they were appended all the same. */
function allRows({ table, grid, view }: ViewedTable): TableView {
  const { kind, name, range, columns } = table;
  return new TableView({
    kind,
    name,
    grid,
    recordCount: range.lastRow - range.firstRow,
    locate: (record, key) => {
      const column = columns.get(key);
      return column === undefined ? null : { row: range.firstRow + 1 + record, column };
    },
    headerOf: (key) => key,
    sheetCase: view.sheetCase,
  });
}

function keyOf(caseKey: string, participant: string): string {
  return JSON.stringify([caseKey, nameKey(participant)]);
}
