/** Several ranges of one sheet: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
import { areaName, sheetPrefix, type Area } from '../cells/address';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection } from './api-object';
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

  get areas(): RangeCollection {
    return new RangeCollection(this.parts.map((area) => new Range(this.faces, this.sheet, area)));
  }

  get format(): ApiObject {
    return this.faces.format(this.sheet, this.parts);
  }
}

class RangeCollection extends Collection<Range> {
  readonly className = 'RangeCollection';

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  all(): readonly Range[] {
    return this.ranges;
  }

  protected answersTo(): boolean {
    return false;
  }
}
