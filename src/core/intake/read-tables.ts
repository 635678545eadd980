/** Which tables of the workbook are read: all that are found, but for those that the study leaves out ("Niet lezen"). */
import { columnLetters, type Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { Settings } from '../domain/study';
import type { Grid, Range } from './grid';
import { TABLES } from './labels';
import { readSettings } from './settings/read-settings';
import { findCaseLabel, type CaseSheet } from './tables/case-sheet';
import { findTables } from './tables/find-tables';
import type { FoundTable, PlacedProblem, Recognised } from './tables/found-table';
import { casePairsView, makeView } from './tables/make-view';
import type { TableView } from './tables/table-view';

declare module '../domain/finding' {
  interface FindingFacts {
    'settings.notReadUnknown': { readonly name: string };
  }
}

/** A table with the records in it. */
export interface ViewedTable {
  readonly table: FoundTable;
  readonly grid: Grid;
  readonly view: TableView;
  /** False: left out. */
  readonly read: boolean;
}

export interface TablesRead {
  readonly settings: Settings;
  readonly tables: readonly ViewedTable[];
  /** The labels and values of case sheets, which are no tables. */
  readonly pairs: readonly TableView[];
}

interface ScannedSheet {
  readonly grid: Grid;
  readonly caseSheet: CaseSheet;
  readonly recognised: readonly Recognised[];
}

/** How many sheets have been searched. */
export interface SheetsDone {
  readonly done: number;
  readonly of: number;
}

/** Finds the tables on these sheets, one step per sheet. */
export function* readTables(sheets: readonly Grid[], findings: Findings): Generator<SheetsDone, TablesRead> {
  const scanned: ScannedSheet[] = [];
  for (const grid of sheets) {
    yield { done: scanned.length, of: sheets.length };
    const caseSheet = findCaseLabel(grid);
    scanned.push({ grid, caseSheet, recognised: findTables(grid, caseSheet) });
  }
  const settings = readSettings(scanned.flatMap(settingsTables), findings);
  const leftOut = new LeftOut(settings.notRead);
  reportUnknownNames(settings, scanned, findings);
  for (const sheet of scanned) reportProblems(sheet, leftOut, findings);
  const tables: ViewedTable[] = [];
  for (const sheet of scanned) {
    yield { done: scanned.length, of: sheets.length };
    tables.push(...viewTables(sheet, leftOut));
  }
  const pairs = scanned.flatMap((sheet) => pairsOf(sheet, leftOut));
  return { settings, tables, pairs };
}

/** What the study leaves out: sheets by name, and tables by their first cell ("Blad1!B4"). */
class LeftOut {
  private readonly names: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.names = new Set(names.map(nameKey));
  }

  hasSheet(grid: Grid): boolean {
    return this.names.has(nameKey(grid.name));
  }

  /** The settings themselves are read in any case. */
  has(grid: Grid, { range, table }: Recognised): boolean {
    if (table?.kind === 'onderzoek') return false;
    return this.hasSheet(grid) || this.names.has(nameKey(firstCell(grid, range)));
  }
}

function firstCell(grid: Grid, range: Range): string {
  return `${grid.name}!${columnLetters(range.firstColumn)}${String(range.firstRow + 1)}`;
}

function settingsTables({ grid, recognised }: ScannedSheet): readonly { grid: Grid; table: FoundTable }[] {
  return recognised.flatMap(({ table }) => (table?.kind === 'onderzoek' ? [{ grid, table }] : []));
}

function reportUnknownNames(settings: Settings, scanned: readonly ScannedSheet[], findings: Findings): void {
  const known = new Set(
    scanned
      .flatMap(({ grid, recognised }) => [
        grid.name,
        ...recognised.map(({ range }) => firstCell(grid, range)),
      ])
      .map(nameKey),
  );
  const { label } = TABLES.onderzoek.columns.nietLezen;
  const place = settings.entries.find((entry) => entry.label === label)?.place ?? null;
  for (const name of settings.notRead) {
    if (!known.has(nameKey(name))) findings.add('warning', 'settings.notReadUnknown', place, { name });
  }
}

function reportProblems(
  { grid, caseSheet, recognised }: ScannedSheet,
  leftOut: LeftOut,
  findings: Findings,
): void {
  if (!leftOut.hasSheet(grid)) report(caseSheet.problems, findings);
  for (const each of recognised) if (!leftOut.has(grid, each)) report(each.problems, findings);
}

function report(problems: readonly PlacedProblem[], findings: Findings): void {
  for (const { problem, place } of problems)
    findings.add(problem.severity, problem.code, place, problem.facts);
}

function viewTables({ grid, caseSheet, recognised }: ScannedSheet, leftOut: LeftOut): readonly ViewedTable[] {
  return recognised.flatMap((each): readonly ViewedTable[] => {
    const { table } = each;
    if (table === null) return [];
    const view = makeView(grid, table, caseSheet.label);
    return [{ table, grid, view, read: !leftOut.has(grid, each) }];
  });
}

function pairsOf({ grid, caseSheet, recognised }: ScannedSheet, leftOut: LeftOut): readonly TableView[] {
  if (caseSheet.label === null || leftOut.hasSheet(grid)) return [];
  const taken = [...recognised.map(({ range }) => range), ...grid.tables.map(({ range }) => range)];
  return [casePairsView(grid, caseSheet.label, taken)];
}
