import { writeXlsx } from '../../../src/formats/xlsx/index';
import type { Sheet } from '../../../src/core/report/document';
import { linesOf } from '../../../src/formats/xlsx/write/row-height';
import { cell, documentOf, report, sheet, table, text } from './documents';
import { partText } from './parts';

async function sheetXml(own: Sheet): Promise<string> {
  return partText(await writeXlsx(null, documentOf(own)), 'xl/worksheets/sheet1.xml');
}

test('a report prints on A4, one page wide, with its footer and page number', async () => {
  const xml = await sheetXml(report());
  expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(xml).toContain(
    '<oddFooter>&amp;LOnderzoek A &amp;&amp; B&amp;CConcept&amp;R&amp;P van &amp;N</oddFooter>',
  );
});

test('a footer is cut where Excel stops reading, never inside a doubled ampersand', async () => {
  for (const left of ['x'.repeat(400), '&'.repeat(400), `${'x'.repeat(239)}&&&&&&&&&`]) {
    const xml = await sheetXml(
      report({ print: { orientation: 'portrait', footer: { left, centre: left } } }),
    );
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(xml)![1]!.replaceAll('&amp;', '&');
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/^&L(&&|[^&])*…(&C.*)?&R&P van &N$/);
  }
});

test('rows that repeat and the print area are names of the sheet', async () => {
  const bytes = await writeXlsx(null, documentOf(report({ name: "Kosten van 'A'" }), report({ name: 'B' })));
  const names = partText(bytes, 'xl/workbook.xml').match(/<definedName .*?<\/definedName>/g);
  expect(names).toEqual([
    `<definedName name="_xlnm.Print_Area" localSheetId="0">'Kosten van ''A'''!$A$1:$D$10</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Kosten van ''A'''!$4:$5</definedName>`,
    `<definedName name="_xlnm.Print_Area" localSheetId="1">'B'!$A$1:$D$10</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'B'!$4:$5</definedName>`,
  ]);
});

test('the screen shows no grid lines and keeps the first rows in sight', async () => {
  const xml = await sheetXml(report());
  expect(xml).toContain('showGridLines="0"');
  expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
});

test('links lead to a cell, or to the top of a sheet', async () => {
  const links = [{ sheet: "Van 'A' & B", row: 3, column: 27 }, { sheet: 'Blad1' }];
  const xml = await sheetXml(sheet([table(0, ...links.map((link) => [cell('zie', 'cellLink', { link })]))]));
  expect(xml).toContain(
    `<hyperlink ref="A1" location="'Van ''A'' &amp; B'!AB4"/><hyperlink ref="A2" location="'Blad1'!A1"/>`,
  );
});

test('a line of text runs over the full width; the cells of a table do not', async () => {
  const xml = await sheetXml(
    sheet([text(cell('Titel', 'title')), table(0, [cell('a'), cell('b', 'figure', { span: 2 })])]),
  );
  expect(xml).toContain(
    '<mergeCells count="2"><mergeCell ref="A1:D1"/><mergeCell ref="B3:C3"/></mergeCells>',
  );
});

test('cells under a span wear its look, so that its border goes all the way round', async () => {
  const xml = await sheetXml(sheet([table(0, [cell('a', 'tableHeader', { span: 3 })])]));
  expect(xml).toMatch(/<c r="A1" s="1" [^>]*>.*<\/c><c r="B1" s="1"\/><c r="C1" s="1"\/>/);
});

describe('the height of a row', () => {
  async function heights(own: Sheet): Promise<(number | undefined)[]> {
    const rows = [...(await sheetXml(own)).matchAll(/<row r="\d+"(?: ht="([\d.]+)" customHeight="1")?>/g)];
    return rows.map((match) => (match[1] === undefined ? undefined : Number(match[1])));
  }

  test('is left alone where one line is enough', async () => {
    expect(await heights(sheet([text(cell('Kort', 'text'))]))).toEqual([undefined]);
  });

  test('leaves room between the text and the borders of a table', async () => {
    expect(await heights(sheet([table(0, [cell('Casus 1'), cell(1000, 'amount')])]))).toEqual([19]);
  });

  test('follows the text, the width it has and the size of its letters', async () => {
    const long =
      'Besparing of extra kosten, tot nu toe, in vergelijking met de referentie van de gemeente '.repeat(3);
    const [wide, , narrow, title] = await heights(
      sheet([text(cell(long, 'text')), table(0, [cell(long)], [cell('Titel', 'title')])]),
    );
    expect(wide).toBe(60);
    expect(narrow).toBeGreaterThan(120);
    expect(title).toBeGreaterThan(20);
  });

  test('is half a line for the blank rows between the parts of a report', async () => {
    const own = sheet([text(cell('a', 'text')), text(cell('b', 'text'))]);
    expect(await heights(own)).toEqual([undefined, 7.5, undefined]);
    const { mark, ...input } = own;
    expect(mark).toBeDefined();
    expect(await heights(input)).toEqual([undefined, undefined]);
  });

  test('counts every line end', async () => {
    expect(await heights(sheet([text(cell('a\nb\nc', 'text'))]))).toEqual([45]);
  });

  test('is never more than Excel knows', async () => {
    expect(await heights(sheet([text(cell('woord '.repeat(5000)))]))).toEqual([409.5]);
  });

  test('a word that is too long goes on on the next line', () => {
    expect(linesOf('x'.repeat(25), 11)).toBe(3);
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('een twee drie', 100)).toBe(1);
  });
});

