import type { Rows } from '../../../src/core/intake/grid';
import type { Sheet } from '../../../src/core/report/document';
import { readMark } from '../../../src/core/report/own-sheets/own-sheet';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx/index';
import { ooxmlErrors } from '../../support/ooxml-validator';
import { cell, documentOf, report, sheet, table } from './documents';
import { sheetOf, zipOf } from './handmade';
import { compareParts, partsIn, partText, withPart } from './parts';
import { richWorkbook } from './rich-workbook';

const OURS = 'xl/worksheets/sheet4.xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

async function rowsOfSheet(bytes: Uint8Array, name: string): Promise<Rows> {
  const found = (await readXlsx(bytes, 'w')).sheets.find((grid) => grid.name === name);
  return found!.rows;
}

function again(more: Partial<Sheet> = {}): Sheet {
  return report({ replaces: 'Resultaat', ...more });
}

/** A report of so many rows and columns of texts "r,c". */
function block(rows: number, columns: number, more: Partial<Sheet> = {}): Sheet {
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => cell(`${r},${c}`)),
  );
  return sheet([table(1, ...cells)], { columnWidths: Array.from({ length: columns }, () => 12), ...more });
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(Buffer.from(b));
}

describe('writing a report again', () => {
  test('leaves the usual height to a blank row of ours beside which a user wrote', async () => {
    const blocks = [table(1, [cell('a')]), table(1, [cell('b')])];
    const first = await writeXlsx(null, documentOf(sheet(blocks, { name: 'Resultaat' })));
    const part = 'xl/worksheets/sheet1.xml';
    const low = '<row r="2" ht="7.5" customHeight="1"></row>';
    expect(partText(first, part)).toContain(low);
    const theirs = '<row r="2"><c r="H2"><v>7</v></c></row>';
    const typed = withPart(first, part, (xml) => xml.replace(low, theirs));
    const second = await writeXlsx(
      typed,
      documentOf(sheet(blocks, { name: 'Resultaat', replaces: 'Resultaat' })),
    );
    expect(partText(second, part)).toContain(theirs);
  });

  test('gives the same file, byte for byte, when nothing changed', async () => {
    for (const input of [null, await richWorkbook()]) {
      const first = await writeXlsx(input, documentOf(report(), report({ name: 'Controle' })));
      const more = [again(), report({ name: 'Controle', replaces: 'Controle' })];
      const second = await writeXlsx(first, documentOf(...more));
      expect(sameBytes(first, second)).toBe(true);
    }
  });

  test('changes nothing but its own part and mark', async () => {
    const first = await writeXlsx(await richWorkbook(), documentOf(report()));
    const mark = { ...report().mark!, contentHash: 'ff' };
    const blocks = [table(1, [cell('Casus', 'tableHeader')], [cell('Anders', 'rowLabel')])];
    const second = await writeXlsx(first, documentOf(again({ mark, blocks })));
    expect(compareParts(first, second)).toEqual({
      changed: [OURS, 'xl/customProperty2.bin'],
      added: [],
      gone: [],
    });
    expect(await ooxmlErrors(second)).toEqual([]);
  });

  test('keeps name, place and number of the sheet, also when the user moved and renamed it', async () => {
    const first = await writeXlsx(await richWorkbook(), documentOf(report()));
    const moved = withPart(first, 'xl/workbook.xml', (xml) => {
      const own = /<sheet name="Resultaat"[^>]*\/>/.exec(xml)![0];
      const renamed = own.replace('Resultaat', 'Mijn uitkomst');
      return xml
        .replace(own, '')
        .replace('<sheets>', `<sheets>${renamed}`)
        .replace(/localSheetId="(\d)"/g, (_, index) => `localSheetId="${(Number(index) + 1) % 4}"`)
        .replaceAll("'Resultaat'!", "'Mijn uitkomst'!");
    });
    const second = await writeXlsx(
      moved,
      documentOf(again({ name: 'Mijn uitkomst', replaces: 'Mijn uitkomst' })),
    );
    expect(partText(second, 'xl/workbook.xml')).toBe(partText(moved, 'xl/workbook.xml'));
    expect((await readXlsx(second, 'w')).sheets[0]?.name).toBe('Mijn uitkomst');
  });

  test('updates the rows repeated in print and the print area, and never doubles them', async () => {
    const first = await writeXlsx(null, documentOf(report()));
    const print = { ...report().print, repeatRows: { first: 1, last: 1 } };
    const second = await writeXlsx(first, documentOf(again({ print, columnWidths: [10, 10, 10, 10, 10] })));
    const names = partText(second, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Resultaat'!$A$1:$E$10</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Resultaat'!$2:$2</definedName>`,
    ]);
    const third = await writeXlsx(
      second,
      documentOf(again({ print: { orientation: 'portrait', footer: print.footer } })),
    );
    expect(partText(third, 'xl/workbook.xml')).not.toContain('Print_Titles');
    expect(partText(third, OURS.replace('4', '1'))).toContain('orientation="portrait"');
  });

  test('leaves a print area that the user chose', async () => {
    const first = await writeXlsx(null, documentOf(report()));
    const chosen = withPart(first, 'xl/workbook.xml', (xml) => xml.replace('$A$1:$D$10', '$A$1:$H$40'));
    const second = await writeXlsx(chosen, documentOf(again({ columnWidths: [10, 10, 10, 10, 10] })));
    expect(partText(second, 'xl/workbook.xml')).toContain('$A$1:$H$40');
  });
});

describe('on a sheet of ours', () => {
  const path = 'xl/worksheets/sheet1.xml';

  test('a smaller report clears the rows and columns that it no longer needs', async () => {
    const first = await writeXlsx(null, documentOf(block(5, 4)));
    const second = await writeXlsx(first, documentOf(block(2, 2, { replaces: 'Resultaat' })));
    expect(await rowsOfSheet(second, 'Resultaat')).toEqual([
      ['0,0', '0,1'],
      ['1,0', '1,1'],
    ]);
    expect(partText(second, path)).toContain('<dimension ref="A1:B2"/>');
    expect(await ooxmlErrors(second)).toEqual([]);
  });

  test('cells of the user outside our extent stay, whatever shape the report takes', async () => {
    const first = await writeXlsx(null, documentOf(block(3, 2)));
    const edited = withPart(first, path, (xml) =>
      xml
        .replace('</row><row r="2"', '<c r="D1" t="inlineStr"><is><t>naast</t></is></c></row><row r="2"')
        .replace(
          '</sheetData>',
          '<row r="6" ht="33" customHeight="1"><c r="A6"><f>SUM(B1:B3)</f><v>7</v></c></row></sheetData>',
        ),
    );
    for (const next of [block(1, 1), block(2, 3), block(5, 3)]) {
      const second = await writeXlsx(edited, documentOf({ ...next, replaces: 'Resultaat' }));
      const rows = await rowsOfSheet(second, 'Resultaat');
      expect(rows[0]?.[3]).toBe('naast');
      expect(rows[5]?.[0]).toBe(7);
      expect(partText(second, path)).toContain(
        '<row r="6" ht="33" customHeight="1"><c r="A6"><f>SUM(B1:B3)</f><v>7</v></c></row>',
      );
      expect(await ooxmlErrors(second)).toEqual([]);
    }
  });

  test('an extent that changes shape takes only the cells of its old and new rectangle', async () => {
    const first = await writeXlsx(null, documentOf(block(4, 2)));
    const edited = withPart(first, path, (xml) =>
      xml.replace(
        '</row></sheetData>',
        '<c r="D4" t="inlineStr"><is><t>van mij</t></is></c></row></sheetData>',
      ),
    );
    const second = await writeXlsx(edited, documentOf(block(2, 4, { replaces: 'Resultaat' })));
    expect(await rowsOfSheet(second, 'Resultaat')).toEqual([
      ['0,0', '0,1', '0,2', '0,3'],
      ['1,0', '1,1', '1,2', '1,3'],
      [],
      [null, null, null, 'van mij'],
    ]);
  });

  test('what the user added to the sheet stays: colours, views, widths, links, merges, notes', async () => {
    const first = await writeXlsx(null, documentOf(report()));
    const edited = withPart(first, path, (xml) =>
      xml
        .replace('<sheetPr>', '<sheetPr><tabColor rgb="FFFF0000"/>')
        .replace('<sheetView showGridLines="0" ', '<sheetView zoomScale="150" ')
        .replace('</cols>', '<col min="5" max="9" width="3" customWidth="1"/></cols>')
        .replace('</mergeCells>', '<mergeCell ref="H1:I2"/></mergeCells>')
        .replace('</hyperlinks>', '<hyperlink ref="K1" r:id="rIdSite"/></hyperlinks>')
        .replace(
          '<hyperlinks>',
          '<conditionalFormatting sqref="A1:B9"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><hyperlinks>',
        )
        .replace('<oddFooter>', '<oddHeader>&amp;CKop</oddHeader><oddFooter>'),
    );
    const withSite = withPart(edited, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdSite" Type="${RELATIONS}/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
      ),
    );
    const wider = again({ columnWidths: [20, 20, 20, 20, 20, 20] });
    const second = await writeXlsx(withSite, documentOf(wider));
    const xml = partText(second, path);
    for (const kept of [
      '<tabColor rgb="FFFF0000"/>',
      'zoomScale="150"',
      '<col min="7" max="9" width="3" customWidth="1"/>',
      '<mergeCell ref="H1:I2"/>',
      '<hyperlink ref="K1" r:id="rIdSite"/>',
      '<cfRule type="duplicateValues" priority="1"/>',
      '<oddHeader>&amp;CKop</oddHeader>',
    ]) {
      expect(xml).toContain(kept);
    }
    expect(await ooxmlErrors(second)).toEqual([]);
    expect(sameBytes(await writeXlsx(second, documentOf(wider)), second)).toBe(true);
  });

  test('the view follows when other rows are to stay in sight', async () => {
    const first = await writeXlsx(null, documentOf(report()));
    const second = await writeXlsx(first, documentOf(again({ frozenRows: 5 })));
    expect(partText(second, path)).toContain(
      '<pane ySplit="5" topLeftCell="A6" activePane="bottomLeft" state="frozen"/>',
    );
    const third = await writeXlsx(second, documentOf(again({ frozenRows: 0 })));
    expect(partText(third, path)).not.toContain('<pane');
    expect(await ooxmlErrors(third)).toEqual([]);
  });

  test('the list of formula cells goes when a formula in our extent makes way', async () => {
    const first = await writeXlsx(null, documentOf(block(2, 2)));
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml';
    let edited = withPart(first, path, (xml) =>
      xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, '<c r="B2"><f>1+1</f><v>2</v></c>'),
    );
    edited = withPart(edited, '[Content_Types].xml', (xml) =>
      xml.replace('</Types>', `<Override PartName="/xl/calcChain.xml" ContentType="${type}"/></Types>`),
    );
    edited = withPart(edited, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rIdChain" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    );
    const chain =
      '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B2" i="1"/></calcChain>';
    edited = zipOf({ ...Object.fromEntries(partsIn(edited)), 'xl/calcChain.xml': chain });
    expect(await ooxmlErrors(edited)).toEqual([]);

    const second = await writeXlsx(edited, documentOf(block(2, 2, { replaces: 'Resultaat' })));
    expect(partsIn(second).has('xl/calcChain.xml')).toBe(false);
    expect(partText(second, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(partText(second, '[Content_Types].xml')).not.toContain('calcChain');
    expect(await ooxmlErrors(second)).toEqual([]);
  });

  describe('formulas of the user over a report', () => {
    /** The workbook part after the report was written again, over which a formula stands on another sheet. */
    async function workbookPartWith(formula: string, value: string): Promise<string> {
      const rows = `<row r="1"><c r="A1"><f>${formula}</f><v>7</v></c></row>`;
      const first = await writeXlsx(sheetOf(rows), documentOf(block(2, 2)));
      const blocks = [table(1, [cell('0,0'), cell('0,1')], [cell('1,0'), cell(value)])];
      const next = sheet(blocks, { columnWidths: [12, 12], replaces: 'Resultaat' });
      const second = await writeXlsx(first, documentOf(next));
      expect(await ooxmlErrors(second)).toEqual([]);
      return partText(second, 'xl/workbook.xml');
    }

    test('are calculated anew when it says something else', async () => {
      for (const formula of ['Resultaat!B2&amp;"!"', 'SUM(Resultaat!A:B)', 'INDIRECT("Resultaat!B2")'])
        expect(await workbookPartWith(formula, 'anders')).toContain('<calcPr fullCalcOnLoad="1"/>');
    });

    test('show what is right already when it says the same, or when they do not read it', async () => {
      expect(await workbookPartWith('Resultaat!B2', '1,1')).not.toContain('calcPr');
      for (const formula of ['Resultaat!C2', 'SUM(B1:C9)'])
        expect(await workbookPartWith(formula, 'anders')).not.toContain('calcPr');
    });

    test('wait for Excel where it would have to calculate functions of ours', async () => {
      const formula = 'Resultaat!B2+_xldudf_EFFECT_BATEN(B1,C1)';
      expect(await workbookPartWith(formula, 'anders')).not.toContain('calcPr');
    });
  });

  test('a formula that runs on beyond the report is refused rather than broken', async () => {
    const first = await writeXlsx(null, documentOf(block(2, 2)));
    const edited = withPart(first, path, (xml) =>
      xml.replace(
        /<c r="B2"[^>]*>.*?<\/c>/,
        '<c r="B2"><f t="shared" si="0" ref="B2:D2">A2+1</f><v>2</v></c><c r="D2"><f t="shared" si="0"/><v>3</v></c>',
      ),
    );
    await expect(writeXlsx(edited, documentOf(block(2, 2, { replaces: 'Resultaat' })))).rejects.toMatchObject(
      {
        code: 'formulaAcrossReport',
        facts: { sheet: 'Resultaat' },
      },
    );
  });

  test('a table that the user made of the report is refused rather than broken', async () => {
    const first = await writeXlsx(null, documentOf(block(2, 2)));
    const withTable = (ref: string): Uint8Array => {
      const relation = `<Relationship Id="rIdTable" Type="${RELATIONS}/table" Target="../tables/table1.xml"/></Relationships>`;
      const related = withPart(first, 'xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
        xml.replace('</Relationships>', relation),
      );
      const part = `<table xmlns="urn:x" id="1" displayName="Tabel1" ref="${ref}"/>`;
      return zipOf({ ...Object.fromEntries(partsIn(related)), 'xl/tables/table1.xml': part });
    };
    const next = documentOf(block(2, 2, { replaces: 'Resultaat' }));
    await expect(writeXlsx(withTable('A1:B2'), next)).rejects.toMatchObject({
      code: 'tableInReport',
      facts: { sheet: 'Resultaat' },
    });
    await expect(writeXlsx(withTable('D1:E2'), next)).resolves.toBeDefined();
  });

  test('a sheet that lost its mark gets it again', async () => {
    const first = await writeXlsx(null, documentOf(report()));
    const lost = withPart(first, path, (xml) => xml.replace(/<customProperties>.*<\/customProperties>/, ''));
    const second = await writeXlsx(lost, documentOf(again()));
    const grid = (await readXlsx(second, 'w')).sheets[0];
    expect(readMark(grid?.mark ?? '')).toEqual(report().mark);
    expect(await ooxmlErrors(second)).toEqual([]);
  });
});

test('formulas of the user that refer to our sheets survive', async () => {
  const formula = '<c r="A1"><f>\'Resultaat\'!B6*2</f><v>28000</v></c>';
  const input = sheetOf(`<row r="1">${formula}</row>`);
  const first = await writeXlsx(input, documentOf(report()));
  const second = await writeXlsx(first, documentOf(again({ columnWidths: [9, 9, 9, 9, 9, 9] })));
  expect(partText(second, 'xl/worksheets/sheet1.xml')).toContain(formula);
});

describe('a sheet with work of the user', () => {
  const path = 'xl/worksheets/sheet1.xml';

  async function edited(): Promise<Uint8Array> {
    const first = await writeXlsx(null, documentOf(report()));
    return withPart(first, path, (xml) =>
      xml
        .replace('<sheetPr>', '<sheetPr codeName="Blad1">')
        .replace('<sheetView ', '<sheetView tabSelected="1" ')
        .replace(
          '</row></sheetData>',
          '<c r="F10" cm="1"><f t="array" ref="F10">1+1</f><v>2</v></c></row></sheetData>',
        )
        .replace('</hyperlinks>', '<hyperlink ref="F1" r:id="rId1"/></hyperlinks>'),
    );
  }

  test('is first kept as a copy at the end: its values and look, without our mark', async () => {
    const input = await edited();
    const document = documentOf(again({ keepCopyAs: 'Resultaat (bewaard)' }), report({ name: 'Controle' }));
    const bytes = await writeXlsx(input, document);
    const { sheets } = await readXlsx(bytes, 'w');
    expect(sheets.map(({ name }) => name)).toEqual(['Resultaat', 'Controle', 'Resultaat (bewaard)']);
    expect(sheets[2]?.rows).toEqual(await rowsOfSheet(input, 'Resultaat'));
    expect(sheets[2]?.mark).toBeUndefined();
    expect(sheets[0]?.mark).toBeDefined();
    const copy = partText(bytes, 'xl/worksheets/sheet3.xml');
    for (const gone of ['<f', 'r:id', 'codeName', 'tabSelected', 'cm="1"']) expect(copy).not.toContain(gone);
    expect(copy).toContain('<mergeCell ref="A1:D1"/>');
  });

  test('gives a valid file', async () => {
    const input = withPart(await edited(), path, (xml) =>
      xml.replace('<hyperlink ref="F1" r:id="rId1"/>', '').replace(' cm="1"', ''),
    );
    const bytes = await writeXlsx(input, documentOf(again({ keepCopyAs: 'Bewaard' })));
    expect(await ooxmlErrors(bytes)).toEqual([]);
  });
});

test('a sheet without mark of ours is an input sheet: nothing but its cells', async () => {
  const input = sheet([table(1, [cell('Casus', 'tableHeader')])], { name: 'Invoer' });
  const { mark, ...own } = input;
  expect(mark).toBeDefined();
  const bytes = await writeXlsx(null, documentOf(own));
  expect((await readXlsx(bytes, 'w')).sheets[0]).toMatchObject({ name: 'Invoer', rows: [['Casus']] });
  expect([...partsIn(bytes).keys()].filter((path) => path.includes('customProperty'))).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});
