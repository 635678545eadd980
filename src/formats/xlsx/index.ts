/** Workbook files: bytes to a snapshot, a document to bytes, and changes in cells of the user. */
export { readXlsx } from './read/read';
export { readDrawings } from './read/drawings/read-drawings';
export type { Chart, Corner, Drawing, Picture, Spot } from './read/drawings/drawing';
export { readTableLooks } from './read/table-looks/read-table-looks';
export {
  TABLE_PARTS,
  type Edge,
  type EdgeLine,
  type FileColour,
  type PartLook,
  type TableLook,
  type TableLooks,
  type TablePartName,
  type TableStyle,
} from './read/table-looks/table-look';
export { readBesideCells, type BesideCells, type InputMessage, type SheetLink } from './read/beside-cells';
export type { RowHeights } from './read/row-heights';
export { partTexts, type PartText, type PartTextOptions } from './part-texts';
export { FFLATE, LEVEL, type Codec } from './zip/codec';
export { writeXlsx } from './write/write';
export { editXlsx } from './edit/edit';
export { saveXlsx, wouldBreak } from './save/save';
export type {
  CellChange,
  FormulaCell,
  RecalculatedCell,
  Result,
  SheetChanges,
  Shift,
  TypedCell,
  WorkbookChanges,
} from './save/changes';
export { plainWorkbook } from './plain-workbook';
export { MAX_FILE_BYTES } from './limits';
export { XlsxError, type XlsxErrorCode, type XlsxErrorFacts, type XlsxObstacle } from './xlsx-error';
