/** How cells look and how sheets are printed: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from './refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
});

describe('formats', () => {
  test('what is set for a range is read for each of its cells; where cells differ Excel answers null', async () => {
    await onSheet(async (sheet, context) => {
      const { fill, font } = sheet.getRange('A1:B2').format;
      fill.color = '#0b4f6c';
      font.bold = true;
      const [inside, across] = [sheet.getRange('B2').format, sheet.getRange('B2:C2').format];
      for (const format of [inside, across]) format.load('fill/color,font/bold,horizontalAlignment');
      await context.sync();
      expect([inside.fill.color, inside.font.bold]).toEqual(['#0B4F6C', true]);
      expect([across.fill.color, across.font.bold]).toEqual([null, null]);
      expect(across.horizontalAlignment).toBe('General');
    });
  });

  test('a column has a format of its own, and its cells keep what was set for them', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.italic = true;
      sheet.getRange('A:A').format.font.bold = true;
      sheet.getRange('A:A').numberFormat = '@' as unknown as string[][];
      const [first, last] = [sheet.getRange('A1'), sheet.getRange('A1048576')];
      for (const range of [first, last]) range.load('numberFormat,format/font/bold,format/font/italic');
      await context.sync();
      expect([first.format.font.italic, first.format.font.bold, first.numberFormat]).toEqual([
        true,
        true,
        [['@']],
      ]);
      expect([last.format.font.italic, last.format.font.bold]).toEqual([false, true]);
    });
  });

  test('several ranges are formatted at once', async () => {
    await onSheet(async (sheet, context) => {
      const areas = sheet.getRanges('A1:B1,D4');
      areas.format.fill.color = '#FF0000';
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Blad1!A1:B1,Blad1!D4', 2, 3]);
    });
    expect(excel.sheet('Blad1').looks.at(3, 3)['fill.color']).toBe('#FF0000');
    expect(excel.log.count('RangeFill.color')).toBe(1);
  });

  test('a line between two cells belongs to both', async () => {
    await onSheet(async (sheet, context) => {
      const line = sheet.getRange('A1').format.borders.getItem('EdgeBottom');
      line.style = 'Continuous';
      line.color = '#1f2933';
      const above = sheet.getRange('A2').format.borders.getItem('EdgeTop');
      above.load('style,color');
      await context.sync();
      expect([above.style, above.color]).toEqual(['Continuous', '#1F2933']);
    });
  });

  test('inside lines run between the cells of a range', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').format.borders.getItem('InsideHorizontal').style = 'Dot';
      const { borders } = sheet.getRange('B1').format;
      const lines = [borders.getItem('EdgeTop'), borders.getItem('EdgeBottom')];
      for (const line of lines) line.load('style');
      await context.sync();
      expect(lines.map(({ style }) => style)).toEqual(['None', 'Dot']);
    });
  });

  test.each<[string, (range: Excel.Range) => unknown]>([
    ['a colour', ({ format }) => (format.fill.color = 'rgb(1,2,3)')],
    ['an alignment', ({ format }) => (format.horizontalAlignment = 'Middle' as 'Center')],
    ['a line', ({ format }) => (format.borders.getItem('EdgeTop').style = 'Thick' as 'Dot')],
    ['text for a size', ({ format }) => (format.font.size = '12' as unknown as number)],
    ['a row that is too high', ({ format }) => (format.rowHeight = 410)],
  ])('Excel refuses %s that it does not know', async (_what, attempt) => {
    expect(await refused(() => onSheet((sheet) => attempt(sheet.getRange('A1'))))).toBe('InvalidArgument');
  });

  test('a whole sheet is cleared of values, looks and lines', async () => {
    excel.types('Blad1!B2', ['x']);
    await onSheet((sheet) => {
      sheet.getRange('3:3').format.font.bold = true;
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('D4').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange().clear();
    });
    excel.types('Blad1!Z99', ['nog']);
    const [, ...cells] = excel.picture('Blad1').trimEnd().split('widths: \n');
    expect(cells).toEqual(['Z99 "nog"']);
    expect(excel.sheet('Blad1').looks.at(2, 0)['font.bold']).toBe(false);
    expect(
      excel.sheet('Blad1').edges.common({ firstRow: 4, firstColumn: 3, lastRow: 4, lastColumn: 3 }, 'EdgeTop')
        .style,
    ).toBe('None');
  });

  test('columns and rows have sizes in points, and fit their text', async () => {
    excel.types('Blad1!B1', ['een lange tekst om in te passen']);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.getRange('B:B').format.autofitColumns();
      sheet.getRange('2:2').format.rowHeight = 30;
      const [first, both, row] = ['A1', 'A1:B1', 'A2'].map((address) => sheet.getRange(address).format);
      for (const format of [first!, both!, row!]) format.load('columnWidth,rowHeight');
      await context.sync();
      expect([first!.columnWidth, both!.columnWidth, row!.rowHeight]).toEqual([120, null, 30]);
    });
    expect(excel.sheet('Blad1').columnWidths.get(1)).toBeGreaterThan(100);
  });

  test('a link has a place and brings its own look', async () => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['Bedragen']];
      cell.hyperlink = { documentReference: "'4 Bedragen'!B4" };
      cell.load('hyperlink,values,format/font/underline');
      await context.sync();
      expect(cell.hyperlink).toEqual({ documentReference: "'4 Bedragen'!B4" });
      expect([cell.values, cell.format.font.underline]).toEqual([[['Bedragen']], 'Single']);
    });
  });
});

describe('print', () => {
  test('a page has an orientation, a size, an area, repeated rows and a footer', async () => {
    await onSheet((sheet) => {
      const page = sheet.pageLayout;
      page.orientation = Excel.PageOrientation.landscape;
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.setPrintArea('A1:F20');
      page.setPrintTitleRows('$1:$7');
      page.setPrintMargins(Excel.PrintMarginUnit.inches, { left: 0.5, right: 0.5 });
      page.headersFooters.defaultForAllPages.rightFooter = '&P van &N';
      sheet.horizontalPageBreaks.add('A12');
      sheet.showGridlines = false;
    });
    const picture = excel.picture('Blad1');
    for (const line of [
      'sheet Blad1 (Visible, no gridlines)',
      'page: Landscape A4 {"horizontalFitToPages":1,"verticalFitToPages":0}',
      'print area: A1:F20',
      'repeated rows: 1:7',
      'rightFooter: &P van &N',
      'page break before row 12',
    ])
      expect(picture).toContain(`${line}\n`);
  });

  test('a footer of more than 255 characters, left, centre and right together, is refused', async () => {
    const code = await refused(() =>
      onSheet((sheet) => {
        const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
        footer.leftFooter = 'x'.repeat(200);
        footer.centerFooter = 'y'.repeat(56);
      }),
    );
    expect(code).toBe('InvalidArgument');
  });
});

describe('help while typing', () => {
  test('a list to choose from and a message stand with the cells, and are replaced', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B10');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
      dataValidation.prompt = { showPrompt: true, title: 'Telt mee', message: 'ja of nee' };
      const [part, beyond] = [sheet.getRange('B3').dataValidation, sheet.getRange('B9:B12').dataValidation];
      for (const each of [part, beyond]) each.load('type,rule,prompt');
      await context.sync();
      expect([part.type, part.rule.list?.source, part.prompt.title]).toEqual(['List', 'ja,nee', 'Telt mee']);
      expect(beyond.type).toBe('Inconsistent');
      sheet.getRange('B5').dataValidation.clear();
      const [cleared, rest] = [sheet.getRange('B5').dataValidation, sheet.getRange('B6:B10').dataValidation];
      for (const each of [cleared, rest]) each.load('type');
      await context.sync();
      expect([cleared.type, rest.type]).toEqual(['None', 'List']);
    });
  });

  test.each<[string, (validation: Excel.DataValidation) => unknown]>([
    [
      'a title of more than 32 characters',
      (validation) => (validation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
    ],
    [
      'a message of more than 255',
      (validation) => (validation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) }),
    ],
    [
      'a list of more than 255',
      (validation) => (validation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
    ],
  ])('%s is refused', async (_what, attempt) => {
    expect(await refused(() => onSheet((sheet) => attempt(sheet.getRange('A1').dataValidation)))).toBe(
      'InvalidArgument',
    );
  });
});
