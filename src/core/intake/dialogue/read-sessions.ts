/** tblSessies: the meetings about the cases, one per row. */
import type { Findings } from '../../domain/finding';
import { inSteps, type Paused } from '../../domain/pauses';
import type { Session } from '../../domain/session';
import { parseDay } from '../cells/parse-day';
import { parseHours } from '../cells/parse-quantity';
import { parseChoice } from '../cells/parse-text';
import { CHOICES, type ColumnKey } from '../labels';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

export interface SessionsRead {
  readonly sessions: readonly Session[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
}

export function* readSessions(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<SessionsRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const sessions: Session[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const name = cases.of(view, record, 'datum');
      if (name !== null) sessions.push(readSession(view, record, name.key, findings));
    });
  }
  return { sessions: sessions.sort(inTime), cases: cases.named() };
}

/** By date, the ones without last; on one day in an order that does not hang on the order of the rows. */
function inTime(a: Session, b: Session): number {
  if (a.date !== b.date) return (a.date ?? Infinity) < (b.date ?? Infinity) ? -1 : 1;
  const [first, second] = [a, b].map((each) => JSON.stringify({ ...each, place: null }));
  return first === second ? 0 : (first ?? '') < (second ?? '') ? -1 : 1;
}

function readSession(view: TableView, record: number, caseKey: string, findings: Findings): Session {
  const row = new TableRow<'sessies'>(view, record, findings);
  const answer = <T>(
    column: ColumnKey<'sessies'>,
    choices: Readonly<Record<string, T>>,
  ): T | 'unreadable' | null => {
    const content = row.read(column, (cell) => parseChoice<T>(cell, choices));
    if (content?.kind === 'unreadable') return 'unreadable';
    return content?.kind === 'value' ? content.value : null;
  };
  return {
    caseKey,
    date: row.value('datum', parseDay),
    duration: row.read('duur', parseHours) ?? { kind: 'missing' },
    facilitator: row.text('gespreksleider'),
    reasonOtherForm: row.text('redenAndereVorm'),
    estimates: answer('inschattingen', CHOICES.inschattingen),
    story: row.text('verhaal'),
    dissent: row.text('afwijkendeMeningen'),
    lessons: row.text('lessen'),
    consent: answer<boolean>('toestemmingGesprek', CHOICES.yesNo),
    place: row.place('casus'),
  };
}
