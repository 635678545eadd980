/** Worksheets, tables and names, and what protects them: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

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

const names = (): readonly string[] => excel.book.sheets.map(({ name }) => name);
const tableRows = (): number => excel.sheet('Blad1').tables[0]!.area.lastRow;

describe('names of sheets', () => {
  // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  test.each(['a/b', 'a:b', 'a?b', 'a*b', '[a]', 'a\\b', "'a", "a'", 'History', 'x'.repeat(32)])(
    'Excel refuses "%s"',
    async (name) => {
      const add = (context: Excel.RequestContext) => Promise.resolve(context.workbook.worksheets.add(name));
      expect(await refused(add)).toBe('InvalidArgument');
    },
  );

  test('no two are the same, in capitals or not; what was done before stands, and nothing after is done', async () => {
    const code = await refused((context) => {
      for (const name of ["Programma's", 'x'.repeat(31), 'BLAD1', 'Later'])
        context.workbook.worksheets.add(name);
      return Promise.resolve();
    });
    expect(code).toBe('ItemAlreadyExists');
    expect(names()).toEqual(['Blad1', "Programma's", 'x'.repeat(31)]);
  });
});

describe('protection', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['values', (sheet) => (sheet.getRange('A1').values = [['x']])],
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000')],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0']])],
    ['sizes', (sheet) => (sheet.getRange('A1').format.columnWidth = 10)],
    ['tables', (sheet) => sheet.tables.add('D1:E2', true)],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['inserted cells', (sheet) => sheet.getRange('D1').insert('Down')],
    [
      'emptied cells',
      (sheet) => {
        sheet.getRange('A1').clear();
      },
    ],
  ])('a protected sheet refuses %s', async (_what, attempt) => {
    excel.sheet('Blad1').isProtected = true;
    expect(await refused(() => onSheet(attempt))).toBe('AccessDenied');
    expect(excel.values('Blad1!A1')).toEqual([['Casus']]);
  });

  test('a protected structure refuses new sheets and other names', async () => {
    excel.book.isStructureProtected = true;
    const add = (context: Excel.RequestContext) => Promise.resolve(context.workbook.worksheets.add('Nieuw'));
    expect(await refused(add)).toBe('AccessDenied');
    expect(await refused(() => onSheet((sheet) => (sheet.name = 'Anders')))).toBe('AccessDenied');
  });

  test('a workbook that is read only can be looked at', async () => {
    excel.book.isReadOnly = true;
    const select = (sheet: Excel.Worksheet): void => {
      sheet.getRange('A1').select();
    };
    expect(await refused(() => onSheet(select))).toBeNull();
    expect(await refused(() => onSheet((sheet) => (sheet.getRange('A1').values = [[1]])))).toBe(
      'AccessDenied',
    );
  });

  test('a hidden sheet is not activated, and nothing is selected on it', async () => {
    excel.book.addSheet('Tweede').visibility = 'VeryHidden';
    const activate = (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Tweede').activate();
      return Promise.resolve();
    };
    const select = (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getItem('Tweede').getRange('A1').select();
      return Promise.resolve();
    };
    expect([await refused(activate), await refused(select)]).toEqual([
      'InvalidOperation',
      'InvalidOperation',
    ]);
  });
});

test('a copy has values, looks and tables, and no properties: it is no report of ours any more', async () => {
  await onSheet(async (sheet, context) => {
    sheet.customProperties.add('merk', 'x');
    sheet.getRange('A1').format.font.bold = true;
    const copy = sheet.copy('End');
    const mark = copy.customProperties.getItemOrNullObject('merk').load('value');
    const bold = copy.getRange('A1').format.font.load('bold');
    await context.sync();
    expect([mark.isNullObject, bold.bold]).toEqual([true, true]);
  });
  expect(names()).toEqual(['Blad1', 'Blad1 (2)']);
  expect(excel.book.tables.map(({ table }) => table.name)).toEqual(['tblBedragen', 'tblBedragen1']);
  expect(excel.log.undoCleared).toEqual(['Worksheet.copy (Blad1)']);
});

test('what an add-in keeps is found again by its key, in capitals or not, and written over', async () => {
  await Excel.run(async ({ workbook }) => {
    const { customProperties } = workbook.worksheets.getFirst();
    customProperties.add('effectencalculator', 'een');
    customProperties.add('Effectencalculator', 'twee');
    workbook.settings.add('keuze', 'a');
    const mark = customProperties.getItemOrNullObject('effectencalculator').load('value');
    const setting = workbook.settings.getItemOrNullObject('keuze').load('value');
    await workbook.context.sync();
    expect([mark.value, setting.value]).toEqual(['twee', 'a']);
  });
  expect(excel.sheet('Blad1').properties.size).toBe(1);
});

test('merged areas are whole, also when a part of one is asked for', async () => {
  openExcel(null, { sets: { ExcelApi: '1.13' } });
  await onSheet(async (sheet, context) => {
    sheet.getRange('D1:E2').merge();
    const merged = sheet.getRange('E2').getMergedAreasOrNullObject().load('address');
    const none = sheet.getRange('G1').getMergedAreasOrNullObject().load('address');
    await context.sync();
    expect([merged.address, none.isNullObject]).toEqual(['Blad1!D1:E2', true]);
  });
});

describe('tables', () => {
  test('grow by rows, and what stands below moves down', async () => {
    await onSheet((sheet) => {
      sheet.tables.getItem('TBLBEDRAGEN').rows.add(undefined, [
        [3, 300],
        [4, 400],
      ]);
    });
    expect([tableRows(), excel.values('Blad1!A5:A7')]).toEqual([4, [[4], [''], ['hieronder staat meer']]]);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    [
      'InvalidArgument',
      'rows of another width',
      (sheet) => sheet.tables.getItem('tblBedragen').rows.add(undefined, [['3']]),
    ],
    ['MergedRangeConflict', 'each other', (sheet) => sheet.tables.add('B2:D4', true)],
    [
      'MergedRangeConflict',
      'merged cells',
      (sheet) => {
        sheet.getRange('F1:G1').merge();
        sheet.tables.add('F1:H4', true);
      },
    ],
    [
      'InsertDeleteConflict',
      'cells that are inserted in a part of their columns',
      (sheet) => sheet.getRange('A2').insert('Down'),
    ],
  ])('refuse (%s) %s', async (code, _what, attempt) => {
    expect(await refused(() => onSheet(attempt))).toBe(code);
  });

  test('name their columns differently, as text', async () => {
    excel.types('Blad1!D1', [2024, 2024, '']);
    await onSheet((sheet) => sheet.tables.add('D1:F2', true));
    expect(excel.values('Blad1!D1:F1')).toEqual([['2024', '20242', 'Kolom3']]);
  });

  test.each(['A1', 'R1C1 ', 'met spatie', '1e', 'tblBedragen', 'TBLBEDRAGEN', 'lstCasussen', 'r'])(
    'share one list of names with cells: Excel refuses "%s" and says no more than InvalidArgument',
    async (name) => {
      excel.book.names.push({ name: 'lstCasussen', refersTo: '=1' });
      const asName = await refused((context) => Promise.resolve(context.workbook.names.add(name, '=1')));
      const asTable = await refused(() => onSheet((sheet) => (sheet.tables.add('J1:K2', true).name = name)));
      expect([asName, asTable]).toEqual(['InvalidArgument', 'InvalidArgument']);
    },
  );

  test('looks and lines move along with their cells', async () => {
    await onSheet(async (sheet, context) => {
      const { fill, borders } = sheet.getRange('A5').format;
      fill.color = '#FF0000';
      borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('A4:B4').insert('Down');
      const [before, after] = ['A5', 'A6'].map((address) => sheet.getRange(address).format);
      for (const format of [before!, after!]) format.load('fill/color');
      const line = after!.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect([before!.fill.color, after!.fill.color, line.style]).toEqual(['#FFFFFF', '#FF0000', 'Double']);
    });
  });

  test('a name moves along with its cells', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.names.add('lstCasussen', '=Blad1!$A$2:$A$3');
      sheet.getRange('A1:B1').insert('Down');
      const range = sheet.getRange('lstCasussen').load('values');
      await context.sync();
      expect(range.values).toEqual([[1], [2]]);
    });
  });
});
