/** Makes a workbook of input sheets from plain rows: what the example workbooks share. */
import { dayOf, type Day } from '../domain/calendar';
import { TABLES, type ColumnKey, type TableKind } from '../intake/labels';
import type { Block, Cell, Document, Row, Sheet } from '../report/document';
import type { StyleToken } from '../report/style';

export type InputValue = string | number | null | { readonly date: Day };

/** A column: its header, its width in characters, and how its numbers print; amounts when that is not said. */
export type InputColumn = readonly [header: string, width: number, numbers?: StyleToken];

/** A sheet with one Excel table. */
export interface TableSheet {
  readonly name: string;
  readonly excelTable: string;
  readonly columns: readonly InputColumn[];
  readonly rows: readonly (readonly InputValue[])[];
}

/** A sheet with a title and lines of text. */
export interface TextSheet {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The cells of a row by column, for tables of which most cells are empty. */
export type InputRecord<Kind extends TableKind> = { readonly [Key in ColumnKey<Kind>]?: InputValue };

/** A document that a host writes to a file or into an empty workbook. */
export function inputWorkbook(title: string, sheets: readonly (TableSheet | TextSheet)[]): Document {
  return {
    title,
    sheets: sheets.map((each) => {
      const isTable = 'rows' in each;
      return {
        ...(isTable ? tableSheet(each) : textSheet(each)),
        name: each.name,
        print: {
          orientation: 'landscape',
          ...(isTable ? { repeatRows: { first: 0, last: 0 } } : {}),
          footer: { left: title, centre: each.name },
        },
      };
    }),
  };
}

/** A sheet of rows by column name. The widths say which columns it has, and in which order. */
export function recordSheet<Kind extends TableKind>(
  name: string,
  kind: Kind,
  widths: { readonly [Key in ColumnKey<Kind>]?: number },
  rows: readonly InputRecord<Kind>[],
  excelTable: string = TABLES[kind].names[0],
): TableSheet {
  const labels: Readonly<Record<string, { readonly label: string }>> = TABLES[kind].columns;
  const keys = Object.keys(widths) as ColumnKey<Kind>[];
  return {
    name,
    excelTable,
    columns: keys.map((key) => [labels[key]?.label ?? key, widths[key] ?? 0, NUMBERS[key] ?? 'inputAmount']),
    rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
  };
}

/** A day as yyyy-mm-dd. */
export function on(written: string): { readonly date: Day } {
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number);
  const date = dayOf({ year, month, day });
  if (date === null) throw new Error(`No such day: ${written}`);
  return { date };
}

/** The columns whose numbers are no amounts. */
const NUMBERS: Readonly<Record<string, StyleToken>> = {
  uren: 'inputNumber',
  fte: 'inputNumber',
  aantal: 'inputNumber',
  aantalMin: 'inputNumber',
  aantalMax: 'inputNumber',
  duur: 'inputNumber',
  duurMin: 'inputNumber',
  duurMax: 'inputNumber',
  prijspeil: 'inputCount',
  jaar: 'inputCount',
  leerlingen: 'inputCount',
  leerlingenMetJeugdhulp: 'inputCount',
};

type SheetContent = Pick<Sheet, 'columnWidths' | 'frozenRows' | 'blocks'>;

function tableSheet({ excelTable, columns, rows }: TableSheet): SheetContent {
  const header = rowOf(
    columns.map(([text]) => text),
    'tableHeaderLeft',
  );
  const table: Block = {
    kind: 'table',
    headerRows: 1,
    excelTable,
    rows: [
      header,
      ...rows.map((values) => ({
        cells: values.map((value, index) => inputCell(value, columns[index]?.[2])),
      })),
    ],
  };
  return { columnWidths: columns.map(([, width]) => width), frozenRows: 1, blocks: [table] };
}

function textSheet({ lines }: TextSheet): SheetContent {
  const [title = '', ...others] = lines;
  const rows = [rowOf([title], 'title'), ...others.map((text) => rowOf([text], 'text'))];
  return { columnWidths: [100], frozenRows: 0, blocks: [{ kind: 'text', headerRows: 0, rows }] };
}

function rowOf(texts: readonly string[], style: StyleToken): Row {
  return { cells: texts.map((value) => ({ value, style })) };
}

function inputCell(value: InputValue, numbers: StyleToken = 'inputAmount'): Cell {
  if (typeof value === 'number') return { value, style: numbers };
  if (typeof value === 'object' && value !== null) return { value: value.date, style: 'inputDate' };
  return { value, style: 'input' };
}
