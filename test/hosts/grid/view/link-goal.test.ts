/** Where the link in a cell leads, and what a page may open. */
import type { SheetLink } from '../../../../src/formats/xlsx';
import { goalOf } from '../../../../src/hosts/grid/view/tips/link-goal';

const NAMES = [{ name: 'Doel', range: "'Blad ''2'!$C$9:$D$9" }];

function goal(link: Partial<SheetLink>): ReturnType<typeof goalOf> {
  const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  return goalOf({ range, address: null, place: '', ...link }, 'Hier', NAMES);
}

test.each([
  ["'Blad ''2'!C9", "Blad '2", 8],
  ['Blad!$B$2:$B$4', 'Blad', 1],
  ['B3', 'Hier', 2],
  ['doel', "Blad '2", 8],
])('%s is a place in the workbook', (place, sheet, firstRow) => {
  expect(goal({ place })).toMatchObject({ kind: 'place', sheet, range: { firstRow }, text: place });
});

test('a sheet without a cell is a place, and a name that nobody has is none', () => {
  expect(goal({ place: 'Blad!' })).toMatchObject({ kind: 'place', sheet: 'Blad', range: null });
  expect(goal({ place: 'Onbekend' })).toBeNull();
});

test.each([
  ['https://voorbeeld.nl/', true],
  ['HTTP://voorbeeld.nl', true],
  ['mailto:iemand@voorbeeld.nl', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///c:/geheim.xlsx', false],
  ['ander.xlsx', false],
  [' javascript:alert(1)', false],
])('a page may open %s: %s', (address, mayOpen) => {
  expect(goal({ address })).toEqual({ kind: 'address', address, mayOpen });
});

test('a place in another page goes along', () => {
  expect(goal({ address: 'https://voorbeeld.nl/', place: 'deel' })).toMatchObject({
    address: 'https://voorbeeld.nl/#deel',
  });
});
