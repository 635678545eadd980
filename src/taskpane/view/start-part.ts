/** Templates and examples: a workbook of its own for each. */
import type { NewWorkbook } from '../../commands/new-workbook';
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { button, node, paragraph, type Node } from './node';
import { part, shutPart } from './part';

const TEXT = PANE.start;
const SIZES = ['kort', 'regels', 'volledig'] as const;
const EXAMPLES = ['published', 'fictitious'] as const;

export function startPart({ study, activity }: PaneState, send: Send): Node {
  const opens = (words: string, wanted: NewWorkbook): Node =>
    node('li', {}, [
      button(
        words,
        () => {
          send({ is: 'asked', task: { kind: 'newWorkbook', wanted } });
        },
        {
          class: 'link',
          disabled: activity !== null,
        },
      ),
    ]);
  const inside = [
    paragraph(TEXT.explained),
    node(
      'ul',
      { class: 'links', 'aria-label': TEXT.templates },
      SIZES.map((size) => opens(TEXT.template[size], { kind: 'template', size })),
    ),
    node(
      'ul',
      { class: 'links', 'aria-label': TEXT.examples },
      EXAMPLES.map((example) => opens(TEXT.example[example], { kind: 'example', example })),
    ),
  ];
  // Who has nothing yet begins here.
  return study?.tables.length === 0
    ? part('beginnen', TEXT.heading, inside)
    : shutPart('beginnen', TEXT.heading, inside);
}
