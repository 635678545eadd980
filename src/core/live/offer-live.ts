/**
 * Which tables of Resultaat can be formulas over the input ("levende formules"). A formula is offered only when it
 * answers with exactly what the report prints; else the table stays values, and a finding says why.
 */
import type { Assessment } from '../domain/assessment';
import type { Day } from '../domain/calendar';
import type { Findings, Place } from '../domain/finding';
import { samePerspective } from '../domain/payment';
import { CellFlag, hasFlag, type CellValue, type ExcelTable, type Range } from '../intake/grid';
import type { TableKind } from '../intake/labels';
import type { StudyRead, TableRange } from '../intake/read-study';
import { isBlank, valueAt } from '../intake/tables/table-view';
import type { LiveCall, TableFunction, TableSource } from '../report/document';
import type { LiveTables, ReportInput } from '../report/report-input';
import { cellsOf } from '../report/tables/live-table';
import { moneyTables } from '../report/tables/money-table';
import { ratingsTables } from '../report/tables/ratings-table';
import { Refusal } from './given-tables';
import { callTableSteps } from './table-call';

declare module '../domain/finding' {
  interface FindingFacts {
    'live.caseSheet': NoFacts;
    /** What was chosen for this run, and so stands in no table. */
    'live.chosen': { readonly what: 'peildatum' | 'perspective' };
    'live.errorCell': { readonly table: 'ratings' | 'money' };
    'live.tooLarge': {
      readonly table: 'ratings' | 'money';
      readonly lines: number;
      readonly tables: number;
      readonly limits: { readonly lines: number; readonly tables: number };
    };
    /** The sentence is what the function itself would say. */
    'live.refused': { readonly table: 'ratings' | 'money'; readonly sentence: string };
    'live.otherFigures': { readonly table: 'ratings' | 'money' };
  }
}

/** More lines make every change in the input slow, and Excel hands a function 5 MB at most; more tables no formula holds. */
const LIMITS = { lines: 20_000, tables: 100 };

/** What a run was told besides its workbook. */
interface Chosen {
  readonly peildatum?: Day;
  readonly perspective?: string;
}

/** An input table as a formula names it, and what stands in it. */
interface Source {
  readonly source: TableSource;
  readonly values: CellValue[][];
  /** The first cell with an error in it. */
  readonly error: Place | null;
}

type Name = 'ratings' | 'money';

const FUNCTIONS: Readonly<Record<Name, TableFunction>> = {
  ratings: 'TABEL.ERVAREN',
  money: 'TABEL.FINANCIEEL',
};

/** In steps: a formula is only offered when its answer was seen. */
export function* offerLive(
  { study, ranges, caseSheet }: StudyRead,
  assessment: Assessment,
  chosen: Chosen,
  findings: Findings,
): Generator<unknown, LiveTables> {
  const { liveFormulas } = study.settings;
  if (!liveFormulas || assessment.cases.length === 0) return {};
  if (caseSheet !== null) {
    findings.add('info', 'live.caseSheet', { sheet: caseSheet }, {});
    return {};
  }
  const printed = {
    ratings: cellsOf(yield* ratingsTables(assessment)),
    money: cellsOf(yield* moneyTables(assessment)),
  };
  const offer = function* (name: Name): Generator<unknown, LiveCall | null> {
    if (printed[name].length === 0) return null;
    return yield* call(name, tablesFor(name, ranges), printed[name], findings);
  };
  const ratings = yield* offer('ratings');
  const what = whatChosen(assessment, chosen);
  if (what !== null) findings.add('info', 'live.chosen', null, { what });
  const money = what === null ? yield* offer('money') : null;
  return { ...(ratings === null ? {} : { ratings }), ...(money === null ? {} : { money }) };
}

/** What a formula cannot know of, because it stands in no table. The ratings depend on neither. */
function whatChosen(
  { study }: Pick<ReportInput['assessment'], 'study'>,
  { peildatum }: Chosen,
): 'peildatum' | 'perspective' | null {
  if (peildatum !== undefined && peildatum !== study.settings.peildatum) return 'peildatum';
  const { perspective, ownPerspective } = study.settings;
  return samePerspective(perspective, ownPerspective) ? null : 'perspective';
}

