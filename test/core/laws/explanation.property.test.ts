/** The parts of an explanation give its figure: for the examples, and for studies at random. */
import fc from 'fast-check';
import { publishedCases } from '../../../src/core/example/published-cases';
import { isKnown } from '../../../src/core/domain/amount';
import type { FigureValue } from '../../../src/core/domain/explanation';
import type { FigureKey } from '../../../src/core/domain/figure';
import type { Interval } from '../../../src/core/domain/interval';
import type { Rounding } from '../../../src/core/domain/study';
import { explainer } from '../../../src/core/engine/explain';
import { cellsAt } from '../../../src/core/report/cells/figure-at';
import type { Block, Cell } from '../../../src/core/report/document';
import { run, type RunResult } from '../../../src/core/run';
import { CHARTS } from '../../../src/core/text/reports/charts';
import { formatChildren } from '../../../src/core/text/children';
import { valueText } from '../../../src/core/text/explanation/values';
import {
  formatAmount,
  formatCents,
  formatCount,
  formatQuantity,
  rounded,
} from '../../../src/core/text/format';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { disagreements } from '../../support/combine';
import { fictitiousRun } from '../../support/fictitious';
import { asExcelTables, deployedTables, studyTables } from '../../support/random-study';

interface Figured {
  readonly at: string;
  readonly cell: Cell;
  readonly key: FigureKey;
  /** Drawn: of a range each part stands in a cell of its own. */
  readonly inChart: boolean;
}

function figuresOf({ document }: RunResult): readonly Figured[] {
  return document.sheets.flatMap((sheet) => {
    const drawn = new Set(
      sheet.blocks
        .filter(({ forCharts }) => forCharts === true)
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)),
    );
    return [...cellsAt(sheet)].flatMap(({ row, column, cell }) =>
      cell.figure === undefined
        ? []
        : [
            {
              at: `${sheet.name} ${String(row)} ${String(column)}`,
              cell,
              key: cell.figure,
              inChart: drawn.has(cell),
            },
          ],
    );
  });
}

/** Whether a chart may draw this number of the value: an end of it, or what lies between its ends. */
function isDrawnOf(shown: Cell['value'], value: FigureValue, rounding: Rounding): boolean {
  if (value.kind === 'number') return shown === value.number.low;
  const amount =
    value.kind === 'saving' ? value.saving.amount : value.kind === 'amount' ? value.amount : null;
  if (amount === null || !isKnown(amount)) return false;
  // What somebody wrote is drawn as written.
  const { low, high } = amount.written === undefined ? rounded(amount.cents, rounding) : amount.cents;
  return [low, high, high - low, low - high].some((cents) => shown === cents / 100);
}

/** Whether the cell shows this value, in the words of its report. */
function shows({ value: shown, style }: Cell, value: FigureValue, rounding: Rounding): boolean {
  const text =
    typeof shown !== 'number'
      ? String(shown)
      : style.startsWith('amount')
        ? formatCents(Math.round(shown * 100))
        : formatQuantity(shown);
  switch (value.kind) {
    case 'amount':
      // "geen" stands for other help that there is not.
      return (
        text === 'geen' || [rounding, 0 as const].some((to) => text.includes(formatAmount(value.amount, to)))
      );
    case 'saving':
      return text.includes(valueText(value, rounding));
    case 'number':
      return value.of === 'children' && typeof shown !== 'number'
        ? text === formatCount(value.number.low) ||
            text === formatChildren(value.number as Interval<'children'>)
        : text.includes(formatQuantity(Math.round(value.number.low * 100) / 100));
    case 'outOf':
      return text.includes(`${String(value.count)} van de ${String(value.of)}`);
    case 'unknown':
      return !/\d/.test(text);
    case 'outcomes':
    case 'score':
    case 'future':
    case 'answer':
      return text.includes(valueText(value));
  }
}

