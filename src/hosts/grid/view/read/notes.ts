/** The notes that stand in cells. */
import type { Sheet } from './file';

const WIDTH = 220;
const LINE_HEIGHT = 22;
const CHARACTERS_PER_LINE = 30;

export function notesOf(
  sheet: Sheet | undefined,
): Readonly<Record<number, Readonly<Record<number, unknown>>>> {
  const notes: Record<number, Record<number, unknown>> = {};
  for (const [at, { comment }] of sheet?.cells ?? []) {
    if (comment === undefined) continue;
    const [row = 0, col = 0] = at.split(',').map(Number);
    (notes[row] ??= {})[col] = {
      id: `note${at}`,
      row,
      col,
      width: WIDTH,
      height: heightOf(comment.text),
      note: comment.text,
      show: false,
    };
  }
  return notes;
}

function heightOf(text: string): number {
  const lines = text.split('\n').map((line) => Math.ceil(Math.max(1, line.length) / CHARACTERS_PER_LINE));
  return LINE_HEIGHT * (1 + lines.reduce((sum, count) => sum + count, 0));
}
