/** A number with the word for what is counted: "1 week", "2 weken", "1,5 dagdeel", "2 tot 3 dagdelen". */
import { isPoint, type Interval } from '../domain/interval';
import { moreUnits, oneUnit } from '../domain/unit';
import { formatQuantity } from './format';

type Quantity = Interval<'quantity'>;

/** What a duration counts. */
const UNIT_OF_TIME = { week: 'week', month: 'maand', year: 'jaar' } as const;

export function howMany(amount: Quantity, unit: string): string {
  // "1,5 week", and "2 weken".
  return `${numbers(amount)} ${amount.high < 2 ? oneUnit(unit) : moreUnits(unit)}`;
}

/** Of a duration in weeks, months or years; else the number alone. */
export function howLong(amount: Quantity, per: string): string {
  return isUnitOfTime(per) ? howMany(amount, UNIT_OF_TIME[per]) : numbers(amount);
}

export function numbers(amount: Quantity): string {
  const low = formatQuantity(amount.low);
  return isPoint(amount) ? low : `${low} tot ${formatQuantity(amount.high)}`;
}

function isUnitOfTime(per: string): per is keyof typeof UNIT_OF_TIME {
  return Object.hasOwn(UNIT_OF_TIME, per);
}
