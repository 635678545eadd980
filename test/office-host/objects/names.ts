/** Names of cells and formulas: https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
import { parseAddress } from '../cells/address';
import { ExcelError } from '../errors';
import type { Book, NamedThing } from '../model/book';
import { ApiObject, Collection, sameName } from './api-object';
import { checkName } from './check-name';

export class NamedItemCollection extends Collection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(private readonly book: Book) {
    super();
  }

  all(): readonly NamedItem[] {
    return this.book.names.map(({ name }) => new NamedItem(name));
  }

  protected answersTo(item: NamedItem, key: string): boolean {
    return sameName(item.name, key);
  }

  add(name: string, reference: string): NamedItem {
    const location = 'NamedItemCollection.add';
    checkName(this.book, name, location);
    if (typeof reference !== 'string') throw new ExcelError('InvalidArgument', location);
    this.book.names.push({ name, refersTo: meant(this.book, reference) });
    return new NamedItem(name);
  }
}

class NamedItem extends ApiObject {
  readonly className = 'NamedItem';

  constructor(readonly name: string) {
    super();
  }

  override get label(): string {
    return this.name;
  }

  get id(): string {
    return this.name;
  }
}

/** "=Blad1!$A$1" is a place; any other formula is kept as it is. */
function meant(book: Book, formula: string): NamedThing['refersTo'] {
  const place = parseAddress(formula.replace(/^=/, ''));
  const sheet = place?.sheet === undefined ? undefined : book.sheet(place.sheet);
  return place === undefined || sheet === undefined ? formula : { sheet, area: place.area };
}
