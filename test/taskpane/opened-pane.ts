/** A pane in a page of its own, over a workbook in memory. What is done is done as a user does it: by words on buttons. */
import { PANE } from '../../src/core/text/pane';
import { startPane, type Pane } from '../../src/taskpane/start-pane';
import type { PaneSurroundings } from '../../src/taskpane/effects';
import type { FakeHost } from '../support/fake-host';

export interface OpenedPane {
  readonly root: HTMLElement;
  readonly pane: Pane;
  /** Waits until this is true of the page; a test that waits in vain fails with what the page shows. */
  readonly until: (seen: () => boolean) => Promise<void>;
  readonly idle: () => Promise<void>;
  readonly text: () => string;
  readonly button: (words: string) => HTMLButtonElement;
  /** As by mouse or by Enter: the focus goes along. */
  readonly press: (words: string) => void;
  /** Opens a part that is shut, by its id, and waits until what is in it is there. */
  readonly open: (id: string) => Promise<HTMLElement>;
  readonly field: (label: string) => HTMLInputElement | HTMLSelectElement;
  readonly fill: (label: string, answer: string) => void;
  readonly said: (role: 'status' | 'alert') => string;
  /** Ends all waiting for quiet. */
  readonly quiet: () => void;
}

export function openedPane(host: FakeHost): OpenedPane {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const waiting = new Set<() => void>();
  const around: PaneSurroundings = {
    host,
    today: () => 45_900,
    thread: { now: () => 0, giveUp: () => Promise.resolve() },
    wait: (_ms, signal) =>
      new Promise((resolve) => {
        waiting.add(resolve);
        signal.addEventListener('abort', () => {
          resolve();
        });
      }),
  };
  const pane = startPane(root, host, around);
  const text = (): string => root.textContent;
  const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
  const button = (words: string): HTMLButtonElement => {
    const found = buttons().find((each) => nameOf(each) === words);
    if (found === undefined)
      throw new Error(`No button "${words}" among: ${buttons().map(nameOf).join(' | ')}`);
    return found;
  };
  const field = (label: string): HTMLInputElement | HTMLSelectElement => {
    const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
    return root.querySelector(`#${found!.htmlFor}`)!;
  };
  const until = async (seen: () => boolean): Promise<void> => {
    for (let turn = 0; turn < 2_000; turn++) {
      if (seen()) return;
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    throw new Error(`Not seen. The pane shows: ${text()}`);
  };
  return {
    root,
    pane,
    until,
    idle: () => until(() => root.querySelector('[aria-busy="false"]') !== null),
    text,
    button,
    press: (words) => {
      const found = button(words);
      found.focus();
      found.click();
    },
    open: async (id) => {
      const part = root.querySelector<HTMLDetailsElement>(`#${id}`)!;
      part.open = true;
      part.dispatchEvent(new Event('toggle'));
      const inside = (): string => part.querySelector('.inside')!.textContent;
      await until(() => inside() !== '' && inside() !== PANE.loading);
      return part;
    },
    field,
    fill: (label, answer) => {
      const found = field(label);
      found.value = answer;
      found.dispatchEvent(new Event(found.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    said: (role) => root.querySelector(`[role="${role}"]`)!.textContent,
    quiet: () => {
      for (const each of waiting) each();
      waiting.clear();
    },
  };
}

/** What a screen reader calls it. */
export function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent;
}
