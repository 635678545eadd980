/** Writes a zip from packed entries. The same entries always give the same bytes. */
import type { Codec } from './codec';
import { DEFLATED, FIXED_TIME, type ZipEntry } from './entry';

const VERSION = 20;
const NAME_IS_UTF8 = 0x0800;

/** Packs the bytes of a new or changed file. */
export function pack(name: string, bytes: Uint8Array, codec: Codec): ZipEntry {
  const packed = codec.deflate(bytes);
  return { name, method: DEFLATED, crc: codec.crc32(bytes), size: bytes.length, time: FIXED_TIME, packed };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const bodies = files.reduce((sum, { entry, name }) => sum + 30 + name.length + entry.packed.length, 0);
  const directory = files.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);

  let at = 0;
  let central = bodies;
  for (const { entry, name } of files) {
    view.setUint32(at, 0x04034b50, true);
    writeCommonFields(view, at + 4, entry, name);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);

    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, VERSION, true);
    writeCommonFields(view, central + 6, entry, name);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);

    at += 30 + name.length + entry.packed.length;
    central += 46 + name.length;
  }

  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, files.length, true);
  view.setUint16(central + 10, files.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return bytes;
}

/** The fields that a file's own header and the table of contents share. */
function writeCommonFields(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, NAME_IS_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}
