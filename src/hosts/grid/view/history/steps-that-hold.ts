/**
 * Which steps of the user can still be taken back when the workbook is shown anew, from a file in which sheets were
 * written: those on other sheets. Whatever is behind a step that cannot, on the same sheet, cannot either.
 */
import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';

/** Each with the next to go at the end. */
export interface Steps {
  readonly undos: readonly IUndoRedoItem[];
  readonly redos: readonly IUndoRedoItem[];
}

/** What left came out of the file: the grid would bring it back without all that the file said of it. */
const BRINGS_BACK = /^sheet\.mutation\.insert-/;
/** Counts sheets, and there may be others now. */
const OF_ORDER = 'sheet.mutation.set-worksheet-order';

/** `written`: the ids of the sheets that are others now. */
export function stepsThatHold({ undos, redos }: Steps, written: ReadonlySet<string>): Steps {
  return {
    undos: holding(undos, written, (step) => !step.undoMutations.some(({ id }) => BRINGS_BACK.test(id))),
    redos: holding(redos, written, () => true),
  };
}

function holding(
  steps: readonly IUndoRedoItem[],
  written: ReadonlySet<string>,
  mayGo: (step: IUndoRedoItem) => boolean,
): readonly IUndoRedoItem[] {
  const shut = new Set(written);
  const held: IUndoRedoItem[] = [];
  for (const step of [...steps].reverse()) {
    if (isOrder(step)) continue;
    const sheets = sheetsOf(step);
    const isOpen = [...sheets].every((id) => !shut.has(id));
    if (isOpen && mayGo(step) && [step.undoMutations, step.redoMutations].every(standsAlone)) held.push(step);
    else for (const id of sheets) shut.add(id);
  }
  return held.reverse();
}

function isOrder({ undoMutations }: IUndoRedoItem): boolean {
  return undoMutations.some(({ id }) => id === OF_ORDER);
}

function sheetsOf({ undoMutations, redoMutations }: IUndoRedoItem): ReadonlySet<string> {
  const ids = new Set<string>();
  forEachObject([undoMutations, redoMutations], ({ subUnitId }) => {
    if (typeof subUnitId === 'string') ids.add(subUnitId);
  });
  return ids;
}

/** Not so where a cell says only with which other cell it shares its formula: that cell has a formula of its own now. */
function standsAlone(mutations: readonly IMutationInfo[]): boolean {
  const given = new Set<unknown>();
  const asked = new Set<unknown>();
  forEachObject(mutations, ({ f, si }) => {
    if (typeof si !== 'string' || si === '') return;
    (typeof f === 'string' ? given : asked).add(si);
  });
  return [...asked].every((id) => given.has(id));
}

function forEachObject(value: unknown, take: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) take(value as Readonly<Record<string, unknown>>);
  for (const inside of Object.values(value)) forEachObject(inside, take);
}
