/** The saving or the extra costs of each case, once for every way of calculating. */
import { isKnown } from '../../domain/amount';
import type { Assessment, CaseAssessment, DefinitionResult } from '../../domain/assessment';
import type { Rounding } from '../../domain/study';
import { formatCaseName, formatSaving, rounded } from '../../text/format';
import { CHARTS } from '../../text/reports/charts';
import { GEVOELIGHEID } from '../../text/reports/gevoeligheidsanalyse';
import type { Block } from '../document';
import { caseCharts } from './case-charts';
import type { Bar } from './chart-blocks';
import type { ChartRoom } from './chart-room';
import { rangeParts } from './range-parts';

const TEXT = CHARTS.definitions;

export function definitionCharts({ study, cases }: Assessment, room: ChartRoom): readonly Block[] {
  const { rounding } = study.settings;
  return caseCharts(cases, {
    key: 'manieren van rekenen',
    heading: TEXT.heading,
    title: TEXT.title,
    explained: [
      TEXT.explained,
      ...(cases.some(({ definitions }) => definitions.some(({ atLimit }) => atLimit)) ? [TEXT.limit] : []),
    ],
    series: [
      { name: TEXT.series.average, fill: 'dark', style: 'amount' },
      { name: TEXT.series.direct, fill: 'middle', style: 'amount' },
      { name: TEXT.series.below, fill: 'crossed', style: 'amount' },
      { name: TEXT.series.above, fill: 'light', style: 'amount' },
    ],
    axis: { title: TEXT.axis, style: 'amount' },
    room,
    barsOf: (assessed) => assessed.definitions.map((result) => barOf(assessed, result, rounding)),
  });
}

function barOf(
  { case: { name } }: CaseAssessment,
  { basis, reference, saving: { amount, outcome }, atLimit }: DefinitionResult,
  rounding: Rounding,
): Bar {
  const text = formatSaving(amount, outcome, rounding);
  const figure = atLimit ? text + GEVOELIGHEID.definitions.limitMark : text;
  const label = TEXT.bar(formatCaseName(name), TEXT.what[basis][reference], figure);
  if (!isKnown(amount)) return { label, figures: [null, null, null, null] };
  const { sure, below, above } = rangeParts(rounded(amount.cents, rounding));
  const key = { of: 'definition', case: name, basis, reference } as const;
  return {
    label,
    figures: [...(basis === 'average' ? [sure, null] : [null, sure]), below, above],
    keys: [key, key, key, key],
  };
}
