/** Reads a zip without unpacking it, and unpacks single entries within bounds. */
import { MAX_ENTRIES, MAX_PART_BYTES } from '../limits';
import { XlsxError } from '../xlsx-error';
import type { Codec } from './codec';
import { DEFLATED, STORED, type ZipEntry } from './entry';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_RECORD_64 = 0x06064b50;
const END_LOCATOR_64 = 0x07064b50;
const END_RECORD_SIZE = 22;
const LOCATOR_SIZE = 20;
const MAX_COMMENT = 0xffff;
const IS_ENCRYPTED = 1;
const IN_64_BITS = 0xffffffff;
const ZIP64_EXTRA = 1;

/** The entries in the order of the zip's table of contents; directories are left out. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // A read outside the file: some offset or length in it is wrong.
    if (error instanceof RangeError) throw new XlsxError('damaged');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  if (count > MAX_ENTRIES) throw new XlsxError('tooLarge');
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new XlsxError('damaged');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if ((view.getUint16(at + 8, true) & IS_ENCRYPTED) !== 0) throw new XlsxError('encrypted', { part: name });
    const sizes = readSizes(view, at, at + 46 + nameLength, extraLength);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        time: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        packed: packedBytes(bytes, view, sizes.headerOffset, sizes.packedSize, name),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // Files that lie on top of each other would grow without bounds as soon as they are written apart.
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  if (packed > bytes.length) throw new XlsxError('damaged');
  return entries;
}

function findDirectory(view: DataView): { count: number; offset: number } {
  const last = view.byteLength - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const in64 = count === 0xffff || offset === IN_64_BITS;
    return in64 ? findDirectory64(view, at - LOCATOR_SIZE) : { count, offset };
  }
  throw new XlsxError('truncated');
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } {
  if (view.getUint32(locator, true) !== END_LOCATOR_64) throw new XlsxError('damaged');
  const record = readUint64(view, locator + 8);
  if (view.getUint32(record, true) !== END_RECORD_64) throw new XlsxError('damaged');
  return { count: readUint64(view, record + 32), offset: readUint64(view, record + 48) };
}

/** Sizes and place of an entry; what does not fit in 32 bits stands in an extra field, in this order. */
function readSizes(
  view: DataView,
  header: number,
  extra: number,
  extraLength: number,
): { size: number; packedSize: number; headerOffset: number } {
  const short = [24, 20, 42].map((field) => view.getUint32(header + field, true));
  let at = extra;
  while (at + 4 <= extra + extraLength && view.getUint16(at, true) !== ZIP64_EXTRA) {
    at += 4 + view.getUint16(at + 2, true);
  }
  let long = at + 4;
  const [size = 0, packedSize = 0, headerOffset = 0] = short.map((value) => {
    if (value !== IN_64_BITS) return value;
    long += 8;
    return readUint64(view, long - 8);
  });
  return { size, packedSize, headerOffset };
}

function packedBytes(
  bytes: Uint8Array,
  view: DataView,
  header: number,
  length: number,
  name: string,
): Uint8Array {
  if (view.getUint32(header, true) !== LOCAL_HEADER) throw new XlsxError('damaged', { part: name });
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + length > bytes.length) throw new XlsxError('truncated', { part: name });
  return bytes.subarray(start, start + length);
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Some programs write Windows separators. */
function decodeName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/');
}

/** Unpacks one entry; never holds more than the limit, whatever the entry says or contains. */
export function unpack(entry: ZipEntry, codec: Codec): Uint8Array {
  const facts = { part: entry.name };
  if (entry.size > MAX_PART_BYTES || entry.packed.length > MAX_PART_BYTES)
    throw new XlsxError('tooLarge', facts);
  const bytes = inflate(entry, codec);
  // Also catches an entry that is larger than it says, of which only the start was unpacked.
  if (bytes.length !== entry.size || codec.crc32(bytes) !== entry.crc) throw new XlsxError('damaged', facts);
  return bytes;
}

function inflate(entry: ZipEntry, codec: Codec): Uint8Array {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new XlsxError('damaged', { part: entry.name });
  try {
    return codec.inflate(entry.packed, entry.size);
  } catch {
    throw new XlsxError('damaged', { part: entry.name });
  }
}
