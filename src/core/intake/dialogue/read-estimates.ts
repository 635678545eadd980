/**
 * tblInschattingen: what each participant thinks would have happened, one expectation per row. Of a case of which the
 * estimates are closed nothing is kept, and no finding quotes a cell: see ClosedFindings.
 */
import { MISSING } from '../../domain/amount';
import {
  Findings,
  type FindingCode,
  type FindingFacts,
  type Place,
  type Severity,
} from '../../domain/finding';
import { nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import { openCases, type Estimate, type Participant, type Session } from '../../domain/session';
import { parseAmount } from '../cells/parse-amount';
import { parseQuantity } from '../cells/parse-quantity';
import { parseChoice, parseText } from '../cells/parse-text';
import type { CellInput, Content, Reading } from '../cells/reading';
import { CHOICES, TABLES, type ColumnKey } from '../labels';
import { CasesOfLines } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import type { TableView } from '../tables/table-view';

type Column = ColumnKey<'inschattingen'>;

declare module '../../domain/finding' {
  interface FindingFacts {
    /** Of a cell of which nobody may see what stands in it: `column` is the name of its column, from our own list. */
    'estimate.unreadable': {
      readonly column: string;
      /** What belongs there. */
      readonly wants: 'case' | 'amount' | 'quantity' | 'per' | 'text';
    };
    'estimate.withoutParticipant': NoFacts;
    'estimate.unknownParticipant': { readonly case: string };
    'estimate.withoutProvision': NoFacts;
    'estimates.closed': { readonly case: string };
  }
}

export interface EstimatesRead {
  readonly estimates: readonly Estimate[];
  readonly closed: readonly string[];
}

export function* readEstimates(
  views: readonly TableView[],
  knownCases: KnownCases,
  { sessions, participants }: { sessions: readonly Session[]; participants: readonly Participant[] },
  findings: Findings,
): Paused<EstimatesRead> {
  const open = openCases(sessions);
  const known = new Map<string, Set<string>>();
  for (const { caseKey, name } of participants)
    known.set(caseKey, (known.get(caseKey) ?? new Set()).add(nameKey(name)));
  const estimates: Estimate[] = [];
  const closed = new Map<string, { readonly case: string; readonly place: Place }>();
  const ofCase = new ClosedFindings(findings, 'casus');
  const cases = new CasesOfLines(knownCases, ofCase);
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      // Before the case is known nobody knows whether its estimates are open.
      const inCase = cases.of(view, record, 'deelnemer');
      if (inCase === null) return;
      const isOpen = open.has(inCase.key);
      const estimate = readEstimate(new EstimateRow(view, record, isOpen, findings), inCase.key);
      const place = view.place(record, 'deelnemer');
      const keys = known.get(inCase.key);
      if (estimate === 'withoutParticipant')
        findings.add('warning', 'estimate.withoutParticipant', place, {});
      else if (estimate !== null && keys !== undefined && !keys.has(nameKey(estimate.participant))) {
        keys.add(nameKey(estimate.participant));
        findings.add('warning', 'estimate.unknownParticipant', place, { case: inCase.name });
      }
      if (!isOpen && !closed.has(inCase.key)) closed.set(inCase.key, { case: inCase.name, place });
      if (isOpen && estimate !== null && estimate !== 'withoutParticipant') estimates.push(estimate);
    });
  }
  const stated = new Set(
    sessions.flatMap(({ caseKey, estimates: said }) => (said === null ? [] : [caseKey])),
  );
  for (const [key, { case: name, place }] of closed)
    if (!stated.has(key)) findings.add('info', 'estimates.closed', place, { case: name });
  return { estimates, closed: [...closed.keys()].sort() };
}

/** Null: it cannot be said whose estimate it is. */
function readEstimate(row: EstimateRow, caseKey: string): Estimate | 'withoutParticipant' | null {
  const participant = row.read('deelnemer', parseText);
  const provision = row.read('voorziening', parseText);
  if (provision?.kind !== 'value' && provision?.kind !== 'unreadable') row.withoutProvision();
  const per = row.read('per', (cell) => parseChoice(cell, CHOICES.per));
  const rest: Omit<Estimate, 'participant'> = {
    caseKey,
    event: valueOf(row.read('gebeurtenis', parseText)),
    provision: valueOf(provision),
    quantity: row.read('aantal', parseQuantity) ?? { kind: 'missing' },
    per: per?.kind === 'unreadable' ? 'unreadable' : (valueOf(per) ?? 'missing'),
    duration: row.read('duur', parseQuantity) ?? { kind: 'missing' },
    amount: row.read('bedrag', parseAmount) ?? MISSING,
    certainty: valueOf(row.read('zekerheid', parseText)),
    note: valueOf(row.read('toelichting', parseText)),
  };
  if (participant?.kind === 'unreadable') return null;
  const name = valueOf(participant);
  return name === null ? 'withoutParticipant' : { ...rest, participant: name };
}

/** One row of tblInschattingen. */
class EstimateRow {
  constructor(
    private readonly view: TableView,
    private readonly record: number,
    private readonly isOpen: boolean,
    private readonly findings: Findings,
  ) {}

  read<T>(column: Column, reader: (cell: CellInput) => Reading<T>): T | null {
    const findings = this.isOpen ? this.findings : new ClosedFindings(this.findings, column);
    return this.view.read(this.record, column, reader, findings);
  }

  withoutProvision(): void {
    const place = this.view.place(this.record, 'voorziening', 'deelnemer');
    this.findings.add('warning', 'estimate.withoutProvision', place, {});
  }
}

const WANTS: Partial<Record<Column, FindingFacts['estimate.unreadable']['wants']>> = {
  casus: 'case',
  aantal: 'quantity',
  per: 'per',
  duur: 'quantity',
  bedrag: 'amount',
};

/** Hands in where a closed estimate has something odd, and never what stands there. */
class ClosedFindings extends Findings {
  constructor(
    private readonly target: Findings,
    private readonly column: Column,
  ) {
    super();
  }

  override add<Code extends FindingCode>(
    severity: Severity,
    code: Code,
    place: Place | null,
    facts: FindingFacts[Code],
  ): void {
    const { label } = TABLES.inschattingen.columns[this.column];
    if (code === 'line.withoutCase' || code === 'formula.withoutOutcome')
      this.target.add(severity, code, place, facts);
    else if (severity !== 'info')
      this.target.add(severity, 'estimate.unreadable', place, {
        column: label,
        wants: WANTS[this.column] ?? 'text',
      });
  }
}

function valueOf<T>(content: Content<T> | null): T | null {
  return content?.kind === 'value' ? content.value : null;
}
