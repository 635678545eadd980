/** Changes to a source text at places of the original; everything else stays byte for byte. */
import type { XmlElement } from './tree';

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Order among insertions at one place. */
  readonly rank: number;
}

export class TextEdits {
  private readonly changes: Change[] = [];
  /** What goes into elements that are a single tag now. */
  private readonly fillings = new Map<XmlElement, { text: string; rank: number }[]>();

  constructor(readonly source: string) {}

  replace(start: number, end: number, text: string, rank = 0): void {
    this.changes.push({ start, end, text, rank });
  }

  insert(at: number, text: string, rank = 0): void {
    this.replace(at, at, text, rank);
  }

  /** Adds to the end of an element. */
  append(element: XmlElement, text: string, rank = 0): void {
    if (!element.selfClosing) this.insert(element.contentEnd, text, rank);
    else this.fillings.set(element, [...(this.fillings.get(element) ?? []), { text, rank }]);
  }

  /** Adds a child before the first one that the format wants after it. */
  insertChild(parent: XmlElement, order: readonly string[], local: string, xml: string): void {
    const rank = order.indexOf(local);
    const next = parent.children.find((child) => order.indexOf(child.local) > rank);
    if (next) this.insert(next.start, xml, rank);
    else this.append(parent, xml, rank);
  }

  /** Puts a child in its place: instead of the one with that name, or where the order wants it. Empty: takes it out. */
  setChild(parent: XmlElement, order: readonly string[], local: string, xml: string): void {
    const old = parent.children.filter((child) => child.local === local);
    old.forEach((child, index) => {
      this.replace(child.start, child.end, index === 0 ? xml : '');
    });
    if (old.length === 0 && xml !== '') this.insertChild(parent, order, local, xml);
  }

  /** Gives an attribute that the element has another value, which needs no escaping; undefined takes it away. */
  setAttribute(element: XmlElement, name: string, value: string | undefined): void {
    const tag = this.source.slice(element.start, element.contentStart);
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`).exec(tag);
    if (!match) return;
    const start = element.start + match.index;
    this.replace(start, start + match[0].length, value === undefined ? '' : ` ${name}="${value}"`);
  }

  /** Gives an element an attribute that it does not have; the value needs no escaping. */
  addAttribute(element: XmlElement, name: string, value: string): void {
    const tagName = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
    this.insert(element.start + 1 + tagName.length, ` ${name}="${value}"`);
  }

  apply(): string {
    for (const [element, pieces] of this.fillings) {
      const name = element.prefix === '' ? element.local : `${element.prefix}:${element.local}`;
      const content = [...pieces].sort((a, b) => a.rank - b.rank).map((piece) => piece.text);
      this.replace(element.end - 2, element.end, `>${content.join('')}</${name}>`);
    }
    this.fillings.clear();
    // Sorting is stable: insertions of one rank at one place keep the order in which they were made.
    this.changes.sort((a, b) => a.start - b.start || a.end - b.end || a.rank - b.rank);
    let result = '';
    let at = 0;
    for (const change of this.changes) {
      result += this.source.slice(at, change.start) + change.text;
      at = Math.max(at, change.end);
    }
    return result + this.source.slice(at);
  }
}
