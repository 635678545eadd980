/** Pivot tables, as far as where they stand: https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
import type { Area } from '../cells/address';
import type { Sheet } from '../model/sheet';
import { ApiObject, Collection, sameName } from './api-object';
import type { Faces } from './faces';
import { Range } from './range';

export class PivotTableCollection extends Collection<PivotTable> {
  readonly className = 'PivotTableCollection';

  constructor(
    private readonly faces: Faces,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  all(): readonly PivotTable[] {
    return this.sheet.pivots.map(({ name, area }) => new PivotTable(this.faces, this.sheet, name, area));
  }

  protected answersTo({ name }: PivotTable, key: string): boolean {
    return sameName(name, key);
  }
}

class PivotTable extends ApiObject {
  readonly className = 'PivotTable';
  readonly layout: PivotLayout;

  constructor(
    faces: Faces,
    sheet: Sheet,
    readonly name: string,
    area: Area,
  ) {
    super();
    this.layout = new PivotLayout(new Range(faces, sheet, area));
  }

  get id(): string {
    return this.name;
  }
}

class PivotLayout extends ApiObject {
  readonly className = 'PivotLayout';

  constructor(private readonly range: Range) {
    super();
  }

  getRange(): Range {
    return this.range;
  }
}
