import { isKnown, times, uncertain, type Amount } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import { point } from '../../domain/interval';
import { cellOfLine, type HelpLine } from '../../domain/line';
import { oneUnit, unitsPerUnit } from '../../domain/unit';
import type { IndexedTariff } from '../prices/index-price';
import type { FoundPrice, PriceBook } from '../prices/price-book';

declare module '../../domain/finding' {
  interface FindingFacts {
    'help.unknownCode': {
      readonly code: string;
      readonly otherwise: 'uncertain' | 'ownTariff' | 'ownAmount';
    };
    'help.otherUnit': { readonly code: string; readonly unit: string; readonly priceUnit: string };
    'help.tariffDiffers': {
      readonly code: string;
      readonly own: IndexedTariff['tariff'];
      readonly price: IndexedTariff['tariff'];
    };
  }
}

/**
 * The price of a unit on a line of help: the line's own, else that of its code (method, section 7). Null: the line has
 * neither. `uses` is false for a line that does not count or has an amount of its own; then nothing is said about it.
 */
export function tariffOfHelp(
  line: HelpLine,
  ofCode: FoundPrice | null,
  prices: PriceBook,
  uses: boolean,
  findings: Findings,
): IndexedTariff | null {
  const { code, tariff } = line;
  const fromCode = ofCode === null ? null : inUnitOfLine(line, ofCode, uses, findings);
  if (tariff.kind === 'missing') {
    // A year that cannot be read has its finding at its own cell.
    const unusable = code !== null && (ofCode === null || line.priceYear.kind === 'unreadable');
    return unusable ? UNKNOWN : fromCode;
  }
  const own = prices.ownAmount(tariff, line, uses, findings);
  if (uses && code !== null && fromCode !== null && line.note === null) {
    const [typed, listed] = [ofOneUnit(own), ofOneUnit(fromCode)];
    if (isKnown(typed) && isKnown(listed) && !sameEnds(typed.cents, listed.cents))
      findings.add('warning', 'help.tariffDiffers', cellOfLine(line, 'tariff'), {
        code,
        own: typed,
        price: listed,
      });
  }
  return own;
}

const UNKNOWN: IndexedTariff = { tariff: uncertain(), factor: 1 };

/** Hours and minutes convert; a price in another unit is used as it is, with a finding. */
function inUnitOfLine(
  line: HelpLine,
  { price, chosen, tariff, factor }: FoundPrice,
  uses: boolean,
  findings: Findings,
): IndexedTariff {
  const { code, unit } = line;
  const units = unit === null || price.unit === null ? 1 : unitsPerUnit(unit, price.unit);
  if (units === null && uses && chosen && code !== null && unit !== null && price.unit !== null)
    findings.add('warning', 'help.otherUnit', cellOfLine(line, 'unit'), {
      code,
      unit: oneUnit(unit),
      priceUnit: oneUnit(price.unit),
    });
  return { tariff, factor: factor * (units ?? 1) };
}

function ofOneUnit({ tariff, factor }: IndexedTariff): Amount {
  return times(point(1), tariff, factor);
}

function sameEnds(
  a: { readonly low: number; readonly high: number },
  b: { readonly low: number; readonly high: number },
): boolean {
  return a.low === b.low && a.high === b.high;
}