function* call(
  name: Name,
  tables: readonly TableRange[],
  printed: readonly (readonly CellValue[])[],
  findings: Findings,
): Generator<unknown, LiveCall | null> {
  const sources = tables.map(sourceOf);
  const lines = sources.reduce((sum, { values }) => sum + values.length, 0);
  if (lines > LIMITS.lines || sources.length > LIMITS.tables) {
    const facts = { table: name, lines, tables: sources.length, limits: LIMITS };
    findings.add('info', 'live.tooLarge', null, facts);
    return null;
  }
  const error = sources.find((source) => source.error !== null)?.error;
  if (error !== undefined) {
    findings.add('info', 'live.errorCell', error, { table: name });
    return null;
  }
  const fn = FUNCTIONS[name];
  const answer = yield* callTableSteps(
    fn,
    sources.map(({ values }) => values),
  );
  if (answer instanceof Refusal) {
    findings.add('info', 'live.refused', null, { table: name, sentence: answer.sentence });
    return null;
  }
  if (JSON.stringify(answer) !== JSON.stringify(printed)) {
    findings.add('info', 'live.otherFigures', null, { table: name });
    return null;
  }
  return { fn, args: sources.map(({ source }) => source) };
}

/** The tables that a function needs, the one with the order of the cases first. */
function tablesFor(name: Name, ranges: readonly TableRange[]): readonly TableRange[] {
  const withCases = ranges.some(({ kind }) => kind === 'casussen');
  const wanted = (kind: TableKind): boolean =>
    KINDS[name].has(kind) || (!withCases && NAMING_CASES.has(kind));
  const rank = (table: TableRange): number => (table.name === 'tblCasussen' ? 0 : 1);
  return ranges
    .filter(({ kind, grid, range }) => wanted(kind) && !isEmpty(grid.rows, range))
    .sort((a, b) => rank(a) - rank(b));
}

const KINDS: Readonly<Record<Name, ReadonlySet<TableKind>>> = {
  ratings: new Set<TableKind>(['onderzoek', 'casussen', 'ervarenBaten']),
  money: new Set<TableKind>([
    'onderzoek',
    'scholen',
    'casussen',
    'inzet',
    'contacten',
    'uren',
    'scenarios',
    'hulp',
    'toetsing',
    'prijslijst',
    'index',
  ]),
};

/** Without any table of cases, the cases are those that these name. */
const NAMING_CASES: ReadonlySet<TableKind> = new Set<TableKind>([
  'ervarenBaten',
  'uren',
  'scenarios',
  'hulp',
  'sessies',
  'deelnemers',
]);

function isEmpty(
  rows: TableRange['grid']['rows'],
  { firstRow, lastRow, firstColumn, lastColumn }: Range,
): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (!(rows[row] ?? []).slice(firstColumn, lastColumn + 1).every(isBlank)) return false;
  }
  return true;
}

function sourceOf({ grid, range: found }: TableRange): Source {
  const table = grid.tables.find((each) => isWithin(found, each));
  const range = table === undefined ? withoutBlankEnd(grid.rows, found) : found;
  const values: CellValue[][] = [];
  let error: Place | null = null;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const cells: CellValue[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column++) {
      cells.push(valueAt(grid, row, column));
      if (error === null && hasFlag(grid, row, column, CellFlag.error))
        error = { sheet: grid.name, row, column };
    }
    values.push(cells);
  }
  const source: TableSource =
    table === undefined
      ? { kind: 'range', sheet: grid.name, range }
      : { kind: 'table', name: table.name, hasTotalRow: table.hasTotalRow };
  return { source, values, error };
}

/** Whether what was found is this Excel table; its total row was left out. */
function isWithin({ firstRow, firstColumn, lastColumn }: Range, { range }: ExcelTable): boolean {
  return range.firstRow === firstRow && range.firstColumn === firstColumn && range.lastColumn === lastColumn;
}

function withoutBlankEnd(rows: TableRange['grid']['rows'], range: Range): Range {
  let { lastRow } = range;
  const isBlankRow = (row: number): boolean =>
    (rows[row] ?? []).slice(range.firstColumn, range.lastColumn + 1).every(isBlank);
  while (lastRow > range.firstRow && isBlankRow(lastRow)) lastRow--;
  return { ...range, lastRow };
}
