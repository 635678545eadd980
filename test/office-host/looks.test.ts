/** How cells look and how sheets are printed: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';
import { pictureOf } from '../support/excel/picture';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
});

test('what is set for a range holds for each of its cells; where cells differ Excel answers null', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:B2').format.fill.color = '#0b4f6c';
    const [inside, across] = [sheet.getRange('B2').format.fill, sheet.getRange('B2:C2').format.fill];
    for (const fill of [inside, across]) fill.load('color');
    await context.sync();
    expect([inside.color, across.color]).toEqual(['#0B4F6C', null]);
  });
});

test('several ranges are formatted at once', async () => {
  await onSheet((sheet) => {
    sheet.getRanges('A1:B1,D4').format.fill.color = '#FF0000';
  });
  const { looks } = excel.sheet('Blad1');
  expect([looks.at(3, 3)['fill.color'], looks.at(3, 2)['fill.color']]).toEqual(['#FF0000', '#FFFFFF']);
  expect(excel.log.count('RangeFill.color')).toBe(1);
});

test('a line between two cells belongs to both, and inside lines run between the cells of a range', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.borders.getItem('EdgeBottom').color = '#1f2933';
    sheet.getRange('C1:D2').format.borders.getItem('InsideHorizontal').style = 'Dot';
    const lines = ['A2', 'D1', 'D2'].map((address) =>
      sheet.getRange(address).format.borders.getItem('EdgeTop'),
    );
    for (const line of lines) line.load('style,color');
    await context.sync();
    expect(lines.map(({ style }) => style)).toEqual(['Continuous', 'None', 'Dot']);
    expect(lines[0]!.color).toBe('#1F2933');
  });
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ['a colour', ({ format }) => (format.fill.color = 'rgb(1,2,3)')],
  ['an alignment', ({ format }) => (format.horizontalAlignment = 'Middle' as 'Center')],
  ['a line', ({ format }) => (format.borders.getItem('EdgeTop').style = 'Thick' as 'Dot')],
  ['text for a size', ({ format }) => (format.font.size = '12' as unknown as number)],
  ['a row that is too high', ({ format }) => (format.rowHeight = 410)],
  [
    'a title of more than 32 characters',
    ({ dataValidation }) =>
      (dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
  ],
  [
    'a message of more than 255',
    ({ dataValidation }) =>
      (dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) }),
  ],
  [
    'a list of more than 255',
    ({ dataValidation }) =>
      (dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }),
  ],
  [
    'a footer of more than 255 characters, left and centre together',
    ({ worksheet }) => {
      const footer = worksheet.pageLayout.headersFooters.defaultForAllPages;
      footer.leftFooter = 'x'.repeat(200);
      footer.centerFooter = 'y'.repeat(56);
    },
  ],
  ['a kind of chart', ({ worksheet }) => worksheet.charts.add('Taart' as 'Pie', worksheet.getRange('A1'))],
])('Excel refuses %s that it does not know', async (_what, attempt) => {
  expect(await refused(() => onSheet((sheet) => attempt(sheet.getRange('A1'))))).toBe('InvalidArgument');
});

test('what nobody set of a chart is not made up', async () => {
  const reading = onSheet((sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B3')).legend.load('position');
  });
  await expect(reading).rejects.toThrow('ChartLegend.position');
});

test('cleared cells have no value, look, line or link', async () => {
  excel.types('Blad1!B2', ['x']);
  await onSheet((sheet) => {
    const cell = sheet.getRange('B2');
    cell.hyperlink = { documentReference: 'Blad1!A1' };
    cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    sheet.getRange('A1:C3').clear();
  });
  excel.types('Blad1!Z99', ['nog']);
  expect(pictureOf(excel, 'Blad1').trimEnd().split('widths: \n')[1]).toBe('Z99 "nog"');
});

test('a page has an orientation, a size, an area, repeated rows, ends and a footer', async () => {
  await onSheet((sheet) => {
    const page = sheet.pageLayout;
    page.orientation = Excel.PageOrientation.landscape;
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintArea('A1:F20');
    page.setPrintTitleRows('1:7');
    page.headersFooters.defaultForAllPages.rightFooter = '&P van &N';
    sheet.horizontalPageBreaks.add('A12');
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(7);
  });
  for (const line of [
    'sheet Blad1 (Visible, no gridlines)',
    'frozen: 7 rows',
    'page: Landscape A4 {"horizontalFitToPages":1}',
    'print area: A1:F20',
    'repeated rows: 1:7',
    'rightFooter: &P van &N',
    'page break before row 12',
  ])
    expect(pictureOf(excel, 'Blad1')).toContain(`${line}\n`);
});

test('a message that is set for a part of the cells leaves the rest as it was', async () => {
  const prompt = (title: string) => ({ showPrompt: true, title, message: '' });
  await onSheet((sheet) => {
    sheet.getRange('B2:B10').dataValidation.prompt = prompt('alle');
    sheet.getRange('B5').dataValidation.prompt = prompt('deze');
  });
  const lines = pictureOf(excel, 'Blad1').match(/^validation: \S+ .*"title":"\w+"/gm);
  expect(lines?.map((line) => line.replace(/ \{.*title":/, ' '))).toEqual([
    'validation: B2:B4 "alle"',
    'validation: B6:B10 "alle"',
    'validation: B5 "deze"',
  ]);
});
