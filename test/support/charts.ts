/** The charts among the blocks of a report with the figures that they are drawn from, as a host finds them. */
import type { Chart } from '../../src/core/report/charts/chart';
import type { Block } from '../../src/core/report/document';

export interface DrawnChart {
  readonly chart: Chart;
  readonly seriesNames: readonly string[];
  readonly bars: readonly { readonly label: string; readonly figures: readonly (number | null)[] }[];
}

export function chartsIn(blocks: readonly Block[]): readonly DrawnChart[] {
  return blocks.flatMap(({ chart }, index) => {
    if (chart === undefined) return [];
    const [header, ...rows] = blocks[index + 1]!.rows.map(({ cells }) => cells.map(({ value }) => value));
    return {
      chart,
      seriesNames: header!.slice(1).map(String),
      bars: rows.map(([label, ...figures]) => ({
        label: String(label),
        figures: figures.map((figure) => (typeof figure === 'number' ? figure : null)),
      })),
    };
  });
}

/** A chart as somebody reads it who cannot see it. */
export function chartText({ chart, seriesNames, bars }: DrawnChart): string {
  const { axis, series } = chart;
  const ends = [axis.from, axis.until, axis.step].map((value) => value ?? '-').join(' ');
  return [
    `grafiek: ${chart.name} (${chart.kind}, ${chart.rows} rijen)`,
    `titel: ${chart.title}`,
    `as: ${axis.title ?? '-'} [${axis.style}] van, tot, stap: ${ends}`,
    `reeksen: ${series.map(({ fill, isLabelled }, index) => `${seriesNames[index]} [${fill}${isLabelled === true ? ', met cijfer' : ''}]`).join('; ')}`,
    ...bars.map(({ label, figures }) => `${label}\t${figures.map((figure) => figure ?? '').join('\t')}`),
    `in woorden: ${chart.altText}`,
    '',
  ].join('\n');
}
