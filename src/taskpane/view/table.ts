import { node, type Child, type Node } from './node';

/** A table of figures: a caption, a header per column, and the first cell of a row names the row. */
export function dataTable({
  caption,
  headers,
  rows,
}: {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Child[])[];
}): Node {
  // Wider than the pane it can be scrolled, by keyboard too.
  return node('div', { key: caption, class: 'scroll', tabindex: 0, role: 'region', 'aria-label': caption }, [
    node('table', {}, [
      node('caption', {}, [caption]),
      node('thead', {}, [
        node(
          'tr',
          {},
          headers.map((header) => node('th', { scope: 'col' }, [header])),
        ),
      ]),
      node(
        'tbody',
        {},
        rows.map(([first, ...cells]) =>
          node('tr', {}, [
            node('th', { scope: 'row' }, [first ?? '']),
            ...cells.map((cell) => node('td', {}, [cell])),
          ]),
        ),
      ),
    ]),
  ]);
}
