/** What stands where a document comes: looked at in one step before anything is written, and refused where it must be. */
import type { Range } from '../../../core/intake/grid';
import type { Document, Sheet } from '../../../core/report/document';
import { MARK_PROPERTY, readMark, type OwnSheetMark } from '../../../core/report/own-sheets/own-sheet';
import { overlap, parseRange } from '../../../formats/xlsx/references';
import { HostError } from '../../host';
import { addedIn, askAdded, kindOf, type AddedSheets } from '../added-sheets';
import { FIRST } from '../attempts';
import { excelCode } from '../errors';
import { areaOf, PLACE } from '../place';
import type { DateSystem } from '../read/date-system';
import type { SheetCells } from '../read/sheet-cells';
import { cellsOf, isEdited, readPieces, rowsBeside } from './own-cells';
import { judgeCharts, type OwnChart } from './own-charts';
import { kindOfSheet, NEVER_WHOLE } from './unfinished';
import { askCopying, copyingNow, type Copying } from './unnamed-copies';

/** Where one sheet of the document comes. */
export interface Standing {
  readonly sheet: Sheet;
  /** What is there already; null: a new sheet. */
  readonly place: OwnPlace | null;
}

/** A sheet of ours that is written anew. */
export interface OwnPlace {
  readonly id: string;
  /** What our cells are now; they go when the report has become smaller. */
  readonly before: OwnSheetMark['extent'];
  /** Whether it was ever whole: half a sheet of an attempt that failed is as good as new. */
  readonly wasWhole: boolean;
  readonly frozenRows: number;
  /** Whether the user chose what of it is printed. */
  readonly hasOwnPrintArea: boolean;
  /** The rows before which pages end, of the user too. */
  readonly breaks: readonly number[];
  readonly hasFormulas: boolean;
  /** The rows in which the user wrote beside the report. */
  readonly writtenBeside: ReadonlySet<number>;
  /** The names of the tables on it. */
  readonly tables: readonly string[];
  readonly charts: readonly OwnChart[];
  /** The names of other charts on it. */
  readonly theirCharts: readonly string[];
}

export interface Ground {
  readonly sheets: readonly Standing[];
  /** The size of the workbook's normal font. */
  readonly fontSize: number;
  readonly is1904: boolean;
  /** Whether an attempt that failed left a note of the sheets that it was adding. */
  readonly isNoted: boolean;
  /** The names of lists that are not yet there. */
  readonly missingLists: ReadonlySet<string>;
  /** Names of copies that were made already, at an attempt that failed later. */
  readonly copies: ReadonlySet<string>;
  /** Null: no sheet is to be copied. */
  readonly copying: Copying | null;
}

/** In one step; where that is more than Excel gives at once, what stands in the cells comes in pieces. */
export async function lookAround(
  document: Document,
  dates: DateSystem,
  signal: AbortSignal | undefined,
): Promise<Ground> {
  try {
    return await look(document, dates, false, signal);
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    return look(document, dates, true, signal);
  }
}

/** Which numbers are days matters only where those count from another day. */
function cellsToLoad({ is1904 }: DateSystem): readonly string[] {
  return is1904 ? ['values', 'formulas', 'numberFormat'] : ['values', 'formulas'];
}

