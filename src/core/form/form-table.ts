/** A form as the reader of tblInschattingen sees a table, so that both say the same about a cell. */
import { cleanText } from '../intake/cells/clean-text';
import type { ViewedTable } from '../intake/read-tables';
import type { FoundTable } from '../intake/tables/found-table';
import { cellAt, TableView } from '../intake/tables/table-view';
import { labelOf } from '../template/input-sheets';
import type { FoundForm, Question } from './find-forms';

export function formTable(form: FoundForm): ViewedTable {
  const { grid, headerRow, columns, rows, caseCell, participantCell } = form;
  const { row = 0, column = 0 } = participantCell.place;
  const view = new TableView({
    kind: 'inschattingen',
    name: NAME,
    grid,
    recordCount: rows.length,
    locate: (record, key) => {
      if (key === 'deelnemer') return { row, column };
      const at = columns.get(key as Question);
      const line = rows[record];
      return at === undefined || line === undefined ? null : { row: line, column: at };
    },
    headerOf: (key) => labelOf('inschattingen', key as Question),
    sheetCase: caseCell,
  });
  const sorted = [...columns.values()].sort((a, b) => a - b);
  const lastColumn = Math.max(...grid.rows.slice(headerRow).map((cells) => cells.length - 1), ...sorted);
  const table: FoundTable = {
    kind: 'inschattingen',
    name: NAME,
    form: 'rows',
    recognisedBy: 'headers',
    range: { firstRow: headerRow, lastRow: grid.rows.length - 1, firstColumn: sorted[0] ?? 0, lastColumn },
    columns,
    headers: sorted.map((at) => ({
      text: cleanText(String(cellAt(grid, headerRow, at, '').value ?? '')),
      column: at,
    })),
  };
  return { table, grid, view, read: true };
}

const NAME = 'tblInschattingen';
