/** Tables of the user: what is typed right below or beside one becomes a part of it, and a header is the name of its column. */
import { readXlsx, saveXlsx, type CellChange } from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { handmade, MAIN, RELATIONS, relationships } from '../handmade';
import { compareParts, partText, withPart } from '../parts';
import { changes, formula, result, sheet, typed } from './changes';

const TABLE = 'xl/tables/table1.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

interface Options {
  readonly below?: string;
  readonly after?: string;
  readonly totals?: boolean;
}

/** A table of cases in A1:C3, and a sheet that reads it. */
function file({ below = '', after = '', totals = false }: Options = {}): Uint8Array {
  const text = (address: string, value: string): string =>
    `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const bytes = handmade({
    sheets: [
      {
        name: 'Invoer',
        rows:
          `<row r="1">${text('A1', 'Casus')}${text('B1', 'Kosten')}${text('C1', 'Dubbel')}</row>` +
          `<row r="2">${text('A2', 'Kind A')}<c r="B2"><v>10</v></c><c r="C2"><f>tblKosten[[#This Row],[Kosten]]*2</f><v>20</v></c></row>` +
          `<row r="3">${text('A3', 'Kind B')}<c r="B3"><v>20</v></c><c r="C3"><f>tblKosten[[#This Row],[Kosten]]*2</f><v>40</v></c></row>${below}`,
        after: `${after}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      },
      {
        name: 'Som',
        rows: '<row r="1"><c r="A1"><f>SUM(tblKosten[Kosten])+ROWS(tblKosten[[#All],[Casus]:[Kosten]])&amp;"[Kosten]"</f><v>33</v></c></row>',
      },
    ],
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        `<Relationship Id="rId1" Type="${RELATIONS}/table" Target="../tables/table1.xml"/>`,
      ),
      [TABLE]:
        `<table xmlns="${MAIN}" id="1" name="tblKosten" displayName="tblKosten" ref="A1:C3"${totals ? ' totalsRowCount="1"' : ''}>` +
        `<autoFilter ref="A1:C${totals ? 2 : 3}"/><tableColumns count="3"><tableColumn id="1" name="Casus"/><tableColumn id="2" name="Kosten"/>` +
        '<tableColumn id="5" name="Dubbel"><calculatedColumnFormula>tblKosten[[#This Row],[Kosten]]*2</calculatedColumnFormula></tableColumn></tableColumns></table>',
    },
  });
  return withPart(bytes, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${TABLE}" ContentType="${TYPE}"/></Types>`),
  );
}

async function save(bytes: Uint8Array, ...cells: CellChange[]): Promise<Uint8Array> {
  const saved = await saveXlsx(bytes, changes(sheet('Invoer', ...cells), sheet('Som')));
  expect(await ooxmlErrors(saved)).toEqual([]);
  return saved;
}

async function rangeAfter(options: Options, ...cells: CellChange[]): Promise<string | undefined> {
  return /\sref="([^"]*)"/.exec(partText(await save(file(options), ...cells), TABLE))?.[1];
}

describe('what is typed right below a table', () => {
  test('becomes a row of it, with its filter and its lists to choose from', async () => {
    const after =
      '<dataValidations count="1"><dataValidation type="list" sqref="A2:A3"><formula1>"Kind A,Kind B"</formula1></dataValidation></dataValidations>';
    const before = file({ after });
    const saved = await save(before, typed('A4', 'Kind C'), typed('B5', 30));
    expect(partText(saved, TABLE)).toBe(partText(before, TABLE).replaceAll('A1:C3', 'A1:C5'));
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain('sqref="A2:A5"');
    expect(compareParts(before, saved).changed).toEqual(['xl/worksheets/sheet1.xml', TABLE]);
    const { sheets } = await readXlsx(saved, 'w');
    expect(sheets[0]?.rows.slice(3)).toEqual([['Kind C'], [null, 30]]);
    expect(sheets[0]?.tables[0]?.range.lastRow).toBe(4);
  });

  test.each<[string, Options, CellChange[], string]>([
    ['a row further down', {}, [typed('A5', 'x')], 'A1:C3'],
    ['a column further on', {}, [typed('D4', 'x')], 'A1:C3'],
    [
      'when something stands there already',
      { below: '<row r="4"><c r="B4"><v>1</v></c></row>' },
      [typed('A4', 'x')],
      'A1:C3',
    ],
    ['under a total row', { totals: true }, [typed('A4', 'x')], 'A1:C3'],
    [
      'when cells are merged there',
      { after: '<mergeCells count="1"><mergeCell ref="B4:C4"/></mergeCells>' },
      [typed('A4', 'x')],
      'A1:C3',
    ],
    ['when a cell is emptied', {}, [typed('A4', null)], 'A1:C3'],
  ])('stays outside %s', async (_, options, cells, range) => {
    expect(await rangeAfter(options, ...cells)).toBe(range);
  });
});

