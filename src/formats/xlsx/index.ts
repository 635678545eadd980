/** Workbook files: bytes to a snapshot, a document to bytes, and changes in cells of the user. */
export { readXlsx } from './read/read';
export { partTexts, type PartText } from './part-texts';
export { writeXlsx } from './write/write';
export { editXlsx } from './edit/edit';
export { MAX_FILE_BYTES } from './limits';
export { XlsxError, type XlsxErrorCode, type XlsxErrorFacts } from './xlsx-error';
