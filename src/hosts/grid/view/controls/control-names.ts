/** What a screen reader says of the controls of the grid that have no words of their own, or English ones. */
import { GRID_CONTROLS } from '../../../../core/text/grid';

/** Attributes by where the control is; null: it goes. */
type Given = Readonly<Record<string, string | null>>;

const { nameBox, names, cell, bars, tabs, zoom, sidebar, closeSidebar, stopCalculating } = GRID_CONTROLS;
const TAB_BUTTON = '[data-u-comp=sheet-bar-append-button]';
const BEFORE_TABS = 'div:has(+ div > [role=tablist])';
const AFTER_TABS = 'div:has(> [role=tablist]) + div';

const CONTROLS: readonly (readonly [selector: string, given: Given])[] = [
  ['[data-u-comp=defined-name] input', { 'aria-label': nameBox }],
  ['[data-u-comp=defined-name] a', { role: 'button', 'aria-label': names }],
  ['[data-u-comp=editor]', { role: 'textbox', 'aria-label': cell }],
  ['[data-u-comp=formula-bar] button', { 'aria-label': stopCalculating }],
  ['[role=tablist]', { 'aria-label': bars.sheets }],
  [`${BEFORE_TABS} > ${TAB_BUTTON}`, { 'aria-label': tabs.add }],
  [`${BEFORE_TABS} > div > ${TAB_BUTTON}`, { 'aria-label': tabs.all }],
  [`${AFTER_TABS} > ${TAB_BUTTON}:first-child`, { 'aria-label': tabs.left }],
  [`${AFTER_TABS} > ${TAB_BUTTON}:last-child`, { 'aria-label': tabs.right }],
  ['footer [data-u-comp=button]:first-child', { 'aria-label': zoom.less }],
  ['footer [data-u-comp=button]:nth-child(3)', { 'aria-label': zoom.more }],
  // What it does the buttons beside it do as well, and with a keyboard.
  ['div:has(> [role=track])', { 'aria-hidden': 'true' }],
  ['[role=handle]', { tabindex: '-1' }],
  ['[data-u-comp=sidebar]', { 'aria-label': sidebar, 'aria-expanded': null }],
  ['[data-u-comp=sidebar] header button', { 'aria-label': closeSidebar }],
  // What is said there is said aloud, without a place of its own.
  ['section[aria-live]', { 'aria-label': null }],
];

/** Around a button that has a menu: what is said of the menu belongs to the button. */
const AROUND = '[data-slot$=-trigger]:not(button, a)';
const OF_MENU = ['aria-haspopup', 'aria-expanded'];

export function nameControls(container: HTMLElement): void {
  const tidy = (): void => {
    for (const [selector, given] of CONTROLS)
      for (const control of container.querySelectorAll(selector)) give(control, given);
    for (const around of container.querySelectorAll(AROUND)) handOver(around);
  };
  const attributeFilter = [...OF_MENU, 'role', 'aria-label'];
  new MutationObserver(tidy).observe(container, { childList: true, subtree: true, attributeFilter });
  tidy();
}

function give(control: Element, given: Given): void {
  for (const [name, value] of Object.entries(given)) {
    if (control.getAttribute(name) === value) continue;
    if (value === null) control.removeAttribute(name);
    else control.setAttribute(name, value);
  }
}

function handOver(around: Element): void {
  const button = around.querySelector('button');
  if (button === null) return;
  for (const name of OF_MENU) {
    const value = around.getAttribute(name);
    if (value === null) continue;
    around.removeAttribute(name);
    button.setAttribute(name, value);
  }
}
