import type { DeploymentLine } from '../../domain/line';
import type { Period } from '../../domain/span';

/** A line with the days that it ran; none: not one before the Peildatum; unknown: its dates cannot be used. */
export interface PlacedLine {
  readonly line: DeploymentLine;
  readonly days: Period | 'none' | 'unknown';
  /** Really deployed, paid for and in perspective: part of the cost of the approach. */
  readonly counts: boolean;
}
