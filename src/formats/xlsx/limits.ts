/**
 * How much of an untrusted file is held in memory at most. Far above any workbook of a study,
 * low enough that a browser tab survives.
 */
const MEBIBYTE = 1024 * 1024;

/** One part of the package, unpacked. */
export const MAX_PART_BYTES = 256 * MEBIBYTE;

/** All parts that are unpacked together. */
export const MAX_TOTAL_BYTES = 640 * MEBIBYTE;

/** Files in the zip. */
export const MAX_ENTRIES = 20_000;

/** Different texts in the workbook. */
export const MAX_SHARED_STRINGS = 5_000_000;

/** Places in the rows of one sheet, empty ones before a filled one included. */
export const MAX_CELLS = 20_000_000;

/** The size of a worksheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
