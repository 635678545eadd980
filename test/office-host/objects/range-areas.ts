/** Several ranges of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
import { areaName, heightOf, sheetPrefix, widthOf, type Area } from '../cells/address';
import type { Sheet } from '../model/sheet';
import { ApiObject } from './api-object';
import type { Faces } from './faces';
import { Range } from './range';

export class RangeAreas extends ApiObject {
  readonly className = 'RangeAreas';

  constructor(
    private readonly faces: Faces,
    readonly sheet: Sheet,
    readonly parts: readonly Area[],
  ) {
    super();
  }

  override get label(): string {
    return this.address;
  }

  get address(): string {
    return this.parts.map((area) => `${sheetPrefix(this.sheet.name)}${areaName(area)}`).join(',');
  }

  get areaCount(): number {
    return this.parts.length;
  }

  get cellCount(): number {
    return this.parts.reduce((sum, area) => sum + heightOf(area) * widthOf(area), 0);
  }

  get worksheet(): ApiObject {
    return this.faces.worksheet(this.sheet);
  }

  get format(): ApiObject {
    return this.faces.format(this.sheet, this.parts);
  }

  clear(applyTo = 'All'): void {
    for (const area of this.parts) new Range(this.faces, this.sheet, area).clear(applyTo);
  }
}
