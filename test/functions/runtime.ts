/**
 * The part of Excel's custom functions runtime that the functions use: its error class and codes, as Microsoft's types
 * describe them. Microsoft's own runtime needs a browser window and a host.
 */
class RuntimeError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

export function provideCustomFunctionsRuntime(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: RuntimeError, ErrorCode } });
}
