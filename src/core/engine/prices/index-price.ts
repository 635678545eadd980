import { uncertain, type Amount } from '../../domain/amount';
import type { Findings, Place } from '../../domain/finding';
import { cellOfLine, type HelpLine } from '../../domain/line';
import { nameKey } from '../../domain/name';
import type { IndexChange, Price, UsableChange } from '../../domain/price';
import type { Settings, Study } from '../../domain/study';

declare module '../../domain/finding' {
  interface FindingFacts {
    'price.otherYear': { readonly price: string; readonly year: number; readonly toYear: number };
    'price.withoutTariff': { readonly price: string };
    'price.yearUnknown': { readonly price: string; readonly ofStudy: boolean };
    /** Of an amount that a line states itself. */
    'help.noIndex': { readonly series: string; readonly year: number; readonly toYear: number };
    'price.noIndex': {
      readonly price: string;
      readonly series: string;
      readonly year: number;
      readonly toYear: number;
    };
  }
}

/** What carries prices from one year to another: the price level to go to, and the series with its changes. */
export interface PriceLevels {
  readonly settings: Pick<Settings, 'priceYear' | 'indexSeries'>;
  readonly index: Study['index'];
}

/** A tariff with what it is multiplied by to carry it to the price level of the study. */
export interface IndexedTariff {
  /** Uncertain when the price cannot be used. */
  readonly tariff: Amount;
  /** Not rounded: cents are made on the line. */
  readonly factor: number;
}

/** What findings about a price need. */
interface AskedPrice {
  /** How they call it, and where they point to. */
  readonly name: string;
  readonly place: Place;
  /** No line or study asked for a price of this year. */
  readonly unasked: boolean;
}

/**
 * A price at the price level of the study (method, section 6). Without a price level of the study prices stay as they
 * are.
 */
export function indexPrice(
  { settings, index }: PriceLevels,
  { tariff, priceYear }: Price,
  { name, place, unasked }: AskedPrice,
  findings: Findings,
): IndexedTariff {
  const { priceYear: target, indexSeries: series } = settings;
  const asItIs = { tariff, factor: 1 };
  const unusable = { tariff: uncertain(), factor: 1 };
  if (tariff.kind === 'missing') {
    findings.add('error', 'price.withoutTariff', place, { price: name });
    return unusable;
  }
  if (priceYear.kind === 'unreadable' || target.kind === 'unreadable') {
    findings.add('error', 'price.yearUnknown', place, { price: name, ofStudy: target.kind === 'unreadable' });
    return unusable;
  }
  if (target.kind === 'missing') return asItIs;
  if (priceYear.kind === 'missing') {
    findings.add('error', 'price.yearUnknown', place, { price: name, ofStudy: false });
    return unusable;
  }
  if (priceYear.year === target.year) return asItIs;
  const result = indexFactor(index, series, priceYear.year, target.year);
  if (typeof result === 'number') {
    const facts = { price: name, year: priceYear.year, toYear: target.year };
    if (unasked) findings.add('info', 'price.otherYear', place, facts);
    return { tariff, factor: result };
  }
  const facts = { price: name, series, year: result.without, toYear: target.year };
  findings.add('error', 'price.noIndex', place, facts);
  return unusable;
}

/**
 * An amount that a line states itself, at the price level of the study: indexed only when the line names the year of its
 * amounts (method, section 6). A year that cannot be read has its finding at its own cell.
 */
export function indexOwnAmount(
  { settings, index }: PriceLevels,
  amount: Amount,
  line: Pick<HelpLine, 'priceYear' | 'place' | 'places'>,
  counts: boolean,
  findings: Findings,
): IndexedTariff {
  const { priceYear } = line;
  const { priceYear: target, indexSeries: series } = settings;
  if (priceYear.kind === 'missing' || target.kind === 'missing') return { tariff: amount, factor: 1 };
  if (priceYear.kind === 'unreadable' || target.kind === 'unreadable')
    return { tariff: uncertain(), factor: 1 };
  const factor = indexFactor(index, series, priceYear.year, target.year);
  if (typeof factor === 'number') return { tariff: amount, factor };
  if (counts) {
    const facts = { series, year: factor.without, toYear: target.year };
    findings.add('error', 'help.noIndex', cellOfLine(line, 'priceYear'), facts);
  }
  return { tariff: uncertain(), factor: 1 };
}

/**
 * The product of (1 + mutation) over the years after the price's own up to and including the target; going back
 * divides. Or the first year without a mutation that can be used.
 */
export function indexFactor(
  changes: readonly IndexChange[],
  series: string,
  from: number,
  to: number,
): number | { readonly without: number } {
  const steps = indexSteps(changes, series, from, to);
  if ('without' in steps) return steps;
  const product = steps.reduce((factor, { mutation }) => factor * (1 + mutation), 1);
  return to >= from ? product : 1 / product;
}

/** The changes that carry a price from one year to another, or the first year without one that can be used. */
export function indexSteps(
  changes: readonly IndexChange[],
  series: string,
  from: number,
  to: number,
): readonly UsableChange[] | { readonly without: number } {
  const years = new Map(
    changes
      .filter((change) => nameKey(change.series) === nameKey(series))
      .map((change) => [change.year, change]),
  );
  const steps: UsableChange[] = [];
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++) {
    const change = years.get(year);
    if (change === undefined || !isUsable(change)) return { without: year };
    steps.push(change);
  }
  return steps;
}

function isUsable(change: IndexChange): change is UsableChange {
  return change.mutation !== null;
}
