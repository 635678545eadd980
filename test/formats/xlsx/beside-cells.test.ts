import { readBesideCells } from '../../../src/formats/xlsx/index';
import { handmade, relationships, RELATIONS } from './handmade';

function book(after: string, targets: readonly string[] = []): Uint8Array {
  const relations = targets.map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/hyperlink" Target="${target}" TargetMode="External"/>`,
  );
  return handmade({
    sheets: [
      { name: 'Leeg', rows: '' },
      { name: 'Blad', rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after },
    ],
    parts: { 'xl/worksheets/_rels/sheet2.xml.rels': relationships(relations.join('')) },
  });
}

const cells = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe('What a sheet says beside its cells', () => {
  it('is where links lead: to a place, to an address, or to a place there', () => {
    const links =
      '<hyperlinks><hyperlink ref="A1:B2" location="\'Blad 2\'!C4"/><hyperlink ref="C1" r:id="rId1"/>' +
      '<hyperlink ref="C2" r:id="rId2" location="deel"/><hyperlink ref="C3" r:id="rId3"/>' +
      '<hyperlink ref="C4" r:id="rId9"/><hyperlink ref="nergens" location="A1"/></hyperlinks>';
    const targets = ['https://voorbeeld.nl/?a=1&amp;b=2', 'https://voorbeeld.nl/', '#Blad!B9'];
    const found = readBesideCells(book(links, targets));
    expect([...found.keys()]).toEqual(['Blad']);
    expect(found.get('Blad')?.links).toEqual([
      { range: cells(0, 0, 1, 1), address: null, place: "'Blad 2'!C4" },
      { range: cells(0, 2), address: 'https://voorbeeld.nl/?a=1&b=2', place: '' },
      { range: cells(1, 2), address: 'https://voorbeeld.nl/', place: 'deel' },
      { range: cells(2, 2), address: null, place: 'Blad!B9' },
    ]);
  });

  it('is how high rows are, whether a user made them so or they fitted themselves to their text', () => {
    const rows =
      '<row r="1" ht="19" customHeight="1"><c r="A1"><v>1</v></c></row><row ht="34.5"><c><v>2</v></c></row>' +
      '<row r="4"><c r="A4" t="inlineStr"><is><t>ht="9"</t></is></c></row><row r="9" ht="49"/>' +
      '<row r="10" ht="veel"/><row r="11" ht="-4"/><row r="12" ht="1e9"/>';
    const found = readBesideCells(handmade({ sheets: [{ name: 'Blad', rows }] }));
    expect([...found.get('Blad')!.rowHeights]).toEqual([
      [0, 19],
      [1, 34.5],
      [8, 49],
    ]);
  });

  it('is what to type, also where anything may be typed, and only where it is switched on', () => {
    const rules =
      '<dataValidations count="4"><dataValidation showInputMessage="1" promptTitle="Casus" prompt="Een_x000a_nummer" sqref="A2:A9 C2"/>' +
      '<dataValidation type="list" prompt="Uit" sqref="B2"><formula1>"a"</formula1></dataValidation>' +
      '<dataValidation type="list" showInputMessage="1" sqref="B3"><formula1>"a"</formula1></dataValidation>' +
      '<dataValidation showInputMessage="true" prompt="Nergens" sqref="#REF!"/></dataValidations>' +
      '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations><x14:dataValidation type="list" ' +
      'showInputMessage="1" prompt="Van elders"><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    expect(readBesideCells(book(rules)).get('Blad')?.messages).toEqual([
      { ranges: [cells(1, 0, 8, 0), cells(1, 2)], title: 'Casus', text: 'Een\nnummer' },
      { ranges: [cells(0, 3)], title: '', text: 'Van elders' },
    ]);
  });
});
