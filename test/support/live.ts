/** Workbooks that ask for live formulas, and the formulas of a report as typed calls. */
import type { Grid, Workbook } from '../../src/core/intake/grid';
import type { Block, LiveCall, TableSource } from '../../src/core/report/document';
import { rowsOf } from '../../src/core/report/document';
import { run, type RunOptions, type RunResult } from '../../src/core/run';
import { valuesIn } from '../functions/tables';

/** The workbook with "Weergave: levende formules" at the end of its tblOnderzoek. */
export function asksForFormulas(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(withSetting) };
}

function withSetting(grid: Grid): Grid {
  const table = grid.tables.find(({ name }) => name === 'tblOnderzoek');
  if (table === undefined) return grid;
  const lastRow = table.range.lastRow + 1;
  const rows = [
    ...grid.rows.slice(0, lastRow),
    ['Weergave', 'levende formules'],
    ...grid.rows.slice(lastRow),
  ];
  const tables = grid.tables.map((each) =>
    each === table ? { ...table, range: { ...table.range, lastRow } } : each,
  );
  return { ...grid, rows, tables };
}

export function runLive(workbook: Workbook, options: RunOptions = { today: null }): RunResult {
  return run(asksForFormulas(workbook), options);
}

/** A block that is a formula. */
export type LiveBlock = Block & { readonly live: LiveCall };

export function liveBlocks({ document }: Pick<RunResult, 'document'>): readonly LiveBlock[] {
  return document.sheets.flatMap(({ blocks }) =>
    blocks.filter((block): block is LiveBlock => block.live !== undefined),
  );
}

/** The values of a block as a rectangle. */
export function valuesOf(block: Block): unknown[][] {
  const rows = rowsOf([block]).map(({ cells }) => cells.map(({ value }) => value));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

/** What Excel hands to the function for an argument. */
export function valuesOfSource(source: TableSource, { sheets }: Workbook): unknown[][] {
  for (const grid of sheets) {
    if (source.kind === 'range') {
      if (grid.name === source.sheet) return valuesIn(grid, source.range);
      continue;
    }
    const table = grid.tables.find(({ name }) => name === source.name);
    if (table === undefined) continue;
    const { range } = table;
    return valuesIn(grid, source.hasTotalRow ? { ...range, lastRow: range.lastRow - 1 } : range);
  }
  throw new Error(`nothing there: ${JSON.stringify(source)}`);
}
