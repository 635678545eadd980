/** How it works, and what happens with data. */
import { HELP_IN_PANE } from '../../core/text/help-in-pane';
import { node, paragraph } from './node';
import type { Inside } from './part';

const TEXT = HELP_IN_PANE;

export const helpInside: Inside = () => [
  node(
    'ol',
    {},
    TEXT.steps.map((step) => node('li', {}, [step])),
  ),
  paragraph(TEXT.keys),
];

export const privacyInside: Inside = () => TEXT.privacy.map((line) => paragraph(line));
