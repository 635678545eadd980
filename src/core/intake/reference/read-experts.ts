/** tblExperts: who took part in the review, one expert per row. */
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Expert } from '../../domain/review';
import { parseChoice, parseText } from '../cells/parse-text';
import { CHOICES } from '../labels';
import { oneSpelling } from '../rows/agree';
import { agreedOn } from '../rows/agreed-rows';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'expert.withoutName': NoFacts;
    'expert.repeated': { readonly expert: string };
  }
}

type Row = TableRow<'experts'>;

/** In alphabetical order. Where the rows about one expert differ, nothing is known. */
export function readExperts(views: readonly TableView[], findings: Findings): readonly Expert[] {
  const found = new Map<string, { readonly name: string; readonly rows: readonly [Row, ...Row[]] }>();
  for (const view of views) {
    for (let record = 0; record < view.recordCount; record++) {
      const row: Row = new TableRow(view, record, findings);
      const name = row.text('expert');
      if (name === null) {
        findings.add('warning', 'expert.withoutName', row.place('expert'), {});
        continue;
      }
      const known = found.get(nameKey(name));
      if (known === undefined) {
        found.set(nameKey(name), { name, rows: [row] });
        continue;
      }
      findings.add('warning', 'expert.repeated', row.place('expert'), { expert: name });
      found.set(nameKey(name), {
        ...oneSpelling({ name: known.name }, { name }),
        rows: [...known.rows, row],
      });
    }
  }
  return [...found.values()]
    .map(({ name, rows }) => readExpert(name, rows))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readExpert(name: string, rows: readonly [Row, ...Row[]]): Expert {
  const text = (column: 'functie' | 'organisatie' | 'toelichting'): string | null =>
    agreedOn(rows, column, parseText).value;
  const involved = agreedOn<'experts', boolean>(rows, 'betrokken', (cell) =>
    parseChoice(cell, CHOICES.yesNo),
  );
  return {
    name,
    role: text('functie'),
    employer: text('organisatie'),
    involved: involved.value,
    note: text('toelichting'),
    place: involved.place ?? rows[0].place('betrokken'),
  };
}
