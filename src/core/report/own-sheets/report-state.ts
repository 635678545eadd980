/** Whether the reports in a workbook still say what its study says. */
import type { Paused } from '../../domain/pauses';
import type { Grid, Workbook } from '../../intake/grid';
import { isAsWritten, markOf, type OwnSheetMark } from './own-sheet';

/** From bad to good. */
const ORDER = [
  /** The writing of a sheet stopped halfway. */
  'incomplete',
  /** Made of another study than the one that stands there now. */
  'outdated',
  /** Made of this study, but something else stands there by now: somebody typed in it, or undid it. */
  'edited',
  'current',
] as const;
type SheetState = (typeof ORDER)[number];

/** none: no report that is known to be ours. */
export type ReportState = SheetState | 'none';

/** Judged on the study that the reports were made of and on what stands in them, not on formatting or other sheets. */
export function* reportState({ sheets }: Workbook, fingerprint: string): Paused<ReportState> {
  const byKind = new Map<string, SheetState>();
  for (const grid of sheets) {
    const mark = markOf(grid);
    if (mark === null) continue;
    yield;
    const state = stateOf(grid, mark, fingerprint);
    const other = byKind.get(mark.kind) ?? state;
    // A sheet that a user copied has the same mark and stays as it was: one of each kind is enough.
    byKind.set(mark.kind, isBetter(state, other) ? state : other);
  }
  return [...byKind.values()].reduce<ReportState>(
    (worst, state) => (worst === 'none' || isBetter(worst, state) ? state : worst),
    'none',
  );
}

function stateOf(grid: Grid, mark: OwnSheetMark, fingerprint: string): SheetState {
  if (!mark.complete) return 'incomplete';
  if (mark.fingerprint !== fingerprint) return 'outdated';
  return isAsWritten(grid, mark) ? 'current' : 'edited';
}

function isBetter(one: SheetState, other: SheetState): boolean {
  return ORDER.indexOf(one) > ORDER.indexOf(other);
}
