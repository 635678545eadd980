/** How many rows of the sheet hold what was read: what somebody can count there, whatever the form of the table. */
import type { Grid } from '../grid';
import type { FoundTable } from './found-table';
import { amountRows } from './label-rows';
import { isBlank, type TableView } from './table-view';

export function sheetRows(grid: Grid, table: FoundTable, view: TableView): number {
  switch (table.form) {
    case 'rows':
    case 'labels':
      return view.recordCount;
    case 'cases':
      return amountRows(grid, table.range).rows.size;
    case 'scores':
      return scoredRows(view);
  }
}

/** A life domain without any score is room for one, as in our template. */
function scoredRows(view: TableView): number {
  const rows = new Set<number | undefined>();
  for (let record = 0; record < view.recordCount; record++) {
    const score = view.cell(record, 'score');
    if (score !== null && !isBlank(score.value)) rows.add(score.place.row);
  }
  return rows.size;
}
