/** The prices that lines were calculated with, so that somebody can check each of them at its source. */
import type { UsedPrice } from '../../domain/assessment';
import { formatAmount } from '../../text/format';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import { cell, figured, line, table, textBlock, textHeader } from '../blocks';
import type { Block, Cell } from '../document';

const TEXT = VERANTWOORDING.prices;

/** Nothing when no price was used. */
export function usedPricesBlocks(prices: readonly UsedPrice[]): readonly Block[] {
  if (prices.length === 0) return [];
  const { code, provision, tariff, year, indexed, source } = TEXT.header;
  return [
    textBlock([line(TEXT.heading, 'heading')]),
    table(textHeader([code, provision, tariff, year, indexed, source]), prices.map(priceCells)),
    textBlock([line(TEXT.unrounded, 'note')]),
  ];
}

function priceCells({ price, indexed, toYear }: UsedPrice): readonly Cell[] {
  const { code, provision, unit, tariff, priceYear, source } = price;
  const used = formatAmount(indexed, 0);
  const year = priceYear.kind === 'year' ? priceYear.year : null;
  const figure = { of: 'price', code, provision, year } as const;
  return [
    cell(code, 'cellText'),
    cell(provision ?? TEXT.unknown, 'cellText'),
    figured(cell(TEXT.perUnit(formatAmount(tariff, 0), unit), 'cellText'), { ...figure, at: 'listed' }),
    cell(priceYear.kind === 'year' ? String(priceYear.year) : TEXT.unknown, 'cellText'),
    figured(cell(toYear === null ? used : TEXT.toYear(used, toYear), 'cellText'), {
      ...figure,
      at: 'indexed',
    }),
    cell(source ?? TEXT.unknown, 'cellText'),
  ];
}
