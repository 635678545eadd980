/**
 * How much of an untrusted file is held in memory at most. Far above any workbook of a study, low enough that a browser
 * tab survives: whatever the file, reading it takes less than 1 GB and 10 seconds (npm run bench reports both).
 */
const MEBIBYTE = 1024 * 1024;

/** The file itself. */
export const MAX_FILE_BYTES = 128 * MEBIBYTE;

/** One part of the package, unpacked: a sheet may be as large as this. */
export const MAX_PART_BYTES = 256 * MEBIBYTE;

/** Any other part that is read: the table of texts, the styles, the list of sheets. */
export const MAX_SMALL_PART_BYTES = 64 * MEBIBYTE;

/** All parts that are unpacked together. */
export const MAX_TOTAL_BYTES = 512 * MEBIBYTE;

/** Files in the zip. */
export const MAX_ENTRIES = 20_000;

/** Elements and attributes of a part of which a tree is made: all but the cells and the texts. */
export const MAX_TREE_SIZE = 1_000_000;

/** Attributes of one element. */
export const MAX_ATTRIBUTES = 1_000;

/** Different texts in the workbook. */
export const MAX_SHARED_STRINGS = 2_000_000;

/** Characters in the cells that hold a text of their own, all together. */
export const MAX_CELL_TEXT = 64_000_000;

/** Sheets, and tables on them. */
export const MAX_SHEETS = 2_000;
export const MAX_TABLES = 10_000;

/** Places in the rows of all sheets together, empty ones before a filled one included. */
export const MAX_CELLS = 10_000_000;

/** Rows of all sheets together, empty ones before a filled one included. */
export const MAX_TOTAL_ROWS = 20_000_000;

/** Places in the rectangles of which something is said besides the value of the cell. */
export const MAX_FLAGGED = 100_000_000;

/** The size of a worksheet in Excel. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
