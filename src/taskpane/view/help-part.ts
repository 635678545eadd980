/** How it works, and what happens with data. */
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { node, paragraph, type Node } from './node';
import { shutPart } from './part';

export const HELP_ID = 'hulp';

export function helpPart({ helpOpen }: PaneState, send: Send): Node {
  const { heading, steps, keys } = PANE.help;
  const list = node(
    'ol',
    {},
    steps.map((step) => node('li', {}, [step])),
  );
  return shutPart(HELP_ID, heading, [list, paragraph(keys)], {
    now: helpOpen,
    toggled: (open) => {
      send({ is: 'helpToggled', open });
    },
  });
}

export function privacyPart(): Node {
  return shutPart(
    'privacy',
    PANE.privacy.heading,
    PANE.privacy.lines.map((line) => paragraph(line)),
  );
}
