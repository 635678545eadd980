/** Workbook files: bytes to a snapshot, and a document to bytes. */
export { readXlsx } from './read/read';
export { writeXlsx } from './write/write';
export { MAX_FILE_BYTES } from './limits';
export { XlsxError, type XlsxErrorCode, type XlsxErrorFacts } from './xlsx-error';
