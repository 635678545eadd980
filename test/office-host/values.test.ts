/**
 * What Excel makes of values that are written:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 */
import { openExcel, type InMemoryExcel, type Options } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

/** Writes one value to A1 and tells how it stands there: value, formula, type. */
async function written(value: unknown, format?: string, options: Options = {}): Promise<readonly unknown[]> {
  openExcel(null, options);
  return onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[value]];
    cell.load('values,formulas,valueTypes');
    await context.sync();
    const [values, formulas, types]: unknown[][][] = [cell.values, cell.formulas, cell.valueTypes];
    return [values?.[0]?.[0], formulas?.[0]?.[0], types?.[0]?.[0]];
  });
}

async function isRefused(value: unknown): Promise<boolean> {
  openExcel();
  return (
    (await refused(() =>
      onSheet((sheet) => {
        sheet.getRange('A1').values = [[value]];
      }),
    )) === 'InvalidArgument'
  );
}

describe('a value that is written is read as if it was typed in English', () => {
  test('numbers, booleans and texts', async () => {
    expect(await written(12.5)).toEqual([12.5, 12.5, 'Double']);
    expect(await written(true)).toEqual([true, true, 'Boolean']);
    expect(await written('Casus')).toEqual(['Casus', 'Casus', 'String']);
    expect(await written('12.5')).toEqual([12.5, 12.5, 'Double']);
    expect(await written('1,250')).toEqual([1250, 1250, 'Double']);
    expect(await written('TRUE')).toEqual([true, true, 'Boolean']);
    expect(await written('12,5')).toEqual(['12,5', '12,5', 'String']);
  });

  test('a percentage and a day are numbers with a format', async () => {
    expect(await written('12%')).toEqual([0.12, 0.12, 'Double']);
    expect(await written('1/9/2023')).toEqual([44935, 44935, 'Double']);
    expect(await written('12:30')).toEqual([0.5208333333333334, 0.5208333333333334, 'Double']);
    expect(await written('#N/A')).toEqual(['#N/A', '#N/A', 'Error']);
  });

  test.each(['3/4', '1-2', '1E5', '(5)', ' 12 '])('what looks like a number is one: "%s"', async (text) => {
    expect((await written(text))[2]).toBe('Double');
  });

  test('an empty text empties the cell; null leaves it as it is', async () => {
    const excel = openExcel();
    excel.types('Blad1!A1', [1, 2, 3]);
    await onSheet((sheet) => {
      sheet.getRange('A1:C1').values = [[null, '', 4]];
    });
    expect(excel.values('Blad1!A1:C1')).toEqual([[1, '', 4]]);
    expect(excel.sheet('Blad1').contents.at(0, 1)).toBeUndefined();
  });

  test('one value may be written to all cells', async () => {
    const excel = openExcel();
    await onSheet((sheet) => {
      sheet.getRange('A1:B2').values = 'x' as unknown as unknown[][];
    });
    expect(excel.values('Blad1!A1:B2')).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });
});

describe('text that could be a formula', () => {
  test.each([
    '=1+1',
    '+31612345678a(',
    '-',
    '@naam',
    '- niet ingevuld',
    '---',
    '=SOM(A1)',
    "'s-Hertogenbosch",
  ])('is no longer what it was without a precaution: %s', async (text) => {
    openExcel();
    const [value] = (await isRefused(text)) ? ['refused'] : await written(text);
    if (text === '-') expect(value).toBe('-');
    else expect(value).not.toBe(text);
  });

  test('with a formula in it, is a formula', async () => {
    expect(await written('=A2')).toEqual([0, '=A2', 'Double']);
    expect(await written('=ONBEKEND(1)')).toEqual(['#NAME?', '=ONBEKEND(1)', 'Error']);
    expect(await written('-A2')).toEqual(['#NAME?', '=-A2', 'Error']);
  });

  test('that is no good formula, is refused with all that was written', async () => {
    const excel = openExcel();
    const code = await refused(() =>
      onSheet((sheet) => {
        sheet.getRange('A1:B1').values = [['goed', '=1+']];
      }),
    );
    expect(code).toBe('InvalidArgument');
    expect(excel.log.batches[0]!.error).toBe('InvalidArgument');
  });

  test.each([
    '=1+1',
    '+31 6',
    '-',
    '@naam',
    '- niet ingevuld',
    '---',
    '12',
    '12%',
    'TRUE',
    '1/9/2023',
    '#N/A',
  ])('stays text in a cell with format "@", and behind an apostrophe: %s', async (text) => {
    expect(await written(text, '@')).toEqual([text, text, 'String']);
    expect(await written(`'${text}`)).toEqual([text, text, 'String']);
  });

  test('the format counts only when it comes before the value', async () => {
    openExcel();
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [['12']];
      cell.numberFormat = [['@']];
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[12]]);
    });
  });

  test('an apostrophe in a cell with format "@" is kept in one Excel and not in another', async () => {
    expect((await written("'s-Hertogenbosch", '@'))[0]).toBe('s-Hertogenbosch');
    expect((await written("'s-Hertogenbosch", '@', { textCellsKeepApostrophe: true }))[0]).toBe(
      "'s-Hertogenbosch",
    );
  });

  test('formulas that were read are not what was written: the apostrophe is gone', async () => {
    // https://github.com/OfficeDev/office-js/issues/6687
    const excel = openExcel();
    excel.types('Blad1!A1', ["'=A2"]);
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.load('formulas');
      await context.sync();
      const read: unknown[][] = cell.formulas;
      cell.formulas = read;
      cell.load('values');
      await context.sync();
      expect(cell.values).toEqual([[0]]);
    });
  });
});

