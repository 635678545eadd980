/** Parts of the pane that most people never open: what is in them is loaded when somebody does. */
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState, PartOnDemand } from '../state';
import { paragraph, type Node } from './node';
import { shutPart, type Inside } from './part';

interface Part {
  readonly heading: string;
  /** Also before a study was read. */
  readonly isAlways?: true;
  readonly load: () => Promise<Inside>;
}

export const PARTS: Readonly<Record<PartOnDemand, Part>> = {
  formulieren: {
    heading: PANE.forms.heading,
    load: async () => (await import(/* webpackChunkName: "forms" */ './forms-part')).formsInside,
  },
  instellingen: {
    heading: PANE.settings.heading,
    load: async () => (await import(/* webpackChunkName: "settings" */ './settings-part')).settingsInside,
  },
  publiek: {
    heading: PANE.publish.heading,
    load: async () => (await import(/* webpackChunkName: "public-part" */ './publish-part')).publishInside,
  },
  hulp: {
    heading: PANE.help.heading,
    isAlways: true,
    load: async () => (await import(/* webpackChunkName: "help" */ './help-part')).helpInside,
  },
  privacy: {
    heading: PANE.privacy.heading,
    isAlways: true,
    load: async () => (await import(/* webpackChunkName: "help" */ './help-part')).privacyInside,
  },
  uitleg: {
    heading: PANE.explain.heading,
    load: async () => (await import(/* webpackChunkName: "explain" */ './explain-part')).explainInside,
  },
};

/** What was loaded: code, and so no part of the state, which says only that it is there. */
const INSIDES = new Map<PartOnDemand, Inside>();

export async function loadPart(id: PartOnDemand): Promise<void> {
  INSIDES.set(id, await PARTS[id].load());
}

export function partOnDemand(id: PartOnDemand, state: PaneState, send: Send): Node | null {
  const { heading, isAlways } = PARTS[id];
  if (state.study === null && isAlways === undefined) return null;
  const now = state.opened.has(id);
  const inside = state.loaded.has(id) ? INSIDES.get(id) : undefined;
  const children = inside === undefined ? [paragraph(PANE.loading)] : inside(state, send);
  return shutPart(id, heading, now ? children : [], {
    now,
    toggled: (open) => {
      send({ is: 'partToggled', id, open });
    },
  });
}
