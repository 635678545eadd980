/** tblToetsing: what independent experts make of the scenarios, one opinion per row. */
import { MISSING } from '../domain/amount';
import type { Findings } from '../domain/finding';
import { inSteps, type Paused } from '../domain/pauses';
import type { Review } from '../domain/review';
import { CasesOfLines } from './cases-of-lines';
import { parseAmount } from './cells/parse-amount';
import { parseChoice, parseText } from './cells/parse-text';
import type { CellInput, Content, Reading } from './cells/reading';
import type { KnownCases } from './known-cases';
import { CHOICES, type ColumnKey } from './labels';
import type { TableView } from './tables/table-view';

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
  const value = <T>(
    column: ColumnKey<'toetsing'>,
    reader: (cell: CellInput) => Reading<Content<T>>,
  ): T | null => {
    const content = view.read(record, column, reader, findings);
    return content?.kind === 'value' ? content.value : null;
  };
  return {
    caseKey,
    scenario: value('scenario', parseText),
    expert: value('expert', parseText),
    plausible: value('aannemelijk', parseText),
    tooGloomy: value('teSomber', parseText),
    otherOptions: value('andereMogelijkheden', parseText),
    proposal: view.read(record, 'voorstelBedrag', parseAmount, findings) ?? MISSING,
    verdict: readVerdict(view, record, findings),
    note: value('toelichting', parseText),
    place: view.place(record, 'scenario'),
  };
}

function readVerdict(view: TableView, record: number, findings: Findings): Review['verdict'] {
  const content = view.read(record, 'oordeel', (cell) => parseChoice(cell, CHOICES.oordeel), findings);
  if (content?.kind === 'unreadable') return 'unknown';
  return content?.kind === 'value' ? content.value : null;
}
