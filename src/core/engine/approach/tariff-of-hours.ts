import { uncertain } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import { cellOfLine, type HourLine } from '../../domain/line';
import { oneUnit, perHour } from '../../domain/unit';
import type { IndexedTariff } from '../prices/index-price';
import type { FoundPrice, PriceBook } from '../prices/price-book';

declare module '../../domain/finding' {
  interface FindingFacts {
    'hours.unknownCode': { readonly code: string; readonly ownTariff: boolean };
    'hours.otherUnit': { readonly code: string; readonly unit: string | null };
    'hours.noTariff': { readonly role: string | null };
  }
}

/** The price of an hour on a line, and the row of the price list that it comes from; null: the line has its own. */
export interface TariffOfHours extends IndexedTariff {
  readonly from: FoundPrice | null;
}

/**
 * The price of an hour: on the line, else of its code, else of a provision in hours with the name of its role. None: the
 * line is uncertain, never € 0 (method, section 4). Only lines that count give findings.
 */
export function tariffOfHours(
  line: HourLine,
  prices: PriceBook,
  counts: boolean,
  findings: Findings,
): TariffOfHours {
  const { tariff, code, role, place, places } = line;
  const own = tariff.kind !== 'missing';
  const ofCode = code === null ? null : prices.find('code', code, { place, places }, counts && !own);
  if (code !== null && ofCode === null && counts)
    findings.add(own ? 'warning' : 'error', 'hours.unknownCode', cellOfLine(line, 'code'), {
      code,
      ownTariff: own,
    });
  if (own) return { tariff, factor: 1, from: null };
  if (code !== null) {
    if (ofCode === null) return { tariff: uncertain(), factor: 1, from: null };
    return {
      tariff: ofCode.tariff,
      factor: ofCode.factor * unitFactor(code, ofCode, line, counts, findings),
      from: ofCode,
    };
  }
  const ofRole = role === null ? null : prices.find('provision', role, { place, places }, counts);
  if (ofRole !== null) return { tariff: ofRole.tariff, factor: ofRole.factor, from: ofRole };
  if (counts) findings.add('error', 'hours.noTariff', cellOfLine(line, 'tariff'), { role });
  return { tariff: uncertain(), factor: 1, from: null };
}

/** How many units of the price go in an hour; a price in another unit is used as it is. */
function unitFactor(
  code: string,
  { price: { unit }, chosen }: FoundPrice,
  line: HourLine,
  counts: boolean,
  findings: Findings,
): number {
  const units = perHour(unit);
  if (units === null && chosen && counts)
    findings.add('warning', 'hours.otherUnit', cellOfLine(line, 'code'), {
      code,
      unit: unit === null ? null : oneUnit(unit),
    });
  return units ?? 1;
}
