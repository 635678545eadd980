/** Microsoft's client in front of the in-memory Excel: what the client does by itself, and what crosses the wire. */
import { loadLibrary } from './client/library';
import { schemaOf } from './client/schema';
import { openExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

describe('the schema is that of the library', () => {
  const schema = schemaOf(loadLibrary().Excel);

  const member = (className: string, wireName: string) => schema(className).members.get(wireName);

  test('properties say whether they can be written', () => {
    expect(member('Worksheet', 'Name')).toEqual({ kind: 'property', name: 'name', writable: true });
    expect(member('Worksheet', 'Id')).toEqual({ kind: 'property', name: 'id', writable: false });
  });

  test('methods say whether they change anything, objects have their class, collections their items', () => {
    expect(member('Range', 'GetCell')).toEqual({ kind: 'method', name: 'getCell', writes: false });
    expect(member('Range', 'Merge')).toEqual({ kind: 'method', name: 'merge', writes: true });
    const className = 'WorksheetCustomPropertyCollection';
    expect(member('Worksheet', 'CustomProperties')).toEqual({
      kind: 'object',
      name: 'customProperties',
      className,
    });
    expect(schema('TableCollection').itemClass).toBe('Table');
  });

  test('events have the number by which they are sent', () => {
    const event = { name: 'onChanged', code: 10, target: 'object' };
    for (const kind of ['start', 'end'])
      expect([...schema('Worksheet').members.values()]).toContainEqual({ kind, name: 'onChanged', event });
  });

  test('what may be chosen for a member is what the library has a list of', () => {
    expect(member('RangeBorder', 'Style')).toMatchObject({
      choices: expect.arrayContaining(['SlantDashDot']) as unknown,
    });
    expect(member('ChartCollection', 'Add')).toMatchObject({
      choices: expect.arrayContaining(['BarStacked']) as unknown,
    });
  });
});

describe('the client refuses by itself', () => {
  test('a property that was not loaded', async () => {
    openExcel();
    const reading = onSheet(async (sheet, context) => {
      await context.sync();
      return sheet.name;
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('an object of another run', async () => {
    openExcel();
    const range = await onSheet((sheet) => sheet.getRange('A1'));
    expect(await refused((context) => Promise.resolve(context.workbook.tables.add(range, true)))).toBe(
      'InvalidRequestContext',
    );
    expect(
      await refused(() => {
        range.values = [[1]];
        return range.context.sync();
      }),
    ).toBe('InvalidObjectPath');
  });

  test('what lies above the API sets that this Excel says it has', async () => {
    openExcel(null, { sets: { ExcelApi: '1.4' } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.4')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.freezePanes.freezeRows(1);
        }),
      ),
    ).toBe('ApiNotFound');
    openExcel();
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.freezePanes.freezeRows(1);
        }),
      ),
    ).toBeNull();
  });

  test('an error of Excel is an Error of the page, and knows the statement', async () => {
    openExcel();
    const error: unknown = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bestaat niet').getRange('A1').values = [[1]];
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('worksheets.getItem') as unknown },
    });
  });
});

describe('reading', () => {
  test('properties of objects below, and of items', async () => {
    const excel = openExcel();
    excel.book.addSheet('Tweede');
    excel.book.addSheet('Derde');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Tweede').getRange('A1');
      range.load('address,format/fill/color,worksheet/name');
      context.workbook.worksheets.load('items/name,items/visibility');
      await context.sync();
      expect(range.format.fill.color).toBe('#FFFFFF');
      expect(range.worksheet.name).toBe('Tweede');
      expect(context.workbook.worksheets.items.map(({ name }) => name)).toEqual(['Blad1', 'Tweede', 'Derde']);
    });
  });

  test('a null object says so, and whatever hangs below it as well', async () => {
    openExcel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
      const range = sheet.getRange('A1');
      const found = context.workbook.worksheets.getItemOrNullObject('blad1');
      range.load('address');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, found.isNullObject]).toEqual([true, true, false]);
    });
    expect(
      await refused((context) => {
        context.workbook.worksheets.getItemOrNullObject('Weg').getRange('A1').values = [[1]];
        return Promise.resolve();
      }),
    ).toBe('ItemNotFound');
  });

  test('an unknown property is refused', async () => {
    openExcel();
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1').load('waarde');
        }),
      ),
    ).toBe('InvalidArgument');
  });

  test('a range that the add-in holds on to follows its cells', async () => {
    const excel = openExcel();
    excel.types('Blad1!B5', ['x']);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B5');
      range.load('address');
      await context.sync();
      sheet.getRange('A2:F3').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Blad1!B7', [['x']]]);
    });
  });
});