/** What is wrong with the explanations of the figures of a run; nothing is what a test wants. */
function wrong(result: RunResult): readonly string[] {
  const explain = explainer(result);
  const { rounding } = result.assessment.study.settings;
  return figuresOf(result).flatMap(({ at, cell, key, inChart }) => {
    const found = explain(key);
    if (found === null) return [`${at} (${String(cell.value)}): ${JSON.stringify(key)} has no explanation`];
    return [
      ...disagreements(found).map((each) => `${at} ${JSON.stringify(key)}: ${each}`),
      ...((inChart ? isDrawnOf(cell.value, found.value, rounding) : shows(cell, found.value, rounding))
        ? []
        : [`${at} shows ${String(cell.value)}, not ${valueText(found.value)}`]),
    ];
  });
}

describe('The parts of every figure give the figure', () => {
  it('of the published cases', async () => {
    const bytes = await writeXlsx(null, publishedCases());
    const result = run(await readXlsx(bytes, 'vijf.xlsx'), { today: null });
    expect(figuresOf(result).length).toBeGreaterThan(100);
    expect(wrong(result)).toEqual([]);
  });

  it('of the fictitious study', async () => {
    const result = await fictitiousRun();
    expect(figuresOf(result).length).toBeGreaterThan(300);
    expect(wrong(result)).toEqual([]);
  });

  it('of any study', () => {
    fc.assert(
      fc.property(fc.oneof(studyTables, deployedTables), (tables) => {
        const result = run(asExcelTables(tables), { today: 45870 });
        expect(wrong(result)).toEqual([]);
        expect(withoutKey(result)).toEqual([]);
        expect(sentencesWithoutKey(result)).toEqual([]);
      }),
    );
  });
});

/** Words that stand in place of a figure. */
const WORDS = /^(Onzeker|Niet ingevuld|Geen kosten|niet besproken|niet te berekenen|onduidelijk)$/;

/** The timeline: days that somebody typed, with the number of days between them. Nothing is calculated with them. */
const isTimeline = ({ rows }: Block): boolean => rows[0]?.cells[0]?.value === CHARTS.timeline.table;

/** The cells of tables that show a figure and say not which. Controle and the choices of a study hold no figures. */
function withoutKey({ document }: RunResult): readonly string[] {
  return document.sheets.flatMap(({ name, blocks }) =>
    blocks.flatMap((block) => {
      const { kind, headerRows, rows } = block;
      return kind !== 'table' || isTimeline(block)
        ? []
        : rows.slice(headerRows).flatMap(({ cells }) =>
            cells.flatMap(({ value, style, figure }) => {
              const isFigure =
                typeof value === 'number' ||
                (style.startsWith('figure') && (/[€⊕⊖\d]/.test(String(value)) || WORDS.test(String(value))));
              return isFigure && figure === undefined ? [`${name}: ${String(value)} (${style})`] : [];
            }),
          );
    }),
  );
}

/** The sentences of the summary with a count of cases or an amount that say not which figure it is. */
function sentencesWithoutKey({ document }: RunResult): readonly string[] {
  const summary = document.sheets.find(({ name }) => name === 'Samenvatting');
  const cells = (summary?.blocks ?? []).flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return cells.flatMap(({ value, figure }) =>
    figure === undefined && /\d van de \d|€ \d|zijn er \d/.test(String(value)) ? [String(value)] : [],
  );
}

describe('Every figure says which figure it is', () => {
  it('in the examples', async () => {
    const bytes = await writeXlsx(null, publishedCases());
    const published = run(await readXlsx(bytes, 'vijf.xlsx'), { today: null });
    expect([published, await fictitiousRun()].map(withoutKey)).toEqual([[], []]);
  });

  it('in the sentences of the summary', async () => {
    const bytes = await writeXlsx(null, publishedCases());
    const published = run(await readXlsx(bytes, 'vijf.xlsx'), { today: null });
    expect([published, await fictitiousRun()].map(sentencesWithoutKey)).toEqual([[], []]);
  });
});
