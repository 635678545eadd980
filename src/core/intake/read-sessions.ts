/** tblSessies: the meetings about the cases, one per row. */
import type { Findings } from '../domain/finding';
import { inSteps, type Paused } from '../domain/pauses';
import type { Session } from '../domain/session';
import { CasesOfLines, type NamedCase } from './cases-of-lines';
import { parseDay } from './cells/parse-day';
import { parseHours } from './cells/parse-quantity';
import { parseChoice, parseText } from './cells/parse-text';
import type { CellInput, Content, Reading } from './cells/reading';
import type { KnownCases } from './known-cases';
import { CHOICES, type ColumnKey } from './labels';
import type { TableView } from './tables/table-view';

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
  return { sessions, cases: cases.named() };
}

function readSession(view: TableView, record: number, caseKey: string, findings: Findings): Session {
  const read = <T>(
    column: ColumnKey<'sessies'>,
    reader: (cell: CellInput) => Reading<Content<T>>,
  ): T | 'unreadable' | null => {
    const content = view.read(record, column, reader, findings);
    if (content?.kind === 'unreadable') return 'unreadable';
    return content?.kind === 'value' ? content.value : null;
  };
  const text = (column: ColumnKey<'sessies'>): string | null => {
    const content = view.read(record, column, parseText, findings);
    return content?.kind === 'value' ? content.value : null;
  };
  const date = read('datum', parseDay);
  return {
    caseKey,
    date: date === 'unreadable' ? null : date,
    duration: view.read(record, 'duur', parseHours, findings) ?? { kind: 'missing' },
    facilitator: text('gespreksleider'),
    reasonOtherForm: text('redenAndereVorm'),
    estimates: read('inschattingen', (cell) => parseChoice(cell, CHOICES.inschattingen)),
    story: text('verhaal'),
    dissent: text('afwijkendeMeningen'),
    lessons: text('lessen'),
    consent: read<boolean>('toestemmingGesprek', (cell) => parseChoice(cell, CHOICES.yesNo)),
    place: view.place(record, 'casus'),
  };
}
