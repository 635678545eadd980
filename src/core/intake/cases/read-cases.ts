/** tblCasussen and tblBedragen: all rows about one case, from however many tables, become one case. */
import { isKnown, MISSING, uncertain, type Amount, type KnownAmount } from '../../domain/amount';
import type { Case, WrittenAmount } from '../../domain/case';
import type { Findings, Place } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import { CASES_PER_STEP, mapInSteps, type Paused } from '../../domain/pauses';
import type { FutureBenefit } from '../../domain/rating';
import type { ListedCase } from '../../domain/selection';
import { parseAmount, smallAmountProblem } from '../cells/parse-amount';
import { parseDay } from '../cells/parse-day';
import { parseFuture } from '../cells/parse-future';
import { parseWholeNumber } from '../cells/parse-number';
import { parseSaving } from '../cells/parse-saving';
import { parseCaseName, parseText, type CaseName } from '../cells/parse-text';
import { reading, type CellInput, type Content, type Reading } from '../cells/reading';
import { TABLES, type ColumnKey } from '../labels';
import { agree, oneSpelling, type Agreement, type Candidate } from '../rows/agree';
import { repeatedRow } from '../rows/repeated-row';
import { addToTotal } from '../rows/totals';
import type { TableView } from '../tables/table-view';
import { listedCase } from './read-longlist';
import { readSelection } from './read-selection';

declare module '../../domain/finding' {
  interface FindingFacts {
    'case.withoutName': { readonly table: string };
    'case.repeatedRow': { readonly case: string };
    'case.conflict': {
      readonly case: string;
      readonly column: string;
      readonly places: readonly Place[];
      /** What becomes of it; unused: nothing is known then. */
      readonly as: 'uncertainAmount' | 'uncertain' | 'unused';
    };
    'case.endBeforeStart': { readonly case: string };
    'case.noChildren': { readonly case: string };
  }
}

type Column = ColumnKey<'casussen'>;
const COLUMNS = Object.keys(TABLES.casussen.columns) as readonly Column[];

/** The columns with what a case costs or would have cost. */
type CostColumn = 'gemiddeldeKosten' | 'directeKosten' | 'referentie' | 'overigeHulp';

/** A case before its ratings are known. */
export type CaseWithoutRatings = Omit<Case, 'ratings'>;

/** One record of one table about a case, and the name that it gives the case. */
interface CaseSource {
  readonly view: TableView;
  readonly record: number;
  readonly name: CaseName;
}

/** What a cell says, and the table that it stands in. */
interface ViewedCandidate<T> extends Candidate<T> {
  readonly view: TableView;
}

/** What all cells about an amount come to. */
interface StatedAmount extends WrittenAmount {
  /** Two cells say different things. */
  readonly conflict: boolean;
}

export interface CasesRead {
  /** The cases that are calculated. */
  readonly cases: readonly CaseWithoutRatings[];
  /** The keys of cases that were handed in but not selected: of them only what the longlist holds is read. */
  readonly notSelected: readonly string[];
  /** All cases that were handed in, where the study chose from them; else none. */
  readonly longlist: readonly ListedCase[];
  /** Per table the sum of its cost amounts that are one figure, in cents: a control total. */
  readonly totals: ReadonlyMap<TableView, number>;
}

export function* readCases(views: readonly TableView[], findings: Findings): Paused<CasesRead> {
  const totals = new Map<TableView, number>();
  const named = collect(views, findings);
  yield;
  const selection = readSelection(named, findings);
  const wanted = [...named].filter(([key]) => selection.keys.has(key));
  const cases = yield* mapInSteps(
    wanted,
    ([, sources]) => readCase(sources, totals, findings),
    CASES_PER_STEP,
  );
  const longlist = yield* mapInSteps(
    selection.stated ? [...named] : [],
    ([key, sources]) => listedCase(nameFrom(sources).name, sources, selection.keys.has(key), findings),
    CASES_PER_STEP,
  );
  const notSelected = [...named.keys()].filter((key) => !selection.keys.has(key));
  return { cases, totals, notSelected, longlist };
}

/** The sources of each case by key, in the order in which the tables name them. */
function collect(
  views: readonly TableView[],
  findings: Findings,
): ReadonlyMap<string, readonly CaseSource[]> {
  const cases = new Map<string, CaseSource[]>();
  for (const view of views) {
    for (let record = 0; record < view.recordCount; record++) {
      const name = view.read(record, 'casus', parseCaseName, findings);
      if (name?.kind === 'value') {
        const source = { view, record, name: name.value };
        const known = cases.get(name.value.key);
        if (known === undefined) cases.set(name.value.key, [source]);
        else known.push(source);
      } else if (name?.kind === 'empty') {
        findings.add('error', 'case.withoutName', view.place(record, 'casus'), { table: view.name });
      }
    }
  }
  return cases;
}

