/** From a workbook to a study: find the tables, read them, and join what they say on the names of the cases. */
import { MISSING } from '../domain/amount';
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { InputTable } from '../domain/provenance';
import type { Study } from '../domain/study';
import { readContacts } from './approach/read-contacts';
import { readDeployment } from './approach/read-deployment';
import { readHours } from './approach/read-hours';
import { readSchools } from './approach/read-schools';
import { readCases, type CaseWithoutRatings } from './cases/read-cases';
import { readRatings, type RatedCase } from './cases/read-ratings';
import { readElements } from './dialogue/read-elements';
import { readEstimates } from './dialogue/read-estimates';
import { readParticipants } from './dialogue/read-participants';
import { readQuotes } from './dialogue/read-quotes';
import { readSessions } from './dialogue/read-sessions';
import { readTimeline } from './dialogue/read-timeline';
import { checkTotals } from './check-totals';
import type { Grid, Range } from './grid';
import type { TableKind } from './labels';
import { readIndex } from './prices/read-index';
import { readPrices } from './prices/read-prices';
import { findPersonalData } from './privacy/find-personal-data';
import { readTables, type SheetsDone, type ViewedTable } from './read-tables';
import { readExperts } from './reference/read-experts';
import { readHelp } from './reference/read-help';
import { readReviews } from './reference/read-reviews';
import { readScenarios } from './reference/read-scenarios';
import type { NamedCase } from './rows/cases-of-lines';
import { KnownCases } from './rows/known-cases';
import { sheetRows } from './tables/sheet-rows';
import type { TableView } from './tables/table-view';

declare module '../domain/finding' {
  interface FindingFacts {
    'study.noTables': NoFacts;
    'case.unknownSchool': { readonly case: string; readonly school: string };
    'case.onlyName': { readonly case: string };
  }
}

export interface StudyRead {
  readonly study: Study;
  readonly tables: readonly InputTable[];
  /** The tables that were read, by where they stand. */
  readonly ranges: readonly TableRange[];
  /** The first sheet whose name of a case counts for what stands on it; null: every line names its own case. */
  readonly caseSheet: string | null;
}

/** Where a table that was read stands. */
export interface TableRange {
  readonly kind: TableKind;
  /** The name of its kind: "tblBedragen". */
  readonly name: string;
  readonly grid: Grid;
  /** With its header row; of loose cells the last row is the last that may belong to it. */
  readonly range: Range;
}

/** Reads the study in these sheets, in steps. Reports must have been left out already. */
export function* readStudy(
  sheets: readonly Grid[],
  findings: Findings,
): Generator<SheetsDone | undefined, StudyRead> {
  const { settings, tables, pairs } = yield* readTables(sheets, findings);
  checkTotals(tables, findings);
  yield* findPersonalData(
    tables,
    pairs.map(({ grid }) => grid),
    findings,
  );
  const caseViews = [...inOrderOfCases(viewsOf(tables, 'casussen')), ...pairs];
  const { cases, totals, notSelected, longlist } = yield* readCases(caseViews, findings);
  const knownCases = new KnownCases(
    cases.map(({ key }) => key),
    notSelected,
  );
  const ratings = readRatings(viewsOf(tables, 'ervarenBaten'), knownCases, settings.scaleHasWorse, findings);
  const hours = yield* readHours(viewsOf(tables, 'uren'), knownCases, findings);
  const scenarios = yield* readScenarios(viewsOf(tables, 'scenarios'), knownCases, findings);
  const help = yield* readHelp(viewsOf(tables, 'hulp'), knownCases, findings);
  const deployment = yield* readDeployment(viewsOf(tables, 'inzet'), findings);
  const sessions = yield* readSessions(viewsOf(tables, 'sessies'), knownCases, findings);
  const participants = yield* readParticipants(viewsOf(tables, 'deelnemers'), knownCases, findings);
  const dialogue = { sessions: sessions.sessions, participants: participants.participants };
  const estimates = yield* readEstimates(viewsOf(tables, 'inschattingen'), knownCases, dialogue, findings);
  const timeline = yield* readTimeline(viewsOf(tables, 'tijdlijn'), knownCases, findings);
  const quotes = yield* readQuotes(viewsOf(tables, 'citaten'), knownCases, findings);
  const elements = yield* readElements(viewsOf(tables, 'werkzameElementen'), knownCases, findings);
  const schools = readSchools(viewsOf(tables, 'scholen'), findings);
  const study: Study = {
    settings,
    schools,
    domains: ratings.domains,
    cases: joinRatings(
      cases.length > 0
        ? cases
        : named(
            [ratings, hours, scenarios, help, sessions, participants, timeline, quotes, elements].flatMap(
              (lines) => lines.cases,
            ),
          ),
      ratings.cases,
    ),
    deployment: deployment.lines,
    contacts: yield* readContacts(viewsOf(tables, 'contacten'), findings),
    hours: hours.lines,
    scenarios: scenarios.scenarios,
    help: help.lines,
    reviews: yield* readReviews(viewsOf(tables, 'toetsing'), knownCases, findings),
    experts: readExperts(viewsOf(tables, 'experts'), findings),
    ...dialogue,
    estimates: estimates.estimates,
    closedEstimates: estimates.closed,
    events: timeline.events,
    quotes: quotes.quotes,
    elements: elements.elements,
    prices: readPrices(viewsOf(tables, 'prijslijst'), findings),
    index: readIndex(viewsOf(tables, 'index'), findings),
    longlist,
  };
  yield;
  checkStudy(study, tables, findings);
  const allTotals = new Map([...totals, ...deployment.totals, ...scenarios.totals, ...help.totals]);
  const read = tables.filter((each) => each.read);
  return {
    study,
    tables: tables.map((each) => inputTable(each, allTotals)),
    ranges: read.map(({ grid, table: { kind, name, range } }) => ({ kind, name, grid, range })),
    caseSheet: [...pairs, ...read.flatMap(namesCase)][0]?.grid.name ?? null,
  };
}

