/** Tables and names: https://learn.microsoft.com/javascript/api/excel/excel.table */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from './refused';

let excel: InMemoryExcel;
beforeEach(async () => {
  excel = openExcel();
  excel.types('Blad1!A1', ['Casus', 'Kosten'], [1, 100], [2, 200]);
  excel.types('Blad1!A5', ['hieronder staat meer']);
  await onSheet((sheet) => {
    sheet.tables.add('A1:B3', true).name = 'tblBedragen';
  });
  excel.log.clear();
});

const inTable = <T>(
  work: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> => onSheet((sheet, context) => work(sheet.tables.getItem('tblBedragen'), context));

describe('tables', () => {
  test('have a header, a body, columns and a place', async () => {
    await inTable(async (table, context) => {
      const [header, body] = [table.getHeaderRowRange(), table.getDataBodyRange()];
      const column = table.columns.getItem('kosten').getDataBodyRange();
      for (const range of [header, body, column]) range.load('values,address');
      table.columns.load('items/name');
      table.rows.load('count');
      table.load('showTotals,worksheet/name');
      await context.sync();
      expect(header.values).toEqual([['Casus', 'Kosten']]);
      expect([body.address, column.values]).toEqual(['Blad1!A2:B3', [[100], [200]]]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Casus', 'Kosten']);
      expect([table.rows.count, table.showTotals, table.worksheet.name]).toEqual([2, false, 'Blad1']);
    });
  });

  test('are found in the workbook, on a sheet and in a range', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const found = context.workbook.tables.getItemOrNullObject('TBLBEDRAGEN');
      const [here, elsewhere] = [sheet.getRange('B2').getTables(), sheet.getRange('D1').getTables()];
      context.workbook.tables.load('items/name');
      for (const tables of [here, elsewhere]) tables.load('items/name');
      await context.sync();
      expect([found.isNullObject, context.workbook.tables.items.length]).toEqual([false, 1]);
      expect([here.items.length, elsewhere.items.length]).toEqual([1, 0]);
    });
  });

  test('grow by rows, and what stands below moves down', async () => {
    await inTable(async (table, context) => {
      table.rows.add(undefined, [
        [3, 300],
        [4, 400],
      ]);
      const range = table.getRange();
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values.at(-1)]).toEqual(['Blad1!A1:B5', [4, 400]]);
    });
    expect(excel.values('Blad1!A7')).toEqual([['hieronder staat meer']]);
  });

  test('refuse rows of another width', async () => {
    expect(await refused(() => inTable((table) => table.rows.add(undefined, [['3']])))).toBe(
      'InvalidArgument',
    );
  });

  test('have a total row when asked', async () => {
    await inTable((table) => {
      table.showTotals = true;
    });
    expect(excel.sheet('Blad1').tables[0]!.area.lastRow).toBe(3);
    expect(excel.values('Blad1!A4:A6')).toEqual([['Totaal'], [''], ['hieronder staat meer']]);
  });

  test('do not overlap each other or merged cells', async () => {
    expect(await refused(() => onSheet((sheet) => sheet.tables.add('B2:D4', true)))).toBe(
      'MergedRangeConflict',
    );
    await onSheet((sheet) => {
      sheet.getRange('F1:G1').merge();
    });
    expect(await refused(() => onSheet((sheet) => sheet.tables.add('F1:H4', true)))).toBe(
      'MergedRangeConflict',
    );
  });

  test('are not cut in two by inserted cells', async () => {
    expect(await refused(() => onSheet((sheet) => sheet.getRange('A2').insert('Down')))).toBe(
      'InsertDeleteConflict',
    );
    expect(await refused(() => onSheet((sheet) => sheet.getRange('2:2').insert('Down')))).toBeNull();
    expect(excel.sheet('Blad1').tables[0]!.area.lastRow).toBe(3);
  });

  test('name their columns differently, as text', async () => {
    excel.types('Blad1!D1', [2024, 2024, '']);
    await onSheet((sheet) => sheet.tables.add('D1:F2', true));
    expect(excel.values('Blad1!D1:F1')).toEqual([['2024', '20242', 'Kolom3']]);
  });
});

describe('names of tables and of cells share one list', () => {
  test.each(['A1', 'R1C1 ', 'met spatie', '1e', 'tblBedragen', 'TBLBEDRAGEN', 'lstCasussen', 'r'])(
    'Excel refuses "%s" and says no more than InvalidArgument',
    async (name) => {
      await Excel.run((context) => {
        context.workbook.names.add('lstCasussen', context.workbook.worksheets.getFirst().getRange('A2:A3'));
        return context.sync();
      });
      const asName = await refused((context) => Promise.resolve(context.workbook.names.add(name, '=1')));
      const asTable = await refused(() => onSheet((sheet) => (sheet.tables.add('J1:K2', true).name = name)));
      expect([asName, asTable]).toEqual(['InvalidArgument', 'InvalidArgument']);
    },
  );

  test('a name points at cells and moves along with them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const item = context.workbook.names.add('lstCasussen', '=Blad1!$A$2:$A$3');
      item.load('formula,type,scope');
      await context.sync();
      expect([item.formula, item.type, item.scope]).toEqual(['=Blad1!$A$2:$A$3', 'Range', 'Workbook']);
      sheet.getRange('1:1').insert('Down');
      const range = context.workbook.names.getItem('lstCasussen').getRangeOrNullObject();
      const byName = sheet.getRange('lstCasussen');
      for (const each of [range, byName]) each.load('address');
      await context.sync();
      expect([range.address, byName.address]).toEqual(['Blad1!A3:A4', 'Blad1!A3:A4']);
    });
  });

  test('a name may hold a formula instead', async () => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.add('lst', '=INDEX(Blad1!$A$1:$A$9,1)');
      const range = item.getRangeOrNullObject();
      item.load('formula');
      range.load('address');
      await context.sync();
      expect([item.formula, range.isNullObject]).toEqual(['=INDEX(Blad1!$A$1:$A$9,1)', true]);
    });
  });
});
