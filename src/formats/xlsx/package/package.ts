/**
 * A workbook file as a set of parts. Parts that nobody changes keep their packed bytes, their order and their time.
 */
import { MAX_SMALL_PART_BYTES, MAX_TOTAL_BYTES, MAX_TREE_SIZE } from '../limits';
import { XlsxError } from '../xlsx-error';
import { TextEdits } from '../xml/edit';
import { escapeAttribute } from '../xml/text';
import { attributeOf, parseXml, type XmlElement } from '../xml/tree';
import type { Codec } from '../zip/codec';
import { pack, writeZip } from '../zip/zip';
import { readZip, unpack } from '../zip/unzip';
import type { ZipEntry } from '../zip/entry';
import { inNamespaceOf } from './dialect';
import { decodeExactly, decodePart, encodePart } from './encoding';
import {
  kindOf,
  ownerOf,
  readRelationships,
  relationshipsPath,
  relativeTarget,
  type Relationship,
} from './relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part that was written. It is packed with the file: some parts are written time and again before that. */
interface WrittenPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the file has in its place. */
  readonly before: ZipEntry | undefined;
}

export class Package {
  /** By name in lower case: names of parts are the same whatever the case. */
  private readonly parts = new Map<string, ZipEntry | WrittenPart>();
  private readonly relationships = new Map<string, readonly Relationship[]>();
  /** New relationships by the part that lists them, to be written when somebody reads it and with the file. */
  private readonly newRelationships = new Map<string, string[]>();
  /** The content types of new parts by name, to be written with the file. */
  private readonly newTypes = new Map<string, string>();
  /** What the source holds. */
  private readonly entries: readonly (ZipEntry | WrittenPart)[];
  private unpacked = 0;

