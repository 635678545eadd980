import { multiply, type Interval } from '../../domain/interval';
import type { HelpLine } from '../../domain/line';

/**
 * How many units in all: two a week for twenty weeks is forty. A duration counts without Per too; of a quantity in total it
 * is not used (method, section 7). Null: nobody can say, and it is never one week.
 */
export function unitsInAll({
  quantity,
  per,
  duration,
}: Pick<HelpLine, 'quantity' | 'per' | 'duration'>): Interval<'quantity'> | null {
  if (quantity.kind !== 'known' || per === 'unreadable') return null;
  if (per === 'total') return quantity.amount;
  if (duration.kind === 'known') return multiply(quantity.amount, duration.amount);
  return per === 'missing' && duration.kind === 'missing' ? quantity.amount : null;
}
