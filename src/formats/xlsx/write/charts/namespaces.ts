/** The namespaces of drawings and charts, in the dialect of the workbook. */
import { TRANSITIONAL, type Dialect } from '../../package/dialect';

export interface DrawingDialect {
  /** Where on the sheet something stands. */
  readonly anchors: string;
  /** Lines, fills and texts. */
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
  /** A percentage as an attribute. */
  readonly percent: (value: number) => string;
}

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';
const STRICT_DRAWINGML = 'http://purl.oclc.org/ooxml/drawingml';

export function drawingDialect({ relationships }: Dialect): DrawingDialect {
  const isStrict = relationships !== TRANSITIONAL.relationships;
  const drawingml = isStrict ? STRICT_DRAWINGML : DRAWINGML;
  return {
    anchors: `${drawingml}/spreadsheetDrawing`,
    main: `${drawingml}/main`,
    chart: `${drawingml}/chart`,
    relationships,
    percent: (value) => (isStrict ? `${value}%` : String(value)),
  };
}
