/** What the product says that it made of a cell, in the words that a person reads. */
import { finished } from '../../../src/core/domain/pauses';
import { howRead } from '../../../src/core/intake/how-read';
import { understoodText } from '../../../src/core/text/understood';
import { workbookOf } from '../../support/workbook';

const { sheets } = workbookOf([
  {
    sheet: 'Casussen',
    table: 'tblCasussen',
    cells: [
      'Casus | Start           | Gemiddelde kosten | Referentie      | Toekomstige baten | Zwaarte | Notitie',
      '1     | datum:1-9-2023  | 14.000            | 1000 - 2000     | ⊕⊕                | licht   | x',
      '2     | 31-7-2024       | veel              | Onzeker: ruzie  |                   |         |',
    ].join('\n'),
  },
  {
    sheet: 'Uren',
    table: 'tblUren',
    cells: 'Casus | Uren | Tarief | Soort tijd\n1 | 1:30 | € 80 | direct\n2 | vaak | 80 | indirect',
  },
  {
    sheet: 'Ervaren',
    table: 'tblErvarenBaten',
    cells: 'Casus | Domein | Score\n1 | Schoolprestaties | ++',
  },
]);

function read(sheet: string, row: number, column: number): string | null {
  const understood = finished(howRead(sheets, { sheet, row, column }));
  return understood === null ? null : understoodText(understood);
}

it.each([
  ['a number of euros', 'Casussen', 1, 2, '€ 14.000'],
  ['a range', 'Casussen', 1, 3, '€ 1.000 tot € 2.000'],
  ['a date cell', 'Casussen', 1, 1, '1 september 2023'],
  ['a date in words', 'Casussen', 2, 1, '31 juli 2024'],
  ['marks', 'Casussen', 1, 4, '⊕⊕'],
  ['a text where an amount should be', 'Casussen', 2, 2, 'Onzeker'],
  ['what nobody knows', 'Casussen', 2, 3, 'Onzeker'],
  ['an empty cell', 'Casussen', 2, 4, 'niet ingevuld'],
  ['a word', 'Casussen', 1, 5, 'zoals het er staat'],
  ['hours and minutes', 'Uren', 1, 1, '1,5'],
  ['hours that are no number', 'Uren', 2, 1, 'niet te lezen'],
  ['a tariff', 'Uren', 1, 2, '€ 80'],
  ['a score', 'Ervaren', 1, 2, 'zoals het er staat'],
  ['the name of a case', 'Uren', 1, 0, 'zoals het er staat'],
] as const)('%s', (_what, sheet, row, column, text) => {
  expect(read(sheet, row, column)).toBe(text);
});

it.each([
  ['a header', 'Casussen', 0, 2],
  ['a column that no table has', 'Casussen', 1, 6],
  ['a cell beside the tables', 'Uren', 8, 8],
] as const)('%s is not read', (_what, sheet, row, column) => {
  expect(read(sheet, row, column)).toBeNull();
});
