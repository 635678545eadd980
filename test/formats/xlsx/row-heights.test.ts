import { readRowHeights } from '../../../src/formats/xlsx/index';
import { handmade } from './handmade';

it('tells how high rows are, whether a user made them so or they fitted themselves to their text', () => {
  const rows =
    '<row r="1" ht="19" customHeight="1"><c r="A1"><v>1</v></c></row><row ht="34.5"><c><v>2</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>ht="9"</t></is></c></row><row r="9" ht="49"/>' +
    '<row r="10" ht="veel"/><row r="11" ht="-4"/><row r="12" ht="1e9"/>';
  const heights = readRowHeights(handmade({ sheets: [{ name: 'Blad', rows }] }));
  expect([...heights.get('Blad')!]).toEqual([
    [0, 19],
    [1, 34.5],
    [8, 49],
  ]);
});
