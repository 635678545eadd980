/** Parts of the pane that most people never open: what is in them is loaded when somebody does. */
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { paragraph, type Children, type Node } from './node';
import { shutPart } from './part';

/** What is in a part: a function of the state, like every part. */
export type Inside = (state: PaneState, send: Send) => Children;

export const PARTS = {
  formulieren: {
    heading: PANE.forms.heading,
    load: async (): Promise<Inside> =>
      (await import(/* webpackChunkName: "forms" */ './forms-part')).formsInside,
  },
  instellingen: {
    heading: PANE.settings.heading,
    load: async (): Promise<Inside> =>
      (await import(/* webpackChunkName: "settings" */ './settings-part')).settingsInside,
  },
  publiek: {
    heading: PANE.publish.heading,
    load: async (): Promise<Inside> =>
      (await import(/* webpackChunkName: "public-part" */ './publish-part')).publishInside,
  },
} as const;
export type PartOnDemand = keyof typeof PARTS;

export function partOnDemand(id: PartOnDemand, state: PaneState, send: Send): Node | null {
  if (state.study === null) return null;
  const now = state.opened.has(id);
  const inside = state.loaded[id];
  const children = inside === undefined ? [paragraph(PANE.loading)] : inside(state, send);
  return shutPart(id, PARTS[id].heading, now ? children : [], {
    now,
    toggled: (open) => {
      send({ is: 'partToggled', id, open });
    },
  });
}
