import { overlap, type Period } from '../domain/span';
import type { PaidAmount } from './payer-shares';
import type { PlacedLine } from './school-lines';
import { shareOfLine } from './share-of-line';

/** What paid lines cost in a period, and who pays. Lines that do not touch it say nothing. */
export function paidIn(lines: readonly PlacedLine[], period: Period): readonly PaidAmount[] {
  return lines.flatMap(({ line, days }) =>
    line.paid && typeof days === 'object' && overlap(days, period) !== null
      ? [{ payment: line.payment, amount: shareOfLine(line.cost, days, period) }]
      : [],
  );
}
