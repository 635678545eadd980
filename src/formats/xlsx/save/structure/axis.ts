/** Rows, or columns, of a sheet while some come and some go. */
import type { Shift } from '../changes';

export class Axis {
  /** Before this one nothing moves. */
  readonly first: number;

  constructor(private readonly steps: readonly { readonly at: number; readonly by: number }[]) {
    this.first = Math.min(Infinity, ...steps.map(({ at }) => at));
  }

  static rows(shifts: readonly Shift[]): Axis {
    return new Axis(stepsOf(shifts, 'insertRows', 'removeRows'));
  }

  static columns(shifts: readonly Shift[]): Axis {
    return new Axis(stepsOf(shifts, 'insertColumns', 'removeColumns'));
  }

  /** Where one comes; undefined when it went. */
  now(index: number): number | undefined {
    let place = index;
    for (const { at, by } of this.steps) {
      if (place < at) continue;
      if (by < 0 && place < at - by) return undefined;
      place += by;
    }
    return place;
  }

  /** Whether all of a run went. */
  isGone(first: number, last: number): boolean {
    for (let index = first; index <= last; index++) if (this.now(index) !== undefined) return false;
    return true;
  }

  /** Where a run comes, when it stays one of the same length. */
  run(first: number, last: number): readonly [number, number] | undefined {
    if (last < this.first) return [first, last];
    const [from, to] = [this.now(first), this.now(last)];
    const isWhole = from !== undefined && to !== undefined && to - from === last - first;
    return isWhole && !this.isCut(first, last) ? [from, to] : undefined;
  }

  /** Rows that went and others that came in their place leave a run as long as it was. */
  private isCut(first: number, last: number): boolean {
    const moved = (this.now(first) ?? 0) - first;
    for (let index = first; index <= last; index++) if (this.now(index) !== index + moved) return true;
    return false;
  }
}

function stepsOf(
  shifts: readonly Shift[],
  insert: Shift['kind'],
  remove: Shift['kind'],
): readonly { at: number; by: number }[] {
  return shifts.flatMap(({ kind, at, count }) => {
    if (kind === insert) return [{ at, by: count }];
    return kind === remove ? [{ at, by: -count }] : [];
  });
}
