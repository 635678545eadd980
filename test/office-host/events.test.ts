/** Events: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
import { openExcel } from './open-excel';

/** Listens with the real client and writes down what it hears. */
async function listen(
  add: (
    workbook: Excel.Workbook,
    heard: (event: object) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<never>,
) {
  const heard: object[] = [];
  const handler = await Excel.run(async (context) => {
    const result = add(context.workbook, (event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return { heard, handler };
}

test('a sheet tells what was changed on it, by whom, and only there', async () => {
  const excel = openExcel();
  excel.book.addSheet('Tweede');
  const { heard } = await listen((workbook, hear) =>
    workbook.worksheets.getItem('Blad1').onChanged.add(hear),
  );
  excel.types('Tweede!A1', [1]);
  excel.types('Blad1!A1', [1, 2]);
  excel.colleagueTypes('Blad1!B2', ['x']);
  await excel.delivered();
  expect(heard).toMatchObject([
    { type: 'WorksheetChanged', address: 'A1:B1', changeType: 'RangeEdited', source: 'Local' },
    { address: 'B2', source: 'Remote' },
  ]);
});

test('what the add-in writes is heard as well', async () => {
  const excel = openExcel();
  const { heard } = await listen((workbook, hear) => workbook.worksheets.onChanged.add(hear));
  await Excel.run((context) => {
    context.workbook.worksheets.getFirst().getRange('C3').values = [[1]];
    return context.sync();
  });
  await excel.delivered();
  expect(heard).toMatchObject([{ address: 'C3' }]);
});

test('a table tells what was changed in it', async () => {
  const excel = openExcel();
  excel.types('Blad1!A1', ['Casus'], [1]);
  await Excel.run((context) => {
    context.workbook.tables.add('Blad1!A1:A2', true);
    return context.sync();
  });
  const { heard } = await listen((workbook, hear) => workbook.tables.onChanged.add(hear));
  excel.types('Blad1!A2', [2]);
  excel.types('Blad1!C2', [2]);
  await excel.delivered();
  expect(heard).toMatchObject([{ type: 'TableChanged', address: 'A2' }]);
});

test('sheets come, go and are shown; cells are selected', async () => {
  const excel = openExcel();
  const heard: string[] = [];
  const note = ({ type }: { readonly type: string }): Promise<void> => {
    heard.push(type);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onActivated.add(note);
    worksheets.onSelectionChanged.add(note);
    await context.sync();
    worksheets.add('Nieuw').activate();
    await context.sync();
  });
  excel.book.deleteSheet(excel.sheet('Blad1'));
  excel.selects('Nieuw!B2');
  await excel.delivered();
  expect(heard).toEqual([
    'WorksheetAdded',
    'WorksheetActivated',
    'WorksheetDeleted',
    'WorksheetSelectionChanged',
  ]);
});

test('a handler that was taken away hears nothing', async () => {
  const excel = openExcel();
  const { heard, handler } = await listen((workbook, hear) =>
    workbook.worksheets.getFirst().onChanged.add(hear),
  );
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  excel.types('Blad1!A1', [1]);
  await excel.delivered();
  expect(heard).toEqual([]);
});