describe('a part of a report', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => [cell(`rij ${index}`)]);
  const part = (count: number) => ({ ...table(0, ...rows(count)), startsPart: true as const });
  const breaksIn = async (...parts: readonly Sheet['blocks'][number][]): Promise<string[]> => {
    const xml = await sheetXml(sheet(parts));
    return [...xml.matchAll(/<brk id="(\d+)" max="16383" man="1"\/>/g)].map(([, row = '']) => row);
  };

  test('starts on a new page when the rest of this one is too small for it', async () => {
    expect(await breaksIn(table(0, ...rows(20)), part(20))).toEqual(['21']);
  });

  test('stays on the page when it fits', async () => {
    expect(await breaksIn(table(0, ...rows(10)), part(10))).toEqual([]);
  });

  test('runs on where it stands when no page can hold it', async () => {
    expect(await breaksIn(table(0, ...rows(10)), part(60))).toEqual(['27', '54']);
  });

  test('never begins at the bottom of a page because the rows above it just fill that page', async () => {
    const heading = { ...text(cell('Kop', 'heading')), startsPart: true as const };
    for (let above = 20; above < 60; above++) {
      const breaks = await breaksIn(table(0, ...rows(above)), heading, table(1, ...rows(6)));
      const rowsOnPage = [0, ...breaks.map(Number), above + 9].map(
        (row, index, all) => row - (all[index - 1] ?? 0),
      );
      // The heading stands in row `above + 1`, its table from `above + 3`.
      expect(breaks).not.toContain(String(above + 2));
      expect(breaks).not.toContain(String(above + 3));
      expect(Math.max(...rowsOnPage)).toBeLessThanOrEqual(29);
    }
  });

  describe('that reads on by itself', () => {
    const splitting = (count: number) => ({ ...table(1, ...rows(count)), splits: true as const });
    const heading = { ...text(cell('Kop', 'heading')), startsPart: true as const };

    test('is split when much of the page would stay empty', async () => {
      expect(await breaksIn(table(0, ...rows(10)), heading, splitting(25))).toEqual(['28']);
    });

    test('goes to the next page whole when little would stay empty', async () => {
      expect(await breaksIn(table(0, ...rows(23)), heading, splitting(15))).toEqual(['24']);
    });

    test('takes its heading along when what stands below that cannot be split', async () => {
      const whole = text(...rows(20).map(([only]) => only!));
      expect(await breaksIn(table(0, ...rows(14)), heading, whole, splitting(3))).toEqual(['15']);
    });

    test('leaves no row at the end of a page that names those below it', async () => {
      const named = [...rows(15), [cell('Naam', 'rowLabelStrong')], ...rows(10)];
      const own = { ...table(1, ...named), splits: true as const };
      expect(await breaksIn(table(0, ...rows(9)), heading, own)).toEqual(['27']);
    });

    test('takes at least two rows to the next page', async () => {
      for (const count of [15, 16, 17, 18]) {
        const last = 10 + 1 + 1 + 1 + count;
        const breaks = (await breaksIn(table(0, ...rows(10)), heading, splitting(count))).map(Number);
        for (const row of breaks) expect(last - row).toBeGreaterThanOrEqual(2);
      }
    });

    test('leaves no header without two rows below it', async () => {
      const long = {
        ...text(...rows(12).map(([only]) => only!)),
        startsPart: true as const,
        splits: true as const,
      };
      for (let above = 10; above < 16; above++) {
        const breaks = (await breaksIn(table(0, ...rows(above)), long, splitting(20))).map(Number);
        const header = above + 1 + 12 + 1;
        for (const row of breaks) expect([header + 1, header + 2]).not.toContain(row);
      }
    });
  });

  test('is not split below an input table, which grows', async () => {
    const input = { ...table(1, [cell('Casus')], ...rows(40)), excelTable: 'tblCasussen' };
    expect(await breaksIn(input, part(20))).toEqual([]);
  });

  test('makes room for the rows that repeat on every page', async () => {
    expect(await breaksIn(table(0, ...rows(20)), part(20), part(20))).toEqual(['21', '42']);
  });
});
