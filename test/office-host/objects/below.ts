/** Which objects hang under which, by the names of the documentation: the table of contents of this folder. */
import { ApiObject, Kept, Listed } from './api-object';
import { ChartCollection } from './charts';
import { DataValidation } from './data-validation';
import { RangeFormat } from './format';
import { KeyedValues } from './keyed-values';
import { NamedItemCollection } from './names';
import { FreezePanes, PageBreaks, PageLayout } from './page';
import { Range, RangeAreas } from './range';
import { Table, TableCollection } from './tables';
import { Application, Functions, Workbook } from './workbook';
import { Worksheet, WorksheetCollection } from './worksheet';

type Below<T> = Readonly<Record<string, (of: T) => ApiObject>>;

const OF_WORKBOOK: Below<Workbook> = {
  application: ({ book }) => new Application(book),
  functions: ({ book }) => new Functions(book),
  names: ({ book }) => new NamedItemCollection(book),
  protection: ({ book }) => new Kept('WorkbookProtection', { protected: book.isStructureProtected }),
  settings: ({ book }) => new KeyedValues('SettingCollection', book.settings),
  tables: ({ book }) => new TableCollection(book),
  worksheets: ({ book }) => new WorksheetCollection(book),
};

const OF_WORKSHEET: Below<Worksheet> = {
  charts: ({ book, sheet }) => new ChartCollection(book, sheet),
  customProperties: ({ sheet }) => new KeyedValues('WorksheetCustomPropertyCollection', sheet.properties),
  freezePanes: ({ book, sheet }) => new FreezePanes(book, sheet),
  horizontalPageBreaks: ({ book, sheet }) => new PageBreaks(book, sheet),
  pageLayout: ({ book, sheet }) => new PageLayout(book, sheet),
  pivotTables: pivotTables,
  protection: ({ sheet }) => new Kept('WorksheetProtection', { protected: sheet.isProtected }),
  tables: ({ book, sheet }) => new TableCollection(book, sheet),
};

const OF_RANGE: Below<Range> = {
  dataValidation: ({ sheet, area }) => new DataValidation(sheet, area),
  format: ({ sheet, area }) => new RangeFormat({ sheet, areas: [area] }),
  worksheet: ({ book, sheet }) => new Worksheet(book, sheet),
};

const OF_RANGE_AREAS: Below<RangeAreas> = {
  areas: ({ ranges }) => new Listed('RangeCollection', ranges),
  format: ({ sheet, ranges }) => new RangeFormat({ sheet, areas: ranges.map(({ area }) => area) }),
};

const OF_TABLE: Below<Table> = {
  worksheet: ({ book, sheet }) => new Worksheet(book, sheet),
};

export function below(of: ApiObject, name: string, className: string): unknown {
  if (of instanceof Workbook) return OF_WORKBOOK[name]?.(of);
  if (of instanceof Worksheet) return OF_WORKSHEET[name]?.(of);
  if (of instanceof Range) return OF_RANGE[name]?.(of);
  if (of instanceof RangeAreas) return OF_RANGE_AREAS[name]?.(of);
  return (of instanceof Table ? OF_TABLE[name]?.(of) : undefined) ?? of.below(name, className);
}

/** As far as where they stand: https://learn.microsoft.com/javascript/api/excel/excel.pivottable */
function pivotTables({ book, sheet }: Worksheet): ApiObject {
  const tables = sheet.pivots.map(({ name, area }) => {
    const layout = new PivotLayout(new Range(book, sheet, area));
    return new Kept('PivotTable', { id: name, name, layout });
  });
  return new Listed('PivotTableCollection', tables);
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
