import { calculated, exactly, NO_COSTS, uncertain, type Amount } from '../../../../src/core/domain/amount';
import type { Assessment, CaseAssessment } from '../../../../src/core/domain/assessment';
import { between } from '../../../../src/core/domain/interval';
import { CHART_NAME_PREFIX } from '../../../../src/core/report/charts/chart';
import { MOST_CASES_IN_CHARTS } from '../../../../src/core/report/charts/case-charts';
import { CHART_COLORS, fillOf, type ChartFill } from '../../../../src/core/report/charts/chart-fill';
import { chartRoom, fitting, rowsPerBar } from '../../../../src/core/report/charts/chart-room';
import { costCharts } from '../../../../src/core/report/charts/cost-chart';
import { definitionCharts } from '../../../../src/core/report/charts/definition-chart';
import { rangeParts } from '../../../../src/core/report/charts/range-parts';
import { ratingsChart } from '../../../../src/core/report/charts/ratings-chart';
import { gevoeligheidsanalyse, resultaat } from '../../../support/at-once';
import { chartsIn, chartText } from '../../../support/charts';
import { assessmentOf, fiveCases } from '../../../support/five-cases';
import { fictitiousInput } from '../../../support/fictitious';
import { expectGolden } from '../../../support/golden';
import { reportInput } from '../../../support/report-input';
import { texts } from '../../../support/sheet-text';

/** That of a sheet with eight cases. */
const ROOM = chartRoom([44, ...new Array<number>(8).fill(16)]);

function withFirst(change: Partial<CaseAssessment>): Assessment {
  const [first, ...others] = fiveCases;
  return assessmentOf([{ ...first!, ...change }, ...others]);
}

function manyCases(count: number): readonly CaseAssessment[] {
  return Array.from({ length: count }, (_, index) => {
    const assessed = fiveCases[index % fiveCases.length]!;
    const name = String(index + 1);
    return { ...assessed, case: { ...assessed.case, name, key: name } };
  });
}

describe('The charts of a study', () => {
  it('read as their golden text', async () => {
    const inputs = [reportInput(), await fictitiousInput()];
    const sheets = inputs.flatMap((input) => [resultaat(input), gevoeligheidsanalyse(input)]);
    expectGolden('grafieken.txt', sheets.flatMap(({ blocks }) => chartsIn(blocks).map(chartText)).join('\n'));
  });

  it('have names that differ, by which the next run knows them', () => {
    for (const report of [resultaat, gevoeligheidsanalyse]) {
      const names = chartsIn(report(reportInput({ cases: manyCases(20) })).blocks).map(
        ({ chart }) => chart.name,
      );
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.startsWith(CHART_NAME_PREFIX))).toBe(true);
    }
  });

  it('stand over blank rows at the end of their block, and above their figures', () => {
    const { blocks } = resultaat(reportInput());
    blocks.forEach(({ chart, rows }, index) => {
      if (chart === undefined) return;
      expect(rows.slice(-chart.rows).every(({ cells }) => cells.length === 0)).toBe(true);
      expect(rows.at(-chart.rows - 1)?.cells).not.toEqual([]);
      const next = blocks[index + 1]!;
      expect(next.rows[0]!.cells[0]!.value).toBe('Cijfers bij de grafiek');
      expect(next.rows.every(({ cells }) => cells.length === chart.series.length + 1)).toBe(true);
    });
  });

  it('never make a sheet too narrow for their figures', () => {
    for (const cases of [fiveCases.slice(0, 1), fiveCases]) {
      for (const report of [resultaat, gevoeligheidsanalyse]) {
        const { blocks, columnWidths } = report(reportInput({ cases }));
        const widths = blocks
          .filter(({ forCharts, kind }) => forCharts === true && kind === 'table')
          .flatMap(({ rows }) => rows.map(({ cells }) => cells.reduce((sum, { span = 1 }) => sum + span, 0)));
        expect(Math.max(...widths)).toBeLessThanOrEqual(columnWidths.length);
      }
    }
  });
});

