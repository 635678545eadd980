/** The tab of the sheet that is shown comes in sight, and stays there when its bar becomes smaller, as in Excel. */

const BAR = '[data-u-comp=slide-tab-bar]';

export function keepTabInSight(container: HTMLElement): void {
  const show = (): void => {
    // After what the grid itself does with the bar and the arrows beside it.
    requestAnimationFrame(() => {
      scrollToTab(container);
    });
  };
  const resized = new ResizeObserver(show);
  let seen: Element | null = null;
  const watch = (): void => {
    const bar = container.querySelector(BAR);
    if (bar === null || bar === seen) return;
    seen = bar;
    resized.disconnect();
    resized.observe(bar);
  };
  new MutationObserver(watch).observe(container, { childList: true, subtree: true });
  // In a workbook that was shown anew the grid does not do this by itself.
  new MutationObserver(show).observe(container, { subtree: true, attributeFilter: ['aria-selected'] });
  watch();
}

function scrollToTab(container: HTMLElement): void {
  const bar = container.querySelector(BAR);
  const tab = bar?.querySelector('[role=tab][aria-selected=true]');
  if (!bar || !tab) return;
  const [outer, inner] = [bar.getBoundingClientRect(), tab.getBoundingClientRect()];
  const beyond = inner.left < outer.left ? inner.left - outer.left : Math.max(0, inner.right - outer.right);
  // The bar keeps in mind how far it is, so it is scrolled as somebody does it.
  if (Math.abs(beyond) >= 1) bar.dispatchEvent(new WheelEvent('wheel', { deltaY: beyond }));
}
