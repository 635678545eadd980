import { toetsing } from '../../../src/core/report/toetsing';
import type { SheetContent } from '../../../src/core/report/report-input';
import { run } from '../../../src/core/run';
import { fictitiousInput } from '../../support/fictitious';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { rowValues, sheetText, texts } from '../../support/sheet-text';
import { workbookOf, type Cells } from '../../support/workbook';

const SCENARIOS: Cells = {
  sheet: 'Scenarios',
  table: 'tblScenarios',
  cells: `\
    Casus | Scenario | Soort         | Status    | Bedrag
    1     | A        | zonder aanpak | consensus | 4000
    1     | B        | lichter       | consensus |
    2     | C        |               |           | 900`,
};
const HULP: Cells = {
  sheet: 'Hulp',
  table: 'tblHulp',
  cells: `\
    Casus | Scenario | Voorziening | Fase        | Bedrag | Financier
    1     | B        | behandeling | dialoog     | 9000   | gemeente
    1     | B        | begeleiding | na toetsing | 5000   | gemeente`,
};
const EXPERTS: Cells = {
  sheet: 'Experts',
  table: 'tblExperts',
  cells: `\
    Expert | Functie              | Organisatie | Betrokken
    E2     | beleidsadviseur      | gemeente    | nee
    E1     | gedragswetenschapper | gemeente    | nee`,
};
const OORDELEN: Cells = {
  sheet: 'Oordelen',
  table: 'tblToetsing',
  cells: `\
    Casus | Scenario | Expert | Aannemelijk | Te somber | Andere mogelijkheden | Voorstel bedrag | Oordeel                   | Toelichting
    1     | B        | E1     | deels       | ja        | lichte hulp thuis    | 4.000 - 6.000   | niet aannemelijk          | Dit komt zelden voor
    1     | B        |        | ja          | ja        |                      |                 | aannemelijk na aanvulling |
    1     | A        |        | ja          | nee       |                      |                 | aannemelijk               |`,
};

function sheetOf(parts: readonly Cells[]): SheetContent {
  const { assessment } = run(workbookOf(parts), { today: null });
  return toetsing({ ...reportInput(), assessment });
}

const full = sheetOf([SCENARIOS, HULP, EXPERTS, OORDELEN]);

test('Toetsing reads as its golden text', () => {
  expectGolden('toetsing.txt', sheetText(full));
});

test('each scenario stands there before and after', () => {
  expect(rowValues(full, 'Casus 1').slice(0, 12)).toEqual([
    ...['A', 'consensus', 'gevalideerd', 4000, 4000, 'ja'],
    ...['B', 'consensus', 'aangevuld na toetsing', 9000, 5000, 'ja'],
  ]);
  expect(rowValues(full, 'Casus 2')).toEqual(['C', 'concept', 'niet getoetst', 900, 900, 'ja']);
});

test('Toetsing of the fictitious study reads as its golden text', async () => {
  expectGolden('toetsing-verzonnen.txt', sheetText(toetsing(await fictitiousInput())));
});

test('the group comes before the experts, and an opinion keeps its own words', () => {
  const said = texts(full);
  expect(said.indexOf('De groep')).toBeLessThan(said.lastIndexOf('E1'));
  expect(said).toContain('niet aannemelijk. Dit komt zelden voor');
  expect(said).toContain('4.000 - 6.000');
});

test('the experts are listed in alphabetical order', () => {
  expect(rowValues(full, 'Deskundige')[0]).toBe('Functie');
  const said = texts(full);
  expect(said.lastIndexOf('gedragswetenschapper')).toBeLessThan(said.lastIndexOf('beleidsadviseur'));
});

test('without rows it says so', () => {
  const said = texts(sheetOf([SCENARIOS]));
  expect(said).toContain("In tblToetsing staan geen rijen bij deze scenario's.");
  expect(texts(sheetOf([]))).toContain("Er zijn geen scenario's.");
});

test('what two rows about one expert say differently is not known, whichever comes first', () => {
  const rows = ['E1 | gedragswetenschapper | gemeente | nee', 'E1 | gedragswetenschapper | GGD | ja'];
  const ofExpert = (order: readonly string[]): readonly unknown[] => {
    const cells = ['Expert | Functie | Organisatie | Betrokken', ...order].join('\n');
    return rowValues(sheetOf([SCENARIOS, { ...EXPERTS, cells }, OORDELEN]), 'E1');
  };
  expect(ofExpert(rows)).toEqual(['gedragswetenschapper', '', '', '']);
  expect(ofExpert([...rows].reverse())).toEqual(ofExpert(rows));
});
