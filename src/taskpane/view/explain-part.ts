/** Why the cell that is selected shows what it shows, with the cells of the input that made it. */
import type { CellExplained } from '../../core/explain-cell';
import { cellsOf } from '../../core/domain/explanation';
import { PANE } from '../../core/text/pane';
import { UITLEG } from '../../core/text/uitleg';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { button, node, paragraph, type Children, type Node } from './node';
import { shutPart } from './part';
import { placeText } from './place-text';

const TEXT = PANE.explain;
/** More places than these nobody goes to one by one. */
const MOST_CELLS = 12;
const DEEPEST = 4;

export function explainPart(state: PaneState, send: Send): Node | null {
  const { study, explained, explainOpen, reports } = state;
  if (study === null) return null;
  const inside = explained === null ? [paragraph(TEXT.choose)] : lines(explained, send);
  const doubt = explained !== null && reports !== 'current' ? paragraph(TEXT.notCurrent) : null;
  return shutPart('uitleg', TEXT.heading, [doubt, node('div', { 'aria-live': 'polite' }, inside)], {
    now: explainOpen,
    toggled: (open) => {
      send({ is: 'explainToggled', open });
    },
  });
}

function lines(explained: CellExplained, send: Send): Children {
  switch (explained.kind) {
    case 'figure':
      return figure(explained, send);
    case 'words':
      return [paragraph(UITLEG.words(explained.cell, explained.shown)), ...near(explained)];
    case 'input':
    case 'noSheet':
      return [paragraph(TEXT.choose)];
  }
}

function near({ near: figures }: Extract<CellExplained, { kind: 'words' }>): Children {
  if (figures.length === 0) return [paragraph(UITLEG.noneNear)];
  const items = figures.map(({ cell, shown }) => node('li', {}, [`${cell}: ${shown}`]));
  return [paragraph(UITLEG.near), node('ul', {}, items)];
}

function figure(
  { cell, shown, text, explanation }: Extract<CellExplained, { kind: 'figure' }>,
  send: Send,
): Children {
  const parts = text.parts.map(({ depth, value, name }) =>
    node('li', { class: `depth-${Math.min(depth, DEEPEST)}` }, [TEXT.part(value, name)]),
  );
  return [
    paragraph(text.title, { class: 'strong' }),
    paragraph(`${cell}: ${shown}`),
    paragraph(`${UITLEG.calculation}: ${text.calculation}`),
    paragraph(`${UITLEG.rule}: ${text.rule}`),
    paragraph(`${UITLEG.source}: ${text.source}`, { class: 'hint' }),
    ...list(UITLEG.parts, parts),
    ...list(UITLEG.leftOut, texts(text.leftOut)),
    ...list(UITLEG.remarks, texts(text.remarks)),
    ...list(UITLEG.cells, cells(explanation, send)),
    paragraph(UITLEG.confidential, { class: 'hint' }),
  ];
}

function texts(each: readonly string[]): readonly Node[] {
  return each.map((text) => node('li', {}, [text]));
}

/** The cells of the input, to go to. */
function cells(
  explanation: Extract<CellExplained, { kind: 'figure' }>['explanation'],
  send: Send,
): readonly Node[] {
  const all = cellsOf(explanation);
  const items = all.slice(0, MOST_CELLS).map((place) => {
    const words = placeText(place);
    const goTo = (): void => {
      send({ is: 'placeChosen', place });
    };
    const given = { class: 'link', 'aria-label': PANE.findings.goTo(words) };
    return node('li', {}, [button(words, goTo, given)]);
  });
  const rest = all.length - items.length;
  return rest > 0 ? [...items, node('li', {}, [UITLEG.more(rest)])] : items;
}

function list(heading: string, items: readonly Node[]): Children {
  return items.length === 0 ? [] : [node('h3', {}, [heading]), node('ul', {}, items)];
}
