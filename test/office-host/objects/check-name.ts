/** Names of tables and of cells share one list: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
import { parseAddress } from '../cells/address';
import { ExcelError } from '../errors';
import type { Book } from '../model/book';
import type { TableState } from '../model/sheet';
import { sameName } from './api-object';

export function checkName(book: Book, name: unknown, location: string, except?: TableState): void {
  const isWord = typeof name === 'string' && /^[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u.test(name);
  if (!isWord || parseAddress(name) !== undefined || /^[rc]$/i.test(name))
    throw new ExcelError('InvalidArgument', location);
  const isTaken =
    book.tables.some(({ table }) => table !== except && sameName(table.name, name)) ||
    book.names.some((other) => sameName(other.name, name));
  // Excel says no more of it than that the argument is wrong.
  if (isTaken) throw new ExcelError('InvalidArgument', location);
}
