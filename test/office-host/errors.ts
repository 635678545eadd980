/**
 * What Excel answers when it refuses. Codes and their meaning:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */

export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'MergedRangeConflict'
  | 'NonBlankCellOffSheet'
  | 'RangeExceedsLimit'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'UnsupportedOperation';

const STATUS: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 403,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  ConnectionFailure: 500,
};

/** A refusal of Excel's: it travels to the client as a code, a message that differs per language, and a place. */
export class ExcelError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly location: string,
    message = `${code} (${location})`,
  ) {
    super(message);
    this.status = STATUS[code] ?? 400;
  }
}

/** The in-memory Excel knows no answer: not a refusal of Excel's, but a gap to fill here. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`The in-memory Excel does not know ${what} yet (test/office-host)`);
  }
}
