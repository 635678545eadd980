import type { CaseAssessment } from '../../src/core/domain/assessment';
import type { Settings } from '../../src/core/domain/study';
import type { ReportInput } from '../../src/core/report/report-input';
import { assessmentOf, fiveCaseFindings, fiveCases } from './five-cases';

/** What the reports get for the five published cases, with some of it replaced. */
export function reportInput(
  own: Partial<Omit<ReportInput, 'assessment'>> & {
    readonly cases?: readonly CaseAssessment[];
    readonly settings?: Partial<Settings>;
  } = {},
): ReportInput {
  const { cases, settings, ...rest } = own;
  return {
    assessment: assessmentOf(cases ?? fiveCases, settings),
    findings: fiveCaseFindings,
    tables: [
      {
        table: 'tblBedragen',
        sheet: '2 Bedragen',
        row: 2,
        column: 0,
        recognisedBy: 'name',
        read: true,
        rowCount: 5,
        total: 11820000,
      },
      {
        table: 'tblErvarenBaten',
        sheet: 'Blad3',
        row: 3,
        column: 1,
        recognisedBy: 'headers',
        read: true,
        rowCount: 5,
        total: null,
      },
    ],
    sheetOrder: ['1 Onderzoek', '2 Bedragen', 'Blad3'],
    peildatum: { day: 45870, source: 'study' },
    today: 45882,
    productVersion: '0.1.0',
    ...rest,
  };
}
