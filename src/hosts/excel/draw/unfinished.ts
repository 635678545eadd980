/** The mark of a sheet while it is being written. Input sheets have one only then. */
import type { Sheet } from '../../../core/report/document';
import { writeMark, type OwnSheetMark } from '../../../core/report/own-sheets/own-sheet';

/** The content hash of a sheet that was added and is not yet whole. */
export const NEVER_WHOLE = '';

const INPUT_KIND = 'invoer';

export function kindOfSheet({ mark }: Sheet): string {
  return mark?.kind ?? INPUT_KIND;
}

/**
 * `charts`: the charts that are not ours. A chart gets its name in the action after the one that adds it; what a failure
 * leaves between the two is told from a chart of the user by this.
 */
export function unfinishedMark(
  { mark }: Sheet,
  wasWhole: boolean,
  extent: OwnSheetMark['extent'],
  charts: readonly string[],
): string {
  const known = mark ?? { kind: INPUT_KIND, contentHash: NEVER_WHOLE, fingerprint: '', version: '' };
  const contentHash = wasWhole ? known.contentHash : NEVER_WHOLE;
  const unfinished: OwnSheetMark = { ...known, contentHash, extent, complete: false };
  return writeMark(charts.length === 0 ? unfinished : Object.assign(unfinished, { charts }));
}

/** The charts of the user on a sheet that was not finished. */
export function chartsBeside(mark: OwnSheetMark & { readonly charts?: unknown }): ReadonlySet<unknown> {
  return new Set(Array.isArray(mark.charts) ? mark.charts : []);
}
