import { calculated, exactly, isKnown, NO_COSTS, uncertain, type Amount } from '../../domain/amount';
import type { Day } from '../../domain/calendar';
import { between } from '../../domain/interval';
import type { DeploymentLine } from '../../domain/line';
import { ratioOf } from '../../domain/ratio';
import { daysIn, overlap, PARTS_OF_YEAR, yearParts, type Period } from '../../domain/span';

/**
 * What a dated line costs in a part of its days, in cents: the cumulative cost up to and including the last day minus
 * that up to the day before the first, each rounded, so that adjoining parts add up to the line (method, sections 3 and 4).
 * A yearly amount costs every day its part of the calendar year.
 */
export function shareOfLine({ kind, amount }: DeploymentLine['cost'], line: Period, part: Period): Amount {
  const shared = overlap(line, part);
  if (shared === null) return exactly(0);
  if (!isKnown(amount)) return uncertain(amount.kind === 'uncertain' ? amount.reason : null);
  if (amount.kind === 'none') return NO_COSTS;
  const share = (cents: number): number =>
    costUpTo(kind, cents, line, shared.last) - costUpTo(kind, cents, line, shared.first - 1);
  const { low, high, openLow, openHigh } = amount.cents;
  const ends = [share(low), share(high)] as const;
  // Rounding may turn ends that lie close together around.
  return calculated(
    ends[0] <= ends[1]
      ? between<'cents'>(ends[0], ends[1], { low: openLow, high: openHigh })
      : between<'cents'>(ends[1], ends[0], { low: openHigh, high: openLow }),
  );
}

/** The cumulative cost of a line up to and including a day that is not after its last one, in whole cents. */
export function costUpTo(
  kind: DeploymentLine['cost']['kind'],
  cents: number,
  line: Period,
  last: Day,
): number {
  if (last < line.first) return 0;
  const days = { first: line.first, last };
  return kind === 'total'
    ? ratioOf(cents, daysIn(days), daysIn(line))
    : ratioOf(cents, yearParts(days), PARTS_OF_YEAR);
}
