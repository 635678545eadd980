/** A file that a user chose: its bytes, or the workbook that it is. Nothing of it is opened. */
import type { Workbook } from '../core/intake/grid';
import { FILE_ERRORS } from '../core/text/file-errors';
import { MAX_FILE_BYTES, readXlsx, XlsxError } from '../formats/xlsx';
import { HostError, type UserFile } from './host';

export async function workbookIn(file: UserFile): Promise<Workbook> {
  const bytes = await bytesOf(file);
  try {
    return await readXlsx(bytes, file.name);
  } catch (error) {
    throw asHostError(error);
  }
}

export async function bytesOf(file: UserFile): Promise<Uint8Array> {
  // Before it is in memory.
  if (file.size > MAX_FILE_BYTES) throw fileError(new XlsxError('tooLarge'));
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new HostError('file', { sentence: FILE_ERRORS.notThere() });
  }
}

/** What the .xlsx part refuses, as the pane knows it. A bug stays what it is. */
export function asHostError(error: unknown): unknown {
  return error instanceof XlsxError ? fileError(error) : error;
}

export function fileError({ code, facts }: XlsxError): HostError {
  return new HostError('file', {
    sentence: FILE_ERRORS[code](facts),
    ...(facts.sheet !== undefined && { sheet: facts.sheet }),
  });
}
