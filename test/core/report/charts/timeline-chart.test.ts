import type { TimelineBar } from '../../../../src/core/report/casusbeeld/timeline-bars';
import { timelineChart } from '../../../../src/core/report/charts/timeline-chart';
import { chartsIn, chartText, type DrawnChart } from '../../../support/charts';
import { expectGolden } from '../../../support/golden';
import { dayFrom } from '../../../support/workbook';

const look = {
  title: 'Tijdlijn van Casus 4',
  columnWidths: Array.from({ length: 12 }, () => 9.5),
  orientation: 'portrait' as const,
};

function bar(lane: string, label: string, first: string, last: string, daysAfter = 0): TimelineBar {
  const [from, to] = [dayFrom(first), dayFrom(last)];
  const item = {
    content: { kind: 'event', text: label },
    from,
    to,
    unreadable: false,
    after: 'none',
  } as const;
  return { item, lane, label, first: from, last: to, daysAfter };
}

const REAL = 'Wat er is gebeurd';
const bars: readonly TimelineBar[] = [
  bar(REAL, 'Begeleiding op school', '14-1-2023', '9-1-2024'),
  bar(REAL, 'Nieuwe school', '15-3-2023', '15-3-2023'),
  bar(REAL, 'Ambulante hulp', '23-6-2023', '21-9-2023'),
  bar('Zonder de aanpak', 'Dagbehandeling (deels na de peildatum)', '15-3-2023', '24-12-2024', 54),
];

/** One lane with so many of these. */
function many(count: number, days: number): readonly TimelineBar[] {
  const [of] = bars as [TimelineBar];
  return Array.from({ length: count }, (_, index) => {
    const first = of.first + index;
    return { ...of, label: `Nummer ${index + 1}`, first, last: first + days - 1 };
  });
}

function drawn(of: readonly TimelineBar[]): DrawnChart {
  const [chart, ...more] = chartsIn(timelineChart(of, look).blocks);
  expect(more).toEqual([]);
  return chart!;
}

describe('A timeline', () => {
  it('reads as its golden text', () => {
    expectGolden('tijdlijn.txt', chartText(drawn(bars)));
  });

  it('counts both days of a period', () => {
    expect(drawn(bars.slice(0, 3)).bars[3]).toEqual({
      label: '23-6-2023 t/m 21-9-2023: Ambulante hulp',
      figures: [dayFrom('23-6-2023'), 91, null],
    });
  });

  it('draws the days after the Peildatum in another way, only where there are any', () => {
    expect(drawn(bars).bars[5]!.figures).toEqual([dayFrom('15-3-2023'), 597, 54, null]);
    expect(drawn(bars).chart.series.map(({ fill }) => fill)).toEqual(['none', 'dark', 'white', 'stroke']);
    expect(drawn(bars.slice(0, 3)).chart.series.map(({ fill }) => fill)).toEqual(['none', 'dark', 'stroke']);
  });

  it('never draws as happened what still has to come', () => {
    const later = bar(REAL, 'Naar de brugklas (na de peildatum)', '1-9-2025', '1-9-2025', 1);
    expect(drawn([...bars, later]).bars.at(-1)!.figures).toEqual([dayFrom('1-9-2025'), null, 1, null]);
  });

  it('draws the periods alone where the events would be too much for one page', () => {
    const all = [...many(100, 1), ...many(10, 5)];
    const { told, left } = timelineChart(all, look);
    expect(left).toBe('events');
    expect([...told]).toEqual(all.slice(100));
    expect(drawn(all).bars).toHaveLength(11);
  });

  it('draws nothing where the periods alone are too much', () => {
    expect(timelineChart(many(100, 5), look)).toEqual({ blocks: [], told: new Set(), left: 'everything' });
    expect(timelineChart(many(100, 1), look).left).toBe('everything');
  });

  it('fits on a page with all that it draws', () => {
    for (let count = 1; count < 60; count++) {
      const { blocks } = timelineChart(many(count, 5), look);
      for (const { rows, chart } of blocks)
        if (chart !== undefined) expect(rows.length).toBeLessThanOrEqual(57);
    }
  });

  it('tells what is long in two lines, in full to who hears it, and says that it is not told in full', () => {
    const label = 'Gesprek met de ouders en de leerkracht '.repeat(8).trim();
    const long = bar(REAL, label, '1-1-2023', '1-1-2023');
    const { told, left } = timelineChart([long], look);
    expect(left).toBe('nothing');
    expect(told.has(long)).toBe(false);
    const { chart, bars: made } = drawn([long]);
    expect(made[1]!.label).toMatch(/^1-1-2023: Gesprek met de ouders .*…$/);
    expect(made[1]!.label).toHaveLength(2 * 62);
    expect(chart.altText).toContain(label);
  });

  it('has at most seven dates on its axis, however long or short it lasts', () => {
    for (const days of [1, 5, 30, 400, 4000, 40_000])
      expect(days / drawn(many(1, days)).chart.axis.step!).toBeLessThanOrEqual(6);
  });

  it('takes the whole width of its page', () => {
    for (const some of [bars, bars.slice(0, 3)])
      for (const { rows, kind } of timelineChart(some, look).blocks)
        if (kind === 'table')
          for (const { cells } of rows) expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(12);
  });
});
