/** Documents as reports make them, for tests of what becomes of them in a file. */
import type { Block, Cell, Document, LinkTarget, Sheet } from '../../../src/core/report/document';
import type { CellValue } from '../../../src/core/intake/grid';
import type { StyleToken } from '../../../src/core/report/style';
import { rowsOf } from '../../../src/core/report/document';

export function cell(
  value: CellValue,
  style: StyleToken = 'cellText',
  more: { span?: number; link?: LinkTarget } = {},
): Cell {
  return { value, style, ...more };
}

export function table(headerRows: number, ...rows: readonly (readonly Cell[])[]): Block {
  return { kind: 'table', headerRows, rows: rows.map((cells) => ({ cells })) };
}

export function text(...cells: readonly Cell[]): Block {
  return { kind: 'text', headerRows: 0, rows: cells.map((one) => ({ cells: [one] })) };
}

export function sheet(blocks: readonly Block[], more: Partial<Sheet> = {}): Sheet {
  const columnWidths = more.columnWidths ?? [30, 14, 14, 14];
  return {
    name: 'Resultaat',
    columnWidths,
    blocks,
    frozenRows: 0,
    print: { orientation: 'landscape', footer: { left: '', centre: '' } },
    mark: {
      kind: 'resultaat',
      extent: { rows: rowsOf(blocks).length, columns: columnWidths.length },
      contentHash: '0f',
      fingerprint: 'a1',
      version: '0.1.0',
      complete: true,
    },
    ...more,
  };
}

export function documentOf(...sheets: readonly Sheet[]): Document {
  return { title: 'Onderzoek', sheets };
}

/** A report with a bit of everything. */
export function report(more: Partial<Sheet> = {}): Sheet {
  return sheet(
    [
      text(
        cell('Rapport van Effectencalculator, wordt niet als invoer gelezen', 'firstLine'),
        cell('Resultaat', 'title'),
      ),
      table(
        2,
        [cell('Casus', 'tableHeaderLeft'), cell('Kosten', 'tableHeader', { span: 3 })],
        [
          cell(null, 'tableHeaderLeft'),
          ...['Gemiddeld', 'Direct', 'Saldo'].map((name) => cell(name, 'tableHeader')),
        ],
        [
          cell('Casus 1', 'rowLabel'),
          cell(14000, 'amount'),
          cell(-2500.5, 'amountCents'),
          cell('Onzeker', 'amount'),
        ],
        [
          cell('Casus 2', 'rowLabel'),
          cell(0, 'count'),
          cell(true, 'figure'),
          cell('⊖ € 1.800 tot ⊕ € 4.200', 'figure'),
        ],
      ),
      table(
        1,
        [cell('Waar')],
        [cell('Invoer B2', 'cellLink', { link: { sheet: "Case invoer 'A' nu", row: 1, column: 1 } })],
      ),
    ],
    {
      frozenRows: 2,
      print: {
        orientation: 'landscape',
        repeatRows: { first: 3, last: 4 },
        footer: { left: 'Onderzoek A & B', centre: 'Concept' },
      },
      ...more,
    },
  );
}