describe('what the client would never send', () => {
  const setting = (Name: string, value: unknown) => ({
    ObjectPaths: { '1': { Id: 1, ObjectPathType: 1, Name: '' } },
    Actions: [{ Id: 2, ActionType: 4, Name, ObjectPathId: 1, ArgumentInfo: { Arguments: [value] } }],
  });

  test.each(['Name', 'ReadOnly', 'Verzonnen'])(
    'is refused: a new value for %s of the workbook',
    async (name) => {
      const { Error: error } = await openExcel().answer(setting(name, 'x'));
      expect([error?.Code, error?.ActionIndex]).toEqual(['InvalidArgument', 0]);
    },
  );

  test('is refused: an object path that leads nowhere', async () => {
    const { Error: error } = await openExcel().answer({ ...setting('Name', 'x'), ObjectPaths: {} });
    expect(error?.Code).toBe('InvalidRequest');
  });
});

describe('what is not modelled stops loudly', () => {
  test('a member that the in-memory Excel does not know fails with its name, and stays on record', async () => {
    const excel = openExcel();
    const asking = onSheet((sheet) => sheet.getRange('A1').getImage());
    await expect(asking).rejects.toThrow('Range.getImage');
    expect(excel.notModelled).toEqual([expect.stringContaining('Range.getImage')]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['Worksheet.visibility', (sheet) => (sheet.visibility = 'Hidden')],
    ['Worksheet.position', (sheet) => (sheet.position = 0)],
    ['RangeFont.name', (sheet) => (sheet.getRange('A1').format.font.name = 'Arial')],
    ['DataValidation.rule', (sheet) => sheet.getRange('A1').dataValidation.load('rule')],
  ])('and so does one that can only be read, or only be written, here: %s', async (member, attempt) => {
    openExcel();
    await expect(onSheet(attempt)).rejects.toThrow(member);
  });
});

describe('the log', () => {
  test('tells batches, what they did and what they weigh, without the cleaning up of the client', async () => {
    const excel = openExcel();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['één', 2]];
      await context.sync();
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
    });
    expect(excel.log.batches).toHaveLength(2);
    expect(excel.log.count('Range.values')).toBe(2);
    expect(excel.log.steps[0]).toEqual({ kind: 'write', member: 'Range.values', target: 'Blad1!A1:B1' });
    expect(excel.log.batches[0]!.bytesSent).toBeGreaterThan(100);
    expect(excel.log.summary()).toBe(
      ['sync 1', '      1 write Range.values', 'sync 2', '      1 read Range.values'].join('\n'),
    );
  });

  test('the client itself cuts a large array into pieces of about 1,500 cells, in one batch', async () => {
    const excel = openExcel();
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * column),
    );
    await onSheet((sheet) => {
      sheet.getRange('A1:J1000').values = rows;
    });
    expect(excel.log.batches).toHaveLength(1);
    expect(excel.log.count('Range.values')).toBe(7);
    expect(excel.values('Blad1!J1000')).toEqual([[999 * 9]]);
  });

  test("tells what empties the list of the user's undo", async () => {
    const excel = openExcel();
    await onSheet((sheet, context) => {
      context.workbook.worksheets.add('Nieuw');
      sheet.getRange('A1').values = [[1]];
      sheet.name = 'Anders';
    });
    expect(excel.log.undoCleared).toEqual(['Worksheet.name (Blad1)']);
  });
});
