import type { PriceYear } from '../../domain/line';
import { paymentKey } from '../../domain/payment';
import type { Price } from '../../domain/price';

/** Which row of the price list holds, or why none does. */
export type PriceChoice =
  | {
      readonly kind: 'price';
      readonly price: Price;
      /** Nobody asked for its year: it is the only row there is. */
      readonly onlyRow: boolean;
    }
  /** Several rows, of which none has the year that is asked for. */
  | { readonly kind: 'noYear' }
  /** Several rows for one year that say different things. */
  | { readonly kind: 'several'; readonly year: number | null };

/**
 * Of the rows of one code, at least one: the row with the price level of the line, else with that of the study, else the
 * only row (method, section 6). Rows that say the same are one row.
 */
export function priceOfCode(rows: readonly Price[], line: PriceYear, study: PriceYear): PriceChoice {
  for (const wanted of [line, study]) {
    if (wanted.kind !== 'year') continue;
    const fitting = rows.filter(({ priceYear }) => yearOf(priceYear) === wanted.year);
    if (fitting.length > 0) return only(fitting, false) ?? { kind: 'several', year: wanted.year };
  }
  const years = new Set(rows.map(({ priceYear }) => yearOf(priceYear)));
  if (years.size > 1) return { kind: 'noYear' };
  return only(rows, true) ?? { kind: 'several', year: [...years][0] ?? null };
}

function yearOf(year: PriceYear): number | null {
  return year.kind === 'year' ? year.year : null;
}

function only(rows: readonly Price[], onlyRow: boolean): PriceChoice | null {
  const [first] = rows;
  const meanings = new Set(rows.map(meaning));
  return first === undefined || meanings.size > 1 ? null : { kind: 'price', price: first, onlyRow };
}

function meaning({ tariff, unit, payment }: Price): string {
  const amount = 'cents' in tariff ? tariff.cents : tariff.kind;
  return JSON.stringify([amount, unit?.toLowerCase() ?? null, paymentKey(payment)]);
}