function readCase(
  sources: readonly CaseSource[],
  totals: Map<TableView, number>,
  findings: Findings,
): CaseWithoutRatings {
  const { name, key } = nameFrom(sources);
  const reader = new CaseReader(name, sources, findings);
  const start = reader.field('start', parseDay);
  const end = reader.field('einde', parseDay);
  const turned = start.value !== null && end.value !== null && end.value < start.value;
  if (turned) {
    findings.add('error', 'case.endBeforeStart', end.place, { case: name });
  }
  const text = (column: Column): string | null => reader.field(column, parseText).value;
  const school = reader.field('school', parseText);
  const reported = reader.reported();
  const children = reader.children();
  const future = reader.future();
  const result: CaseWithoutRatings = {
    name,
    key,
    place: reader.place(),
    places: { start: start.place, end: end.place, children: children.place, future: future.place },
    school: school.value,
    conflictingSchools: school.conflict.length > 0 ? school.values : [],
    ageGroup: text('leeftijdscategorie'),
    nature: text('aardHulpvraag'),
    severity: text('zwaarte'),
    support: text('wijzeVanOndersteuning'),
    start: turned ? null : start.value,
    end: turned ? null : end.value,
    endUnclear: end.value === null && end.place !== null,
    written: {
      average: reader.cost('gemiddeldeKosten', totals),
      direct: reader.cost('directeKosten', totals),
      reference: reader.cost('referentie', totals),
      otherHelp: reader.cost('overigeHulp', totals),
      children: children.count,
    },
    reported: canBeCompared(reported)
      ? { amount: reported.amount, place: reported.place, reason: text('redenAfwijking') }
      : null,
    future: future.future,
  };
  reader.reportRepeatedRows();
  return result;
}

/** The spelling of tblCasussen goes before others. */
function nameFrom(sources: readonly CaseSource[]): CaseName {
  const main = sources.filter(({ view }) => view.name === TABLES.casussen.names[0]);
  const names = (main.length > 0 ? main : sources).map(({ name }) => name);
  return names.reduce(oneSpelling);
}

/** What is missing, unreadable or said in two ways is not held against the calculated saving. */
function canBeCompared({ amount, conflict }: StatedAmount): boolean {
  const unreadable = amount.kind === 'uncertain' && amount.unreadable === true;
  return amount.kind !== 'missing' && !unreadable && !conflict;
}

/** Reads the columns of one case from all its sources. */
class CaseReader {
  private conflicts = 0;

  constructor(
    private readonly name: string,
    private readonly sources: readonly CaseSource[],
    private readonly findings: Findings,
  ) {}

  /** The first cell that names the case. */
  place(): Place | null {
    const [first] = this.sources;
    return first?.view.place(first.record, 'casus') ?? null;
  }

  field<T>(column: Column, parse: (cell: CellInput) => Reading<Content<T>>): Agreement<T> {
    return this.agreed(column, this.candidates(column, parse), (value) => nameKey(String(value)));
  }

  /** A saving that another report states. */
  reported(): StatedAmount {
    const column = 'gerapporteerdeBesparing';
    return this.agreedAmount(column, this.amounts(column, parseSaving));
  }

  /** The cost of one case: small amounts are questioned, and exact ones add up to the control total of their table. */
  cost(column: CostColumn, totals: Map<TableView, number>): WrittenAmount {
    const amounts = this.amounts(column, (cell) => {
      const { value, problems } = parseAmount(cell);
      const small = smallAmountProblem(cell, value);
      return { value, problems: small === null ? problems : [...problems, small] };
    });
    for (const { view, content } of amounts)
      if (content.kind === 'value') addToTotal(totals, view, content.value);
    const { amount, place } = this.agreedAmount(column, amounts);
    return { amount, place };
  }

