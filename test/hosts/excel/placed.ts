/** Documents of a few cells, placed as the core would: a sheet of ours that is there already is written in place. */
import type { Workbook } from '../../../src/core/intake/grid';
import { rowsOf, type Document, type Sheet } from '../../../src/core/report/document';
import { FIRST_LINE, hashContent, markOf } from '../../../src/core/report/own-sheets/own-sheet';
import { cell, documentOf, sheet, table, text } from '../../formats/xlsx/documents';

/** A report with a first line, a table and a link. */
export function smallReport(kind: string, name: string, rows: readonly string[]): Sheet {
  const blocks = [
    text(cell(FIRST_LINE, 'firstLine'), cell(name, 'title')),
    table(
      1,
      [cell('Casus', 'tableHeaderLeft'), cell('Kosten', 'tableHeader', { span: 2 })],
      ...rows.map((label, index) => [
        cell(label, 'rowLabel'),
        cell(1000 * index, 'amount'),
        cell('zie', 'cellLink', { link: { sheet: 'Invoer', row: index, column: 0 } }),
      ]),
    ),
  ];
  const own = sheet(blocks, { name, columnWidths: [20, 12, 12] });
  const values = rowsOf(blocks).map(({ cells }) =>
    cells.flatMap(({ value, span = 1 }) => [value, ...new Array<null>(span - 1).fill(null)]),
  );
  const extent = { rows: values.length, columns: 3 };
  const mark = { ...own.mark!, kind, extent, contentHash: hashContent(values, extent) };
  return { ...own, frozenRows: 1, mark };
}

/** Where the sheets come in this workbook. */
export function placed(workbook: Workbook, ...sheets: readonly Sheet[]): Document {
  return documentOf(
    ...sheets.map((own) => {
      const old = workbook.sheets.find((grid) => markOf(grid)?.kind === own.mark?.kind);
      return old === undefined ? own : { ...own, name: old.name, replaces: old.name };
    }),
  );
}
