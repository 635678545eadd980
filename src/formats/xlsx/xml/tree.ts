/**
 * A small XML document as a tree that remembers where everything stands in the source,
 * so that a part can be changed at one place and stay as it is elsewhere.
 */
import { XlsxError } from '../xlsx-error';
import { XmlReader, type XmlAttribute } from './reader';

export interface XmlElement {
  /** Name without prefix. */
  readonly local: string;
  readonly prefix: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** From the first to the last character of the element in the source, the end excluded. */
  readonly start: number;
  readonly end: number;
  /** Between the tags; both equal `end` when the element is a single tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly selfClosing: boolean;
  /** The text directly inside the element. */
  readonly text: string;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/**
 * The root element of a document. Elements named in `opaque` are kept without their children; more elements and
 * attributes than `limit` are refused.
 */
export function parseXml(source: string, opaque: readonly string[] = [], limit = Infinity): XmlElement {
  const reader = new XmlReader(source);
  let size = 0;
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  while (reader.next()) {
    const parent = open.at(-1);
    if (reader.kind === 'text') {
      if (parent) parent.text += reader.textValue();
    } else if (reader.kind === 'close') {
      close(open.pop(), reader);
    } else {
      const element = elementAt(reader);
      size += 1 + element.attributes.length;
      if (size > limit) throw new XlsxError('tooLarge');
      if (parent) parent.children.push(element);
      else if (root) throw new XlsxError('damaged');
      else root = element;
      if (opaque.includes(element.local)) skipContent(element, reader);
      else if (!element.selfClosing) open.push(element);
    }
  }
  if (!root || open.length > 0) throw new XlsxError('damaged');
  return root;
}

/** Written out field by field: a large sheet has a hundred thousand of these. */
function elementAt(reader: XmlReader): Growing {
  return {
    local: reader.local,
    prefix: reader.prefix,
    attributes: reader.attributes(),
    children: [],
    start: reader.start,
    end: reader.end,
    contentStart: reader.end,
    contentEnd: reader.end,
    selfClosing: reader.isSingle(),
    text: '',
  };
}

function skipContent(element: Growing, reader: XmlReader): void {
  if (element.selfClosing) return;
  reader.skip();
  close(element, reader);
}

function close(element: Growing | undefined, reader: XmlReader): void {
  if (!element || reader.kind !== 'close' || !reader.is(element.local)) throw new XlsxError('damaged');
  element.contentEnd = reader.start;
  element.end = reader.end;
}

export function childOf(element: XmlElement, local: string): XmlElement | undefined {
  return element.children.find((child) => child.local === local);
}

export function childrenOf(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.filter((child) => child.local === local);
}

/** The value of an attribute that has no prefix. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** The relationship id of an element: its only attribute "id" with a prefix, whatever the prefix. */
export function relationIdOf(element: XmlElement): string | undefined {
  return element.attributes.find((attribute) => /^(?!xml:)[^:]+:id$/.test(attribute.name))?.value;
}

/** Whether a yes-or-no attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The source of an element. */
export function sourceOf(source: string, element: XmlElement): string {
  return source.slice(element.start, element.end);
}
