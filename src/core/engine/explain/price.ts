/** Prices and how they were carried to another year. */
import { isKnown, type Amount } from '../../domain/amount';
import type { Making, Part, Remark } from '../../domain/explanation';
import type { FigureKey } from '../../domain/figure';
import type { PriceYear } from '../../domain/line';
import type { Price } from '../../domain/price';
import { indexSteps } from '../prices/index-price';
import { amountValue, making, numberValue, part, type Context } from './making';

/** A tariff with what it is multiplied by. */
export interface UsedTariff {
  readonly tariff: Amount;
  /** Of the index; 1: the price stays as it is. */
  readonly indexFactor: number;
  /** Of the units; 1: they are the same. */
  readonly unitFactor: number;
  readonly year: PriceYear;
  /** Null: the line's own tariff. */
  readonly price: Price | null;
}

/** The tariff and its factors, as parts of a product. */
export function tariffParts(
  context: Context,
  { tariff, indexFactor, unitFactor, year, price }: UsedTariff,
): readonly Part[] {
  const listed = part(
    { is: 'tariff', code: price?.code ?? null, year: year.kind === 'year' ? year.year : null },
    amountValue(tariff),
    'given',
    { cells: [price?.place ?? null] },
  );
  const units =
    unitFactor === 1 ? [] : [part({ is: 'unitFactor' }, numberValue('factor', unitFactor), 'given')];
  return [listed, ...indexParts(context, indexFactor, year), ...units];
}

/** What carries an amount to the price level of the study; nothing when it stays as it is. */
export function indexParts(context: Context, factor: number, year: PriceYear): readonly Part[] {
  const { priceYear: target } = context.known.assessment.study.settings;
  if (factor === 1 || year.kind !== 'year' || target.kind !== 'year') return [];
  const cells = stepsOf(context, year.year, target.year).map(({ place }) => place);
  const label = { is: 'indexFactor', from: year.year, to: target.year } as const;
  return [part(label, numberValue('factor', factor), 'given', { cells })];
}

function stepsOf(
  { known: { assessment } }: Context,
  from: number,
  to: number,
): readonly { readonly place: Price['place'] }[] {
  const { settings, index } = assessment.study;
  const steps = indexSteps(index, settings.indexSeries, from, to);
  return 'without' in steps ? [] : steps;
}

export function explainPrice(
  context: Context,
  { code, provision, year, at }: Extract<FigureKey, { of: 'price' }>,
): Making | null {
  const used = context.known.assessment.usedPrices.find(
    ({ price }) => price.code === code && price.provision === provision && yearOf(price) === year,
  );
  if (used === undefined) return null;
  const { price, indexed, indexFactor } = used;
  const remarks: readonly Remark[] =
    price.place === null ? [{ is: 'shippedPrice', source: price.source }] : [];
  if (at === 'listed') return making(amountValue(price.tariff), 'given', { cells: [price.place], remarks });
  if (!isKnown(indexed))
    return making(amountValue(indexed), 'unknown', { cells: [price.place], remarks: [{ is: 'noFigure' }] });
  const tariff = { tariff: price.tariff, indexFactor, unitFactor: 1, year: price.priceYear, price };
  return making(amountValue(indexed), 'product', {
    parts: tariffParts(context, tariff),
    remarks: [...remarks, ...indexRemarks(context, indexFactor)],
  });
}

/** Which series carried the price. */
function indexRemarks({ known: { assessment } }: Context, factor: number): readonly Remark[] {
  const { priceYear, indexSeries } = assessment.study.settings;
  if (factor === 1 || priceYear.kind !== 'year') return [];
  return [{ is: 'indexed', series: indexSeries, year: priceYear.year }];
}

function yearOf({ priceYear }: Price): number | null {
  return priceYear.kind === 'year' ? priceYear.year : null;
}
