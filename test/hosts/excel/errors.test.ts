/** What Excel says when it refuses, told by its codes: its messages are in the language of the user. */
import { asHostError, excelCode } from '../../../src/hosts/excel/errors';
import { HostError } from '../../../src/hosts/host';

const refused = (code: unknown): object => ({ code, message: 'Dat kan niet.', debugInfo: {} });

test.each([
  ['MemoryLimitReached', 'tooLarge'],
  ['OperationCellsExceedLimit', 'tooLarge'],
  ['ApiNotAvailable', 'notSupported'],
  ['UnsupportedFeature', 'notSupported'],
  ['PivotTableRangeConflict', 'tableInReport'],
  ['SomethingNewInExcel', 'failed'],
])('%s is "%s", with what Excel called it', (code, known) => {
  const error = asHostError(refused(code), { sheet: 'Resultaat' });
  expect(error).toBeInstanceOf(HostError);
  expect(error).toMatchObject({ code: known, facts: { sheet: 'Resultaat', detail: code } });
});

test.each([[new TypeError('x is undefined')], [{ code: 'AccessDenied' }], [refused(12)], [null], ['tekst']])(
  'what is no error of Excel stays what it is: %p',
  (error) => {
    expect(excelCode(error)).toBeNull();
    expect(asHostError(error)).toBe(error);
  },
);
