/** From a workbook to a study: find the tables, read them, and join what they say on the names of the cases. */
import { MISSING } from '../domain/amount';
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import type { InputTable } from '../domain/provenance';
import type { Settings, Study } from '../domain/study';
import { sameWords } from './agree';
import { columnLetters } from '../domain/finding';
import { findCaseLabel, type CaseLabel } from './tables/case-sheet';
import { findTables, type FoundTable } from './tables/find-tables';
import type { Grid } from './grid';
import { TABLES, type TableKind } from './labels';
import { casePairsView, makeView } from './tables/make-view';
import { readCases, type CaseWithoutRatings } from './read-cases';
import { readRatings, type RatedCase } from './read-ratings';
import { readSchools } from './read-schools';
import { readSettings } from './read-settings';
import type { TableView } from './tables/table-view';

declare module '../domain/finding' {
  interface FindingFacts {
    'table.notYetRead': { readonly table: string; readonly rows: number };
    'settings.notReadUnknown': { readonly name: string };
    'study.noTables': NoFacts;
    'line.unknownCase': { readonly table: string; readonly case: string };
    'case.unknownSchool': { readonly case: string; readonly school: string };
    'case.onlyName': { readonly case: string };
  }
}

export interface StudyRead {
  readonly study: Study;
  readonly tables: readonly InputTable[];
}

/** A table with the records in it. */
interface ViewedTable {
  readonly table: FoundTable;
  readonly grid: Grid;
  readonly view: TableView;
}

/** Reads the study in these sheets, one step per sheet. Reports must have been left out already. */
export function* readStudy(
  sheets: readonly Grid[],
  findings: Findings,
): Generator<{ readonly done: number; readonly of: number }, StudyRead> {
  const scanned: { grid: Grid; caseLabel: CaseLabel | null; tables: readonly FoundTable[] }[] = [];
  for (const grid of sheets) {
    yield { done: scanned.length, of: sheets.length };
    const caseLabel = findCaseLabel(grid, findings);
    scanned.push({ grid, caseLabel, tables: findTables(grid, caseLabel, findings) });
  }
  const found = scanned.flatMap(({ grid, caseLabel, tables }) =>
    tables.map((table) => ({ table, grid, view: makeView(grid, table, caseLabel) })),
  );
  const settings = readSettings(
    found.filter(({ table }) => table.kind === 'onderzoek'),
    findings,
  );
  const read = found.filter((each) => TABLES[each.table.kind].read && !isLeftOut(each, settings.notRead));
  reportUnknownNames(settings, found, sheets, findings);
  reportNotYetRead(
    found.filter((each) => !isLeftOut(each, settings.notRead)),
    findings,
  );

  const pairs = scanned.flatMap(({ grid, caseLabel, tables }) =>
    caseLabel === null || isSheetLeftOut(grid, settings.notRead) ? [] : [pairsOf(grid, caseLabel, tables)],
  );
  const { cases, totals } = readCases([...inOrderOfCases(viewsOf(read, 'casussen')), ...pairs], findings);
  const ratings = readRatings(viewsOf(read, 'ervarenBaten'), settings.scaleHasWorse, findings);
  const schools = readSchools(viewsOf(read, 'scholen'), findings);
  const study: Study = {
    settings,
    schools,
    domains: ratings.domains,
    cases: joinRatings(cases, ratings.cases, findings),
  };
  checkStudy(study, found, findings);
  return { study, tables: found.map((each) => inputTable(each, read.includes(each), totals)) };
}

function pairsOf(grid: Grid, caseLabel: CaseLabel, tables: readonly FoundTable[]): TableView {
  const taken = [...tables.map((table) => table.range), ...grid.tables.map((table) => table.range)];
  return casePairsView(grid, caseLabel, taken);
}

function viewsOf(tables: readonly ViewedTable[], kind: TableKind): readonly TableView[] {
  return tables.filter(({ table }) => table.kind === kind).map(({ view }) => view);
}

/** Cases come in the order of tblCasussen; tblBedragen adds the others. */
function inOrderOfCases(views: readonly TableView[]): readonly TableView[] {
  return [
    ...views.filter((view) => view.name === 'tblCasussen'),
    ...views.filter((view) => view.name !== 'tblCasussen'),
  ];
}

