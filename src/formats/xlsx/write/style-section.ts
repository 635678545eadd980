/** One list of the styles part (fonts, fills ...): finds an item that is there already, or adds it at the end. */
import { inNamespaceOf } from '../package/dialect';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, parseXml, type XmlElement } from '../xml/tree';

/** The order that the format wants. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

export class StyleSection {
  /** The items that were there, or that a new list starts with. */
  readonly items: readonly XmlElement[];
  private readonly element: XmlElement | undefined;
  private readonly places = new Map<string, number>();
  /** The same by the text that was asked for: many looks share a font, a fill or a border. */
  private readonly asked = new Map<string, number>();
  private readonly added: string[] = [];
  private count = 0;

  constructor(
    private readonly root: XmlElement,
    private readonly name: string,
    /** What a new list starts with: the look of cells that nobody gave one. */
    defaults: readonly string[],
    /** What makes two items the same. */
    private readonly keyOf: (item: XmlElement) => string = canonical,
  ) {
    this.element = childOf(root, name);
    this.items = this.element?.children ?? defaults.map((xml) => parseXml(xml));
    if (this.element) for (const item of this.element.children) this.register(keyOf(item));
    else for (const xml of defaults) this.add(xml);
  }

  /** The place of an item in the list. */
  indexOf(xml: string): number {
    const known = this.asked.get(xml);
    if (known !== undefined) return known;
    const key = this.keyOf(parseXml(xml));
    const index = this.places.get(key) ?? this.addAs(key, xml);
    this.asked.set(xml, index);
    return index;
  }

  add(xml: string): number {
    return this.addAs(this.keyOf(parseXml(xml)), xml);
  }

  private addAs(key: string, xml: string): number {
    this.added.push(xml);
    return this.register(key);
  }

  private register(key: string): number {
    if (!this.places.has(key)) this.places.set(key, this.count);
    return this.count++;
  }

  /** Puts what was added in the part. */
  save(edits: TextEdits): void {
    if (this.added.length === 0) return;
    const count = String(this.count);
    if (!this.element) {
      const xml = `<${this.name} count="${count}">${this.added.join('')}</${this.name}>`;
      edits.insertChild(this.root, ORDER, this.name, inNamespaceOf(this.root, xml));
      return;
    }
    if (attributeOf(this.element, 'count') !== undefined) edits.setAttribute(this.element, 'count', count);
    edits.append(this.element, this.added.map((xml) => inNamespaceOf(this.root, xml)).join(''));
  }
}

/** An element as text that does not depend on prefixes and on the order of attributes. */
export function canonical(element: XmlElement): string {
  const attributes = element.attributes
    .filter(({ name }) => !name.startsWith('xmlns'))
    .map(({ name, value }) => `${name}=${JSON.stringify(value)}`)
    .sort();
  return `${element.local}(${attributes.join(' ')})[${element.children.map(canonical).join('')}]`;
}
