import type { Period } from '../../domain/span';
import { PaidLines } from './paid-lines';
import type { PlacedLine } from './placed-line';
import { SortedPeriods } from './sorted-periods';

/** What was really deployed at a school; what was planned or bought is no cost made. Sorted out once for all cases. */
export class ActualLines {
  readonly lines: readonly PlacedLine[];
  /** Whether there is one that counts. */
  readonly anyCounts: boolean;
  /** Whether there is one that counts and whose days are unknown. */
  readonly anyCountsSometime: boolean;
  readonly paid: PaidLines;
  private readonly dated: SortedPeriods<{ readonly days: Period }>;

  /** `lines` are those of every kind. */
  constructor(lines: readonly PlacedLine[]) {
    this.lines = lines.filter(({ line }) => line.kind === 'actual');
    this.anyCounts = this.lines.some(({ counts }) => counts);
    this.anyCountsSometime = this.lines.some(({ counts, days }) => counts && days === 'unknown');
    this.paid = new PaidLines(this.lines);
    this.dated = new SortedPeriods(datedLines(this.lines));
  }

  /** Unpaid lines and those of other payers are lines too; one that counts and whose days are unknown may touch. */
  mayTouch(period: Period): boolean {
    return this.anyCountsSometime || this.dated.touch(period);
  }
}

/** The days of the lines that have them. */
export function datedLines(lines: readonly PlacedLine[]): readonly { readonly days: Period }[] {
  return lines.flatMap(({ days }) => (typeof days === 'object' ? [{ days }] : []));
}
