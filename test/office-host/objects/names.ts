/** Names of cells and formulas: https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
import { parseAddress } from '../cells/address';
import { ExcelError } from '../errors';
import { sameName, type Book, type NamedThing } from '../model/book';
import type { TableState } from '../model/sheet';
import { Collection, Plain } from './api-object';

export class NamedItemCollection extends Collection<Plain, Book> {
  readonly className = 'NamedItemCollection';

  all(): readonly Plain[] {
    return this.at.names.map(({ name }) => namedItem(name));
  }

  add(name: string, reference: string): Plain {
    checkName(this.at, name);
    if (typeof reference !== 'string') throw new ExcelError('InvalidArgument');
    this.at.names.push({ name, refersTo: meant(this.at, reference) });
    return namedItem(name);
  }
}

function namedItem(name: string): Plain {
  return new Plain('NamedItem', { id: name, name });
}

/** "=Blad1!$A$1" is a place; any other formula is kept as it is. */
function meant(book: Book, formula: string): NamedThing['refersTo'] {
  const place = parseAddress(formula.replace(/^=/, ''));
  const sheet = place?.sheet === undefined ? undefined : book.sheet(place.sheet);
  return place === undefined || sheet === undefined ? formula : { sheet, area: place.area };
}

/** Tables share one list with names: https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function checkName(book: Book, name: unknown, except?: TableState): void {
  const isWord = typeof name === 'string' && /^[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u.test(name);
  if (!isWord || parseAddress(name) !== undefined || /^[rc]$/i.test(name))
    throw new ExcelError('InvalidArgument');
  const tables = book.tables.map(({ table }) => table).filter((table) => table !== except);
  // Excel says no more of it than that the argument is wrong.
  if ([...tables, ...book.names].some((other) => sameName(other.name, name)))
    throw new ExcelError('InvalidArgument');
}