  future(): { readonly future: FutureBenefit; readonly place: Place | null } {
    const reason = this.field('redenToekomst', parseText).value;
    const candidates = this.candidates('toekomstigeBaten', (cell) => filledFuture(parseFuture(cell)));
    const { value, place, conflict } = this.agreed('toekomstigeBaten', candidates, futureMeaning);
    const future = value ?? (conflict.length > 0 ? { kind: 'uncertain', reason: null } : { kind: 'missing' });
    if (future.kind === 'marks' && reason !== null) return { future: { ...future, reason }, place };
    if (future.kind !== 'uncertain') return { future, place };
    return { future: { kind: 'uncertain', reason: future.reason ?? reason }, place };
  }

  /** The number of children with contact, this child included; so it cannot be 0. */
  children(): { readonly count: number | null; readonly place: Place | null } {
    const { value, place } = this.field('aantalKinderen', parseWholeNumber);
    if (value === 0) this.findings.add('warning', 'case.noChildren', place, { case: this.name });
    return { count: value === 0 ? null : value, place };
  }

  /** Rows that say the same count once; those that differ have been reported cell by cell. */
  reportRepeatedRows(): void {
    const again = this.conflicts > 0 ? null : repeatedRow(this.sources, COLUMNS);
    if (again === null) return;
    this.findings.add('warning', 'case.repeatedRow', again.view.place(again.record, 'casus'), {
      case: this.name,
    });
  }

  private amounts(
    column: Column,
    parse: (cell: CellInput) => Reading<Amount>,
  ): readonly ViewedCandidate<Amount>[] {
    return this.candidates(column, (cell) => filledAmount(parse(cell)));
  }

  /** Conflicting cells make an amount uncertain. */
  private agreedAmount(column: Column, amounts: readonly Candidate<Amount>[]): StatedAmount {
    const { value, place, conflict } = this.agreed(column, amounts, amountMeaning, amountSpelling);
    const conflicting = conflict.length > 0;
    return { amount: value ?? (conflicting ? uncertain() : MISSING), place, conflict: conflicting };
  }

  private candidates<T>(
    column: Column,
    parse: (cell: CellInput) => Reading<Content<T>>,
  ): readonly ViewedCandidate<T>[] {
    return this.sources.flatMap(({ view, record }): readonly ViewedCandidate<T>[] => {
      const content = view.read(record, column, parse, this.findings);
      return content === null ? [] : [{ content, place: view.place(record, column), view }];
    });
  }

  private agreed<T>(
    column: Column,
    candidates: readonly Candidate<T>[],
    meaning: (value: T) => string,
    spelling?: (value: T) => string,
  ): Agreement<T> {
    const agreement = agree(candidates, meaning, spelling);
    if (agreement.conflict.length > 0) {
      this.conflicts++;
      const facts = {
        case: this.name,
        column: TABLES.casussen.columns[column].label,
        places: agreement.conflict,
        as: conflictAs(column),
      };
      this.findings.add('error', 'case.conflict', agreement.conflict[1] ?? null, facts);
    }
    return agreement;
  }
}

const COST_COLUMNS: ReadonlySet<Column> = new Set<CostColumn>([
  'gemiddeldeKosten',
  'directeKosten',
  'referentie',
  'overigeHulp',
]);

function conflictAs(column: Column): 'uncertainAmount' | 'uncertain' | 'unused' {
  if (COST_COLUMNS.has(column)) return 'uncertainAmount';
  return column === 'toekomstigeBaten' ? 'uncertain' : 'unused';
}

/** An empty cell says nothing; an unreadable one says "uncertain", which differs from any figure. */
function filledAmount({ value, problems }: Reading<Amount>): Reading<Content<Amount>> {
  return reading(value.kind === 'missing' ? { kind: 'empty' } : { kind: 'value', value }, ...problems);
}

function filledFuture({ value, problems }: Reading<FutureBenefit>): Reading<Content<FutureBenefit>> {
  return reading(value.kind === 'missing' ? { kind: 'empty' } : { kind: 'value', value }, ...problems);
}

function amountMeaning(amount: Amount): string {
  return isKnown(amount) ? `${figureKind(amount)} ${JSON.stringify(amount.cents)}` : amount.kind;
}

/** "Geen kosten" and a typed 0 are different answers; other forms with the same ends mean the same. */
function figureKind(amount: KnownAmount): string {
  return amount.kind === 'none' ? 'none' : 'figure';
}

/** Of amounts with one meaning the spelling is chosen by text, so that the order of rows does not matter. */
function amountSpelling(amount: Amount): string {
  return amount.kind === 'missing' ? '' : `${amount.written ?? ''} ${JSON.stringify(amount)}`;
}

function futureMeaning(future: FutureBenefit): string {
  return future.kind === 'marks' ? String(future.marks) : future.kind;
}
