/**
 * The grid gives its drawings a place before everything else in the order of Tab, though nothing can be done on them: what
 * somebody types goes to a field beside them.
 */
export function outOfTabOrder(grid: HTMLElement): void {
  const tidy = (): void => {
    for (const canvas of grid.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) canvas.tabIndex = -1;
  };
  new MutationObserver(tidy).observe(grid, { childList: true, subtree: true });
  tidy();
}
