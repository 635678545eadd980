/**
 * An object of Excel's interface, as the executor sees it: its members bear the names of the documentation. A property
 * is an accessor or something kept, a method is a method, and what is not here is not modelled. What the client may not
 * know of is kept apart by the schema: only members that Microsoft's library has can be reached.
 */
import { ExcelError, NotModelled } from '../errors';
import { sameName } from '../model/book';

/** `At`: the place in the workbook that an object stands for. */
export abstract class ApiObject<At = unknown> {
  /** The name of its class in Microsoft's library. */
  abstract readonly className: string;
  /** What is kept that may be changed, by whatever is of the same kind. */
  readonly writable: readonly string[] = [];

  constructor(readonly at: At) {}

  /** What the log calls it: the address of a range, the name of a sheet. */
  get label(): string {
    const { name, key = '' } = this.kept as { readonly name?: string; readonly key?: string };
    return name ?? key;
  }

  /** Values by the names of the documentation. */
  get kept(): object {
    return {};
  }

  knows(name: string): boolean {
    return name in this.kept || name in this;
  }

  read(name: string): unknown {
    if (!this.knows(name)) throw new NotModelled(`${this.className}.${name}`);
    return Reflect.get(name in this.kept ? this.kept : this, name);
  }

  write(name: string, value: unknown): void {
    const { kept } = this;
    const isKept = this.writable.includes(name);
    if (isKept && typeof value !== typeof Reflect.get(kept, name)) throw new ExcelError('InvalidArgument');
    // A property without a setter here can be read only, whatever Excel does.
    if (!(isKept || name in this) || !Reflect.set(isKept ? kept : this, name, value))
      throw new NotModelled(`${this.className}.${name}`);
  }

  call(name: string, given: readonly unknown[]): unknown {
    const method = Reflect.get(this, name) as unknown;
    if (typeof method !== 'function') throw new NotModelled(`${this.className}.${name}`);
    return Reflect.apply(method, this, given);
  }
}

/** An object that is no more than the values that it holds. */
export class Plain extends ApiObject<object> {
  constructor(
    readonly className: string,
    values: object,
  ) {
    super(values);
  }

  override get kept(): object {
    return this.at;
  }
}

/** A collection that is asked by key or by index. */
export abstract class Collection<T extends ApiObject, At = unknown> extends ApiObject<At> {
  /** What is in it, in order. */
  abstract all(): readonly T[];

  get count(): number {
    return this.all().length;
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
export class Listed<T extends ApiObject> extends Collection<T, readonly T[]> {
  constructor(
    readonly className: string,
    items: readonly T[],
  ) {
    super(items);
  }

  all(): readonly T[] {
    return this.at;
  }
}
