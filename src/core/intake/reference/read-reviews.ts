/** tblToetsing: what independent experts make of the scenarios, one opinion per row. */
import { MISSING } from '../../domain/amount';
import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import type { Review } from '../../domain/review';
import { parseAmount } from '../cells/parse-amount';
import { parseChoice } from '../cells/parse-text';
import { CHOICES } from '../labels';
import { CasesOfLines } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import type { TableView } from '../tables/table-view';

export function* readReviews(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<readonly Review[]> {
  const cases = new CasesOfLines(knownCases, findings);
  const reviews: Review[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const name = cases.of(view, record, 'scenario');
      if (name !== null) reviews.push(readReview(view, record, name.key, findings));
    });
  }
  return reviews;
}

function readReview(view: TableView, record: number, caseKey: string, findings: Findings): Review {
  const row = new TableRow<'toetsing'>(view, record, findings);
  return {
    caseKey,
    scenario: row.text('scenario'),
    expert: readExpert(row),
    plausible: row.text('aannemelijk'),
    tooGloomy: row.text('teSomber'),
    otherOptions: row.text('andereMogelijkheden'),
    proposal: row.read('voorstelBedrag', parseAmount) ?? MISSING,
    verdict: readVerdict(row),
    note: row.text('toelichting'),
    place: row.place('scenario'),
    places: { expert: row.place('expert', 'scenario') },
  };
}

/** Nobody is called "de groep": that says the same as an empty cell. */
const GROUP: ReadonlySet<string> = new Set(['groep', 'de groep']);

function readExpert(row: TableRow<'toetsing'>): string | null {
  const expert = row.text('expert');
  return expert === null || GROUP.has(nameKey(expert)) ? null : expert;
}

function readVerdict(row: TableRow<'toetsing'>): Review['verdict'] {
  const content = row.read('oordeel', (cell) => parseChoice(cell, CHOICES.oordeel));
  if (content?.kind === 'unreadable') return 'unknown';
  return content?.kind === 'value' ? content.value : null;
}
