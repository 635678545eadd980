/** tblTijdlijn: what happened around a case, one event per row. */
import type { Findings } from '../../domain/finding';
import { inSteps, type Paused } from '../../domain/pauses';
import type { Span } from '../../domain/span';
import type { TimelineEvent } from '../../domain/timeline-event';
import { parseDay } from '../cells/parse-day';
import { parseChoice } from '../cells/parse-text';
import { CHOICES } from '../labels';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'event.withoutText': NoFacts;
    'event.withoutStart': { readonly case: string };
    'event.endBeforeStart': { readonly case: string };
  }
}

export interface TimelineRead {
  readonly events: readonly TimelineEvent[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
}

type Row = TableRow<'tijdlijn'>;

export function* readTimeline(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<TimelineRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const events: TimelineEvent[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const inCase = cases.of(view, record, 'gebeurtenis');
      if (inCase === null) return;
      const row: Row = new TableRow(view, record, findings);
      const rest = {
        caseKey: inCase.key,
        span: readWhen(row, inCase.name),
        track: readTrack(row),
        place: row.place('gebeurtenis'),
      };
      const what = row.text('gebeurtenis');
      if (what === null) findings.add('warning', 'event.withoutText', rest.place, {});
      else events.push({ ...rest, what });
    });
  }
  return { events, cases: cases.named() };
}

/** An event without a last day was on one day. */
function readWhen(row: Row, caseName: string): Span {
  const from = row.read('van', parseDay) ?? { kind: 'empty' };
  const to = row.read('tot', parseDay) ?? { kind: 'empty' };
  if (from.kind === 'unreadable' || to.kind === 'unreadable') return { kind: 'unreadable' };
  const last = to.kind === 'value' ? to.value : null;
  if (from.kind === 'empty') {
    row.findings.add('warning', 'event.withoutStart', row.place('van'), { case: caseName });
    return { kind: 'days', from: null, to: last };
  }
  if (last !== null && last < from.value) {
    row.findings.add('warning', 'event.endBeforeStart', row.place('tot'), { case: caseName });
    return { kind: 'unreadable' };
  }
  return { kind: 'days', from: from.value, to: last ?? from.value };
}

/** Empty: it happened. */
function readTrack(row: Row): TimelineEvent['track'] {
  const content = row.read('spoor', (cell) => parseChoice(cell, CHOICES.spoor));
  if (content?.kind === 'unreadable') return 'unclear';
  return content?.kind === 'value' ? content.value : 'actual';
}
