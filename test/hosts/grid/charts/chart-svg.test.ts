/** @jest-environment jsdom */
import fc from 'fast-check';
import type { CellValue } from '../../../../src/core/intake/grid';
import type { Axis, Chart, Plot, Points, Series } from '../../../../src/formats/xlsx/read/drawings/drawing';
import { chartSvg, type ChartSurroundings } from '../../../../src/hosts/grid/charts/chart-svg';

const AXIS: Axis = {
  title: '',
  isShown: true,
  isReversed: false,
  min: null,
  max: null,
  step: null,
  numberFormat: 'General',
};

function points(...cached: Points['cached']): Points {
  return { reference: null, cached };
}

function series(name: string, figures: Points, more: Partial<Series> = {}): Series {
  return {
    name: points(name),
    across: points('2023', '2024', '2025'),
    figures,
    fill: { kind: 'solid', color: '0B4F6C' },
    outline: null,
    labels: null,
    parts: new Map(),
    hasMarkers: false,
    ...more,
  };
}

function chart(kind: Plot['kind'], all: readonly Series[], more: Partial<Plot> = {}): Chart {
  return {
    kind: 'chart',
    title: 'Kosten per jaar',
    plot: {
      kind,
      grouping: 'beside',
      series: all,
      hole: 0,
      across: AXIS,
      figures: AXIS,
      hasLegend: true,
      ...more,
    },
  };
}

const AROUND: ChartSurroundings = {
  width: 600,
  height: 300,
  cellsOf: () => null,
  shown: (value, format) => (format === 'General' ? String(value) : `${value} ${format}`),
  words: { notDrawn: 'Deze grafiek staat in het bestand.', series: (number) => `Reeks ${number}` },
};

function drawn(of: Chart, more: Partial<ChartSurroundings> = {}): Document {
  const svg = chartSvg(of, { ...AROUND, ...more });
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page;
}

function wordsIn(page: Document): readonly string[] {
  return [...page.querySelectorAll('text')].map((each) => each.textContent);
}

/** The bars without the paper behind them, and without legend. */
function barsIn(
  page: Document,
  color = '#0B4F6C',
): readonly { x: number; y: number; width: number; height: number }[] {
  return [...page.querySelectorAll(`rect[fill="${color}"]`)]
    .map((each) => {
      const size = (name: string): number => Number(each.getAttribute(name));
      return { x: size('x'), y: size('y'), width: size('width'), height: size('height') };
    })
    .filter(({ width, height }) => width !== 12 || height !== 12);
}

