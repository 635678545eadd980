/** The sheet with an empty table of estimates, for a workbook that has none: the one of the template. */
import type { Settings } from '../domain/study';
import type { Grid, Workbook } from '../intake/grid';
import { TABLES, type ColumnKey } from '../intake/labels';
import type { ViewedTable } from '../intake/read-tables';
import { findCaseLabel } from '../intake/tables/case-sheet';
import { findTables } from '../intake/tables/find-tables';
import { makeView } from '../intake/tables/make-view';
import { studyName } from '../report/blocks';
import type { Document } from '../report/document';
import { formOf } from '../template/columns';
import { freeName } from '../template/free-name';
import { inputWorkbook, labelOf, recordSheet } from '../template/input-sheets';
import { TEMPLATE } from '../text/template';

export interface NewTable {
  readonly document: Document;
  /** As it will stand in the workbook. */
  readonly table: ViewedTable;
}

/** Rows to type in, as in the template. */
const EMPTY_ROWS = 20;

export function newTable({ sheets }: Workbook, settings: Settings): NewTable {
  const keys = Object.keys(TABLES.inschattingen.columns) as ColumnKey<'inschattingen'>[];
  const name = freeName(
    TEMPLATE.sheets.inschattingen,
    (number) => ` (${String(number)})`,
    sheets.map((sheet) => sheet.name),
  );
  const excelTable = freeName(
    TABLES.inschattingen.names[0],
    String,
    sheets.flatMap(({ tables }) => tables.map((table) => table.name)),
  );
  const widths = Object.fromEntries(keys.map((key) => [key, formOf('inschattingen', key).width]));
  const rows = Array.from({ length: EMPTY_ROWS }, () => ({}));
  const sheet = recordSheet(name, 'inschattingen', widths, rows, excelTable);
  const grid: Grid = {
    name,
    rows: [keys.map((key) => labelOf('inschattingen', key))],
    tables: [
      {
        name: excelTable,
        range: { firstRow: 0, firstColumn: 0, lastRow: EMPTY_ROWS, lastColumn: keys.length - 1 },
        hasHeaderRow: true,
        hasTotalRow: false,
      },
    ],
    visibility: 'visible',
  };
  return { document: inputWorkbook(studyName(settings), [sheet]), table: viewed(grid) };
}

function viewed(grid: Grid): ViewedTable {
  const [found] = findTables(grid, findCaseLabel(grid));
  const table = found?.table ?? null;
  if (table === null) throw new Error('The template has a table that the reader does not know.');
  return { table, grid, view: makeView(grid, table, null), read: true };
}
