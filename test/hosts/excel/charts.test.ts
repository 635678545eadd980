/** The charts of a report in Excel. */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { CHART_NAME_PREFIX } from '../../../src/core/report/charts/chart';
import { pictureOf, type describeChart } from '../../support/excel/picture';
import { openedDocument, report, type Opened } from './opened';

function chartLines({ excel }: Opened): string[] {
  return excel.book.sheets.flatMap(({ name }) =>
    pictureOf(excel, name)
      .split('\n')
      .filter((line) => line.startsWith('chart: ')),
  );
}

test('every chart of the reports is drawn over its room, from the cells below it', async () => {
  const made = await openedDocument(fictitiousStudy());
  const { document } = await report(made);
  const wanted = document.sheets.flatMap(({ blocks }) => blocks.flatMap(({ chart }) => chart ?? []));
  const drawn = chartLines(made).map((line) => JSON.parse(line.slice(7)) as ReturnType<typeof describeChart>);
  expect(wanted.length).toBeGreaterThan(2);
  expect(drawn.map(({ name }) => name)).toEqual(wanted.map(({ name }) => name));
  expect(drawn.map(({ title }) => (title as { text: string }).text)).toEqual(
    wanted.map(({ title }) => title),
  );
  for (const [index, { series }] of wanted.entries()) {
    const own = drawn[index]?.['series'] as readonly { name: string; values: string; categories: string }[];
    expect(own).toHaveLength(series.length);
    for (const each of own) {
      expect(made.excel.values(each.categories)).not.toContainEqual(['']);
      expect(each.name).not.toBe('');
    }
  }
});

test('a report that is made again has the same charts, and those of the user', async () => {
  const made = await openedDocument(fictitiousStudy());
  await report(made);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Resultaat');
    sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'Van de gebruiker';
    await context.sync();
  });
  const before = chartLines(made);
  await report(made);
  expect(chartLines(made)).toEqual(before);
  expect(before.some((line) => line.includes('Van de gebruiker'))).toBe(true);
});

test('a chart that the report no longer has goes, and one with more series gets them', async () => {
  const made = await openedDocument(fictitiousStudy());
  const { document } = await report(made);
  const before = chartLines(made);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Resultaat');
    const [first] = document.sheets
      .find(({ name }) => name === 'Resultaat')!
      .blocks.flatMap(({ chart }) => chart ?? []);
    sheet.charts.add('BarStacked', sheet.getRange('A1:B4')).name = `${CHART_NAME_PREFIX}van vroeger`;
    const { series } = sheet.charts.getItem(first!.name);
    series.getItemAt(0).delete();
    series.add('een');
    series.add('twee');
    await context.sync();
  });
  await report(made);
  expect(chartLines(made)).toEqual(before);
});