function look(
  document: Document,
  dates: DateSystem,
  inPieces: boolean,
  signal: AbortSignal | undefined,
): Promise<Ground> {
  return Excel.run(FIRST, async (context) => {
    const { workbook } = context;
    const { worksheets } = workbook;
    await dates.ask(context);
    const cells = inPieces ? [] : cellsToLoad(dates);
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const note = askAdded(context);
    // A cell that nobody ever formats has the normal font.
    const farAway = worksheets.getFirst().getCell(1_048_575, 16_383).format.font.load('size');
    const names = [
      ...(document.lists ?? []).map(({ name }) => name),
      ...document.sheets.flatMap(tableNames),
    ].map((name) => ({
      name,
      item: workbook.names.getItemOrNullObject(name).load('name'),
      table: workbook.tables.getItemOrNullObject(name).load('name,worksheet/id'),
    }));
    const copies = document.sheets.flatMap(({ keepCopyAs: name }) =>
      name === undefined ? [] : [{ name, item: worksheets.getItemOrNullObject(name).load('id') }],
    );
    const asked = copies.length === 0 ? null : askCopying(context);
    const looked = document.sheets.map((sheet) => lookFor(context, sheet, cells));
    await sent(context, document);
    const added = looked.filter(({ standing, found }) => standing === null && !found.isNullObject);
    if (added.length > 0) {
      for (const each of added) each.standing = lookAt(each.found, cells);
      await context.sync();
    }
    const found = looked.flatMap(({ standing }) => standing ?? []);
    if (inPieces) await readPieces(context, found, signal);
    const originals = looked.flatMap(({ sheet, standing }) =>
      sheet.keepCopyAs === undefined || standing === null ? [] : [standing],
    );
    const copying = asked === null ? null : await copyingNow(context, asked, originals);
    const noted = addedIn(note);
    const sheets: Standing[] = [];
    for (const each of looked) sheets.push(await judge(context, each, dates, noted));
    if (workbook.readOnly) throw new HostError('readOnly');
    const adds = sheets.some(({ sheet, place }) => place === null || sheet.keepCopyAs !== undefined);
    if (adds && workbook.protection.protected) throw new HostError('structureProtected');
    const ids = new Set(sheets.map(({ place }) => place?.id));
    const wanted = new Set(document.sheets.flatMap(tableNames));
    for (const { name, item, table } of names)
      if (wanted.has(name) && !(item.isNullObject && (table.isNullObject || ids.has(table.worksheet.id))))
        throw new HostError('tableNameTaken', { name });
    return {
      sheets,
      fontSize: farAway.size,
      is1904: dates.is1904,
      isNoted: noted.size > 0,
      missingLists: new Set(names.filter(({ item }) => item.isNullObject).map(({ name }) => name)),
      copies: new Set(copies.filter(({ item }) => !item.isNullObject).map(({ name }) => name)),
      copying,
    };
  });
}

function tableNames({ blocks }: Sheet): readonly string[] {
  return blocks.flatMap(({ excelTable }) => (excelTable === undefined ? [] : [excelTable]));
}

/** Sends the first step, and says which sheet it was that was no longer there. */
async function sent(context: Excel.RequestContext, document: Document): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    if (excelCode(error) !== 'ItemNotFound') throw error;
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    const there = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const gone = document.sheets.find(
      ({ replaces }) => replaces !== undefined && !there.has(replaces.toLowerCase()),
    );
    throw gone?.replaces === undefined ? error : new HostError('sheetGone', { sheet: gone.replaces });
  }
}

const EMPTY_PLACE: Omit<OwnPlace, 'id'> = {
  before: { rows: 0, columns: 0 },
  wasWhole: false,
  frozenRows: 0,
  hasOwnPrintArea: false,
  breaks: [],
  hasFormulas: false,
  writtenBeside: new Set(),
  tables: [],
  charts: [],
  theirCharts: [],
};

interface Looked {
  readonly sheet: Sheet;
  readonly found: Excel.Worksheet;
  standing: Looks | null;
}

type Looks = ReturnType<typeof lookAt>;

function lookFor(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheet: Sheet,
  cells: readonly string[],
): Looked {
  if (sheet.replaces !== undefined) {
    const found = worksheets.getItem(sheet.replaces);
    return { sheet, found, standing: lookAt(found, cells) };
  }
  return { sheet, found: worksheets.getItemOrNullObject(sheet.name).load('id'), standing: null };
}

