/**
 * A workbook file as a set of parts. Parts that nobody writes keep their packed bytes, their order and their time.
 */
import { MAX_SMALL_PART_BYTES, MAX_TOTAL_BYTES, MAX_TREE_SIZE } from '../limits';
import { XlsxError } from '../xlsx-error';
import { TextEdits } from '../xml/edit';
import { escapeAttribute } from '../xml/text';
import { attributeOf, parseXml, type XmlElement } from '../xml/tree';
import { pack, writeZip } from '../zip/zip';
import { readZip, unpack } from '../zip/unzip';
import type { ZipEntry } from '../zip/entry';
import { inNamespaceOf } from './dialect';
import { decodePart, encodePart } from './encoding';
import {
  ownerOf,
  readRelationships,
  relationshipsPath,
  relativeTarget,
  type Relationship,
} from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export class Package {
  /** By name in lower case: names of parts are the same whatever the case. */
  private readonly entries = new Map<string, ZipEntry>();
  private readonly relationships = new Map<string, readonly Relationship[]>();
  private unpacked = 0;

  constructor(bytes: Uint8Array) {
    for (const entry of readZip(bytes)) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(path: string): boolean {
    return this.entries.has(path.toLowerCase());
  }

  paths(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  bytes(path: string): Uint8Array {
    const entry = this.entries.get(path.toLowerCase());
    if (!entry) throw new XlsxError('damaged', { part: path });
    this.unpacked += entry.size;
    if (this.unpacked > MAX_TOTAL_BYTES) throw new XlsxError('tooLarge', { part: path });
    return unpack(entry);
  }

  text(path: string): string {
    return decodePart(this.bytes(path));
  }

  /** The text of a part that is no sheet. */
  smallText(path: string): string {
    const size = this.entries.get(path.toLowerCase())?.size ?? 0;
    if (size > MAX_SMALL_PART_BYTES) throw new XlsxError('tooLarge', { part: path });
    return this.text(path);
  }

  /** Writes a part. When its content is what it was, nothing changes. */
  write(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? encodePart(content) : content;
    const old = this.entries.get(path.toLowerCase());
    if (old && sameBytes(unpack(old), bytes)) return;
    this.entries.set(path.toLowerCase(), pack(old?.name ?? path, bytes));
    this.relationships.clear();
  }

  /** Changes a part that is text at some places. */
  edit(
    path: string,
    change: (edits: TextEdits, root: XmlElement) => void,
    opaque: readonly string[] = [],
  ): void {
    const bytes = this.bytes(path);
    const source = decodePart(bytes);
    if (!sameBytes(encodePart(source), bytes)) throw new XlsxError('unsupportedEncoding', { part: path });
    const edits = new TextEdits(source);
    change(edits, this.parse(path, source, opaque));
    this.write(path, edits.apply());
  }

  /** Takes away a part together with the relationship that leads to it, and with the parts that only it used. */
  removeRelated(owner: string, { id, target }: Relationship): void {
    this.removeChildren(relationshipsPath(owner), (element) => attributeOf(element, 'Id') === id);
    this.removePart(target);
  }

  private removePart(path: string): void {
    const parts = this.relationshipsOf(path).filter(({ isExternal }) => !isExternal);
    this.entries.delete(path.toLowerCase());
    this.entries.delete(relationshipsPath(path).toLowerCase());
    this.relationships.clear();
    const name = `/${path}`.toLowerCase();
    this.removeChildren(CONTENT_TYPES, (element) => attributeOf(element, 'PartName')?.toLowerCase() === name);
    for (const { target } of parts) if (this.has(target) && !this.isUsed(target)) this.removePart(target);
  }

  private isUsed(path: string): boolean {
    const name = path.toLowerCase();
    return this.paths()
      .flatMap((each) => ownerOf(each) ?? [])
      .some((owner) => this.relationshipsOf(owner).some(({ target }) => target.toLowerCase() === name));
  }

  private removeChildren(path: string, isMeant: (element: XmlElement) => boolean): void {
    this.edit(path, (edits, root) => {
      for (const child of root.children) if (isMeant(child)) edits.replace(child.start, child.end, '');
    });
  }

  /** The root element of a part; elements named in `opaque` come without their children. */
  root(path: string, opaque: readonly string[] = []): XmlElement {
    return this.parse(path, opaque.length > 0 ? this.text(path) : this.smallText(path), opaque);
  }

  private parse(path: string, source: string, opaque: readonly string[]): XmlElement {
    try {
      return parseXml(source, opaque, MAX_TREE_SIZE);
    } catch (error) {
      throw error instanceof XlsxError ? new XlsxError(error.code, { part: path }) : error;
    }
  }

  /** The relationships of a part; those of the package itself with an empty path. */
  relationshipsOf(path: string): readonly Relationship[] {
    const known = this.relationships.get(path);
    if (known) return known;
    const file = relationshipsPath(path);
    const list = this.has(file) ? readRelationships(this.root(file), path) : [];
    this.relationships.set(path, list);
    return list;
  }

  /** Adds a relationship and returns its id. */
  relate(owner: string, type: string, target: string): string {
    const taken = new Set(this.relationshipsOf(owner).map((relationship) => relationship.id));
    const id = firstFree(
      (number) => `rId${number}`,
      (candidate) => taken.has(candidate),
    );
    const file = relationshipsPath(owner);
    if (!this.has(file))
      this.write(file, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    const path = escapeAttribute(relativeTarget(owner, target));
    this.edit(file, (edits, root) => {
      edits.append(root, inNamespaceOf(root, `<Relationship Id="${id}" Type="${type}" Target="${path}"/>`));
    });
    return id;
  }

  contentTypeOf(path: string): string | undefined {
    const types = this.root(CONTENT_TYPES).children;
    const name = `/${path}`.toLowerCase();
    const own = types.find((type) => attributeOf(type, 'PartName')?.toLowerCase() === name);
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const general = types.find((type) => attributeOf(type, 'Extension')?.toLowerCase() === extension);
    const found = own ?? general;
    return found && attributeOf(found, 'ContentType');
  }

  setContentType(path: string, type: string): void {
    this.edit(CONTENT_TYPES, (edits, root) => {
      const name = escapeAttribute(`/${path}`);
      edits.append(root, inNamespaceOf(root, `<Override PartName="${name}" ContentType="${type}"/>`));
    });
  }

  /** The first path of a numbered series that no part has. */
  freePath(of: (number: number) => string): string {
    return firstFree(of, (path) => this.has(path));
  }

  toBytes(): Uint8Array {
    return writeZip([...this.entries.values()]);
  }
}

function firstFree(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(name(number))) number++;
  return name(number);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
