/** The rows that come in the workbook, by the table that gets them, until it is known whether there is room for all. */
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import type { Study } from '../domain/study';
import { parseCaseName } from '../intake/cells/parse-text';
import type { AppendRows, NewCell } from '../intake/edit';
import type { CellValue, Workbook } from '../intake/grid';
import type { ViewedTable } from '../intake/read-tables';
import { valueAt } from '../intake/tables/table-view';
import type { Document } from '../report/document';
import { labelOf } from '../template/input-sheets';
import { CollectedRows, RowCounts, type Answers } from './answers';
import { QUESTIONS } from './estimate-form';
import { newTable, type NewTable } from './new-table';
import { placeRows, targetFor } from './target-table';

declare module '../domain/finding' {
  interface FindingFacts {
    'collect.columnsAbsent': { readonly columns: readonly string[] };
    'collect.noRoom': { readonly rows: number };
    'collect.newSheet': { readonly sheet: string };
  }
}

/** Rows of one participant. */
interface Coming {
  readonly inCase: Case;
  readonly participant: string;
  readonly answers: readonly Answers[];
}

export interface Changes {
  readonly document: Document | null;
  readonly edits: readonly AppendRows[];
  /** The cases of which nothing came in the workbook. */
  readonly refused: ReadonlySet<string>;
}

export class RowsToCome {
  private readonly collected: CollectedRows;
  private readonly byTable = new Map<ViewedTable, Coming[]>();
  private made: NewTable | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly study: Study,
    private readonly tables: readonly ViewedTable[],
  ) {
    this.collected = new CollectedRows(
      tables.filter(({ table, read }) => read && table.kind === 'inschattingen'),
    );
  }

  /** The rows that are not there yet, how many of the others are, and how many more there are of this participant. */
  missing(
    { key }: Case,
    participant: string,
    answers: readonly Answers[],
  ): { readonly added: readonly Answers[]; readonly before: number; readonly there: number } {
    const left = new RowCounts(this.collected.of(key, participant));
    const added = answers.filter((row) => !left.take(row));
    return { added, before: answers.length - added.length, there: left.total };
  }

  add(inCase: Case, participant: string, answers: readonly Answers[]): void {
    const table = targetFor(inCase.key, this.tables) ?? this.newTable();
    const known = this.byTable.get(table);
    const coming = { inCase, participant, answers };
    if (known === undefined) this.byTable.set(table, [coming]);
    else known.push(coming);
    this.collected.add(inCase.key, participant, answers);
  }

  /** The changes of the workbook. A table that lacks a column or room gets no row at all, and a finding says so. */
  changes(findings: Findings): Changes {
    const edits: AppendRows[] = [];
    const refused = new Set<string>();
    for (const [table, coming] of this.byTable) {
      const edit = this.editOf(table, coming, findings);
      if (edit !== null) edits.push(edit);
      else for (const { inCase } of coming) refused.add(inCase.key);
    }
    const { made } = this;
    if (made !== null) {
      const { name: sheet } = made.table.grid;
      findings.add('info', 'collect.newSheet', { sheet }, { sheet });
    }
    return { document: made?.document ?? null, edits, refused };
  }

  private newTable(): ViewedTable {
    this.made ??= newTable(this.workbook, this.study.settings);
    return this.made.table;
  }

  private editOf(table: ViewedTable, coming: readonly Coming[], findings: Findings): AppendRows | null {
    const { columns, range } = table.table;
    const { name: sheet } = table.grid;
    const absent = QUESTIONS.filter((key, index) => {
      const isAnswered = coming.some(({ answers }) =>
        answers.some((row) => (row[index]?.value ?? null) !== null),
      );
      return !columns.has(key) && isAnswered;
    });
    if (absent.length > 0) {
      const place = { sheet, row: range.firstRow, column: range.firstColumn };
      const labels = absent.map((key) => labelOf('inschattingen', key));
      findings.add('error', 'collect.columnsAbsent', place, { columns: labels });
      return null;
    }
    const keys = [...columns.keys()];
    const rows = coming.flatMap((each) =>
      each.answers.map((row) => keys.map((key) => this.cellFor(key, each, row))),
    );
    const placed = placeRows(table, [...columns.values()], rows);
    if (!('blocked' in placed)) return placed;
    findings.add('error', 'collect.noRoom', placed.blocked, { rows: rows.length });
    return null;
  }

  private cellFor(key: string, { inCase, participant }: Coming, answers: Answers): NewCell {
    if (key === 'casus') return { value: this.nameOf(inCase), flags: 0 };
    if (key === 'deelnemer') return { value: participant, flags: 0 };
    return answers[QUESTIONS.findIndex((question) => question === key)] ?? { value: null, flags: 0 };
  }

  /** The case as its own cell has it: a number stays a number, so that lists and filters see one case. */
  private nameOf({ key, name, place }: Case): CellValue {
    const grid = this.workbook.sheets.find((sheet) => sheet.name === place?.sheet);
    const value = grid === undefined ? null : valueAt(grid, place?.row ?? -1, place?.column ?? -1);
    const { value: read } = parseCaseName({ value, flags: 0, column: '' });
    return read.kind === 'value' && read.value.key === key ? value : name;
  }
}
