/** F6 goes from part to part of the page, as it does between the parts of Excel. Tab stays within the cells of the grid. */

/** A part of the page, and how it gets the focus. */
export interface Region {
  readonly element: HTMLElement;
  readonly enter: () => void;
}

export function goByF6(on: EventTarget, regions: readonly Region[]): void {
  on.addEventListener(
    'keydown',
    (event) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
      if (key !== 'F6' || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const here = regions.findIndex(({ element }) => element.contains(document.activeElement));
      const next = here === -1 ? 0 : (here + (shiftKey ? regions.length - 1 : 1)) % regions.length;
      regions[next]?.enter();
    },
    { capture: true },
  );
}
