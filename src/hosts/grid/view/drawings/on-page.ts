/** From places on a sheet to places on the page. */
import type { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import type { Box, Lines } from './box';
import type { Pane } from './panes';

/** Beyond the last row or column of the grid nothing has a size. */
export function linesOf(skeleton: SpreadsheetSkeleton): Lines {
  return {
    left: (column) => skeleton.colStartX(column) + skeleton.rowHeaderWidth,
    top: (row) => skeleton.rowStartY(row) + skeleton.columnHeaderHeight,
  };
}

/** On the pane, which has its own corner. */
export function moved({ left, top, width, height }: Box, { box, scrolled, zoom }: Pane): Box {
  return {
    left: (left - scrolled.left) * zoom - box.left,
    top: (top - scrolled.top) * zoom - box.top,
    width: width * zoom,
    height: height * zoom,
  };
}

export function isSeen({ left, top, width, height }: Box, pane: Box): boolean {
  return left < pane.width && top < pane.height && left + width > 0 && top + height > 0;
}

export function put(element: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(element.style, {
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
}