describe('what Excel refuses', () => {
  test.each([
    ['too few rows', [['a', 'b']]],
    ['too few columns', [['a'], ['b']]],
    [
      'a row that is longer',
      [
        ['a', 'b'],
        ['c', 'd', 'e'],
      ],
    ],
    ['a flat list', ['a', 'b']],
  ])('an array with %s', async (_case, values) => {
    const excel = openExcel();
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1:B2').values = values as unknown[][];
        }),
      ),
    ).toBe('InvalidArgument');
    expect(excel.values('Blad1!A1:B2')).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test('a large array of the wrong size, before any of it is written', async () => {
    const excel = openExcel();
    const rows = Array.from({ length: 2000 }, () => [1]);
    expect(
      await refused(() =>
        onSheet((sheet) => {
          sheet.getRange('A1:A2001').values = rows;
        }),
      ),
    ).toBe('InvalidArgument');
    expect(excel.values('Blad1!A1')).toEqual([['']]);
  });

  test('a text longer than 32,767 characters, and what is no value of a cell', async () => {
    expect(await isRefused('x'.repeat(32_768))).toBe(true);
    expect(await isRefused('x'.repeat(32_767))).toBe(false);
    expect(await isRefused([['a']])).toBe(true);
  });

  test('a range that leaves the sheet', async () => {
    openExcel();
    expect(await refused(() => onSheet((sheet) => sheet.getRange('XFE1')))).toBe('InvalidArgument');
    expect(await refused(() => onSheet((sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)))).toBe(
      'InvalidArgument',
    );
  });
});

describe('cells', () => {
  let excel: InMemoryExcel;
  beforeEach(() => {
    excel = openExcel();
    excel.types('Blad1!B2', ['a', 'b'], ['c', '']);
  });

  test('the used range holds what is filled; of an empty sheet there is none', async () => {
    excel.book.addSheet('Leeg');
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const used = worksheets.getItem('Blad1').getUsedRangeOrNullObject(true).load('address');
      const none = worksheets.getItem('Leeg').getUsedRangeOrNullObject().load('address');
      await context.sync();
      expect([used.address, none.isNullObject]).toEqual(['Blad1!B2:C3', true]);
    });
  });

  test('a format alone makes the used range larger, unless values only are asked for', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('E9').format.font.bold = true;
      const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      for (const range of [all, values]) range.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Blad1!B2:E9', 'Blad1!B2:C3']);
    });
  });

  test('a merged area keeps the value of its first cell, and takes no others', async () => {
    await onSheet((sheet) => {
      sheet.getRange('B2:C3').merge();
      sheet.getRange('C3').values = [['weg']];
    });
    expect(excel.values('Blad1!B2:C3')).toEqual([
      ['a', ''],
      ['', ''],
    ]);
  });

  test('more than five million cells are not given', async () => {
    // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange();
      range.load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  test('a formula that points at a cell follows it, and a sheet that goes takes it along', () => {
    const other = excel.book.addSheet('Ander blad');
    excel.types("'Ander blad'!A1", [7]);
    excel.types('Blad1!A1', ["='Ander blad'!A1"]);
    expect(excel.values('Blad1!A1')).toEqual([[7]]);
    excel.types("'Ander blad'!A1", [8]);
    expect(excel.values('Blad1!A1')).toEqual([[8]]);
    excel.book.renameSheet(other, 'Anders');
    expect([excel.formulas('Blad1!A1'), excel.values('Blad1!A1')]).toEqual([[['=Anders!A1']], [[8]]]);
    excel.book.deleteSheet(other);
    expect(excel.values('Blad1!A1')).toEqual([['#REF!']]);
  });

  test('with manual calculation, a formula keeps its value', () => {
    excel.types('Blad1!A1', ['=B2']);
    excel.book.calculationMode = 'Manual';
    excel.types('Blad1!B2', ['nieuw']);
    expect(excel.values('Blad1!A1')).toEqual([['a']]);
  });

  test('a formula may fill cells around it, unless they are taken', async () => {
    excel.book.calculate = (formula) =>
      formula === '=TABEL()'
        ? [
            ['x', 1],
            ['y', 2],
          ]
        : undefined;
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('F1');
      cell.formulas = [['=TABEL()']];
      const spill = cell.getSpillingToRangeOrNullObject();
      spill.load('address,values');
      await context.sync();
      expect([spill.address, spill.values]).toEqual([
        'Blad1!F1:G2',
        [
          ['x', 1],
          ['y', 2],
        ],
      ]);
    });
    excel.types('Blad1!F2', ['in de weg']);
    expect(excel.values('Blad1!F1:G2')).toEqual([
      ['#SPILL!', ''],
      ['in de weg', ''],
    ]);
  });
});
