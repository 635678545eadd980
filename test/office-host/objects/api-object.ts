/**
 * An object of Excel's interface, as the executor sees it: its members bear the names of the documentation. A property
 * is a field or an accessor, a method is a method, and what is not here is not modelled. What the client may not know
 * of is kept apart by the schema: only members that Microsoft's library has can be reached.
 */
import { ExcelError } from '../errors';

export abstract class ApiObject {
  /** The name of its class in Microsoft's library. */
  abstract readonly className: string;

  /** What the log calls it: the address of a range, the name of a sheet. */
  get label(): string {
    return '';
  }
}

/** A collection that is asked by key or by index. */
export abstract class Collection<T extends ApiObject> extends ApiObject {
  /** What is in it, in order. */
  abstract all(): readonly T[];

  /** Whether the item goes by this key. */
  protected abstract answersTo(item: T, key: string): boolean;

  get count(): number {
    return this.all().length;
  }

  getCount(): number {
    return this.all().length;
  }

  getItem(key: unknown): T {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw new ExcelError('ItemNotFound', `${this.className}.getItem`);
    return found;
  }

  getItemOrNullObject(key: unknown): T | null {
    // Keys are names or ids; in some collections an index counts as well.
    if (typeof key === 'number') return this.all()[key] ?? null;
    return this.all().find((item) => this.answersTo(item, String(key))) ?? null;
  }

  getItemAt(index: number): T {
    const found = this.all()[index];
    if (found === undefined) throw new ExcelError('InvalidArgument', `${this.className}.getItemAt`);
    return found;
  }
}

/** Excel compares names of sheets, tables, names and keys without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
