/** Tables that a formula can stand for: the report prints them, and the functions answer with the same cells. */
import type { CellValue } from '../../intake/grid';
import { rowsOf, type Block, type LiveCall } from '../document';

/** The tables as they are, or as the one block of a formula, with what lies between them. */
export function liveTable(tables: readonly Block[], live: LiveCall | undefined): readonly Block[] {
  const [first] = tables;
  if (first === undefined || live === undefined) return tables;
  return [{ ...first, rows: rowsOf(tables), live }];
}

/** The cells of tables under each other as a rectangle; what is blank is empty text. */
export function cellsOf(tables: readonly Block[]): CellValue[][] {
  const rows = rowsOf(tables).map(({ cells }) => cells.map(({ value }) => value ?? ''));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return rows.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
}
