/** How far the scenarios behind a reference have come: every table that uses one says so. */
import type { CaseAssessment } from '../../domain/assessment';
import { REFERENCE_STATUS as TEXT } from '../../text/reports/common';
import { cell } from '../blocks';
import type { CaseRow } from './case-columns';

type ReferenceStatus = keyof typeof TEXT.status;

/** A row below the reference of each case; nothing when no case has scenarios. */
export function referenceStatusRows(cases: readonly CaseAssessment[]): readonly CaseRow[] {
  if (!cases.some(hasScenarios)) return [];
  return [
    {
      label: TEXT.label,
      labelStyle: 'rowLabelIndented',
      cellOf: (assessed) => cell(referenceStatusText(assessed), 'figureMuted'),
    },
  ];
}

/** What the words in that row mean; only those that are used. */
export function referenceStatusNotes(cases: readonly CaseAssessment[]): readonly string[] {
  const used = new Set(cases.filter(hasScenarios).map(statusOf));
  return [
    ...(used.has('provisional') ? [TEXT.notes.provisional] : []),
    ...(used.has('provisional') || used.has('unvalidated') ? [TEXT.notes.unvalidated] : []),
  ];
}

/** The words in that row. */
export function referenceStatusText(assessed: CaseAssessment): string {
  return TEXT.status[statusOf(assessed)];
}

function hasScenarios({ referenceFigure }: CaseAssessment): boolean {
  return referenceFigure.scenarios.length > 0;
}

function statusOf({ referenceFigure }: CaseAssessment): ReferenceStatus {
  const { scenarios, provisional, unvalidated } = referenceFigure;
  if (scenarios.length === 0) return 'written';
  if (!scenarios.some(({ counts }) => counts)) return 'rejected';
  if (provisional) return 'provisional';
  return unvalidated ? 'unvalidated' : 'validated';
}
