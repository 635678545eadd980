/**
 * Values that an add-in keeps with the workbook or a sheet. A key that is there already gets the new value.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
 * https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
import { ExcelError } from '../errors';
import type { KeyedValues as Values } from '../model/sheet';
import { ApiObject, Collection } from './api-object';

const LONGEST_KEY = 255;

abstract class KeyedValues extends Collection<KeyedValue, Values> {
  protected abstract readonly itemClass: string;

  all(): readonly KeyedValue[] {
    return [...this.at.values()].map(({ key }) => this.item(key));
  }

  add(key: string, value: unknown): KeyedValue {
    if (key === '' || key.length > LONGEST_KEY) throw new ExcelError('InvalidArgument');
    this.at.set(key.toLowerCase(), { key, value });
    return this.item(key);
  }

  private item(key: string): KeyedValue {
    return new KeyedValue(this.itemClass, this.at, key.toLowerCase());
  }
}

export class Settings extends KeyedValues {
  readonly className = 'SettingCollection';
  readonly itemClass = 'Setting';
}

export class CustomProperties extends KeyedValues {
  readonly className = 'WorksheetCustomPropertyCollection';
  readonly itemClass = 'WorksheetCustomProperty';

  override add(key: string, value: unknown): KeyedValue {
    if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
    return super.add(key, value);
  }
}

class KeyedValue extends ApiObject<Values> {
  constructor(
    readonly className: string,
    values: Values,
    readonly id: string,
  ) {
    super(values);
  }

  override get label(): string {
    return this.id;
  }

  override get kept(): object {
    return this.at.get(this.id) ?? {};
  }

  delete(): void {
    this.at.delete(this.id);
  }
}
