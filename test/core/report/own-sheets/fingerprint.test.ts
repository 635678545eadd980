/** The fingerprint tells whether a report is out of date: the same for the same study, another for any other. */
import { finished } from '../../../../src/core/domain/pauses';
import type { Study } from '../../../../src/core/domain/study';
import { fingerprintOf } from '../../../../src/core/report/own-sheets/fingerprint';
import { run } from '../../../../src/core/run';
import { assessmentOf, fiveCases } from '../../../support/five-cases';
import { workbookOf } from '../../../support/workbook';

const { study } = assessmentOf(fiveCases);
const print = (of: Study): string => finished(fingerprintOf(of));
const [first, ...others] = study.cases;
if (first === undefined) throw new Error('the example has cases');

test('the same study has the same fingerprint, wherever it stands', () => {
  const moved = study.cases.map((each) => ({ ...each, place: { sheet: 'Elders', row: 99, column: 9 } }));
  expect(print({ ...study, cases: moved })).toBe(print(study));
  expect(print(study)).toMatch(/^[0-9a-f]{14}$/);
});

test('tables that move on their sheet, lines and opinions too, leave the fingerprint as it is', () => {
  const tables = {
    tblBedragen: 'Casus | Gemiddelde kosten\n1 | 1000',
    tblUren: 'Casus | Uren | Tarief | Code | Datum | Financier\n1 | 2 | 60 | | datum:1-2-2024 | gemeente',
    tblScenarios: 'Casus | Scenario | Bedrag | Uit inschattingen\n1 | A | 500 | D1',
    tblHulp: 'Casus | Voorziening | Scenario | Bedrag | Financier\n1 | begeleiding | A | 500 | gemeente',
    tblToetsing: 'Casus | Scenario | Expert | Oordeel\n1 | A | E1 | aannemelijk',
    tblExperts: 'Expert | Betrokken\nE1 | nee',
  };
  const studyFrom = (from: string): Study =>
    run(workbookOf(Object.entries(tables).map(([table, cells]) => ({ sheet: table, table, from, cells }))), {
      today: null,
    }).assessment.study;
  expect(print(studyFrom('D9'))).toBe(print(studyFrom('A1')));
});

test.each<[string, Study]>([
  ['a figure', { ...study, cases: [{ ...first, start: 45000 }, ...others] }],
  ['a fraction', { ...study, cases: [{ ...first, start: 45000.5 }, ...others] }],
  ['a text', { ...study, cases: [{ ...first, nature: 'anders' }, ...others] }],
  ['a text that another field says too', { ...study, cases: [{ ...first, nature: first.name }, ...others] }],
  ['the field that a text stands in', { ...study, cases: [{ ...first, support: first.name }, ...others] }],
  ['the order', { ...study, cases: [...others, first] }],
  ['one case less', { ...study, cases: others }],
  ['a setting', { ...study, settings: { ...study.settings, rounding: 50 } }],
  ['a number that becomes a text', { ...study, cases: [{ ...first, nature: '45000' }, ...others] }],
])('%s gives another fingerprint', (_, changed) => {
  expect(print(changed)).not.toBe(print(study));
});