describe('A chart in the grid', () => {
  it('has its title, its categories, the steps of its axis and its legend in words', () => {
    const words = wordsIn(drawn(chart('bars', [series('Kosten', points(100, 200, 300))])));
    expect(words).toEqual(
      expect.arrayContaining(['Kosten per jaar', '2023', '2024', '2025', '0', '300', 'Kosten']),
    );
  });

  it('has bars as long as their figures, upright and lying', () => {
    const upright = barsIn(drawn(chart('bars', [series('Kosten', points(100, 200, 300))])));
    const heights = upright.map(({ height }) => height);
    expect(heights[1]! / heights[0]!).toBeCloseTo(2, 1);
    expect(heights[2]! / heights[0]!).toBeCloseTo(3, 1);
    const lying = barsIn(drawn(chart('lyingBars', [series('Kosten', points(100, 200, 300))])));
    expect(lying[2]!.width / lying[0]!.width).toBeCloseTo(3, 1);
    // The first lies at the bottom, unless the axis goes the other way.
    expect(lying[0]!.y).toBeGreaterThan(lying[2]!.y);
    const turned = chart('lyingBars', [series('Kosten', points(1, 2, 3))], {
      across: { ...AXIS, isReversed: true },
    });
    const [first, , last] = barsIn(drawn(turned));
    expect(first!.y).toBeLessThan(last!.y);
  });

  it('stacks figures end to end, those below zero to the other side', () => {
    const two = [
      series('Een', points(100, -50)),
      series('Twee', points(100, -50), { fill: { kind: 'solid', color: 'ABCDEF' } }),
    ];
    const page = drawn(chart('lyingBars', two, { grouping: 'stacked' }));
    const [one, other] = [barsIn(page), barsIn(page, '#ABCDEF')];
    expect(other[0]!.x).toBeCloseTo(one[0]!.x + one[0]!.width, 0);
    expect(other[1]!.x + other[1]!.width).toBeCloseTo(one[1]!.x, 0);
    expect(one[1]!.x + one[1]!.width).toBeCloseTo(one[0]!.x, 0);
  });

  it('follows the cells as they are now, and else what the file held', () => {
    const referring = series('Kosten', { reference: 'Blad1!$B$2:$B$4', cached: [100, 100, 100] });
    const cells: readonly CellValue[] = [100, 200, null];
    const now = barsIn(
      drawn(chart('bars', [referring]), { cellsOf: (name) => (name === 'Blad1!$B$2:$B$4' ? cells : null) }),
    );
    expect(now).toHaveLength(2);
    expect(now[1]!.height / now[0]!.height).toBeCloseTo(2, 1);
    expect(barsIn(drawn(chart('bars', [referring])))).toHaveLength(3);
  });

  it('interrupts a line where there is no figure', () => {
    const line = series('Kosten', points(1, null, 3, 4), { outline: { color: '112233', width: 2 } });
    const path = drawn(chart('lines', [line]))
      .querySelector('path[stroke="#112233"]')!
      .getAttribute('d')!;
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(1);
  });

  it('divides a pie by the parts of the whole', () => {
    const parts = new Map(
      ['AA0000', '00AA00'].map((color, index) => [index, { kind: 'solid', color } as const]),
    );
    const page = drawn(
      chart('pie', [series('Kosten', points(3, 1), { across: points('Hulp', 'Uren'), parts })]),
    );
    // Three quarters go the long way round, one quarter the short.
    expect(page.querySelector('path[fill="#AA0000"]')!.getAttribute('d')).toMatch(/ 0 1 1 /);
    expect(page.querySelector('path[fill="#00AA00"]')!.getAttribute('d')).toMatch(/ 0 0 1 /);
    expect(wordsIn(page)).toEqual(expect.arrayContaining(['Hulp', 'Uren']));
  });

  it('says what cannot be drawn, and that it is in the file', () => {
    const words = wordsIn(drawn({ kind: 'chart', title: 'Radar', plot: null })).join(' ');
    expect(words).toContain('Radar');
    expect(words).toContain('Deze grafiek staat in het bestand.');
  });

  it('keeps patterns apart, so that bars differ without colours too', () => {
    const fill = { kind: 'pattern', name: 'wdUpDiag', color: '0B4F6C', background: 'FFFFFF' } as const;
    const page = drawn(chart('bars', [series('Kosten', points(1, 2, 3), { fill })]));
    const [, id = ''] = /url\(#(.*)\)/.exec(page.querySelector('rect[fill^="url"]')!.getAttribute('fill')!)!;
    expect(page.getElementById(id)?.querySelector('path')).not.toBeNull();
  });

  it('takes texts as texts', () => {
    const words = '<script>alert(1)</script> & "meer"\u0000';
    const page = drawn({ ...chart('bars', [series(words, points(1))]), title: words });
    expect(page.querySelector('script')).toBeNull();
    expect(wordsIn(page).some((each) => each.includes('<script>'))).toBe(true);
  });

  it('is a drawing with places for whatever figures and axes there are', () => {
    const figure = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constant(null),
    );
    const end = fc.option(fc.double({ noNaN: true, min: -1e9, max: 1e9 }));
    const axis = fc.record({
      title: fc.string(),
      isShown: fc.boolean(),
      isReversed: fc.boolean(),
      min: end,
      max: end,
      step: end,
      numberFormat: fc.constant('General'),
    });
    const plot = fc.record({
      kind: fc.constantFrom<Plot['kind'][]>('bars', 'lyingBars', 'lines', 'areas', 'points', 'pie'),
      grouping: fc.constantFrom<Plot['grouping'][]>('beside', 'stacked', 'shares'),
      across: axis,
      figures: axis,
    });
    const rows = fc.array(fc.array(figure, { maxLength: 8 }), { maxLength: 4 });
    fc.assert(
      fc.property(plot, rows, fc.integer({ min: 20, max: 800 }), (of, all, size) => {
        const each = all.map((figures, index) =>
          series(`Reeks ${index}`, points(...figures), { hasMarkers: true }),
        );
        const svg = chartSvg(chart(of.kind, each, of), { ...AROUND, width: size, height: size });
        expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        expect(svg).not.toMatch(/(?:width|height)="-/);
      }),
    );
  });
});
