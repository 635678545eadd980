/** Opens the grid. Load this file lazily: it brings all of Univer, and the reader of looks. */
import type { GridFunction } from '../functions/grid-function';
import type { GridView } from './grid-view';
import { UniverView } from './univer-view';

export interface GridViewOptions {
  /** The custom functions that calculate in its cells. */
  readonly functions: readonly GridFunction[];
}

export function openGridView(container: HTMLElement, { functions }: GridViewOptions): GridView {
  return new UniverView(container, functions);
}