describe('The cost of the approach beside the reference', () => {
  const bars = (assessment: Assessment) => chartsIn(costCharts(assessment, ROOM))[0]!.bars;

  it.each<[string, Amount, string, readonly (number | null)[]]>([
    ['an exact reference', exactly(19000_00), '€ 19.000', [null, null, 19000, null]],
    ['a range', calculated(between(4000_00, 10000_00)), '€ 4.000 tot € 10.000', [null, null, 4000, 6000]],
    ['no costs', NO_COSTS, 'Geen kosten', [null, null, 0, null]],
    ['an uncertain one as a gap', uncertain('nog in gesprek'), 'Onzeker', [null, null, null, null]],
    [
      'an uncertain one in words of its writer',
      { kind: 'uncertain', reason: null, written: 'PM' },
      'Onzeker',
      [null, null, null, null],
    ],
    ['one that nobody filled in as a gap', { kind: 'missing' }, 'Niet ingevuld', [null, null, null, null]],
  ])('draws %s', (_, reference, text, figures) => {
    expect(bars(withFirst({ reference }))[2]).toEqual({
      label: `Casus 1, kosten referentie: ${text}`,
      figures,
    });
  });

  it('says it when other help is not in it', () => {
    const said = 'De overige hulp die wel is ingezet, staat niet in deze grafiek.';
    const sheet = (cases: readonly CaseAssessment[]) => texts(resultaat(reportInput({ cases }))).join('\n');
    expect(sheet(withFirst({ otherHelp: exactly(100_00) }).cases)).toContain(said);
    expect(sheet(fiveCases)).not.toContain(said);
  });

  it('is not drawn when no case has an amount', () => {
    const nothing = fiveCases.map((each) => ({
      ...each,
      cost: { average: uncertain(), direct: uncertain() },
      reference: uncertain(),
    }));
    expect(costCharts(assessmentOf(nothing), ROOM)).toEqual([]);
  });
});

describe('Many cases', () => {
  it('stand eight to a chart, with the cases in the title', () => {
    const drawn = chartsIn(costCharts(assessmentOf(manyCases(20)), ROOM));
    expect(drawn.map(({ bars }) => bars.length)).toEqual([24, 24, 12]);
    expect(drawn.map(({ chart }) => chart.title.split(', ')[1])).toEqual([
      'Casus 1 tot en met Casus 8',
      'Casus 9 tot en met Casus 16',
      'Casus 17 tot en met Casus 20',
    ]);
  });

  it('are not drawn one by one when nobody would read them: the sheet says so', () => {
    const most = reportInput({ cases: manyCases(MOST_CASES_IN_CHARTS) });
    const more = reportInput({ cases: manyCases(MOST_CASES_IN_CHARTS + 1) });
    expect(chartsIn(resultaat(most).blocks)).toHaveLength(1 + 5);
    for (const report of [resultaat, gevoeligheidsanalyse]) {
      expect(texts(report(more)).join('\n')).toContain(
        'Bij meer dan 40 casussen is er geen grafiek per casus',
      );
    }
    expect(chartsIn(gevoeligheidsanalyse(more).blocks)).toEqual([]);
    expect(chartsIn(resultaat(more).blocks).map(({ chart }) => chart.title)).toEqual([
      'Ervaren baten: het aantal casussen per score (41 casussen)',
    ]);
  });
});

