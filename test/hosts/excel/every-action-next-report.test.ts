import { publishedCases } from '../../../src/core/example/published-cases';
import { failsAtEveryAction } from './every-action';
import { openedDocument, report, type Opened } from './opened';

/** The report of another study stands there, with work of the user on its sheets. */
async function withReport(): Promise<Opened> {
  const made = await openedDocument(publishedCases());
  await report(made);
  made.excel.types('Resultaat!Z2', ['eigen aantekening']);
  made.excel.types('Resultaat!A200', ['onder het rapport']);
  await Excel.run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem('Resultaat');
    sheet.charts.add('BarStacked', sheet.getRange('A10:A12')).name = 'Grafiek van de gebruiker';
    await workbook.context.sync();
  });
  made.excel.types('4 Bedragen!B5', [12_345]);
  return made;
}

describe('A report over the one before', () => {
  failsAtEveryAction(withReport);
});
