/**
 * Rows that may be a total of others, by what a name in them ends with ("Boon Totaal"). They count, for the name of an
 * organisation may end so too: somebody should look.
 */
import type { Findings } from '../domain/finding';
import { cleanText } from './cells/clean-text';
import type { ViewedTable } from './read-tables';
import { mayBeTotalText } from './tables/row-words';

declare module '../domain/finding' {
  interface FindingFacts {
    'table.maybeTotal': { readonly table: string; readonly written: string };
  }
}

/** The columns in which a program or a person names a group. */
const NAMES = ['casus', 'school', 'functie', 'scenario', 'financier'];

export function checkTotals(tables: readonly ViewedTable[], findings: Findings): void {
  for (const { table, view, read } of tables) {
    if (!read || table.form !== 'rows') continue;
    const columns = NAMES.filter((column) => table.columns.has(column));
    for (let record = 0; record < view.recordCount; record++) {
      for (const column of columns) {
        const cell = view.cell(record, column);
        if (typeof cell?.value !== 'string' || !mayBeTotalText(cell.value)) continue;
        findings.add('warning', 'table.maybeTotal', cell.place, {
          table: view.name,
          written: cleanText(cell.value),
        });
        break;
      }
    }
  }
}
