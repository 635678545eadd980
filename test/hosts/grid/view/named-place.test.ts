import { namedPlace, type Named } from '../../../../src/hosts/grid/view/controls/named-place';

const NAMED: Named = {
  sheets: ['Uren', "Zo'n blad", '4 Bedragen'],
  active: 'Uren',
  table: (name) =>
    name.toLowerCase() === 'tbluren'
      ? { sheet: 'Uren', range: { startRow: 0, endRow: 9, startColumn: 0, endColumn: 3 } }
      : null,
  meaning: (name) =>
    ({ Lijst: "'4 Bedragen'!$A$2:$A$9", Verborgen: 'Geheim!$A$1', Som: '=SUM(Uren!$A$1)' })[name] ?? null,
};

/** "Uren 3,2-3,2": the sheet with the rows and columns. */
function placed(text: string): string | null {
  const place = namedPlace(text, NAMED);
  if (place === null) return null;
  const { startRow, startColumn, endRow, endColumn } = place.range;
  return `${place.sheet} ${startRow},${startColumn}-${endRow},${endColumn}`;
}

test.each([
  ['C4', 'Uren 3,2-3,2'],
  ['$c$4:d5', 'Uren 3,2-4,3'],
  ['4 bedragen!C4', '4 Bedragen 3,2-3,2'],
  ["'4 Bedragen'!C4:C9", '4 Bedragen 3,2-8,2'],
  ["'Zo''n blad'!A1", "Zo'n blad 0,0-0,0"],
  ['Uren!B:C', 'Uren 0,1-1048575,2'],
  ['tblUren', 'Uren 0,0-9,3'],
  ['Lijst', '4 Bedragen 1,0-8,0'],
  ['4 Bedragen', '4 Bedragen 0,0-0,0'],
])('%s is a place', (text, place) => {
  expect(placed(text)).toBe(place);
});

test.each(['Geheim!A1', 'Verborgen', 'Som', 'iets', 'Uren!', '!A1', 'Uren!iets'])('%s is none', (text) => {
  expect(placed(text)).toBeNull();
});
