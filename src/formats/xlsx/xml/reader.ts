/**
 * Reads XML piece by piece, fast enough for the 40 MB of a large sheet.
 * Names are compared without their prefix: some programs write <x:row>.
 */
import { MAX_ATTRIBUTES } from '../limits';
import { XlsxError } from '../xlsx-error';
import { decodeEntities } from './text';

const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const COLON = 0x3a;

export type XmlKind = 'open' | 'close' | 'text';

export interface XmlAttribute {
  /** With its prefix. */
  readonly name: string;
  readonly value: string;
}

export class XmlReader {
  /** What the current piece is. An element without content is one piece of kind 'open'. */
  kind: XmlKind = 'text';
  /** Where the current piece stands in the source. */
  start = 0;
  end = 0;
  private single = false;
  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  /** Where the value of the attribute stands that was asked for last. */
  valueStart = 0;
  valueEnd = 0;
  private attributeStart = 0;
  private attributeNameEnd = 0;
  private attributeEnd = 0;

  constructor(readonly source: string) {}

  /** Goes to the next piece; false at the end. Comments and processing instructions are passed over. */
  next(): boolean {
    const { source } = this;
    let at = this.end;
    while (at < source.length) {
      this.start = at;
      if (source.charCodeAt(at) !== LESS_THAN) return this.text(at, at, source.indexOf('<', at));
      const second = source.charCodeAt(at + 1);
      if (second === SLASH) return this.close(at);
      if (second === QUESTION) at = this.after('?>', at + 2);
      else if (second !== EXCLAMATION) return this.open(at);
      else if (source.startsWith('<!--', at)) at = this.after('-->', at + 4);
      else if (source.startsWith('<![CDATA[', at))
        return this.text(at, at + 9, this.after(']]>', at + 9) - 3, 3);
      // A document type may define entities that grow without bounds; no workbook has one.
      else throw new XlsxError('damaged');
    }
    this.start = this.end = source.length;
    return false;
  }

  /** Whether the element is a single tag, without content. */
  isSingle(): boolean {
    return this.single;
  }

  /** The element's name without prefix. */
  get local(): string {
    return this.source.slice(this.localStart, this.nameEnd);
  }

  get prefix(): string {
    return this.localStart === this.nameStart ? '' : this.source.slice(this.nameStart, this.localStart - 1);
  }

  /** Whether the element has this name, prefix aside. */
  is(name: string): boolean {
    return this.nameEnd - this.localStart === name.length && this.source.startsWith(name, this.localStart);
  }

  /** The value of an attribute without prefix, if the element has it. */
  attribute(name: string): string | undefined {
    return this.seek(name) ? decodeEntities(this.source.slice(this.valueStart, this.valueEnd)) : undefined;
  }

  /** Puts `valueStart` and `valueEnd` around the value of an attribute; false when the element has none. */
  seek(name: string): boolean {
    this.attributeEnd = this.nameEnd;
    while (this.nextAttribute()) {
      const { attributeStart, attributeNameEnd } = this;
      if (attributeNameEnd - attributeStart === name.length && this.source.startsWith(name, attributeStart))
        return true;
    }
    return false;
  }

  attributes(): XmlAttribute[] {
    const list: XmlAttribute[] = [];
    this.attributeEnd = this.nameEnd;
    while (this.nextAttribute()) {
      const name = this.source.slice(this.attributeStart, this.attributeNameEnd);
      list.push({ name, value: decodeEntities(this.source.slice(this.valueStart, this.valueEnd)) });
      if (list.length > MAX_ATTRIBUTES) throw new XlsxError('tooLarge');
    }
    return list;
  }

  /** All text up to the end of the current element, that of elements inside it included. */
  content(): string {
    if (this.isSingle()) return '';
    let text = '';
    for (let depth = 1; depth > 0;) {
      this.nextInside();
      if (this.kind === 'text') text += this.textValue();
      else if (this.kind === 'close') depth--;
      else if (!this.isSingle()) depth++;
    }
    return text;
  }

  /** Goes to the end of the current element. */
  skip(): void {
    if (this.isSingle()) return;
    for (let depth = 1; depth > 0;) {
      this.nextInside();
      if (this.kind === 'close') depth--;
      else if (this.kind === 'open' && !this.isSingle()) depth++;
    }
  }

  /** Goes to the first element; false when there is none. */
  nextRoot(): boolean {
    while (this.next()) if (this.kind === 'open') return true;
    return false;
  }

  /** Goes to the next piece inside an element: there must be one, its end at the least. */
  nextInside(): void {
    if (!this.next()) throw new XlsxError('damaged');
  }

  /** The text of the current piece of kind 'text'. XML knows one line end, whatever stands in the file. */
  textValue(): string {
    const written = this.source.slice(this.nameStart, this.nameEnd);
    const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
    return this.nameStart === this.start ? decodeEntities(text) : text;
  }

  private text(start: number, valueStart: number, valueEnd: number, closing = 0): boolean {
    this.kind = 'text';
    this.start = start;
    this.nameStart = valueStart;
    this.nameEnd = valueEnd < 0 ? this.source.length : valueEnd;
    this.end = this.nameEnd + closing;
    return true;
  }

  private close(at: number): boolean {
    this.kind = 'close';
    this.single = false;
    this.end = this.after('>', at + 2);
    this.name(at + 2, this.end - 1);
    return true;
  }

  private open(at: number): boolean {
    const { source } = this;
    let end = at + 1;
    for (;;) {
      const code = source.charCodeAt(end);
      if (code === GREATER_THAN) break;
      if (code === QUOTE || code === APOSTROPHE) end = this.after(code === QUOTE ? '"' : "'", end + 1);
      else if (end >= source.length) throw new XlsxError('damaged');
      else end++;
    }
    this.kind = 'open';
    this.single = source.charCodeAt(end - 1) === SLASH;
    this.end = end + 1;
    this.name(at + 1, this.isSingle() ? end - 1 : end);
    return true;
  }

  /** The name that starts here and ends at white space or at the limit. */
  private name(start: number, limit: number): void {
    this.nameStart = this.localStart = start;
    let at = start;
    for (; at < limit; at++) {
      const code = this.source.charCodeAt(at);
      if (code <= 0x20) break;
      if (code === COLON) this.localStart = at + 1;
    }
    this.nameEnd = at;
  }

  /** The place after the next occurrence of a mark. */
  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found < 0) throw new XlsxError('damaged');
    return found + mark.length;
  }

  private nextAttribute(): boolean {
    const { source } = this;
    const limit = this.end - (this.isSingle() ? 2 : 1);
    let at = this.attributeEnd;
    while (at < limit && source.charCodeAt(at) <= 0x20) at++;
    if (at >= limit) return false;
    this.attributeStart = at;
    while (at < limit && source.charCodeAt(at) !== EQUALS && source.charCodeAt(at) > 0x20) at++;
    this.attributeNameEnd = at;
    while (at < limit && source.charCodeAt(at) !== QUOTE && source.charCodeAt(at) !== APOSTROPHE) at++;
    if (at >= limit) throw new XlsxError('damaged');
    this.valueStart = at + 1;
    this.valueEnd = source.indexOf(source.charAt(at), at + 1);
    // A quote in the wrong place: the value would end outside the tag, or nowhere.
    if (this.valueEnd < 0 || this.valueEnd >= limit) throw new XlsxError('damaged');
    this.attributeEnd = this.valueEnd + 1;
    return true;
  }
}
