/** The two dates of a line: from when, and up to and including when. */
import type { Findings } from '../../domain/finding';
import type { Span } from '../../domain/span';
import { parseDay } from '../cells/parse-day';
import type { TableView } from '../tables/table-view';

/** Why a stretch of days cannot be used; date: a date that is filled in cannot be read, and a finding said so. */
export type SpanProblem = 'noStart' | 'turned' | 'date';

export interface SpanRead {
  readonly span: Span;
  readonly problem: SpanProblem | null;
}

/** Reads a stretch that must have a first day; no last day: it has not ended. */
export function readSpan(
  view: TableView,
  record: number,
  columns: { readonly from: string; readonly to: string },
  findings: Findings,
): SpanRead {
  const from = view.read(record, columns.from, parseDay, findings) ?? { kind: 'empty' };
  const to = view.read(record, columns.to, parseDay, findings) ?? { kind: 'empty' };
  const unusable = (problem: SpanProblem): SpanRead => ({ span: { kind: 'unreadable' }, problem });
  if (from.kind === 'unreadable' || to.kind === 'unreadable') return unusable('date');
  if (from.kind === 'empty') return unusable('noStart');
  if (to.kind === 'value' && to.value < from.value) return unusable('turned');
  return {
    span: { kind: 'days', from: from.value, to: to.kind === 'value' ? to.value : null },
    problem: null,
  };
}
