/** tblPrijslijst, and the prices that the product ships for the codes that it does not name. */
import { KOSTENHANDLEIDING, KOSTENHANDLEIDING_PRICES } from '../../data/prices-kostenhandleiding';
import { exactly, MISSING } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import type { PriceYear } from '../../domain/line';
import { nameKey } from '../../domain/name';
import { PAYER_NOT_STATED } from '../../domain/payment';
import type { Price } from '../../domain/price';
import { parseTariff } from '../cells/parse-tariff';
import { parseText } from '../cells/parse-text';
import { parseYear } from '../cells/parse-year';
import type { Content } from '../cells/reading';
import type { ColumnKey } from '../labels';
import { paymentOf } from '../rows/payers';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'price.withoutCode': NoFacts;
  }
}

export function readPrices(views: readonly TableView[], findings: Findings): readonly Price[] {
  const own = views.flatMap((view) =>
    Array.from({ length: view.recordCount }, (_, record) => readPrice(view, record, findings)),
  );
  const prices = own.filter((price) => price !== null);
  const codes = new Set(prices.map(({ code }) => nameKey(code)));
  return [...prices, ...SHIPPED.filter(({ code }) => !codes.has(nameKey(code)))];
}

const SHIPPED: readonly Price[] = KOSTENHANDLEIDING_PRICES.map(({ code, provision, unit, cents }) => ({
  code,
  provision,
  unit,
  tariff: exactly(cents),
  priceYear: { kind: 'year', year: KOSTENHANDLEIDING.priceYear },
  payment: PAYER_NOT_STATED,
  source: KOSTENHANDLEIDING.source,
  place: null,
}));

function readPrice(view: TableView, record: number, findings: Findings): Price | null {
  const text = (column: ColumnKey<'prijslijst'>): Content<string> =>
    view.read(record, column, parseText, findings) ?? { kind: 'empty' };
  const textOf = (column: ColumnKey<'prijslijst'>): string | null => valueOf(text(column));
  const code = text('code');
  if (code.kind !== 'value') {
    if (code.kind === 'empty') findings.add('warning', 'price.withoutCode', view.place(record, 'code'), {});
    return null;
  }
  const year = view.read(record, 'prijspeil', parseYear, findings) ?? { kind: 'empty' };
  return {
    code: code.value,
    provision: textOf('voorziening'),
    unit: textOf('eenheid'),
    tariff: view.read(record, 'tarief', parseTariff, findings) ?? MISSING,
    priceYear: priceYearOf(year),
    payment: paymentOf(textOf('financier'), textOf('wet')),
    source: textOf('bron'),
    place: view.place(record, 'code'),
  };
}

function priceYearOf(year: Content<number>): PriceYear {
  if (year.kind === 'value') return { kind: 'year', year: year.value };
  return { kind: year.kind === 'empty' ? 'missing' : 'unreadable' };
}

function valueOf<T>(content: Content<T>): T | null {
  return content.kind === 'value' ? content.value : null;
}
