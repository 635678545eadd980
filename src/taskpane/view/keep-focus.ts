/** Where the focus goes when what has it is taken away: nobody who works by keyboard starts at the top again. */

/** What Tab stops at, in the order of the page. */
const REACHED = 'button, input, select, summary, [tabindex="0"]';

/** Draws. When that takes away what has the focus, what stood before it gets it, or else what stood after it. */
export function keepFocus(root: Element, draw: () => void): void {
  const { activeElement: active } = root.ownerDocument;
  const reached =
    active !== null && root.contains(active) ? [...root.querySelectorAll<HTMLElement>(REACHED)] : [];
  draw();
  if (active === null || active.isConnected) return;
  const at = reached.findIndex((each) => each === active);
  for (const each of [...reached.slice(0, at).reverse(), ...reached.slice(at + 1)]) {
    // What is gone, or stands in a part that is shut, does not take it.
    each.focus();
    if (root.ownerDocument.activeElement === each) return;
  }
}
