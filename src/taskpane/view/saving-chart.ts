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
/** Beside the bars, for names that fit there: for longer ones there is a line of their own above their bar. */
const LABELS = { width: 84, characters: 13, line: 16 };

/** Null: no case has anything to draw. */
export function savingChart(cases: readonly CaseShown[]): Node | null {
  const ends = cases.flatMap(({ bar }) => (bar === null ? [] : [bar.low, bar.high]));
  if (ends.every((end) => end === 0)) return null;
  const lowest = Math.min(0, ...ends) / 100;
  const highest = Math.max(0, ...ends) / 100;
  const above = cases.some(({ name }) => name.length > LABELS.characters) ? LABELS.line : 0;
  const left = above > 0 ? 0 : LABELS.width;
  const scale = (WIDTH - left - 2) / (highest - lowest);
  const x = (euros: number): number => Math.round((left + 1 + (euros - lowest) * scale) * 10) / 10;
  const height = cases.length * (ROW + above);
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
        ...cases.flatMap((each, index) => row(each, index * (ROW + above), { above, left, x })),
      ],
    ),
    node('figcaption', {}, [
      paragraph(TEXT.title, { class: 'strong' }),
      paragraph(TEXT.explained, { class: 'hint' }),
    ]),
  ]);
}

interface Shape {
  /** How much of a row its label has for itself, above the bar. */
  readonly above: number;
  /** Where the room for bars begins. */
  readonly left: number;
  readonly x: (euros: number) => number;
}

function row({ name, saving, bar }: CaseShown, start: number, { above, left, x }: Shape): readonly Node[] {
  const top = start + above;
  const middle = top + ROW / 2 + 4;
  const label = node('text', { x: 0, y: above > 0 ? top - 3 : middle }, [name]);
  // Row by row, so that it does not run through labels.
  const zero = node('line', { class: 'zero', x1: x(0), x2: x(0), y1: top, y2: top + ROW });
  if (bar === null) return [label, node('text', { class: 'none', x: left + 6, y: middle }, [saving]), zero];
  const { sure, below: less, above: more } = rangeParts(between<'cents'>(bar.low, bar.high));
  const certain = sure ?? 0;
  const drawn: readonly (readonly [string, number, number])[] = [
    ['sure', 0, certain],
    ['maybe', Math.min(certain, 0), Math.min(certain, 0) + (less ?? 0)],
    ['maybe', Math.max(certain, 0), Math.max(certain, 0) + (more ?? 0)],
  ];
  const bars = drawn.flatMap(([kind, from, to]) =>
    from === to ? [] : [rect(kind, x(Math.min(from, to)), x(Math.max(from, to)), top)],
  );
  return [label, ...bars, zero];
}

function rect(kind: string, from: number, to: number, top: number): Node {
  const width = Math.round((to - from) * 10) / 10;
  return node('rect', { class: kind, x: from, y: top + (ROW - BAR) / 2, width, height: BAR });
}
