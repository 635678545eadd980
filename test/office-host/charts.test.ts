/** Charts: https://learn.microsoft.com/javascript/api/excel/excel.chart */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from './refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
  excel.types('Blad1!A1', ['Casus', 'Besparing', 'Kosten'], ['1', 100, 50], ['2', 200, 60]);
});

test('a chart of a table has a series per column, with its name and categories', async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'effect besparing';
    chart.title.text = 'Besparing per casus';
    chart.setPosition('E1', 'H10');
    chart.series.getItemAt(0).format.fill.setSolidColor('#0B4F6C');
    chart.axes.valueAxis.title.text = 'euro';
    chart.series.load('items/name');
    const values = chart.series.getItemAt(1).getDimensionValues('Values');
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Besparing', 'Kosten']);
    expect(values.value).toEqual([50, 60]);
  });
  expect(excel.picture('Blad1')).toContain(
    'chart: {"name":"effect besparing","type":"ColumnClustered","title":{"text":"Besparing per casus"},' +
      '"legend":{},"axes":{"valueAxis":{"title":{"text":"euro"}}},"place":[192,0,192,150],"series":[' +
      '{"name":"Besparing","values":"Blad1!B2:B3","categories":"Blad1!A2:A3","hasDataLabels":false,' +
      '"format":{"fill":{"setSolidColor":["#0B4F6C"]}}},',
  );
});

test('a chart is found by name, changed in place, and deleted', async () => {
  await onSheet((sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:B3')).name = 'onze';
  });
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItemOrNullObject('ONZE');
    const none = sheet.charts.getItemOrNullObject('andere');
    chart.setData(sheet.getRange('A1:C3'), 'Columns');
    chart.series.load('count');
    chart.load('name,height');
    none.load('name');
    await context.sync();
    expect([chart.series.count, chart.height, none.isNullObject]).toEqual([2, 216, true]);
    chart.delete();
    sheet.charts.load('count');
    await context.sync();
    expect(sheet.charts.count).toBe(0);
  });
});

test('a kind of chart that does not exist is refused', async () => {
  const add = () => onSheet((sheet) => sheet.charts.add('Taart' as 'Pie', sheet.getRange('A1:B3')));
  expect(await refused(add)).toBe('InvalidArgument');
});

test('what nobody set of a chart is not made up', async () => {
  const reading = onSheet((sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B3')).legend.load('position');
  });
  await expect(reading).rejects.toThrow('ChartLegend.position');
});