function lookAt(worksheet: Excel.Worksheet, cells: readonly string[]) {
  return {
    pieces: null as SheetCells | null,
    worksheet: worksheet.load('id,name'),
    protection: worksheet.protection.load('protected'),
    mark: worksheet.customProperties.getItemOrNullObject(MARK_PROPERTY).load('value'),
    used: worksheet.getUsedRangeOrNullObject(true).load([...PLACE, ...cells]),
    tables: worksheet.tables.load('items/name'),
    frozen: worksheet.freezePanes.getLocationOrNullObject().load('rowCount'),
    printArea: worksheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    breaks: worksheet.horizontalPageBreaks.load('items/rowIndex'),
    pivots: worksheet.pivotTables.load('items/name'),
    charts: worksheet.charts.load('items/name,items/chartType,items/series/count'),
  };
}

async function judge(
  context: Excel.RequestContext,
  { sheet, standing }: Looked,
  dates: DateSystem,
  noted: AddedSheets,
): Promise<Standing> {
  if (standing === null) return { sheet, place: null };
  const {
    worksheet,
    protection,
    mark: property,
    tables,
    pivots,
    frozen,
    printArea,
    breaks,
    charts,
  } = standing;
  const mark = property.isNullObject ? null : readMark(property.value);
  const name = worksheet.name;
  const isInput = sheet.mark === undefined;
  const kind = kindOfSheet(sheet);
  if (property.isNullObject && standing.used.isNullObject && kindOf(noted, name) === kind)
    return { sheet, place: { ...EMPTY_PLACE, id: worksheet.id } };
  if (mark?.kind !== kind)
    throw new HostError(sheet.replaces === undefined ? 'sheetNameTaken' : 'sheetChanged', { sheet: name });
  if (protection.protected) throw new HostError('sheetProtected', { sheet: name });
  const cells = await cellsOf(context, standing, dates);
  if (sheet.keepCopyAs === undefined && isEdited(cells, mark, sheet))
    throw new HostError('sheetChanged', { sheet: name });
  const before = mark.extent;
  if (!isInput)
    await refuseTables(context, [...tables.items, ...pivots.items], name, [before, sheet.mark.extent]);
  const drawn = judgeCharts(charts, mark);
  return {
    sheet,
    place: {
      id: worksheet.id,
      before,
      wasWhole: mark.contentHash !== NEVER_WHOLE,
      frozenRows: frozen.isNullObject ? 0 : frozen.rowCount,
      hasOwnPrintArea: !printArea.isNullObject && !isOurArea(printArea.address, mark),
      breaks: breaks.items.map(({ rowIndex }) => rowIndex),
      hasFormulas: cells.hasFormulas,
      writtenBeside: rowsBeside(cells, Math.max(before.columns, sheet.columnWidths.length)),
      tables: tables.items.map((table) => table.name),
      charts: drawn.ours,
      theirCharts: drawn.theirs,
    },
  };
}

/** The area that we set follows the report; of half a report it is the one of the report before, or of this one. */
function isOurArea(address: string, { extent, complete }: OwnSheetMark): boolean {
  const area = parseRange(address.split('!').at(-1) ?? '');
  if (area === undefined || area.firstRow > 0 || area.firstColumn > 0) return false;
  if (!complete) return area.lastRow < extent.rows && area.lastColumn < extent.columns;
  return area.lastRow === extent.rows - 1 && area.lastColumn === extent.columns - 1;
}

/** A table or pivot table of the user may stand on our sheet, but not where the report stands or comes. */
async function refuseTables(
  context: Excel.RequestContext,
  tables: readonly (Excel.Table | Excel.PivotTable)[],
  sheet: string,
  extents: readonly OwnSheetMark['extent'][],
): Promise<void> {
  if (tables.length === 0) return;
  const ranges = tables.map((table) =>
    ('layout' in table ? table.layout.getRange() : table.getRange()).load(PLACE),
  );
  await context.sync();
  const ours = extents.map(({ rows, columns }): Range => ({
    firstRow: 0,
    firstColumn: 0,
    lastRow: rows - 1,
    lastColumn: columns - 1,
  }));
  if (ranges.some((range) => ours.some((area) => overlap(area, areaOf(range)))))
    throw new HostError('tableInReport', { sheet });
}
