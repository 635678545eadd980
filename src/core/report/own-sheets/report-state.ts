/** Whether the reports in a workbook still say what its study says. */
import type { Workbook } from '../../intake/grid';
import { markOf, type OwnSheetMark } from './own-sheet';

export type ReportState =
  /** No report that is known to be ours. */
  | 'none'
  /** The writing of a sheet stopped halfway. */
  | 'incomplete'
  /** Made of another study than the one that stands there now. */
  | 'outdated'
  | 'current';

/** Judged on the study that the reports were made of, not on formatting or other sheets. */
export function reportState({ sheets }: Workbook, fingerprint: string): ReportState {
  const byKind = new Map<string, OwnSheetMark[]>();
  for (const grid of sheets) {
    const mark = markOf(grid);
    if (mark === null) continue;
    byKind.set(mark.kind, [...(byKind.get(mark.kind) ?? []), mark]);
  }
  if (byKind.size === 0) return 'none';
  // A sheet that a user copied has the same mark and stays as it was: one of each kind is enough.
  const old = [...byKind.values()].filter(
    (marks) => !marks.some((mark) => mark.complete && mark.fingerprint === fingerprint),
  );
  if (old.some((marks) => marks.every(({ complete }) => !complete))) return 'incomplete';
  return old.length > 0 ? 'outdated' : 'current';
}