/** The table, when its lines may lean on the case that their sheet names. */
function namesCase({ view }: ViewedTable): readonly TableView[] {
  return view.sheetCase === null ? [] : [view];
}

function viewsOf(tables: readonly ViewedTable[], kind: TableKind): readonly TableView[] {
  return tables.filter(({ table, read }) => read && table.kind === kind).map(({ view }) => view);
}

/** Cases come in the order of tblCasussen; tblBedragen adds the others. */
function inOrderOfCases(views: readonly TableView[]): readonly TableView[] {
  return [
    ...views.filter((view) => view.name === 'tblCasussen'),
    ...views.filter((view) => view.name !== 'tblCasussen'),
  ];
}

/** Without any table of cases, the cases are those that the lines name. */
function named(cases: readonly NamedCase[]): readonly CaseWithoutRatings[] {
  const first = new Map<string, NamedCase>();
  for (const each of cases) if (!first.has(each.key)) first.set(each.key, each);
  return [...first.values()].map(onlyNamed);
}

function joinRatings(cases: readonly CaseWithoutRatings[], rated: readonly RatedCase[]): readonly Case[] {
  const byKey = new Map(rated.map((each) => [each.key, each.ratings]));
  return cases.map((each) => ({ ...each, ratings: byKey.get(each.key) ?? [] }));
}

function onlyNamed({ name, key, place }: NamedCase): CaseWithoutRatings {
  const nothing = { amount: MISSING, place: null };
  return {
    name,
    key,
    place,
    places: { start: null, end: null, children: null, future: null },
    school: null,
    conflictingSchools: [],
    ageGroup: null,
    nature: null,
    severity: null,
    support: null,
    start: null,
    end: null,
    endUnclear: false,
    written: { average: nothing, direct: nothing, reference: nothing, otherHelp: nothing, children: null },
    reported: null,
    future: { kind: 'missing' },
  };
}

function checkStudy(study: Study, found: readonly ViewedTable[], findings: Findings): void {
  if (study.cases.length === 0 && found.every(({ table }) => table.kind === 'onderzoek')) {
    findings.add('error', 'study.noTables', null, {});
  }
  const { hours, scenarios, help, sessions, participants, estimates, events, quotes, elements } = study;
  const lines = [hours, scenarios, help, sessions, participants, estimates, events, quotes, elements].flat();
  const withLines = new Set([...lines.map(({ caseKey }) => caseKey), ...study.closedEstimates]);
  const schools = new Set(study.schools.map((school) => nameKey(school.name)));
  for (const { name, school, place, ...rest } of study.cases) {
    if (school !== null && schools.size > 0 && !schools.has(nameKey(school))) {
      findings.add('warning', 'case.unknownSchool', place, { case: name, school });
    }
    if (school === null && isEmpty(rest) && !withLines.has(rest.key))
      findings.add('warning', 'case.onlyName', place, { case: name });
  }
}

/** What a case has besides its attributes. */
const NO_ATTRIBUTES = new Set<string>([
  'key',
  'places',
  'conflictingSchools',
  'endUnclear',
] satisfies (keyof Case)[]);

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
    ([field, value]) => NO_ATTRIBUTES.has(field) || value === null,
  );
  const noJudgement = ratings.length === 0 && future.kind === 'missing' && reported === null;
  return noAmounts && children === null && noAttributes && noJudgement;
}

function inputTable(
  { grid, table, view, read }: ViewedTable,
  totals: ReadonlyMap<TableView, number>,
): InputTable {
  return {
    table: table.name,
    sheet: grid.name,
    row: table.range.firstRow,
    column: table.range.firstColumn,
    recognisedBy: table.recognisedBy,
    read,
    rowCount: sheetRows(grid, table, view),
    total: totals.get(view) ?? null,
  };
}
