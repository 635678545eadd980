/** A small text beside a cell. What it says of the selected cell is read aloud by a screen reader. */
import { CELL_TIPS } from '../../../../core/text/grid';
import type { Box } from '../drawings/box';

export interface TipContent {
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly link: TipLink | null;
}

export type TipLink =
  | { readonly kind: 'place'; readonly text: string; readonly follow: () => void }
  | { readonly kind: 'address'; readonly address: string; readonly mayOpen: boolean };

const GAP = 6;

export class CellTip {
  readonly element = document.createElement('div');

  constructor() {
    this.element.className = 'cell-tip';
    this.element.setAttribute('role', 'status');
    this.hide();
    // The grid under it would take a press for one on a cell.
    for (const kind of ['pointerdown', 'mousedown', 'wheel'])
      this.element.addEventListener(kind, (event) => {
        event.stopPropagation();
      });
  }

  say({ title, text, note, link }: TipContent): void {
    // What to type stays in view while somebody works: a press goes to the cell under it.
    this.element.classList.toggle('passed', note === '' && link === null);
    this.element.replaceChildren(
      ...(title === '' ? [] : [line('strong', title)]),
      ...(text === '' ? [] : [line('p', text)]),
      ...(note === '' ? [] : [line('strong', CELL_TIPS.note), line('p', note)]),
      ...(link === null ? [] : linkLines(link)),
    );
  }

  /** Below the cell, or above it where there is no room: who types goes on to the right. */
  place(cell: Box, room: Pick<Box, 'width' | 'height'>): void {
    const { style } = this.element;
    this.element.hidden = false;
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const below = cell.top + cell.height + GAP;
    const top = below + height <= room.height ? below : cell.top - height - GAP;
    style.left = `${String(Math.max(0, Math.min(cell.left + GAP, room.width - width)))}px`;
    style.top = `${String(Math.max(0, top))}px`;
  }

  hide(): void {
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}

function linkLines(link: TipLink): readonly HTMLElement[] {
  if (link.kind === 'address' && !link.mayOpen) return [line('p', CELL_TIPS.elsewhere(link.address))];
  const way = link.kind === 'place' ? button(link.text, link.follow) : anchor(link.address);
  const key = document.createElement('kbd');
  key.textContent = CELL_TIPS.key;
  const paragraph = document.createElement('p');
  paragraph.append(way, ' ', key);
  return [paragraph];
}

function button(text: string, follow: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = CELL_TIPS.goTo(text);
  element.addEventListener('click', follow);
  return element;
}

/** Nothing of this page goes along to the other one. */
function anchor(address: string): HTMLElement {
  const element = document.createElement('a');
  element.href = address;
  element.target = '_blank';
  element.rel = 'noopener noreferrer';
  element.textContent = CELL_TIPS.open(address);
  return element;
}

function line(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