  constructor(
    private readonly source: Uint8Array,
    private readonly codec: Codec,
  ) {
    for (const entry of readZip(source)) this.parts.set(entry.name.toLowerCase(), entry);
    this.entries = [...this.parts.values()];
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  paths(): string[] {
    return [...this.parts.values()].map(({ name }) => name);
  }

  bytes(path: string): Uint8Array {
    this.writeNewRelationships(path);
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw new XlsxError('damaged', { part: path });
    if (isWritten(part)) return part.bytes;
    this.unpacked += part.size;
    if (this.unpacked > MAX_TOTAL_BYTES) throw new XlsxError('tooLarge', { part: path });
    return unpack(part, this.codec);
  }

  text(path: string): string {
    return decodePart(this.bytes(path));
  }

  /** The text of a part that is no sheet. */
  smallText(path: string): string {
    const part = this.parts.get(path.toLowerCase());
    if (part && !isWritten(part) && part.size > MAX_SMALL_PART_BYTES)
      throw new XlsxError('tooLarge', { part: path });
    return this.text(path);
  }

  /** Writes a part. When its content is what it was, the file keeps it as it is. */
  write(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? encodePart(content) : content;
    const old = this.parts.get(path.toLowerCase());
    this.put(path, bytes, old && isWritten(old) ? old.before : old);
  }

  private put(path: string, bytes: Uint8Array, before: ZipEntry | undefined): void {
    const name = this.parts.get(path.toLowerCase())?.name ?? path;
    this.parts.set(path.toLowerCase(), { name, bytes, before });
    const owner = ownerOf(path);
    if (owner !== undefined) this.relationships.delete(owner.toLowerCase());
  }

  /** Changes a part that is text at some places. */
  edit(
    path: string,
    change: (edits: TextEdits, root: XmlElement) => void,
    opaque: readonly string[] = [],
  ): void {
    this.rewrite(path, (source) => {
      const edits = new TextEdits(source);
      change(edits, this.parse(path, source, opaque));
      return edits.apply();
    });
  }

  /** Changes a part that is text. */
  rewrite(path: string, change: (source: string) => string): void {
    const source = decodeExactly(this.bytes(path));
    const text = change(source);
    // It is another text, so the file need not be looked into again.
    if (text !== source) this.put(path, encodePart(text), undefined);
  }

  /** Takes away a part together with the relationship that leads to it, and with the parts that only it used. */
  removeRelated(owner: string, { id, target }: Relationship): void {
    this.removeChildren(relationshipsPath(owner), (element) => attributeOf(element, 'Id') === id);
    this.removePart(target);
  }

  private removePart(path: string): void {
    const parts = this.relationshipsOf(path).filter(({ isExternal }) => !isExternal);
    this.parts.delete(path.toLowerCase());
    this.parts.delete(relationshipsPath(path).toLowerCase());
    this.newRelationships.delete(relationshipsPath(path).toLowerCase());
    this.relationships.delete(path.toLowerCase());
    this.newTypes.delete(path);
    this.removeContentType(path);
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
    const known = this.relationships.get(path.toLowerCase());
    if (known) return known;
    const file = relationshipsPath(path);
    const list = this.has(file) ? readRelationships(this.root(file), path) : [];
    this.relationships.set(path.toLowerCase(), list);
    return list;
  }

  /** Adds a relationship and returns its id. */
  relate(owner: string, type: string, target: string): string {
    const file = relationshipsPath(owner);
    if (!this.has(file))
      this.write(file, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    const known = this.relationshipsOf(owner);
    const taken = new Set(known.map((relationship) => relationship.id));
    const id = firstFree(
      (number) => `rId${number}`,
      (candidate) => taken.has(candidate),
    );
    const added = { id, kind: kindOf(type), type, target, isExternal: false };
    this.relationships.set(owner.toLowerCase(), [...known, added]);
    const path = escapeAttribute(relativeTarget(owner, target));
    const xml = `<Relationship Id="${id}" Type="${type}" Target="${path}"/>`;
    this.newRelationships.set(file.toLowerCase(), [
      ...(this.newRelationships.get(file.toLowerCase()) ?? []),
      xml,
    ]);
    return id;
  }

  /** All of a part at once: the list is long in a file with many sheets. */
  private writeNewRelationships(file: string): void {
    const added = this.newRelationships.get(file.toLowerCase());
    if (added === undefined) return;
    this.newRelationships.delete(file.toLowerCase());
    this.edit(file, (edits, root) => {
      for (const xml of added) edits.append(root, inNamespaceOf(root, xml));
    });
  }

  contentTypeOf(path: string): string | undefined {
    const added = this.newTypes.get(path);
    if (added !== undefined) return added;
    const types = this.root(CONTENT_TYPES).children;
    const name = `/${path}`.toLowerCase();
    const own = types.find((type) => attributeOf(type, 'PartName')?.toLowerCase() === name);
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const general = types.find((type) => attributeOf(type, 'Extension')?.toLowerCase() === extension);
    const found = own ?? general;
    return found && attributeOf(found, 'ContentType');
  }

  setContentType(path: string, type: string): void {
    this.newTypes.set(path, type);
  }

  /** All at once: the list is long in a file with many parts. */
  private writeNewTypes(): void {
    if (this.newTypes.size === 0) return;
    this.edit(CONTENT_TYPES, (edits, root) => {
      for (const [path, type] of this.newTypes) {
        const name = escapeAttribute(`/${path}`);
        edits.append(root, inNamespaceOf(root, `<Override PartName="${name}" ContentType="${type}"/>`));
      }
    });
    this.newTypes.clear();
  }

  /** The part becomes one of another type. */
  replaceContentType(path: string, type: string): void {
    this.removeContentType(path);
    this.setContentType(path, type);
  }

  private removeContentType(path: string): void {
    const name = `/${path}`.toLowerCase();
    this.removeChildren(CONTENT_TYPES, (element) => attributeOf(element, 'PartName')?.toLowerCase() === name);
  }

  /** The first path of a numbered series that no part has. */
  freePath(of: (number: number) => string): string {
    return firstFree(of, (path) => this.has(path));
  }

  /** The bytes of the source, when nothing in it became another. */
  toBytes(): Uint8Array {
    for (const file of this.newRelationships.keys()) this.writeNewRelationships(file);
    this.writeNewTypes();
    const entries = [...this.parts.values()].map((part) => entryOf(part, this.codec));
    const isSame = (entry: ZipEntry, index: number): boolean => entry === this.entries[index];
    return entries.length === this.entries.length && entries.every(isSame) ? this.source : writeZip(entries);
  }
}

function isWritten(part: ZipEntry | WrittenPart): part is WrittenPart {
  return 'bytes' in part;
}

function entryOf(part: ZipEntry | WrittenPart, codec: Codec): ZipEntry {
  if (!isWritten(part)) return part;
  const { name, bytes, before } = part;
  return before && sameBytes(unpack(before, codec), bytes) ? before : pack(name, bytes, codec);
}

function firstFree(name: (number: number) => string, isTaken: (name: string) => boolean): string {
  let number = 1;
  while (isTaken(name(number))) number++;
  return name(number);
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  // A plain count: "every" takes many times as long.
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
