import { TIMELINE_COLUMNS, timelineCharts } from '../../../src/core/report/timeline-chart';
import type { Timeline } from '../../../src/core/report/timeline-chart';
import { chartsIn, chartText } from '../../support/charts';
import { expectGolden } from '../../support/golden';
import { dayFrom } from '../../support/workbook';

const columnWidths = [44, 23, 23, 23, 23];
const names = {
  title: 'Tijdlijn van Casus 4',
  heading: 'Tijdlijn',
  columnWidths,
  orientation: 'landscape' as const,
};

const timeline: Timeline = {
  from: dayFrom('1-1-2023'),
  until: dayFrom('31-12-2024'),
  lanes: [
    {
      label: 'Wat er is gebeurd',
      bars: [
        { from: dayFrom('23-6-2023'), until: dayFrom('21-9-2023'), label: 'Ambulante hulp' },
        { from: dayFrom('14-1-2023'), until: dayFrom('9-1-2024'), label: 'Begeleiding op school' },
      ],
      events: [{ day: dayFrom('15-3-2023'), label: 'Nieuwe school' }],
    },
    {
      label: 'Zonder de aanpak',
      bars: [{ from: dayFrom('15-3-2023'), until: dayFrom('24-12-2024'), label: 'Dagbehandeling' }],
      events: [],
    },
    { label: 'Zonder iets met een datum', bars: [], events: [] },
  ],
};

function eventful(count: number): Timeline {
  const events = Array.from({ length: count }, (_, index) => ({
    day: timeline.from + index,
    label: `Gebeurtenis ${index + 1}`,
  }));
  return { ...timeline, lanes: [{ label: 'Wat er is gebeurd', bars: [], events }] };
}

describe('A timeline', () => {
  it('reads as its golden text', () => {
    expectGolden('tijdlijn.txt', chartsIn(timelineCharts(timeline, names)).map(chartText).join('\n'));
  });

  it('counts both days of a period', () => {
    const [drawn] = chartsIn(timelineCharts(timeline, names));
    expect(drawn!.bars[3]).toEqual({
      label: '23-6-2023 t/m 21-9-2023: Ambulante hulp',
      figures: [dayFrom('23-6-2023'), 91, null],
    });
  });

  it('goes on in a next chart when much happened, with the name of the lane again', () => {
    const drawn = chartsIn(timelineCharts(eventful(100), names));
    expect(drawn.map(({ bars }) => bars.length)).toEqual([21, 21, 21, 21, 21]);
    for (const { bars } of drawn) {
      expect(bars[0]!.label).toBe('Wat er is gebeurd:');
    }
    const events = drawn.flatMap(({ bars }) => bars.slice(1).map(({ label }) => label.split(': ')[1]));
    expect(events).toEqual(Array.from({ length: 100 }, (_, index) => `Gebeurtenis ${index + 1}`));
    expect(drawn[1]!.chart.title).toBe('Tijdlijn van Casus 4 (deel 2 van 5)');
  });

  it('never leaves the name of a lane alone at the end of a chart', () => {
    const both = { ...timeline, lanes: [...eventful(19).lanes, ...timeline.lanes] };
    for (const { bars } of chartsIn(timelineCharts(both, names)))
      expect(bars.at(-1)!.label).not.toMatch(/:$/);
  });

  it('tells what is long in two lines, and in full to who hears it', () => {
    const label = 'Gesprek met de ouders en de leerkracht '.repeat(8).trim();
    const lanes = [{ label: 'Wat er is gebeurd', bars: [], events: [{ day: timeline.from, label }] }];
    const [drawn] = chartsIn(timelineCharts({ ...timeline, lanes }, names));
    expect(drawn!.bars[1]!.label).toMatch(/^1-1-2023: Gesprek met de ouders .*…$/);
    expect(drawn!.bars[1]!.label).toHaveLength(2 * 74);
    expect(drawn!.chart.altText).toContain(label);
  });

  it('without any date is not drawn', () => {
    expect(timelineCharts({ ...timeline, lanes: timeline.lanes.slice(2) }, names)).toEqual([]);
  });

  it('has at most seven dates on its axis, however long or short it lasts', () => {
    for (const days of [1, 5, 30, 400, 4000, 40_000]) {
      const [drawn] = chartsIn(timelineCharts({ ...timeline, until: timeline.from + days - 1 }, names));
      expect(days / drawn!.chart.axis.step!).toBeLessThanOrEqual(6);
    }
  });

  it('has more bars on a page that stands upright', () => {
    const upright = { ...names, columnWidths: [30, 18, 14, 14, 14], orientation: 'portrait' as const };
    const drawn = chartsIn(timelineCharts(eventful(100), upright));
    expect(drawn.map(({ bars }) => bars.length)).toEqual([37, 37, 29]);
  });

  it('fits in the columns that it asks for', () => {
    for (const { rows, kind } of timelineCharts(timeline, names)) {
      if (kind !== 'table') continue;
      for (const { cells } of rows)
        expect(cells.reduce((sum, { span = 1 }) => sum + span, 0)).toBe(TIMELINE_COLUMNS);
    }
  });
});
