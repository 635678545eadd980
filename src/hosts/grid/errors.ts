/** What the .xlsx part refuses, as the errors that every host has. */
import { FILE_ERRORS } from '../../core/text/file-errors';
import { XlsxError } from '../../formats/xlsx';
import { HostError } from '../host';

/** The error as the pane knows it. A bug stays what it is. */
export function asHostError(error: unknown): unknown {
  return error instanceof XlsxError ? fileError(error) : error;
}

export function fileError({ code, facts }: XlsxError): HostError {
  return new HostError('file', {
    sentence: FILE_ERRORS[code](facts),
    ...(facts.sheet !== undefined && { sheet: facts.sheet }),
  });
}

/** Stops when the caller no longer wants it. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('aborted');
}