describe('what is typed right beside a table', () => {
  test('becomes a column of it when it is a header', async () => {
    const saved = await save(file(), typed('D1', 'Soort "x"'), typed('D2', 'a'), typed('E1', 'Jaar'));
    const table = partText(saved, TABLE);
    expect(table).toContain('ref="A1:E3"><autoFilter ref="A1:E3"/><tableColumns count="5">');
    expect(table).toContain(
      '<tableColumn id="6" name="Soort &quot;x&quot;"/><tableColumn id="7" name="Jaar"/></tableColumns>',
    );
  });

  test('stays outside it without a header, under a name that it has already, or over something', async () => {
    expect(await rangeAfter({}, typed('D2', 'a'))).toBe('A1:C3');
    expect(await rangeAfter({}, typed('D1', 'kosten'))).toBe('A1:C3');
    const below = '<row r="4"><c r="D4"><v>1</v></c></row>';
    expect(await rangeAfter({ below }, typed('D1', 'Soort'))).toBe('A1:D3');
  });
});

describe('a header that changes', () => {
  test('is the new name of its column, in formulas as well', async () => {
    const saved = await save(file(), typed('B1', 'Kosten [2024]'), result('C2', 20));
    expect(partText(saved, TABLE)).toContain('<tableColumn id="2" name="Kosten [2024]"/>');
    expect(partText(saved, TABLE)).toContain(
      "tblKosten[[#This Row],[Kosten '[2024']]]*2</calculatedColumnFormula>",
    );
    expect(partText(saved, 'xl/worksheets/sheet1.xml')).toContain(
      "<f>tblKosten[[#This Row],[Kosten '[2024']]]*2</f>",
    );
    expect(partText(saved, 'xl/worksheets/sheet2.xml')).toContain(
      `<f>SUM(tblKosten[[Kosten '[2024']]])+ROWS(tblKosten[[#All],[Casus]:[Kosten '[2024']]])&amp;"[Kosten]"</f>`,
    );
  });

  test.each<[string, CellChange[], (string | number | boolean | null)[]]>([
    ['is a text, also when it is a number', [typed('B1', 2024)], ['Casus', '2024', 'Dubbel']],
    ['is there once', [typed('B1', 'casus')], ['Casus', 'casus2', 'Dubbel']],
    ['is not empty', [typed('B1', null)], ['Casus', 'Kolom2', 'Dubbel']],
    ['may change places', [typed('A1', 'Kosten'), typed('B1', 'Casus')], ['Kosten', 'Casus', 'Dubbel']],
    ['is no formula', [formula('B1', '"Kos"&"ten"', 'Kosten')], ['Casus', 'Kosten', 'Dubbel']],
    ['keeps its line ends', [typed('B1', 'Kosten\nper jaar')], ['Casus', 'Kosten\nper jaar', 'Dubbel']],
  ])('%s', async (_, cells, headers) => {
    const saved = await save(file(), ...cells);
    expect((await readXlsx(saved, 'w')).sheets[0]?.rows[0]).toEqual(headers);
    const names = [...partText(saved, TABLE).matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(headers.map((header) => String(header).replace('\n', '_x000A_')));
  });
});