describe('The chart of the ratings', () => {
  it('counts every case once per domain, and only shows what occurs', () => {
    const [drawn] = chartsIn(ratingsChart(assessmentOf(fiveCases), ROOM, 'Grafieken'));
    expect(drawn!.seriesNames).toEqual(['+++', '++', '+', '– (geen verbetering)']);
    for (const { figures } of drawn!.bars) {
      expect(figures.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(5);
    }
  });

  it('has words for what was worse, unclear or not discussed', () => {
    const [first] = fiveCases;
    const [one, two, ...rest] = first!.case.ratings;
    const ratings = [{ ...one!, score: -1 as const }, { ...two!, score: null }, ...rest.slice(1)];
    const [drawn] = chartsIn(
      ratingsChart(withFirst({ case: { ...first!.case, ratings } }), ROOM, 'Grafieken'),
    );
    expect(drawn!.seriesNames.slice(4)).toEqual(['slechter', 'onduidelijk', 'niet besproken']);
    expect(drawn!.chart.altText).toContain('slechter in 1 casus');
    expect(drawn!.chart.altText).toContain('niet besproken in 1 casus');
  });

  it('is not drawn when nobody rated anything', () => {
    const cases = fiveCases.map((each) => ({ ...each, case: { ...each.case, ratings: [] } }));
    expect(ratingsChart(assessmentOf(cases), ROOM, 'Grafieken')).toEqual([]);
  });
});

describe('The sensitivity', () => {
  it('has a bar to the left for extra costs, to the right for a saving', () => {
    const [drawn] = chartsIn(definitionCharts(assessmentOf(fiveCases), ROOM));
    const fourth = drawn!.bars.filter(({ label }) => label.startsWith('Casus 4,'));
    expect(fourth).toEqual([
      {
        label: 'Casus 4, gemiddeld, referentie laag: ⊖ € 10.000 (extra kosten)',
        figures: [-10000, null, null, null],
      },
      {
        label: 'Casus 4, gemiddeld, referentie hoog: ⊖ € 4.000 (extra kosten)',
        figures: [-4000, null, null, null],
      },
      {
        label: 'Casus 4, direct, referentie laag: ⊖ € 1.800 (extra kosten)',
        figures: [null, -1800, null, null],
      },
      {
        label: 'Casus 4, direct, referentie hoog: ⊕ € 4.200 (besparing)',
        figures: [null, 4200, null, null],
      },
    ]);
  });
});

describe('A chart with what is said of it', () => {
  it('fits on an A4: more bars on a sheet that is shrunk, fewer when their names take two lines', () => {
    const narrow = chartRoom([44, 23, 23, 23]);
    expect(fitting(['kort'], narrow)).toBe(21);
    expect(fitting(['kort'], ROOM)).toBe(27);
    expect(rowsPerBar(['kort', 'x'.repeat(100)], ROOM)).toBe(2);
    expect(fitting(['x'.repeat(100)], ROOM)).toBe(13);
    expect(fitting(['kort'], ROOM, 4)).toBe(6);
    expect(fitting(['kort'], ROOM, 100)).toBe(1);
  });

  it('has as many rows as its bars need', () => {
    const [drawn] = chartsIn(definitionCharts(assessmentOf(manyCases(6)), ROOM));
    expect([drawn!.bars.length, drawn!.chart.rows]).toEqual([24, 24 + 7]);
    const wide = chartsIn(definitionCharts(assessmentOf(manyCases(6)), { ...ROOM, label: 20 }));
    expect(wide.map(({ bars, chart }) => [bars.length, chart.rows])).toEqual([
      [12, 24 + 7],
      [12, 24 + 7],
    ]);
  });
});

describe('A range as a bar from zero', () => {
  it.each([
    [500, 500, { sure: 5, below: null, above: null }],
    [-500, -500, { sure: -5, below: null, above: null }],
    [0, 0, { sure: 0, below: null, above: null }],
    [400, 1000, { sure: 4, below: null, above: 6 }],
    [0, 600, { sure: 0, below: null, above: 6 }],
    [-1000, -400, { sure: -4, below: -6, above: null }],
    [-500, 0, { sure: 0, below: -5, above: null }],
    [-180, 420, { sure: null, below: -1.8, above: 4.2 }],
  ])('from %d to %d cents', (low, high, parts) => {
    expect(rangeParts(between(low, high))).toEqual(parts);
  });
});

describe('The fills', () => {
  const channel = (hex: string): number => {
    const value = parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => channel(color.slice(at, at + 2)));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const plainOf = (fill: ChartFill): string => fillOf(fill).plain ?? fillOf(fill).color ?? '';

  it('have outlines and texts that stand out from paper', () => {
    expect(contrast(CHART_COLORS.outline, CHART_COLORS.paper)).toBeGreaterThan(4.5);
    expect(contrast(CHART_COLORS.text, CHART_COLORS.paper)).toBeGreaterThan(4.5);
  });

  it('stay apart in grey where they stand in one chart', () => {
    const charts = [
      ...chartsIn(resultaat(reportInput()).blocks),
      ...chartsIn(gevoeligheidsanalyse(reportInput()).blocks),
    ];
    for (const { chart } of charts) {
      const plain = chart.series.map(({ fill }) => plainOf(fill)).sort((a, b) => light(a) - light(b));
      plain.slice(1).forEach((color, index) => {
        expect(contrast(color, plain[index]!)).toBeGreaterThan(1.2);
      });
    }
  });
});
