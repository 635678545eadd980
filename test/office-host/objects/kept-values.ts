/**
 * Values that an add-in keeps with the workbook or a sheet. A key that is there already gets the new value.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
 * https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
import { ExcelError } from '../errors';
import { ApiObject, Collection, sameName } from './api-object';

const LONGEST_KEY = 255;

/** What is kept, by key in lower case. */
export type Kept = Map<string, { readonly key: string; readonly value: unknown }>;

export class KeptValues extends Collection<KeptValue> {
  constructor(
    readonly className: 'SettingCollection' | 'WorksheetCustomPropertyCollection',
    private readonly kept: Kept,
  ) {
    super();
  }

  all(): readonly KeptValue[] {
    return [...this.kept.values()].map(({ key }) => this.face(key));
  }

  protected answersTo(item: KeptValue, key: string): boolean {
    return sameName(item.key, key);
  }

  add(key: string, value: unknown): KeptValue {
    const needsText = this.className === 'WorksheetCustomPropertyCollection';
    if (key === '' || key.length > LONGEST_KEY || (needsText && typeof value !== 'string'))
      throw new ExcelError('InvalidArgument', `${this.className}.add`);
    this.kept.set(key.toLowerCase(), { key, value });
    return this.face(key);
  }

  private face(key: string): KeptValue {
    return new KeptValue(
      this.className === 'SettingCollection' ? 'Setting' : 'WorksheetCustomProperty',
      this.kept,
      key,
    );
  }
}

class KeptValue extends ApiObject {
  constructor(
    readonly className: 'Setting' | 'WorksheetCustomProperty',
    private readonly kept: Kept,
    readonly key: string,
  ) {
    super();
  }

  override get label(): string {
    return this.key;
  }

  get id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.kept.get(this.key.toLowerCase())?.value;
  }

  set value(value: unknown) {
    this.kept.set(this.key.toLowerCase(), { key: this.key, value });
  }

  delete(): void {
    this.kept.delete(this.key.toLowerCase());
  }
}
