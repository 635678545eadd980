/** Rows and columns that came and went on each sheet, as the grid tells of it, whoever did it: typing, a menu, undo. */
import type { ICommandInfo } from '@univerjs/core';
import type { Shift } from '../../../../formats/xlsx/save/changes';
import { LAST_COLUMN, LAST_ROW } from '../read/ranges';

interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What such a command says; a move has both ranges. */
interface SpanParams {
  readonly subUnitId?: string;
  readonly range?: Span;
  readonly sourceRange?: Span;
  readonly targetRange?: Span;
}

export class ShiftLog {
  private readonly bySheet = new Map<string, Shift[]>();

  of(sheetId: string): readonly Shift[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  clear(): void {
    this.bySheet.clear();
  }

  /** Whether the command moved cells. */
  record({ id, params }: ICommandInfo): boolean {
    const { subUnitId, range, sourceRange, targetRange } = (params ?? {}) as SpanParams;
    if (subUnitId === undefined) return false;
    const shifts = shiftsOf(id, range, sourceRange, targetRange);
    const log = this.bySheet.get(subUnitId) ?? [];
    for (const shift of shifts) add(log, shift);
    this.bySheet.set(subUnitId, log);
    return shifts.length > 0;
  }
}

function shiftsOf(id: string, range?: Span, source?: Span, target?: Span): readonly Shift[] {
  switch (id) {
    case 'sheet.mutation.insert-row':
      return range ? [rows('insertRows', range)] : [];
    case 'sheet.mutation.remove-rows':
      return range ? [rows('removeRows', range)] : [];
    case 'sheet.mutation.insert-col':
      return range ? [columns('insertColumns', range)] : [];
    case 'sheet.mutation.remove-col':
      return range ? [columns('removeColumns', range)] : [];
    case 'sheet.mutation.move-rows':
      return moved(source && rows('removeRows', source), target && rows('insertRows', target));
    case 'sheet.mutation.move-columns':
      return moved(source && columns('removeColumns', source), target && columns('insertColumns', target));
    default:
      return [];
  }
}

function rows(kind: Shift['kind'], { startRow, endRow }: Span): Shift {
  return { kind, at: startRow, count: Math.min(endRow, LAST_ROW) - startRow + 1 };
}

function columns(kind: Shift['kind'], { startColumn, endColumn }: Span): Shift {
  return { kind, at: startColumn, count: Math.min(endColumn, LAST_COLUMN) - startColumn + 1 };
}

/** A move counts its goal in the sheet as it was before anything left. */
function moved(removed: Shift | undefined, inserted: Shift | undefined): readonly Shift[] {
  if (removed === undefined || inserted === undefined) return [];
  const at = inserted.at > removed.at ? inserted.at - removed.count : inserted.at;
  return [removed, { ...inserted, at, count: removed.count }];
}

const INVERSE: Readonly<Record<Shift['kind'], Shift['kind']>> = {
  insertRows: 'removeRows',
  removeRows: 'insertRows',
  insertColumns: 'removeColumns',
  removeColumns: 'insertColumns',
};

/** What is taken back at once (undo) never happened: the cells that return are those that left. */
function add(log: Shift[], shift: Shift): void {
  const last = log.at(-1);
  if (last?.kind === INVERSE[shift.kind] && last.at === shift.at && last.count === shift.count) log.pop();
  else log.push(shift);
}
