/**
 * An object of Excel's interface, as the executor sees it: its members bear the names of the documentation. A property
 * is an accessor or something kept, a method is a method, and what is not here is not modelled. What the client may not
 * know of is kept apart by the schema: only members that Microsoft's library has can be reached.
 */
import { ExcelError, NotModelled } from '../errors';
import { sameName } from '../model/book';

export abstract class ApiObject {
  /** The name of its class in Microsoft's library. */
  abstract readonly className: string;

  /** What the log calls it: the address of a range, the name of a sheet. */
  get label(): string {
    return '';
  }

  knows(name: string): boolean {
    return name in this;
  }

  read(name: string): unknown {
    if (!this.knows(name)) this.refuse(name);
    return Reflect.get(this, name);
  }

  /** A property without a setter here can be read only, whatever Excel does. */
  write(name: string, value: unknown): void {
    if (!this.knows(name) || !Reflect.set(this, name, value)) this.refuse(name);
  }

  call(name: string, given: readonly unknown[]): unknown {
    const method = Reflect.get(this, name) as unknown;
    if (typeof method !== 'function') this.refuse(name);
    return Reflect.apply(method, this, given);
  }

  /** The object under this one, of the class that Microsoft's library says. */
  below(name: string, className: string): unknown {
    void className;
    return this.read(name);
  }

  protected refuse(name: string): never {
    throw new NotModelled(`${this.className}.${name}`);
  }
}

/** Holds values by the names of the documentation. Those that are writable take what is of the kind that they hold. */
export class Kept extends ApiObject {
  constructor(
    readonly className: string,
    protected readonly kept: object,
    private readonly writable: readonly string[] = [],
  ) {
    super();
  }

  override get label(): string {
    const { name, key } = this.kept as { readonly name?: string; readonly key?: string };
    return name ?? key ?? '';
  }

  override knows(name: string): boolean {
    return name in this.kept || super.knows(name);
  }

  override read(name: string): unknown {
    return name in this.kept ? Reflect.get(this.kept, name) : super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (!this.writable.includes(name)) {
      super.write(name, value);
      return;
    }
    if (typeof value !== typeof this.read(name)) throw new ExcelError('InvalidArgument');
    Reflect.set(this.kept, name, value);
  }
}

/** A collection that is asked by key or by index. */
export abstract class Collection<T extends ApiObject> extends ApiObject {
  /** What is in it, in order. */
  abstract all(): readonly T[];

  get count(): number {
    return this.all().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): T {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  }

  /** Keys are ids, or names in capitals or not; in some collections an index counts as well. */
  getItemOrNullObject(key: unknown): T | null {
    if (typeof key === 'number') return this.all()[key] ?? null;
    const goesBy = (item: T, name: string): boolean =>
      item.knows(name) && sameName(String(item.read(name)), String(key));
    return this.all().find((item) => ['id', 'name', 'key'].some((name) => goesBy(item, name))) ?? null;
  }

  getItemAt(index: number): T {
    const found = this.all()[index];
    if (found === undefined) throw new ExcelError('InvalidArgument');
    return found;
  }
}

/** A collection to which the product adds nothing. */
export class Listed<T extends ApiObject> extends Collection<T> {
  constructor(
    readonly className: string,
    private readonly items: readonly T[],
  ) {
    super();
  }

  all(): readonly T[] {
    return this.items;
  }
}
