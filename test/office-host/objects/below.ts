/** Which objects hang under which, by the names of the documentation: the table of contents of this folder. */
import { ApiObject, Listed, Plain } from './api-object';
import { ChartCollection, ChartPart } from './charts';
import { DataValidation } from './data-validation';
import { RangeFormat } from './format';
import { KeyedValues } from './keyed-values';
import { NamedItemCollection } from './names';
import { FreezePanes, PageBreaks, PageLayout } from './page';
import { Range, RangeAreas, type OnSheet } from './range';
import { Table, TableCollection, TableRows } from './tables';
import { Application, Functions, Workbook } from './workbook';
import { Worksheet, WorksheetCollection } from './worksheet';

type Below<T> = Readonly<Record<string, (of: T) => ApiObject>>;

const OF_WORKBOOK: Below<Workbook> = {
  application: ({ at }) => new Application(at),
  functions: ({ at }) => new Functions(at),
  names: ({ at }) => new NamedItemCollection(at),
  // https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection
  protection: ({ at }) => new Plain('WorkbookProtection', { protected: at.isStructureProtected }),
  settings: ({ at }) => new KeyedValues('SettingCollection', at.settings),
  tables: ({ at }) => new TableCollection({ book: at }),
  worksheets: ({ at }) => new WorksheetCollection(at),
};

const OF_WORKSHEET: Below<Worksheet> = {
  charts: ({ at }) => new ChartCollection(at),
  customProperties: ({ at }) => new KeyedValues('WorksheetCustomPropertyCollection', at.sheet.properties),
  freezePanes: ({ at }) => new FreezePanes(at),
  horizontalPageBreaks: ({ at }) => new PageBreaks(at),
  pageLayout: ({ at }) => new PageLayout(at),
  pivotTables: ({ at }) => new Listed('PivotTableCollection', pivotTables(at)),
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
  protection: ({ at }) => new Plain('WorksheetProtection', { protected: at.sheet.isProtected }),
  tables: ({ at }) => new TableCollection(at),
};

const OF_RANGE: Below<Range> = {
  dataValidation: (range) => new DataValidation(range),
  format: ({ sheet, area }) => new RangeFormat({ sheet, areas: [area] }),
  worksheet: ({ at }) => new Worksheet(at),
};

const OF_RANGE_AREAS: Below<RangeAreas> = {
  areas: ({ ranges }) => new Listed('RangeCollection', ranges),
  format: ({ at: { sheet }, parts }) => new RangeFormat({ sheet, areas: parts }),
};

const OF_TABLE: Below<Table> = {
  rows: ({ at }) => new TableRows(at),
  worksheet: ({ at }) => new Worksheet(at),
};

export function below(of: ApiObject, name: string, className: string): unknown {
  if (of instanceof Workbook) return OF_WORKBOOK[name]?.(of);
  if (of instanceof Worksheet) return OF_WORKSHEET[name]?.(of);
  if (of instanceof Range) return OF_RANGE[name]?.(of);
  if (of instanceof RangeAreas) return OF_RANGE_AREAS[name]?.(of);
  if (of instanceof Table) return OF_TABLE[name]?.(of);
  return of instanceof ChartPart && !(name in of) ? of.part(name, className) : of.read(name);
}

/** As far as where they stand: https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
function pivotTables(at: OnSheet): readonly Plain[] {
  return at.sheet.pivots.map(({ name, area }) => {
    const layout = new PivotLayout(new Range(at, area));
    return new Plain('PivotTable', { id: name, name, layout });
  });
}

class PivotLayout extends ApiObject<Range> {
  readonly className = 'PivotLayout';

  getRange(): Range {
    return this.at;
  }
}
