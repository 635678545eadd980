/** The changes of prices by which amounts were carried to the price level of the study, so that somebody can do it again. */
import type { Assessment } from '../../domain/assessment';
import { formatQuantity } from '../../text/format';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import { cell, line, table, textBlock, textHeader } from '../blocks';
import type { Block } from '../document';

const TEXT = VERANTWOORDING.changes;

/** Nothing when no price of another year was used. */
export function usedChangesBlocks({ study, usedChanges }: Assessment): readonly Block[] {
  const { indexSeries, priceYear } = study.settings;
  if (priceYear.kind !== 'year' || usedChanges.length === 0) return [];
  const { year, change, source } = TEXT.header;
  return [
    textBlock([line(TEXT.heading(priceYear.year, indexSeries), 'heading')]),
    table(
      textHeader([year, change, source]),
      usedChanges.map((each) => [
        cell(String(each.year), 'cellText'),
        cell(percentText(each.mutation), 'cellText'),
        cell(each.source ?? TEXT.unknown, 'cellText'),
      ]),
    ),
  ];
}

function percentText(mutation: number): string {
  return `${mutation < 0 ? '-' : ''}${formatQuantity(Math.abs(mutation) * 100)}%`;
}
