/** What goes wrong when a test says so. */
import { openExcel, type InMemoryExcel } from './open-excel';
import { onSheet, refused } from '../support/excel/refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
});

/** Writes three cells in one batch. */
const writes = (options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    for (const address of ['A1', 'A2', 'A3'])
      context.workbook.worksheets.getFirst().getRange(address).values = [['x']];
    await context.sync();
  });
const filled = (): number =>
  (excel.values('Blad1!A1:A3') as string[][]).flat().filter((value) => value === 'x').length;
const code = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => (error as { readonly code: unknown }).code,
  );

describe('a batch fails', () => {
  test.each([
    ['before', 0],
    ['after', 3],
  ] as const)('%s it was carried out: %d cells written', async (when, count) => {
    excel.faults.failNextSync('GeneralException', when);
    expect([await code(writes()), filled()]).toEqual(['GeneralException', count]);
    expect([await code(writes()), filled()]).toEqual([null, 3]);
  });

  test('halfway: some of the cells are written, and the next batch goes well', async () => {
    excel.faults.failNextSync('GeneralException', 'halfway');
    expect(await code(writes())).toBe('GeneralException');
    expect(filled()).toBeGreaterThan(0);
    expect(filled()).toBeLessThan(3);
    expect(await code(writes())).toBeNull();
  });

  test('at every single action, each once', async () => {
    await writes();
    const actions = excel.log.batches[0]!.actions;
    const counts: number[] = [];
    for (let k = 0; ; k++) {
      excel = openExcel();
      excel.faults.failAtAction(k);
      const failed = await code(writes());
      if (excel.faults.isArmed) break;
      expect(failed).toBe('GeneralException');
      counts.push(filled());
    }
    expect(counts).toHaveLength(actions);
    expect([counts[0], counts.at(-1)]).toEqual([0, 3 - 1]);
  });
});

describe('a cell is being edited', () => {
  // https://learn.microsoft.com/javascript/api/excel/excel.runoptions#excel-excel-runoptions-delayforcelledit-member
  test('so that a batch fails', async () => {
    excel.faults.editMode = true;
    expect(await code(writes())).toBe('InvalidOperationInCellEditMode');
    excel.faults.editMode = false;
    expect(await code(writes())).toBeNull();
  });

  test('and a batch that may wait does so until it is over', async () => {
    excel.faults.editMode = true;
    const writing = writes({ delayForCellEdit: true });
    await new Promise((resolve) => setImmediate(resolve));
    expect(filled()).toBe(0);
    excel.faults.editMode = false;
    await writing;
    expect(filled()).toBe(3);
  });
});

describe('Excel on the web', () => {
  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
  const rows = Array.from({ length: 3000 }, () => ['x'.repeat(2000)]);

  test('takes no more than 5 MB in one request, where a computer does', async () => {
    const write = () =>
      onSheet((sheet) => {
        sheet.getRange('A1:A3000').values = rows;
      });
    expect(await refused(write)).toBe('RequestPayloadSizeLimitExceeded');
    expect(filled()).toBe(0);
    excel.faults.payloadLimit = Infinity;
    expect(await refused(write)).toBeNull();
  });

  test('gives no more than 5 MB in one answer', async () => {
    excel.types('Blad1!A1', ...rows);
    const read = () =>
      onSheet((sheet) => {
        sheet.getRange('A1:A3000').load('values');
      });
    expect(await refused(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('other people and other moments', () => {
  test('the connection is lost and comes back', async () => {
    excel.faults.disconnected = true;
    expect(await code(writes())).toBe('ConnectionFailure');
    excel.faults.disconnected = false;
    expect(await code(writes())).toBeNull();
  });

  test('somebody renames the sheet between two batches', async () => {
    excel.faults.beforeNextSync(() => undefined);
    excel.faults.beforeNextSync(() => {
      excel.book.renameSheet(excel.sheet('Blad1'), 'Anders');
    });
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1');
      sheet.load('name');
      await context.sync();
      // A sheet that was found is known by its id from then on.
      sheet.getRange('A1').values = [['x']];
      await context.sync();
      context.workbook.worksheets.getItem('Blad1').getRange('A2').values = [['x']];
      await context.sync();
    });
    expect(await code(work)).toBe('ItemNotFound');
    expect(excel.values('Anders!A1:A2')).toEqual([['x'], ['']]);
  });

  test('batches wait while they are held, and go on in their order', async () => {
    const release = excel.faults.hold();
    const writing = writes();
    await new Promise((resolve) => setImmediate(resolve));
    expect(filled()).toBe(0);
    release();
    await writing;
    expect(filled()).toBe(3);
  });

  test('a batch takes its time', async () => {
    excel.faults.latency = 20;
    const order: string[] = [];
    setTimeout(() => order.push('a moment later'), 1);
    await writes();
    expect([...order, 'written']).toEqual(['a moment later', 'written']);
  });
});
