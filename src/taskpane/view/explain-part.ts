/** Why the cell that is selected shows what it shows, or how it was read, with the cells that it leads to. */
import { EXPLAIN_IN_PANE } from '../../core/text/explain-in-pane';
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { ExplainedItem, ExplainedPart } from '../explained-shown';
import type { PaneState } from '../state';
import { button, node, paragraph, type Children, type Node } from './node';
import type { Inside } from './part';

const TEXT = EXPLAIN_IN_PANE;

export const explainInside: Inside = (state, send) => {
  const { explained, explaining } = state;
  const inside = explaining
    ? [paragraph(TEXT.busy)]
    : (explained?.parts.flatMap((each) => drawn(each, send)) ?? [paragraph(TEXT.choose)]);
  return [explaining ? null : doubt(state), node('div', { 'aria-live': 'polite' }, inside)];
};

/** What is explained was read some time ago. */
function doubt({ explained, reports, stale }: PaneState): Node | null {
  if (explained === null) return null;
  if (explained.of === 'input') return stale || reports === 'unsure' ? paragraph(TEXT.notNow) : null;
  return reports === 'current' ? null : paragraph(TEXT.notCurrent);
}

function drawn(part: ExplainedPart, send: Send): Children {
  if (part.is === 'text') return [paragraph(part.text, part.look === undefined ? {} : { class: part.look })];
  const items = part.items.map((each) => item(each, send));
  return [node('h3', {}, [part.heading]), node('ul', {}, items)];
}

function item({ text, depth, place }: ExplainedItem, send: Send): Node {
  if (place === undefined) return node('li', depth === undefined ? {} : { class: `depth-${depth}` }, [text]);
  const goTo = (): void => {
    send({ is: 'placeChosen', place });
  };
  return node('li', {}, [button(text, goTo, { class: 'link', 'aria-label': PANE.findings.goTo(text) })]);
}
