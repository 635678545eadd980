/** The pane from top to bottom. Every part is a function of the state, in a file of its own. */
import { PANE } from '../../core/text/pane';
import { VERSION } from '../../core/version';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { findingsPart } from './findings-part';
import { foundPart } from './found-part';
import { node, paragraph, type Node } from './node';
import { partOnDemand } from './part-on-demand';
import { reportPart } from './report-part';
import { resultsPart } from './results-part';
import { startPart } from './start-part';

export function paneView(state: PaneState, send: Send): Node {
  // Who has nothing yet begins there.
  const hasNothing = state.study?.tables.length === 0;
  const start = startPart(state, send);
  return node('main', { class: 'pane', 'aria-busy': state.activity === null ? 'false' : 'true' }, [
    node('header', {}, [
      node('h1', {}, [PANE.title]),
      state.study === null ? null : paragraph(state.study.name ?? PANE.unnamed, { class: 'study' }),
    ]),
    reportPart(state, send),
    findingsPart(state, send),
    resultsPart(state, send),
    foundPart(state, send),
    hasNothing ? start : null,
    partOnDemand('uitleg', state, send),
    partOnDemand('formulieren', state, send),
    partOnDemand('publiek', state, send),
    partOnDemand('instellingen', state, send),
    hasNothing ? null : start,
    partOnDemand('hulp', state, send),
    partOnDemand('privacy', state, send),
    node('footer', {}, [paragraph(PANE.version(VERSION))]),
  ]);
}
