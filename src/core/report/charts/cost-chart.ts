/** What the approach cost, on both bases, beside what help would have cost without it: a bar for each, per case. */
import { isKnown, type Amount } from '../../domain/amount';
import type { Assessment, CaseAssessment } from '../../domain/assessment';
import type { FigureKey } from '../../domain/figure';
import type { Rounding } from '../../domain/study';
import { formatAmount, formatCaseName, rounded } from '../../text/format';
import { CHARTS } from '../../text/reports/charts';
import type { Block } from '../document';
import { caseCharts } from './case-charts';
import type { Bar } from './chart-blocks';
import type { ChartRoom } from './chart-room';
import { rangeParts } from './range-parts';

const TEXT = CHARTS.cost;

export function costCharts(
  { study, cases }: Assessment,
  room: ChartRoom,
  heading?: string,
): readonly Block[] {
  const { rounding } = study.settings;
  return caseCharts(cases, {
    key: 'kosten',
    ...(heading === undefined ? {} : { heading }),
    title: TEXT.title,
    explained: [
      TEXT.explained,
      ...(cases.some(({ otherHelp }) => otherHelp !== null) ? [TEXT.withoutOtherHelp] : []),
    ],
    series: [
      { name: TEXT.series.average, fill: 'dark', style: 'amount' },
      { name: TEXT.series.direct, fill: 'middle', style: 'amount' },
      { name: TEXT.series.reference, fill: 'striped', style: 'amount' },
      { name: TEXT.series.more, fill: 'light', style: 'amount' },
    ],
    axis: { title: CHARTS.euros, style: 'amount', from: 0 },
    room,
    barsOf: (assessed) => barsOf(assessed, rounding),
  });
}

function barsOf({ case: { name }, cost, reference }: CaseAssessment, rounding: Rounding): readonly Bar[] {
  const bar = (what: string, amount: Amount, column: number, key: FigureKey): Bar => {
    const { sure, above } = shown(amount, rounding);
    return {
      label: TEXT.bar(formatCaseName(name), what, labelOf(amount, rounding)),
      figures: [...[0, 1, 2].map((each) => (each === column ? sure : null)), above],
      keys: [key, key, key, key],
    };
  };
  return [
    bar(TEXT.what.average, cost.average, 0, { of: 'cost', case: name, basis: 'average' }),
    bar(TEXT.what.direct, cost.direct, 1, { of: 'cost', case: name, basis: 'direct' }),
    bar(TEXT.what.reference, reference, 2, { of: 'reference', case: name }),
  ];
}

/** The figures as the tables print them: a written amount as it was written, others rounded. */
function shown(amount: Amount, rounding: Rounding): Pick<ReturnType<typeof rangeParts>, 'sure' | 'above'> {
  if (!isKnown(amount)) return { sure: null, above: null };
  return rangeParts(amount.written === undefined ? rounded(amount.cents, rounding) : amount.cents);
}

/** What is uncertain is called so, whatever words its writer used. */
function labelOf(amount: Amount, rounding: Rounding): string {
  return amount.kind === 'uncertain' ? CHARTS.uncertain : formatAmount(amount, rounding);
}
