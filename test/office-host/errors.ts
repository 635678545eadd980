/**
 * What Excel answers when it refuses. Codes and their meaning:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */

export type ErrorCode =
  | 'AccessDenied'
  | 'ConnectionFailure'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** A refusal of Excel's: it travels to the client as a code, with a message that differs per language. */
export class ExcelError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

/** The in-memory Excel knows no answer: not a refusal of Excel's, but a gap to fill here. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The in-memory Excel does not know ${what} yet (test/office-host)`);
  }
}
