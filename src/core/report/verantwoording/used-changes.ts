/** The changes of prices by which tariffs were carried to the price level of the study, so that somebody can do it again. */
import type { Assessment } from '../../domain/assessment';
import { nameKey } from '../../domain/name';
import type { IndexChange } from '../../domain/price';
import { formatQuantity } from '../../text/format';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import { cell, line, table, textBlock, textHeader } from '../blocks';
import type { Block } from '../document';

const TEXT = VERANTWOORDING.changes;

/** Nothing when no price of another year was used. */
export function usedChangesBlocks(assessment: Assessment): readonly Block[] {
  const { indexSeries, priceYear } = assessment.study.settings;
  const changes = usedChanges(assessment);
  if (priceYear.kind !== 'year' || changes.length === 0) return [];
  const { year, change, source } = TEXT.header;
  return [
    textBlock([line(TEXT.heading(priceYear.year, indexSeries), 'heading')]),
    table(
      textHeader([year, change, source]),
      changes.map((each) => [
        cell(String(each.year), 'cellText'),
        cell(percentText(each.mutation), 'cellText'),
        cell(each.source ?? TEXT.unknown, 'cellText'),
      ]),
    ),
  ];
}

/** From the earliest to the latest year of prices that were used and of lines with a price level of their own. */
function usedChanges({ study, usedPrices }: Assessment): readonly IndexChange[] {
  const { indexSeries, priceYear } = study.settings;
  const years = [
    ...usedPrices.map(({ price }) => price.priceYear),
    ...study.help.map((each) => each.priceYear),
    priceYear,
  ].flatMap((each) => (each.kind === 'year' ? [each.year] : []));
  const first = Math.min(...years);
  const last = Math.max(...years);
  return study.index
    .filter(({ series, year }) => nameKey(series) === nameKey(indexSeries) && year > first && year <= last)
    .sort((a, b) => a.year - b.year);
}

function percentText(mutation: number | null): string {
  if (mutation === null) return TEXT.unreadable;
  return `${mutation < 0 ? '-' : ''}${formatQuantity(Math.abs(mutation) * 100)}%`;
}
