/**
 * Lying bars from zero: to the left extra costs, to the right a saving. What is sure is filled, what may be more is
 * open; the table below says the same in figures, and the text of the chart says it aloud.
 */
import { rangeParts } from '../../core/report/charts/range-parts';
import { between } from '../../core/domain/interval';
import { PANE } from '../../core/text/pane';
import type { CaseShown } from '../study-shown';
import { node, paragraph, type Node } from './node';

const TEXT = PANE.results.chart;
const WIDTH = 280;
const ROW = 22;
const BAR = 12;
const LABELS = 84;

/** Null: no case has anything to draw. */
export function savingChart(cases: readonly CaseShown[]): Node | null {
  const ends = cases.flatMap(({ bar }) => (bar === null ? [] : [bar.low, bar.high]));
  if (ends.every((end) => end === 0)) return null;
  const lowest = Math.min(0, ...ends) / 100;
  const highest = Math.max(0, ...ends) / 100;
  const scale = (WIDTH - LABELS - 2) / (highest - lowest);
  const x = (euros: number): number => Math.round((LABELS + 1 + (euros - lowest) * scale) * 10) / 10;
  const height = cases.length * ROW;
  return node('figure', { key: 'grafiek' }, [
    node(
      'svg',
      {
        class: 'chart',
        viewBox: `0 0 ${WIDTH} ${height}`,
        role: 'img',
        'aria-labelledby': 'grafiek-in-woorden',
      },
      [
        node('title', { id: 'grafiek-in-woorden' }, [
          TEXT.drawn(
            TEXT.title,
            cases.map(({ name, saving }) => `${name}: ${saving}`),
          ),
        ]),
        ...cases.flatMap((each, index) => row(each, index * ROW, x)),
        node('line', { class: 'zero', x1: x(0), x2: x(0), y1: 0, y2: height }),
      ],
    ),
    node('figcaption', {}, [
      paragraph(TEXT.title, { class: 'strong' }),
      paragraph(TEXT.explained, { class: 'hint' }),
    ]),
  ]);
}

function row({ name, saving, bar }: CaseShown, top: number, x: (euros: number) => number): readonly Node[] {
  const middle = top + ROW / 2 + 4;
  const label = node('text', { x: 0, y: middle }, [name]);
  if (bar === null) return [label, node('text', { class: 'none', x: LABELS + 6, y: middle }, [saving])];
  const { sure, below, above } = rangeParts(between<'cents'>(bar.low, bar.high));
  const start = sure ?? 0;
  const drawn: readonly (readonly [string, number, number])[] = [
    ['sure', 0, start],
    ['maybe', Math.min(start, 0), Math.min(start, 0) + (below ?? 0)],
    ['maybe', Math.max(start, 0), Math.max(start, 0) + (above ?? 0)],
  ];
  const bars = drawn.flatMap(([kind, from, to]) =>
    from === to ? [] : [rect(kind, x(Math.min(from, to)), x(Math.max(from, to)), top)],
  );
  return [label, ...bars];
}

function rect(kind: string, from: number, to: number, top: number): Node {
  const width = Math.round((to - from) * 10) / 10;
  return node('rect', { class: kind, x: from, y: top + (ROW - BAR) / 2, width, height: BAR });
}
