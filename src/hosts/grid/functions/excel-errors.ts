/** The errors that a custom function may answer with. In Excel its runtime brings this class; here it is ours. */

export const WRONG_VALUE = '#VALUE!';
const CODES: ReadonlySet<unknown> = new Set([
  WRONG_VALUE,
  '#N/A',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#REF!',
  '#NAME?',
]);

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export function isExcelError(error: unknown): error is { readonly code: string; readonly message?: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error && CODES.has(error.code);
}

/** What functions expect of the place where they run. */
export function provideExcelErrors(): void {
  const ErrorCode = {
    invalidValue: WRONG_VALUE,
    notAvailable: '#N/A',
    divisionByZero: '#DIV/0!',
    invalidNumber: '#NUM!',
    nullReference: '#NULL!',
    invalidReference: '#REF!',
    invalidName: '#NAME?',
  };
  const associate = (): void => undefined;
  Object.assign(globalThis, { CustomFunctions: { Error: ExcelError, ErrorCode, associate } });
}
