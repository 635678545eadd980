/** Laws of the charts: each bar says what the tables say of its case, and nothing of any other case. */
import fc from 'fast-check';
import { isKnown, type Amount } from '../../../src/core/domain/amount';
import type { Assessment } from '../../../src/core/domain/assessment';
import { parseAmount } from '../../../src/core/intake/cells/parse-amount';
import { parseSaving } from '../../../src/core/intake/cells/parse-saving';
import { chartRoom } from '../../../src/core/report/charts/chart-room';
import { costCharts } from '../../../src/core/report/charts/cost-chart';
import { definitionCharts } from '../../../src/core/report/charts/definition-chart';
import type { Cell } from '../../../src/core/report/document';
import { ratingsChart } from '../../../src/core/report/charts/ratings-chart';
import { run } from '../../../src/core/run';
import { formatCaseName } from '../../../src/core/text/format';
import { GEVOELIGHEID } from '../../../src/core/text/reports/gevoeligheidsanalyse';
import { RESULTAAT } from '../../../src/core/text/reports/resultaat';
import { gevoeligheidsanalyse, moneyTables } from '../../support/at-once';
import { chartsIn } from '../../support/charts';
import { asExcelTables, studyTables } from '../../support/random-study';
import { reportInput } from '../../support/report-input';
import { rowValues } from '../../support/sheet-text';
import { textCell } from '../intake/cells/examples';

const ROOM = chartRoom([44, 40, 40, 40]);
const assessments = studyTables.map((tables) => run(asExcelTables(tables), { today: 45882 }).assessment);

/** How far a bar reaches on both sides, from its parts. */
function endsOf(figures: readonly (number | null)[]): readonly [number, number] | null {
  const parts = figures.filter((figure) => figure !== null);
  if (parts.length === 0) return null;
  const sumOf = (side: (part: number) => boolean): number => parts.filter(side).reduce((a, b) => a + b, 0);
  const [left, right] = [sumOf((part) => part < 0), sumOf((part) => part > 0)];
  // The bar is between what is sure and its far end; around zero it has two far ends.
  const [sure = 0] = figures.slice(0, -1).filter((figure) => figure !== null);
  if (left < 0 && right > 0) return [left, right];
  return left < 0 ? [left, Math.min(sure === left ? left : sure, 0)] : [Math.min(sure, right), right];
}

function printedEnds(amount: Amount): readonly [number, number] | null {
  return isKnown(amount) ? [amount.cents.low / 100, amount.cents.high / 100] : null;
}

function costBars(assessment: Assessment) {
  return chartsIn(costCharts(assessment, ROOM)).flatMap(({ bars }) => bars);
}

function definitionBars(assessment: Assessment) {
  return chartsIn(definitionCharts(assessment, ROOM)).flatMap(({ bars }) => bars);
}

/** The cells of a row over all tables. */
function printed(assessment: Assessment, label: string): readonly Cell[] {
  return moneyTables(assessment).flatMap(({ rows }) =>
    rows.filter(({ cells }) => cells[0]?.value === label).flatMap(({ cells }) => cells.slice(1)),
  );
}

test('the costs are drawn as the table prints them', () => {
  const { average, direct, reference } = RESULTAAT.money;
  fc.assert(
    fc.property(assessments, (assessment) => {
      const bars = costBars(assessment);
      if (bars.length === 0) return;
      [average, direct, reference].forEach((label, row) => {
        printed(assessment, label).forEach(({ value }, index) => {
          const { value: amount } = parseAmount(textCell(value));
          const [low, high] = printedEnds(amount) ?? [null, null];
          const figures = bars[3 * index + row]!.figures;
          expect(figures[row]).toBe(low);
          expect((figures[3] ?? 0) + (figures[row] ?? 0)).toBeCloseTo(high ?? 0, 6);
        });
      });
    }),
  );
});

test('the savings are drawn as the table prints them', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      const bars = definitionBars(assessment);
      if (bars.length === 0) return;
      const sheet = gevoeligheidsanalyse({ ...reportInput(), assessment });
      const labels = Object.values(GEVOELIGHEID.definitions.row).flatMap(({ low, high }) => [low, high]);
      labels.forEach((label, row) => {
        rowValues(sheet, label).forEach((value, index) => {
          const text = String(value).replace(GEVOELIGHEID.definitions.limitMark, '');
          const ends = printedEnds(parseSaving(textCell(text)).value);
          const drawn = endsOf(bars[4 * index + row]!.figures);
          expect(drawn === null).toBe(ends === null);
          if (drawn === null || ends === null) return;
          expect(drawn[0]).toBeCloseTo(ends[0], 6);
          expect(drawn[1]).toBeCloseTo(ends[1], 6);
        });
      });
    }),
  );
});

test('no bar changes when the other cases go', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      for (const barsOf of [costBars, definitionBars]) {
        const all = barsOf(assessment);
        for (const each of assessment.cases) {
          const alone = barsOf({ ...assessment, cases: [each] });
          const own = all.filter(({ label }) => label.startsWith(`${formatCaseName(each.case.name)},`));
          if (alone.length > 0) expect(own).toEqual(alone);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('the counts of a domain are the number of cases', () => {
  fc.assert(
    fc.property(assessments, (assessment) => {
      for (const { bars } of chartsIn(ratingsChart(assessment, ROOM, 'Grafieken'))) {
        for (const { figures } of bars) {
          const sum = figures.reduce<number>((total, count) => total + (count ?? 0), 0);
          expect(sum).toBe(assessment.cases.length);
        }
      }
    }),
    { numRuns: 30 },
  );
});
