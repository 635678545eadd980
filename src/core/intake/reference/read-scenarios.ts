/** tblScenarios: what would have been done without the approach, one scenario of a case per row. */
import { isKnown, MISSING, NO_COSTS, uncertain, type Amount } from '../../domain/amount';
import type { Findings, Place } from '../../domain/finding';
import { firstByText, nameKey } from '../../domain/name';
import { inSteps, mapInSteps, type Paused } from '../../domain/pauses';
import type { ReferenceScenario } from '../../domain/scenario';
import { parseAmount } from '../cells/parse-amount';
import { parseChoice, parseText, type CaseName } from '../cells/parse-text';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CHOICES, TABLES, type ColumnKey } from '../labels';
import { agree, type Agreement, type Candidate } from '../rows/agree';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { repeatedRow } from '../rows/repeated-row';
import { addToTotal } from '../rows/totals';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'scenario.withoutName': { readonly case: string };
    /** What kind of amount it is and the amount itself say different things. */
    'scenario.contradiction': { readonly case: string; readonly scenario: string | null };
    'scenario.conflict': {
      readonly case: string;
      readonly scenario: string | null;
      readonly columns: readonly string[];
    };
    'scenario.repeatedRow': { readonly case: string; readonly scenario: string | null };
  }
}

type Column = ColumnKey<'scenarios'>;
const COLUMNS = Object.keys(TABLES.scenarios.columns) as readonly Column[];
type StatedKind = 'amount' | 'uncertain' | 'none';

export interface ScenariosRead {
  readonly scenarios: readonly ReferenceScenario[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
  /** Per table the sum of its amounts that are one figure, in cents: a control total. */
  readonly totals: ReadonlyMap<TableView, number>;
}

/** One row, and the names that it gives the case and the scenario. */
interface ScenarioRow {
  readonly view: TableView;
  readonly record: number;
  readonly case: CaseName;
  readonly name: string | null;
}

/** Reads the scenarios of these cases; of all cases that the rows name when there are none. */
export function* readScenarios(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<ScenariosRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const totals = new Map<TableView, number>();
  const rows = new Map<string, ScenarioRow[]>();
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const named = cases.of(view, record, 'scenario');
      if (named === null) return;
      const content = view.read(record, 'scenario', parseText, findings);
      const name = content?.kind === 'value' ? content.value : null;
      if (content?.kind === 'empty') {
        findings.add('warning', 'scenario.withoutName', view.place(record, 'scenario'), { case: named.name });
      }
      const key = JSON.stringify([named.key, name === null ? null : nameKey(name)]);
      const known = rows.get(key);
      const row = { view, record, case: named, name };
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    });
  }
  const scenarios = yield* mapInSteps([...rows.values()], (group) => readScenario(group, totals, findings));
  return { scenarios, cases: cases.named(), totals };
}

/** All rows about one scenario. Rows that say something else make its amount uncertain (method, section 16). */
function readScenario(
  rows: readonly ScenarioRow[],
  totals: Map<TableView, number>,
  findings: Findings,
): ReferenceScenario {
  const [first] = rows;
  if (first === undefined) throw new Error('a scenario has at least one row');
  const name = firstByText(rows.map((row) => row.name));
  const conflicts: { readonly column: Column; readonly place: Place | null }[] = [];
  const field = <T>(
    column: Column,
    reader: (cell: CellInput) => Reading<Content<T>>,
  ): Omit<Agreement<T>, 'conflict'> => {
    const candidates = rows.flatMap(({ view, record }): readonly Candidate<T>[] => {
      const content = view.read(record, column, reader, findings);
      return content === null ? [] : [{ content, place: view.place(record, column) }];
    });
    const { conflict, ...agreed } = agree(candidates, (each) => nameKey(String(each)));
    if (conflict.length > 0) conflicts.push({ column, place: conflict[1] ?? null });
    return agreed;
  };
  const facts = { case: first.case.name, scenario: name };
  const stated = rows.map((row) => readStated(row, name, totals, findings));
  const amounts = agree(
    stated.map(({ amount, place }) => ({ content: contentOf(amount), place })),
    meaning,
    spelling,
  );
  if (amounts.conflict.length > 0) conflicts.push({ column: 'bedrag', place: amounts.conflict[1] ?? null });
  const status = field('status', (cell) => parseChoice(cell, CHOICES.statusScenario));
  const description = field('omschrijving', parseText).value;
  const estimates = field('uitInschattingen', parseText);
  const scenario = {
    caseKey: first.case.key,
    name,
    kind: field('soort', (cell) => parseChoice(cell, CHOICES.soortScenario)).value,
    told: {
      description,
      estimates: estimates.value === null ? null : { text: estimates.value, place: estimates.place },
      dissent: field('afwijkendeMening', parseText).value,
    },
    // A status that nobody knows is a concept.
    statuses: status.values.length === 0 ? (['draft'] as const) : [...new Set(status.values)].sort(),
    place: first.view.place(first.record, 'scenario'),
  };
  const [conflict] = conflicts;
  if (conflict !== undefined) {
    const columns = conflicts.map(({ column }) => TABLES.scenarios.columns[column].label);
    findings.add('error', 'scenario.conflict', conflict.place, { ...facts, columns });
    return { ...scenario, stated: uncertain() };
  }
  const again = repeatedRow(rows, COLUMNS);
  if (again !== null)
    findings.add('warning', 'scenario.repeatedRow', again.view.place(again.record, 'scenario'), facts);
  return { ...scenario, stated: amounts.value ?? MISSING };
}

/** Soort bedrag and Bedrag say together what is stated. */
function readStated(
  { view, record, case: named }: ScenarioRow,
  scenario: string | null,
  totals: Map<TableView, number>,
  findings: Findings,
): { readonly amount: Amount; readonly place: Place } {
  const place = view.place(record, 'bedrag', 'soortBedrag', 'scenario');
  const written = view.read(record, 'bedrag', parseAmount, findings) ?? MISSING;
  addToTotal(totals, view, written);
  const kind = view.read(record, 'soortBedrag', parseStatedKind, findings);
  const reason = view.read(record, 'reden', parseText, findings);
  const why = reason?.kind === 'value' ? reason.value : null;
  const amount = kind?.kind === 'value' ? statedAs(kind.value, written) : written;
  if (amount === null) {
    findings.add('error', 'scenario.contradiction', place, { case: named.name, scenario });
    return { amount: uncertain(why), place };
  }
  return {
    amount: amount.kind === 'uncertain' ? { ...amount, reason: amount.reason ?? why } : amount,
    place,
  };
}

function parseStatedKind(cell: CellInput): Reading<Content<StatedKind>> {
  return parseChoice<StatedKind>(cell, CHOICES.soortBedrag);
}

/** The amount of this kind; null: the two contradict each other. */
function statedAs(kind: StatedKind, written: Amount): Amount | null {
  switch (kind) {
    case 'amount':
      return written.kind === 'uncertain' || written.kind === 'none' ? null : written;
    case 'uncertain':
      if (written.kind === 'missing') return uncertain();
      return written.kind === 'uncertain' ? written : null;
    case 'none':
      return written.kind === 'missing' || (isKnown(written) && written.cents.high === 0) ? NO_COSTS : null;
  }
}

function contentOf(amount: Amount): Content<Amount> {
  return amount.kind === 'missing' ? { kind: 'empty' } : { kind: 'value', value: amount };
}

function meaning(amount: Amount): string {
  return isKnown(amount) ? `${String(amount.kind === 'none')} ${JSON.stringify(amount.cents)}` : amount.kind;
}

function spelling(amount: Amount): string {
  return JSON.stringify(amount);
}
