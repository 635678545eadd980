/** Makes the objects of the interface over one workbook. */
import type { ClassSchema } from '../client/schema';
import type { Area } from '../cells/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { ChartCollection } from './charts';
import { DataValidation } from './data-validation';
import type { Faces } from './faces';
import { RangeFormat } from './format';
import { KeptValues } from './kept-values';
import { NamedItemCollection } from './names';
import { FreezePanes, PageBreaks, PageLayout } from './page';
import { PivotTableCollection } from './pivot-tables';
import { WorkbookProtection, WorksheetProtection } from './protection';
import { RangeAreas } from './range-areas';
import { TableCollection } from './tables';
import { Application, Workbook } from './workbook';
import { Worksheet, WorksheetCollection } from './worksheet';

export function facesOf(
  book: Book,
  schema: (className: string) => ClassSchema,
  chartTypes: readonly string[],
): Faces {
  const faces: Faces = {
    book,
    schema,
    chartTypes,
    workbook: () => new Workbook(faces),
    worksheet: (sheet) => new Worksheet(faces, sheet),
    worksheets: () => new WorksheetCollection(faces),
    tables: (sheet) => new TableCollection(faces, sheet),
    names: () => new NamedItemCollection(book),
    settings: () => new KeptValues('SettingCollection', book.settings),
    application: () => new Application(book),
    charts: (sheet) => new ChartCollection(faces, sheet),
    pivotTables: (sheet) => new PivotTableCollection(faces, sheet),
    freezePanes: (sheet) => new FreezePanes(faces, sheet),
    pageLayout: (sheet) => new PageLayout(faces, sheet),
    pageBreaks: (sheet) => new PageBreaks(faces, sheet),
    protection: (sheet) =>
      sheet === undefined ? new WorkbookProtection(book) : new WorksheetProtection(sheet),
    customProperties: (sheet) => new KeptValues('WorksheetCustomPropertyCollection', sheet.properties),
    dataValidation: (sheet: Sheet, area: Area) => new DataValidation(sheet, area),
    rangeAreas: (sheet, areas) => new RangeAreas(faces, sheet, areas),
    format: (sheet, areas) => new RangeFormat({ sheet, areas }),
  };
  return faces;
}
