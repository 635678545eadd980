/** What Excel says when it refuses, as the errors that every host has. Its messages are in the language of the user: only codes count. */
import { HostError, type HostErrorCode, type HostErrorFacts } from '../host';

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editMode',
  AccessDenied: 'sheetProtected',
  ConnectionFailure: 'connectionLost',
  RequestAborted: 'connectionLost',
  ServiceNotAvailable: 'connectionLost',
  ActivityLimitReached: 'connectionLost',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  MemoryLimitReached: 'tooLarge',
  ApiNotFound: 'notSupported',
  NotImplemented: 'notSupported',
  UnsupportedOperation: 'notSupported',
  ApiNotAvailable: 'notSupported',
  UnsupportedFeature: 'notSupported',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ItemAlreadyExists: 'sheetNameTaken',
  MergedRangeConflict: 'mergedCells',
  PivotTableRangeConflict: 'tableInReport',
  InsertDeleteConflict: 'sheetFull',
  NonBlankCellOffSheet: 'sheetFull',
};

/** The code of an error of Excel or its library; null for anything else, which is a bug of ours. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error))
    return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The error as the pane knows it. A bug stays what it is. */
export function asHostError(error: unknown, facts: HostErrorFacts = {}): unknown {
  const code = excelCode(error);
  if (code === null) return error;
  return new HostError(CODES[code] ?? 'failed', { ...facts, detail: code });
}

/** Stops when the caller no longer wants it. */
export function stopIfAborted(signal: AbortSignal | undefined, facts: HostErrorFacts = {}): void {
  if (signal?.aborted === true) throw new HostError('aborted', facts);
}
