/** Packs and unpacks bytes. A place that has something faster than JavaScript hands that in. */
import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';

export interface Codec {
  deflate(bytes: Uint8Array): Uint8Array;
  /** Never holds more than `size` bytes, whatever is packed; throws, or answers something else, when it is not that. */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Of 1 to 9: a third less time than the usual 6, for files that are a twentieth larger. */
export const LEVEL = 4;

/** Works everywhere. Its inflating stops at the end of the array that it is given. */
export const FFLATE: Codec = {
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  crc32,
};
