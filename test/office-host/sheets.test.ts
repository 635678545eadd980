/** Worksheets and what protects them: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from './refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
});

const names = (): readonly string[] => excel.book.sheets.map(({ name }) => name);

describe('names of sheets', () => {
  // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
  test.each(['', 'a/b', 'a:b', 'a?b', 'a*b', '[a]', 'a\\b', "'a", "a'", 'History', 'x'.repeat(32)])(
    'Excel refuses "%s"',
    async (name) => {
      const code = await refused((context) => {
        context.workbook.worksheets.getFirst().name = name;
        return Promise.resolve();
      });
      expect(code).toBe('InvalidArgument');
      expect(names()).toEqual(['Blad1']);
    },
  );

  test('31 characters and an apostrophe inside are fine', async () => {
    await Excel.run((context) => {
      context.workbook.worksheets.add("Programma's");
      context.workbook.worksheets.add('x'.repeat(31));
      return context.sync();
    });
    expect(names()).toHaveLength(3);
  });

  test('no two are the same, in capitals or not', async () => {
    const add = (context: Excel.RequestContext) => Promise.resolve(context.workbook.worksheets.add('BLAD1'));
    expect(await refused(add)).toBe('ItemAlreadyExists');
  });

  test('a sheet without a name gets one in the language of the user', async () => {
    await Excel.run((context) => {
      context.workbook.worksheets.add();
      return context.sync();
    });
    expect(names()).toEqual(['Blad1', 'Blad2']);
  });
});

describe('what was done before a failure stands', () => {
  test('nothing is rolled back, and nothing after it is done', async () => {
    const code = await refused((context) => {
      context.workbook.worksheets.add('Eerste');
      context.workbook.worksheets.add('eerste');
      context.workbook.worksheets.add('Tweede');
      return Promise.resolve();
    });
    expect([code, names()]).toEqual(['ItemAlreadyExists', ['Blad1', 'Eerste']]);
  });
});

describe('protection', () => {
  test('a protected sheet refuses values, formats, tables and charts', async () => {
    excel.types('Blad1!A1', ['Casus', 'Kosten'], [1, 2]);
    await onSheet((sheet) => {
      sheet.protection.protect();
    });
    const tries: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A1').values = [['x']]),
      (sheet) => (sheet.getRange('A1').format.fill.color = '#FF0000'),
      (sheet) => (sheet.getRange('A1').numberFormat = [['0']]),
      (sheet) => {
        sheet.getRange('A1').clear();
      },
      (sheet) => sheet.tables.add('A1:B2', true),
      (sheet) => sheet.charts.add(Excel.ChartType.line, sheet.getRange('A1:B2')),
      (sheet) => sheet.getRange('A1').insert('Down'),
      (sheet) => (sheet.getRange('A1').format.columnWidth = 10),
    ];
    for (const attempt of tries) expect(await refused(() => onSheet(attempt))).toBe('AccessDenied');
    expect(excel.values('Blad1!A1')).toEqual([['Casus']]);
  });

  test('cells that were unlocked, and what the protection allows, are let through', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B2').values = [['mag']];
      sheet.getRange('A1').format.font.bold = true;
    });
    expect(excel.values('Blad1!B2')).toEqual([['mag']]);
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1:B2').values = [
            [1, 2],
            [3, 4],
          ];
        }),
      ),
    ).toBe('AccessDenied');
  });

  test('the password opens it', async () => {
    await onSheet((sheet) => {
      sheet.protection.protect({}, 'geheim');
    });
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.protection.unprotect('fout');
        }),
      ),
    ).toBe('InvalidArgument');
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.protection.unprotect('geheim');
        }),
      ),
    ).toBeNull();
    expect(excel.sheet('Blad1').protection).toBeNull();
  });

  test('a protected structure refuses new sheets, other names, hiding and deleting', async () => {
    excel.book.addSheet('Tweede');
    excel.book.structurePassword = null;
    const tries: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => context.workbook.worksheets.add('Nieuw'),
      (context) => (context.workbook.worksheets.getItem('Tweede').name = 'Anders'),
      (context) => (context.workbook.worksheets.getItem('Tweede').visibility = 'Hidden'),
      (context) => {
        context.workbook.worksheets.getItem('Tweede').delete();
      },
    ];
    for (const attempt of tries)
      expect(await refused((context) => Promise.resolve(attempt(context)))).toBe('AccessDenied');
    await Excel.run(async (context) => {
      context.workbook.protection.load('protected');
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
    });
  });

  test('a workbook that is read only can be read and looked at', async () => {
    excel.book.isReadOnly = true;
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1').select();
        }),
      ),
    ).toBeNull();
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1').values = [[1]];
        }),
      ),
    ).toBe('AccessDenied');
  });
});

describe('seeing and selecting', () => {
  test('a hidden sheet is not activated, and the last one that can be seen is not hidden or deleted', async () => {
    const second = excel.book.addSheet('Tweede');
    second.visibility = 'VeryHidden';
    const on = (what: (context: Excel.RequestContext) => unknown) =>
      refused((context) => Promise.resolve(what(context)));
    expect(
      await on((context) => {
        context.workbook.worksheets.getItem('Tweede').activate();
      }),
    ).toBe('InvalidOperation');
    expect(
      await on((context) => {
        context.workbook.worksheets.getItem('Tweede').getRange('A1').select();
      }),
    ).toBe('InvalidOperation');
    expect(await on((context) => (context.workbook.worksheets.getItem('Blad1').visibility = 'Hidden'))).toBe(
      'InvalidOperation',
    );
    expect(
      await on((context) => {
        context.workbook.worksheets.getItem('Blad1').delete();
      }),
    ).toBe('InvalidOperation');
  });

  test('writing to another sheet leaves the selection; selecting a range shows its sheet', async () => {
    excel.book.addSheet('Rapport');
    excel.selects('Blad1!C3:D4');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Rapport').getRange('A1').values = [['x']];
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      for (const range of [selected, cell]) range.load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Blad1!C3:D4', 'Blad1!C3']);
      context.workbook.worksheets.getItem('Rapport').getRange('B2').select();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('Rapport');
    });
    excel.book.hasManyAreasSelected = true;
    expect(await refused((context) => Promise.resolve(context.workbook.getSelectedRange()))).toBe(
      'InvalidSelection',
    );
  });

  test('a copy has values, looks and tables, and no properties: it is no report of ours any more', async () => {
    excel.types('Blad1!A1', ['Casus', 'Kosten'], [1, 2]);
    await onSheet(async (sheet, context) => {
      sheet.tables.add('A1:B2', true).name = 'tblBedragen';
      sheet.customProperties.add('merk', 'x');
      sheet.getRange('A1').format.font.bold = true;
      const copy = sheet.copy('After', sheet);
      copy.load('name');
      copy.customProperties.load('items');
      const bold = copy.getRange('A1').format.font;
      bold.load('bold');
      await context.sync();
      expect([copy.name, copy.customProperties.items.length, bold.bold]).toEqual(['Blad1 (2)', 0, true]);
    });
    expect(names()).toEqual(['Blad1', 'Blad1 (2)']);
    expect(excel.book.tables.map(({ table }) => table.name)).toEqual(['tblBedragen', 'tblBedragen1']);
    expect(excel.log.undoCleared).toEqual(['Worksheet.copy (Blad1)']);
  });

  test('panes freeze and thaw', async () => {
    await onSheet(async (sheet, context) => {
      sheet.freezePanes.freezeRows(7);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      expect(frozen.address).toBe('Blad1!1:7');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      none.load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe('what an add-in keeps', () => {
  test('custom properties of a sheet and settings of the workbook are found again, and written over', async () => {
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add('effectencalculator', 'een');
      customProperties.add('Effectencalculator', 'twee');
      context.workbook.settings.add('keuze', { kolommen: [1, 2] });
      const [mark, none] = ['effectencalculator', 'iets anders'].map((key) =>
        customProperties.getItemOrNullObject(key),
      );
      const setting = context.workbook.settings.getItemOrNullObject('keuze');
      for (const each of [mark!, none!, setting]) each.load('value');
      customProperties.load('items/key,items/value');
      await context.sync();
      expect([mark!.value, none!.isNullObject]).toEqual(['twee', true]);
      expect(setting.value).toEqual({ kolommen: [1, 2] });
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([
        ['Effectencalculator', 'twee'],
      ]);
      mark!.delete();
      customProperties.load('items/key');
      await context.sync();
      expect(customProperties.items).toEqual([]);
    });
  });

  test('a workbook is made beside this one', async () => {
    await Excel.createWorkbook('UEsDBA==');
    expect(excel.book.created).toEqual(['UEsDBA==']);
  });
});
