/** The tab of the sheet that is shown stays in sight when its bar becomes smaller, as it does in Excel. */

const BAR = '[data-u-comp=slide-tab-bar]';

export function keepTabInSight(container: HTMLElement): void {
  const resized = new ResizeObserver(() => {
    // After what the grid itself does with the arrows beside the bar.
    requestAnimationFrame(() => {
      scrollToTab(container);
    });
  });
  let seen: Element | null = null;
  const watch = (): void => {
    const bar = container.querySelector(BAR);
    if (bar === null || bar === seen) return;
    seen = bar;
    resized.disconnect();
    resized.observe(bar);
  };
  new MutationObserver(watch).observe(container, { childList: true, subtree: true });
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
