/**
 * Values that an add-in keeps with the workbook or a sheet. A key that is there already gets the new value.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
 * https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
import { ExcelError } from '../errors';
import type { KeyedValues as Values } from '../model/sheet';
import { ApiObject, Collection } from './api-object';

const LONGEST_KEY = 255;

export class KeyedValues extends Collection<KeyedValue, Values> {
  constructor(
    readonly className: 'SettingCollection' | 'WorksheetCustomPropertyCollection',
    values: Values,
  ) {
    super(values);
  }

  all(): readonly KeyedValue[] {
    return [...this.at.keys()].map((key) => this.item(key));
  }

  add(key: string, value: unknown): KeyedValue {
    const needsText = this.className === 'WorksheetCustomPropertyCollection';
    if (key === '' || key.length > LONGEST_KEY || (needsText && typeof value !== 'string'))
      throw new ExcelError('InvalidArgument');
    this.at.set(key.toLowerCase(), { key, value });
    return this.item(key.toLowerCase());
  }

  private item(id: string): KeyedValue {
    return new KeyedValue(this.className.replace('Collection', ''), this.at, id);
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

  override get kept(): object {
    return this.at.get(this.id) ?? {};
  }

  delete(): void {
    this.at.delete(this.id);
  }
}
