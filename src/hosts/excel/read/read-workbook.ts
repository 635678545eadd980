/**
 * The workbook as it is now, in as few steps as Excel's limits allow: which sheets and tables there are, how far they
 * reach, and the cells in pieces of several sheets at a time.
 */
import type { ExcelTable, Grid, Workbook } from '../../../core/intake/grid';
import { MARK_PROPERTY } from '../../../core/report/own-sheets/own-sheet';
import type { Work } from '../../host';
import { addedIn, askAdded, markToCome } from '../added-sheets';
import { FIRST, LATER } from '../attempts';
import { areaOf, PLACE, type Place } from '../place';
import type { DateSystem } from './date-system';
import { readCells } from './read-cells';
import { readSpills } from './spills';
import { SheetCells } from './sheet-cells';

/** A snapshot, with what the host itself wants to know besides. */
export interface Reading {
  readonly workbook: Workbook;
  /** The ids of the sheets that bear our mark. */
  readonly ownSheets: readonly string[];
}

export async function readWorkbook(work: Work, dates: DateSystem): Promise<Reading> {
  const found = await Excel.run(FIRST, listSheets);
  return Excel.run(LATER, async (context) => {
    await dates.ask(context);
    const sheets = await measure(context, found);
    await readCells(
      context,
      sheets.map(({ cells }) => cells),
      work,
    );
    await readSpills(
      context,
      sheets.filter(({ hasSpill }) => hasSpill).map(({ cells }) => cells),
    );
    const { name, calculationMode } = found;
    return {
      workbook: {
        name,
        sheets: sheets.map((sheet) => gridOf(sheet, dates)),
        calculation: calculationMode === 'Manual' ? 'manual' : 'automatic',
        hasMacros: /\.(xlsm|xlam)$/i.test(name),
      },
      ownSheets: sheets.filter(({ mark }) => mark !== undefined).map(({ id }) => id),
    };
  });
}

interface Found {
  readonly name: string;
  readonly calculationMode: string;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly visibility: Grid['visibility'];
  }[];
  readonly tables: readonly FoundTable[];
}

interface FoundTable extends Omit<ExcelTable, 'range'> {
  readonly id: string;
  readonly sheetId: string;
}

async function listSheets(context: Excel.RequestContext): Promise<Found> {
  const { workbook, application } = context;
  const { worksheets, tables } = workbook;
  workbook.load('name');
  application.load('calculationMode');
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id');
  await context.sync();
  return {
    name: workbook.name,
    calculationMode: application.calculationMode,
    sheets: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITY[visibility],
    })),
    tables: tables.items.map((table) => ({
      id: table.id,
      sheetId: table.worksheet.id,
      name: table.name,
      hasHeaderRow: table.showHeaders,
      hasTotalRow: table.showTotals,
    })),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

interface Measured {
  readonly id: string;
  readonly name: string;
  readonly visibility: Grid['visibility'];
  readonly tables: readonly ExcelTable[];
  readonly mark: string | undefined;
  readonly hasSpill: boolean;
  readonly cells: SheetCells;
}

/** How far the cells of each sheet reach, where its tables stand, and its mark. */
async function measure(context: Excel.RequestContext, found: Found): Promise<readonly Measured[]> {
  const { worksheets, tables } = context.workbook;
  const asked = found.sheets.map((sheet) => {
    const worksheet = worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true).load([...PLACE, 'hasSpill']);
    const mark = worksheet.customProperties.getItemOrNullObject(MARK_PROPERTY).load('value');
    return { sheet, used, mark };
  });
  const places = found.tables.map((table) => ({
    table,
    range: tables.getItem(table.id).getRange().load(PLACE),
  }));
  const note = askAdded(context);
  await context.sync();
  const added = addedIn(note);
  return asked.map(({ sheet, used, mark }) => ({
    ...sheet,
    tables: places
      .filter(({ table }) => table.sheetId === sheet.id)
      .map(({ table: { name, hasHeaderRow, hasTotalRow }, range }) => ({
        name,
        range: areaOf(range),
        hasHeaderRow,
        hasTotalRow,
      })),
    mark: markOf(mark, used.isNullObject ? markToCome(added, sheet.name) : undefined),
    // Null: some of the cells spill.
    hasSpill: !used.isNullObject && (used.hasSpill as boolean | null) !== false,
    cells: new SheetCells(sheet.id, used.isNullObject ? null : areaOf(used as Place)),
  }));
}

function markOf(property: Excel.WorksheetCustomProperty, toCome: string | undefined): string | undefined {
  return property.isNullObject ? toCome : property.value;
}

function gridOf({ name, tables, visibility, mark, cells }: Measured, dates: DateSystem): Grid {
  dates.convert(cells);
  const { rows, flags } = cells;
  return {
    name,
    rows,
    ...(flags !== undefined && { flags }),
    tables,
    visibility,
    ...(mark !== undefined && { mark }),
  };
}