/** Joins ratings on the case. Without any table of cases, the cases are those that the ratings name. */
function joinRatings(
  cases: readonly CaseWithoutRatings[],
  rated: readonly RatedCase[],
  findings: Findings,
): readonly Case[] {
  if (cases.length === 0) return rated.map(ratedOnly);
  const keys = new Set(cases.map((each) => each.key));
  for (const { key, name, place } of rated) {
    if (!keys.has(key))
      findings.add('error', 'line.unknownCase', place, { table: 'tblErvarenBaten', case: name });
  }
  const byKey = new Map(rated.map((each) => [each.key, each.ratings]));
  return cases.map((each) => ({ ...each, ratings: byKey.get(each.key) ?? [] }));
}

function ratedOnly({ name, key, place, ratings }: RatedCase): Case {
  const nothing = { amount: MISSING, place: null };
  return {
    ...{
      name,
      key,
      place,
      school: null,
      ageGroup: null,
      nature: null,
      severity: null,
      support: null,
      start: null,
      end: null,
    },
    written: { average: nothing, direct: nothing, reference: nothing, otherHelp: nothing, children: null },
    reported: null,
    future: { kind: 'missing' },
    ratings,
  };
}

function checkStudy(study: Study, found: readonly ViewedTable[], findings: Findings): void {
  if (study.cases.length === 0 && found.every(({ table }) => table.kind === 'onderzoek')) {
    findings.add('error', 'study.noTables', null, {});
  }
  const schools = new Set(study.schools.map((school) => sameWords(school.name)));
  for (const { name, school, place, ...rest } of study.cases) {
    if (school !== null && schools.size > 0 && !schools.has(sameWords(school))) {
      findings.add('warning', 'case.unknownSchool', place, { case: name, school });
    }
    if (school === null && isEmpty(rest)) findings.add('warning', 'case.onlyName', place, { case: name });
  }
}

/** Nothing is known of the case but its name: a note under a table can look like that. */
function isEmpty({
  written,
  ratings,
  future,
  reported,
  ...attributes
}: Omit<Case, 'name' | 'school' | 'place'>): boolean {
  const { children, ...amounts } = written;
  const noAmounts = Object.values(amounts).every(({ amount }) => amount.kind === 'missing');
  const noAttributes = Object.entries(attributes).every(
    ([field, value]) => field === 'key' || value === null,
  );
  const noJudgement = ratings.length === 0 && future.kind === 'missing' && reported === null;
  return noAmounts && children === null && noAttributes && noJudgement;
}

/** Left out by the setting "Niet lezen": by its sheet, or by its first cell ("Blad1!B4"). */
function isLeftOut({ grid, table }: ViewedTable, notRead: readonly string[]): boolean {
  if (table.kind === 'onderzoek') return false;
  return (
    isSheetLeftOut(grid, notRead) ||
    notRead.some((name) => sameWords(name) === sameWords(firstCell(grid, table)))
  );
}

function isSheetLeftOut(grid: Grid, notRead: readonly string[]): boolean {
  return notRead.some((name) => sameWords(name) === sameWords(grid.name));
}

function firstCell(grid: Grid, { range }: FoundTable): string {
  return `${grid.name}!${columnLetters(range.firstColumn)}${String(range.firstRow + 1)}`;
}

function reportUnknownNames(
  settings: Settings,
  found: readonly ViewedTable[],
  sheets: readonly Grid[],
  findings: Findings,
): void {
  const place =
    settings.entries.find(({ label }) => label === TABLES.onderzoek.columns.nietLezen.label)?.place ?? null;
  const known = new Set(
    [...sheets.map(({ name }) => name), ...found.map(({ grid, table }) => firstCell(grid, table))].map(
      sameWords,
    ),
  );
  for (const name of settings.notRead) {
    if (!known.has(sameWords(name))) findings.add('warning', 'settings.notReadUnknown', place, { name });
  }
}

function reportNotYetRead(tables: readonly ViewedTable[], findings: Findings): void {
  for (const { grid, table, view } of tables) {
    if (TABLES[table.kind].read || view.recordCount === 0) continue;
    const place = { sheet: grid.name, row: table.range.firstRow, column: table.range.firstColumn };
    findings.add('error', 'table.notYetRead', place, { table: table.name, rows: view.recordCount });
  }
}

function inputTable(
  { grid, table, view }: ViewedTable,
  read: boolean,
  totals: ReadonlyMap<TableView, number>,
): InputTable {
  return {
    table: table.name,
    sheet: grid.name,
    row: table.range.firstRow,
    column: table.range.firstColumn,
    recognisedBy: table.recognisedBy,
    read,
    rowCount: view.recordCount,
    total: totals.get(view) ?? null,
  };
}
