import { caseNotes } from '../../../../src/core/report/tables/money-table';
import { run } from '../../../../src/core/run';
import { dayFrom, workbookOf } from '../../../support/workbook';

const { assessment, findings } = run(
  workbookOf([
    {
      sheet: 'Bedragen',
      table: 'tblBedragen',
      cells: 'Casus | Gemiddelde kosten | Directe kosten\n1 | 100 | 100',
    },
    {
      sheet: 'Scenarios',
      table: 'tblScenarios',
      cells: [
        'Casus | Scenario | Bedrag  | Status',
        '1     | A        | Onzeker | consensus',
        '1     | B        | Onzeker | afgewezen',
        '1     | C        | (leeg)  | consensus',
        '1     | D        | (leeg)  | afgewezen',
      ].join('\n'),
    },
    {
      sheet: 'Hulp',
      table: 'tblHulp',
      cells: [
        'Casus | Scenario | Voorziening | Bedrag | Van            | Tot              | Financier',
        '1     | A        | ambulant    | 300    | (leeg)         | (leeg)           | gemeente',
        '1     | B        | ambulant    | 400    | (leeg)         | (leeg)           | gemeente',
        '1     | C        | ambulant    | 365    | datum:1-1-2023 | datum:31-12-2023 | gemeente',
        '1     | D        | ambulant    | 730    | datum:1-1-2023 | datum:31-12-2023 | gemeente',
      ].join('\n'),
    },
  ]),
  { today: dayFrom('30-12-2023') },
);
const notes = caseNotes(assessment.cases, 1, findings).join('\n');

describe('The notes below the money table', () => {
  it('say what is known of a scenario that counts and is uncertain, and of no other', () => {
    expect(notes).toContain('Casus 1, scenario A: onzeker. Bekend is een deel van € 300.');
    expect(notes).not.toContain('scenario B');
  });

  it('say what of a scenario that counts falls after the Peildatum, and of no other', () => {
    expect(notes).toContain('Casus 1, scenario C: € 1 valt na de peildatum en telt niet mee.');
    expect(notes).not.toContain('scenario D');
  });
});
