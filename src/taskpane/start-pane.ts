/** Starts the pane in a part of a page, beside a workbook. An entry point chooses the host. */
import type { PaneCall } from '../commands/ribbon';
import { inPage } from '../commands/task';
import type { Host, Unsubscribe } from '../hosts/host';
import { Effects, type PaneSurroundings } from './effects';
import type { PaneEvent, Send } from './events';
import { reduce } from './reducer';
import { initialState } from './state';
import { keepFocus } from './view/keep-focus';
import { paneView } from './view/pane-view';
import { patch } from './view/patch';
import { stopsWithEscape } from './view/report-part';

export interface Pane {
  /** For who opens the pane to show something. */
  readonly call: (call: PaneCall) => void;
  /** For who wrote in the workbook besides the pane. */
  readonly look: () => void;
  /** Ends the pane, and what it was doing. */
  readonly stop: () => Promise<void>;
}

/** Draws the pane in `root` and reads the workbook once, because somebody opened it to see what is there. */
export function startPane(root: Element, host: Host, around: PaneSurroundings = paneAround(host)): Pane {
  let state = initialState(host.capabilities);
  let isStopped = false;
  const send: Send = (event) => {
    if (isStopped) return;
    const { notice: before } = state;
    state = reduce(state, event);
    draw();
    if (state.notice !== before && state.notice?.isError === true) bringInSight(root);
    effects.after(event, state);
    if (event.is === 'called') focusOn(root, event);
  };
  const draw = (): void => {
    keepFocus(root, () => {
      patch(root, [stopsWithEscape(state, send, paneView(state, send))]);
    });
  };
  const effects = new Effects(around, send);
  const listening: readonly Promise<Unsubscribe | null>[] = [
    // A host that cannot tell of changes leaves it to the user to look again.
    host
      .onChanged(() => {
        send({ is: 'workbookChanged' });
      })
      .catch(() => null),
    // Nor is there anything to explain where it does not tell what is selected.
    host
      .onSelectionChanged((place) => {
        send({ is: 'selected', place });
      })
      .catch(() => null),
  ];
  draw();
  send({ is: 'asked', task: { kind: 'check' } });
  return {
    call: (call) => {
      send({ is: 'called', call });
    },
    look: () => {
      send({ is: 'workbookChanged' });
    },
    stop: async () => {
      isStopped = true;
      effects.stop();
      for (const each of await Promise.all(listening)) await each?.();
    },
  };
}

/** What was pressed may stand far below it. */
function bringInSight(root: Element): void {
  root.querySelector('[role="alert"]')?.scrollIntoView({ block: 'nearest' });
}

/** Who asked for help is brought there. */
function focusOn(root: Element, { call }: Extract<PaneEvent, { is: 'called' }>): void {
  if (call.kind !== 'help') return;
  root.querySelector<HTMLElement>('#hulp > summary')?.focus();
}

function paneAround(host: Host): PaneSurroundings {
  return { ...inPage(host), wait };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
