/** What `load` asked for, as a tree: "format/fill/color" is color below fill below format; "*" is all that is plain. */
import { NotModelled } from '../errors';
import type { QueryInfo } from './wire';

export type LoadTree = Map<string, LoadTree>;

export function loadedBy({ Select: select = [], Expand: expand = [], Top, Skip }: QueryInfo = {}): LoadTree {
  if (Top !== undefined || Skip !== undefined) throw new NotModelled('a load of some of the items');
  const tree: LoadTree = select.length === 0 ? allPlain() : new Map<string, LoadTree>();
  for (const path of select) add(tree, path);
  for (const path of expand) add(tree, `${path}/*`);
  return tree;
}

function add(tree: LoadTree, path: string): void {
  let at = tree;
  for (const name of path.split(/[/.]/)) {
    const below = at.get(name) ?? new Map<string, LoadTree>();
    at.set(name, below);
    at = below;
  }
}

export function allPlain(): LoadTree {
  return new Map([['*', new Map<string, LoadTree>()]]);
}
