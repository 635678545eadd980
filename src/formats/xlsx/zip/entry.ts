/** A file in a zip, still packed. Files that nobody changes are copied like this from one zip to the next. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes after unpacking, as the zip says. */
  readonly size: number;
  /** Date and time in the notation of MS-DOS. */
  readonly time: number;
  readonly packed: Uint8Array;
}

export const STORED = 0;
export const DEFLATED = 8;

/** Midnight, 1 January 1980: what we write has no moment in it, so that equal content gives equal bytes. */
export const FIXED_TIME = 0x00210000;
