/** A connection that breaks in the middle of a batch, and stays broken until it is mended. */
import { openExcel, type InMemoryExcel } from './open-excel';
import { refused } from '../support/excel/refused';

let excel: InMemoryExcel;
beforeEach(() => {
  excel = openExcel();
});

const writes = (value: string): Promise<string | null> =>
  refused(async (context) => {
    for (const address of ['A1', 'A2', 'A3'])
      context.workbook.worksheets.getFirst().getRange(address).values = [[value]];
    await context.sync();
  });
const cells = (): unknown[] => (excel.values('Blad1!A1:A3') as unknown[][]).flat();

test('what was done before it broke stands, and nothing gets through after it', async () => {
  await writes('oud');
  const { actions } = excel.log.batches[0]!;
  excel.faults.breakAtAction(actions - 1);
  expect([await writes('nieuw'), cells()]).toEqual(['ConnectionFailure', ['nieuw', 'nieuw', 'oud']]);
  expect([await writes('later'), cells()]).toEqual(['ConnectionFailure', ['nieuw', 'nieuw', 'oud']]);
  excel.faults.mend();
  expect([await writes('later'), cells()]).toEqual([null, ['later', 'later', 'later']]);
});

test('it may break in a later batch, and is said to wait until it does', async () => {
  await writes('oud');
  const { actions } = excel.log.batches[0]!;
  excel.faults.breakAtAction(actions);
  expect([excel.faults.isArmed, await writes('nieuw'), excel.faults.isArmed]).toEqual([true, null, true]);
  expect([await writes('later'), excel.faults.isArmed]).toEqual(['ConnectionFailure', false]);
});

test('a failure of one batch is no broken connection', async () => {
  excel.faults.failAtAction(0);
  expect([await writes('een'), await writes('twee')]).toEqual(['GeneralException', null]);
});
