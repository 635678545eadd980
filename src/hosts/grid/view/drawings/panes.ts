/** The parts of the grid that scroll by themselves: one, or up to four where rows or columns stay in view. */
import { SHEET_VIEWPORT_KEY, type IRender, type Viewport } from '@univerjs/preset-sheets-core';
import type { Box } from './box';

const KEYS = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
] as const;

export interface Pane {
  /** On the canvas. */
  readonly box: Box;
  /** How far its cells are moved to the left and up. */
  readonly scrolled: Pick<Box, 'left' | 'top'>;
  readonly zoom: number;
}

export function viewportsOf({ scene }: IRender): readonly Viewport[] {
  return KEYS.flatMap((key) => {
    const viewport = scene.getViewport(key);
    return viewport?.isActive === true ? [viewport] : [];
  });
}

export function panesOf(render: IRender): readonly Pane[] {
  const zoom = render.scene.getAncestorScale().scaleX;
  return viewportsOf(render).map((viewport) => ({
    box: {
      left: viewport.left,
      top: viewport.top,
      width: viewport.width ?? 0,
      height: viewport.height ?? 0,
    },
    scrolled: { left: viewport.viewportScrollX, top: viewport.viewportScrollY },
    zoom,
  }));
}
