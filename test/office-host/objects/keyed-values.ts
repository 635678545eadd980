/**
 * Values that an add-in keeps with the workbook or a sheet. A key that is there already gets the new value.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetcustompropertycollection
 * https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
import { ExcelError } from '../errors';
import type { KeyedValues as Values } from '../model/sheet';
import { Collection, Kept } from './api-object';

const LONGEST_KEY = 255;

export class KeyedValues extends Collection<KeyedValue> {
  constructor(
    readonly className: 'SettingCollection' | 'WorksheetCustomPropertyCollection',
    private readonly values: Values,
  ) {
    super();
  }

  all(): readonly KeyedValue[] {
    return [...this.values.values()].map(({ key }) => this.item(key));
  }

  add(key: string, value: unknown): KeyedValue {
    const needsText = this.className === 'WorksheetCustomPropertyCollection';
    if (key === '' || key.length > LONGEST_KEY || (needsText && typeof value !== 'string'))
      throw new ExcelError('InvalidArgument');
    this.values.set(key.toLowerCase(), { key, value });
    return this.item(key);
  }

  private item(key: string): KeyedValue {
    return new KeyedValue(this.className.replace('Collection', ''), this.values, key);
  }
}

class KeyedValue extends Kept {
  constructor(
    className: string,
    private readonly values: Values,
    private readonly key: string,
  ) {
    super(className, { ...values.get(key.toLowerCase()), id: key });
  }

  delete(): void {
    this.values.delete(this.key.toLowerCase());
  }
}
