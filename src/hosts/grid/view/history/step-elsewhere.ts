/** A step of the user in words of another workbook of the grid: its own id, and looks in full instead of by their key. */
import type { IStyleData, IUndoRedoItem, Nullable } from '@univerjs/core';

export interface Elsewhere {
  readonly from: string;
  readonly to: string;
  /** The looks that a key stands for in the workbook of before. */
  readonly lookOf: (key: string) => Nullable<IStyleData>;
}

const UNIT = /^(?:unitId|unitID|workbookId)$/;

export function stepElsewhere(step: IUndoRedoItem, elsewhere: Elsewhere): IUndoRedoItem {
  return translated(step, elsewhere) as IUndoRedoItem;
}

function translated(value: unknown, elsewhere: Elsewhere): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as unknown[]).map((each) => translated(each, elsewhere));
  const { from, to, lookOf } = elsewhere;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]: [string, unknown]) => {
      if (UNIT.test(key) && inside === from) return [key, to];
      if (key === 's' && typeof inside === 'string') return [key, lookOf(inside) ?? inside];
      return [key === from ? to : key, translated(inside, elsewhere)];
    }),
  );
}
