/** tblExperts: who took part in the review, one expert per row. */
import type { Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { Expert } from '../domain/review';
import { CHOICES } from './labels';
import { TableRow } from './table-row';
import type { TableView } from './tables/table-view';

declare module '../domain/finding' {
  interface FindingFacts {
    'expert.withoutName': NoFacts;
    'expert.repeated': { readonly expert: string };
  }
}

/** Of rows about one expert the first is kept: what differs has no influence on a figure. */
export function readExperts(views: readonly TableView[], findings: Findings): readonly Expert[] {
  const experts = new Map<string, Expert>();
  for (const view of views) {
    for (let record = 0; record < view.recordCount; record++) {
      const place = view.place(record, 'expert');
      const expert = readExpert(view, record, findings);
      if (expert === null) findings.add('warning', 'expert.withoutName', place, {});
      else if (experts.has(nameKey(expert.name)))
        findings.add('warning', 'expert.repeated', place, { expert: expert.name });
      else experts.set(nameKey(expert.name), expert);
    }
  }
  return [...experts.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readExpert(view: TableView, record: number, findings: Findings): Expert | null {
  const row = new TableRow<'experts'>(view, record, findings);
  const expert = {
    role: row.text('functie'),
    employer: row.text('organisatie'),
    involved: row.choice<boolean>('betrokken', CHOICES.yesNo),
    note: row.text('toelichting'),
    place: row.place('betrokken'),
  };
  const name = row.text('expert');
  return name === null ? null : { name, ...expert };
}
