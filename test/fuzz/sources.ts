/** Good workbooks to spoil: our examples, small ones with a little of everything, and those that LibreOffice wrote. */
import { readFileSync } from 'node:fs';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import { writeXlsx } from '../../src/formats/xlsx';
import { handmade, relationships } from '../formats/xlsx/handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Cases and amounts with texts, dates, percentages, errors, formulas and a table. */
function small(workbookPr: string): Uint8Array {
  const texts = ['Casus', 'Gemiddelde kosten', 'Referentie', 'Start', 'Casus 1', '€ 14.000', '0 - 6000'];
  const rows =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" t="s"><v>5</v></c><c r="C2"><v>6000.5</v></c><c r="D2" s="1"><v>45170</v></c></row>' +
    '<row r="3"><c r="A3"><v>2</v></c><c r="B3" t="e"><v>#N/A</v></c><c r="C3" t="s"><v>6</v></c><c r="D3" t="d"><v>2024-01-01</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>Kind 3</t></is></c><c r="B4"><f>1+1</f><v>2</v></c><c r="C4" s="2"><v>0.1</v></c><c r="D4" t="b"><v>1</v></c></row>';
  return handmade({
    sheets: [
      {
        name: 'Casussen',
        rows,
        after:
          '<mergeCells count="1"><mergeCell ref="A6:B6"/></mergeCells><tableParts count="1"><tablePart r:id="t1"/></tableParts>',
      },
      { name: 'Verborgen', rows: '<row r="3"><c r="B3"><v>1</v></c></row>', state: 'hidden' },
    ],
    texts: texts.map((text) => `<si><t>${text}</t></si>`).join(''),
    formats: [0, 14, 10, 'd-m-yyyy', '[h]:mm'],
    workbookPr,
    parts: {
      'xl/tables/t1.xml': `<table xmlns="${MAIN}" id="1" name="tblCasussen" displayName="tblCasussen" ref="A1:D4"/>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        `<Relationship Id="t1" Type="${TYPE}/table" Target="/xl/tables/t1.xml"/>`,
      ),
    },
  });
}

const office = (file: string): Uint8Array => new Uint8Array(readFileSync(`test/formats/xlsx/files/${file}`));

/** The large ones last: they are chosen less often. */
export const SOURCES: Promise<readonly Uint8Array[]> = Promise.all([
  Promise.resolve(small('')),
  Promise.resolve(small('<workbookPr date1904="1"/>')),
  Promise.resolve(office('libreoffice-1900.xlsx')),
  Promise.resolve(office('libreoffice-1904.xlsx')),
  writeXlsx(null, publishedCases()),
  writeXlsx(null, fictitiousStudy()),
]);

/** Mostly small ones. */
export const CHOICES = [0, 0, 0, 0, 1, 1, 2, 2, 3, 4, 4, 5] as const;
