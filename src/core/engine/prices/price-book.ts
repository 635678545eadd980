/** The price list of a study in use: finds the price of a code or a provision, carried to the price level of the study. */
import { times, uncertain, type Amount } from '../../domain/amount';
import type { UsedPrice } from '../../domain/assessment';
import { Findings, type Finding } from '../../domain/finding';
import { point } from '../../domain/interval';
import { cellOfLine, type HelpLine, type LinePlace, type PriceYear } from '../../domain/line';
import { nameKey } from '../../domain/name';
import type { Price, UsableChange } from '../../domain/price';
import type { Study } from '../../domain/study';
import { perHour } from '../../domain/unit';
import { grouped } from '../lines/grouped';
import { indexOwnAmount, indexPrice, indexSteps, type IndexedTariff, type PriceLevels } from './index-price';
import { priceOfCode } from './price-of-code';

declare module '../../domain/finding' {
  interface FindingFacts {
    'price.noYear': { readonly price: string };
    'price.several': { readonly price: string; readonly year: number | null };
  }
}

/** A price ready for use. */
export interface FoundPrice extends IndexedTariff {
  readonly price: Price;
  /** The row was chosen: its payer holds. False: no row could be chosen, and `price` is one of several. */
  readonly chosen: boolean;
}

/** What is said about a price once a line that counts uses it. */
interface Known {
  readonly found: FoundPrice | null;
  readonly findings: Findings;
  used: boolean;
}

/** By what a line asks for its price. */
type Key = 'code' | 'provision';

/** The line that asks, and the price level that it wants; without one that of the study. */
interface AskingLine extends LinePlace {
  readonly priceYear?: PriceYear;
}

const NO_YEAR: PriceYear = { kind: 'missing' };

export class PriceBook {
  private readonly rows: Readonly<Record<Key, ReadonlyMap<string | null, readonly Price[]>>>;
  private readonly known = new Map<string, Known>();
  private readonly said = new Set<string>();
  /** The price levels of amounts that lines which count state themselves. */
  private readonly ownYears = new Set<number>();

  constructor(
    readonly study: PriceLevels & Pick<Study, 'prices'>,
    private readonly findings: Findings,
  ) {
    const hourly = study.prices.filter(({ unit }) => perHour(unit) === 1);
    this.rows = {
      code: grouped(study.prices, ({ code }) => nameKey(code)),
      provision: grouped(hourly, ({ provision }) => (provision === null ? null : nameKey(provision))),
    };
  }

  /**
   * The price of a code, or of an hour of a provision, for a line; null when the price list does not have it. Findings
   * are handed in once, and only when a line that counts uses the price.
   */
  find(by: Key, name: string, line: AskingLine, counts: boolean): FoundPrice | null {
    const key = `${by} ${nameKey(name)} ${JSON.stringify(line.priceYear)}`;
    const known = this.known.get(key) ?? this.look(by, name, line);
    this.known.set(key, known);
    if (counts && !known.used) {
      known.used = true;
      for (const finding of known.findings.all()) this.say(finding);
    }
    return known.found;
  }

  /** An amount that a line states itself, carried to the price level of the study when the line names that of its own. */
  ownAmount(
    amount: Amount,
    line: Pick<HelpLine, 'priceYear' | 'place' | 'places'>,
    counts: boolean,
    findings: Findings,
  ): IndexedTariff {
    const { priceYear } = line;
    if (counts && priceYear.kind === 'year') this.ownYears.add(priceYear.year);
    return indexOwnAmount(this.study, amount, line, counts, findings);
  }

  /** Lines that want different price levels may find the same thing odd. */
  private say(finding: Finding): void {
    const { severity, code, place, facts } = finding;
    const key = JSON.stringify(finding);
    if (!this.said.has(key)) this.findings.add(severity, code, place, facts);
    this.said.add(key);
  }

  /** The prices that lines were calculated with, in the order of their codes. */
  usedPrices(): readonly UsedPrice[] {
    const { priceYear } = this.study.settings;
    const used = new Map<Price, UsedPrice>();
    for (const each of this.known.values()) {
      if (!each.used || each.found?.chosen !== true) continue;
      const { price, tariff, factor } = each.found;
      const toYear = priceYear.kind === 'year' ? priceYear.year : null;
      const indexed = times(point(1), tariff, factor);
      used.set(price, { price, indexed, indexFactor: factor, toYear });
    }
    return [...used.values()].sort((a, b) => (a.price.code < b.price.code ? -1 : 1));
  }

  /** The changes by which prices and amounts of lines that count came to the price level of the study, year by year. */
  usedChanges(): readonly UsableChange[] {
    const { index, settings } = this.study;
    const { priceYear: target, indexSeries: series } = settings;
    if (target.kind !== 'year') return [];
    const ofPrices = this.usedPrices().flatMap(({ price: { priceYear } }) =>
      priceYear.kind === 'year' ? [priceYear.year] : [],
    );
    const steps = [...ofPrices, ...this.ownYears].flatMap((year) => {
      const found = indexSteps(index, series, year, target.year);
      return 'without' in found ? [] : found;
    });
    return [...new Set(steps)].sort((a, b) => a.year - b.year);
  }

  private look(by: Key, name: string, line: AskingLine): Known {
    const findings = new Findings();
    return {
      found: this.choose(this.rows[by].get(nameKey(name)) ?? [], name, line, findings),
      findings,
      used: false,
    };
  }

  private choose(
    rows: readonly Price[],
    name: string,
    line: AskingLine,
    findings: Findings,
  ): FoundPrice | null {
    const { priceYear = NO_YEAR } = line;
    const [first] = rows;
    if (first === undefined) return null;
    const choice = priceOfCode(rows, priceYear, this.study.settings.priceYear);
    if (choice.kind === 'price') {
      const { price } = choice;
      const asked = { name, place: price.place ?? cellOfLine(line, 'code'), unasked: choice.onlyRow };
      const indexed = indexPrice(this.study, price, asked, findings);
      return { price, chosen: true, ...indexed };
    }
    const place = first.place ?? cellOfLine(line, 'code');
    if (choice.kind === 'noYear') findings.add('error', 'price.noYear', place, { price: name });
    else findings.add('error', 'price.several', place, { price: name, year: choice.year });
    return { price: first, chosen: false, tariff: uncertain(), factor: 1 };
  }
}
