/** Makes the page as the nodes say, with as few changes as that takes: focus, scrolling and selection stay. */
import type { Attributes, Child, Listener, Node } from './node';

const SVG = 'http://www.w3.org/2000/svg';
/** What a user changes by hand, so that the attribute says nothing of it any more. */
const LIVE: ReadonlySet<string> = new Set(['value', 'checked', 'open']);

/** What each element was made of, and who listens to it now. */
const drawn = new WeakMap<Element, Node>();

export function patch(parent: Element, children: readonly Child[]): void {
  const left = [...parent.childNodes];
  const pairs = children.map((child) => {
    const found = left.findIndex((each) => fits(each, child));
    const [there] = found === -1 ? [] : left.splice(found, 1);
    return { child, here: there ?? made(parent, child) };
  });
  // First what goes: behind it nothing has to move then, for what is moved loses the focus.
  for (const each of left) each.remove();
  pairs.forEach(({ child, here }, index) => {
    update(here, child);
    const there = parent.childNodes[index] ?? null;
    if (here !== there) parent.insertBefore(here, there);
  });
}

function fits(there: ChildNode, child: Child): boolean {
  if (typeof child === 'string') return there.nodeType === 3;
  const before = drawn.get(there as Element);
  return before?.tag === child.tag && before.key === child.key;
}

function made({ ownerDocument, namespaceURI }: Element, child: Child): ChildNode {
  if (typeof child === 'string') return ownerDocument.createTextNode(child);
  const isSvg = child.tag === 'svg' || namespaceURI === SVG;
  return isSvg ? ownerDocument.createElementNS(SVG, child.tag) : ownerDocument.createElement(child.tag);
}

function update(here: ChildNode, child: Child): void {
  if (typeof child === 'string') {
    if (here.textContent !== child) here.textContent = child;
    return;
  }
  const element = here as Element;
  const before = drawn.get(element);
  drawn.set(element, child);
  listen(element, child);
  patch(element, child.children);
  // After the children: a list has no choice before it has its words.
  setAttributes(element, child.attributes, before?.attributes ?? {});
}

/** One listener per event for as long as the element lives, which asks who listens now. */
function listen(element: Element, { listeners }: Node): void {
  for (const event of Object.keys(listeners)) {
    const known = listening.get(element) ?? new Set();
    if (known.has(event)) continue;
    listening.set(element, known.add(event));
    element.addEventListener(event, (happened) => {
      const now: Listener | undefined = drawn.get(element)?.listeners[event];
      now?.(happened);
    });
  }
}

const listening = new WeakMap<Element, Set<string>>();

function setAttributes(element: Element, next: Attributes, before: Attributes): void {
  for (const name of Object.keys(before)) if (next[name] === undefined) element.removeAttribute(name);
  for (const [name, value] of Object.entries(next)) {
    if (LIVE.has(name)) setLive(element, name, value);
    else if (value === undefined || value === false) element.removeAttribute(name);
    else {
      const text = value === true ? '' : String(value);
      if (element.getAttribute(name) !== text) element.setAttribute(name, text);
    }
  }
}

function setLive(element: Element, name: string, value: Attributes[string]): void {
  const live = element as unknown as Record<string, unknown>;
  if (value !== undefined && live[name] !== value) live[name] = value;
}
