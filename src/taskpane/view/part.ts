/** A part of the pane under a heading of its own, which names it for whoever cannot see it. */
import { PANE } from '../../core/text/pane';
import type { Send } from '../events';
import type { PaneState } from '../state';
import { node, on, paragraph, summary, type Children, type Node } from './node';

/** What is in a part: a function of the state. */
export type Inside = (state: PaneState, send: Send) => Children;

export function part(id: string, heading: string, children: Children): Node {
  return node('section', { key: id, id, 'aria-labelledby': `${id}-kop` }, [
    node('h2', { id: `${id}-kop` }, [heading]),
    ...children,
  ]);
}

/** What is shown was read before the workbook changed. */
export function staleNote({ stale }: PaneState): Node | null {
  return stale ? paragraph(PANE.stale, { key: 'oud', class: 'state state-outdated' }) : null;
}

/** A part that stays shut until somebody opens it. */
export function shutPart(
  id: string,
  heading: string,
  children: Children,
  open?: { readonly now: boolean; readonly toggled: (open: boolean) => void },
): Node {
  const attributes = { key: id, id, ...(open === undefined ? {} : { open: open.now }) };
  const details = node('details', attributes, [
    summary([node('h2', {}, [heading])]),
    node('div', { class: 'inside' }, children),
  ]);
  if (open === undefined) return details;
  return on(
    'toggle',
    ({ currentTarget }) => {
      const isOpen = (currentTarget as HTMLDetailsElement).open;
      if (isOpen !== open.now) open.toggled(isOpen);
    },
    details,
  );
}
