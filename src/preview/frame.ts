/** The page: buttons, messages, the workbook and the pane beside it, in the order in which Tab goes through them. */
import { PREVIEW } from '../core/text/preview';

export interface Frame {
  /** Everything. */
  readonly page: HTMLElement;
  readonly bar: HTMLElement;
  readonly messages: HTMLElement;
  /** Where the workbook comes. */
  readonly grid: HTMLElement;
  /** Where the pane comes, and what can be shown or not. */
  readonly pane: HTMLElement;
}

export function makeFrame(page: HTMLElement): Frame {
  const { regions, skip } = PREVIEW;
  const bar = region('header', 'knoppen', regions.buttons);
  const messages = element('div', { class: 'messages' });
  const workbook = region('section', 'werkmap', regions.workbook);
  const grid = element('div', { class: 'grid' });
  workbook.append(element('p', { class: 'unseen' }, PREVIEW.gridExplained), grid);
  // No part with a name of its own: the pane is the main part of the page, here as in Excel.
  const pane = element('div', { id: 'paneel', tabindex: '-1' });
  page.replaceChildren(
    link('werkmap', skip.workbook),
    link('paneel', skip.pane),
    bar,
    messages,
    element('div', { class: 'beside' }),
  );
  page.lastElementChild?.append(workbook, link('paneel', skip.pane), pane);
  return { page, bar, messages, grid, pane };
}

/** A part of the page that can be gone to, though it takes no place in the order of Tab. */
function region(tag: string, id: string, name: string): HTMLElement {
  return element(tag, { id, 'aria-label': name, tabindex: '-1' });
}

function link(to: string, text: string): HTMLElement {
  return element('a', { class: 'skip', href: `#${to}` }, text);
}

function element(tag: string, attributes: Readonly<Record<string, string>>, text = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
}
