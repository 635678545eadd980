/** tblIndex: how prices changed from year to year. It adds years to the series that the product ships, or replaces them. */
import { CPI, CPI_SERIES } from '../../data/cpi';
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { IndexChange } from '../../domain/price';
import { parseMutation } from '../cells/parse-mutation';
import { parseText } from '../cells/parse-text';
import { parseYear } from '../cells/parse-year';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'index.incomplete': NoFacts;
    'index.repeatedYear': { readonly series: string; readonly year: number };
    'index.conflict': { readonly series: string; readonly year: number };
  }
}

export function readIndex(views: readonly TableView[], findings: Findings): readonly IndexChange[] {
  const own = new Map<string, IndexChange>();
  for (const view of views) {
    for (let record = 0; record < view.recordCount; record++) {
      const row = readRow(view, record, findings);
      if (row === null) continue;
      const known = own.get(keyOf(row));
      own.set(keyOf(row), known === undefined ? row : joined(known, row, findings));
    }
  }
  return [...own.values(), ...SHIPPED.filter((change) => !own.has(keyOf(change)))];
}

const SHIPPED: readonly IndexChange[] = CPI.map(({ year, percent, source }) => ({
  series: CPI_SERIES,
  year,
  mutation: percent / 100,
  source,
  place: null,
}));

function keyOf({ series, year }: IndexChange): string {
  return `${nameKey(series)} ${String(year)}`;
}

function readRow(view: TableView, record: number, findings: Findings): IndexChange | null {
  const series = view.read(record, 'reeks', parseText, findings);
  const year = view.read(record, 'jaar', parseYear, findings);
  const mutation = view.read(record, 'mutatie', parseMutation, findings);
  const source = view.read(record, 'bron', parseText, findings);
  const place = view.place(record, 'mutatie');
  if ([series, year, mutation].some((content) => content?.kind === 'empty')) {
    findings.add('error', 'index.incomplete', view.place(record, 'reeks'), {});
  }
  if (series?.kind !== 'value' || year?.kind !== 'value') return null;
  return {
    series: series.value,
    year: year.value,
    mutation: mutation?.kind === 'value' ? mutation.value : null,
    source: source?.kind === 'value' ? source.value : null,
    place,
  };
}

/** Identical rows count once; of rows that differ none is used. */
function joined(known: IndexChange, row: IndexChange, findings: Findings): IndexChange {
  const same = known.mutation === row.mutation;
  const facts = { series: row.series, year: row.year };
  if (same) findings.add('warning', 'index.repeatedYear', row.place, facts);
  else findings.add('error', 'index.conflict', row.place, facts);
  return same ? known : { ...known, mutation: null };
}
