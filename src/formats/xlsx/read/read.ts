/** Any .xlsx or .xlsm as a snapshot of plain values. */
import type { Grid, Workbook } from '../../../core/intake/grid';
import { decodeMark, markPath } from '../mark';
import { openPackage } from '../package/open';
import type { Package } from '../package/package';
import { readWorkbookPart, type SheetEntry } from '../package/workbook-part';
import { turn } from '../turn';
import { XlsxError } from '../xlsx-error';
import type { Codec } from '../zip/codec';
import type { CellContext } from './cell';
import { Room } from './cell-grid';
import { readSharedStrings } from './shared-strings';
import { readStyleFlags } from './style-flags';
import { readTables } from './tables';
import { readWorksheet } from './worksheet';

/** Throws an XlsxError when the bytes are no workbook that can be read. */
export async function readXlsx(bytes: Uint8Array, name: string, codec?: Codec): Promise<Workbook> {
  const pkg = openPackage(bytes, codec);
  const workbook = readWorkbookPart(pkg);
  if (!workbook.sheets.some((sheet) => sheet.isWorksheet)) throw new XlsxError('noSheets');
  const context: CellContext = {
    texts: readSharedStrings(pkg, workbook.path),
    styleFlags: readStyleFlags(pkg, workbook.path),
    is1904: workbook.is1904,
  };
  const sheets: Grid[] = [];
  const room = new Room();
  for (const entry of workbook.sheets) {
    if (!entry.isWorksheet) continue;
    room.take('sheets', 1);
    sheets.push(readSheet(pkg, entry, context, room));
    await turn();
  }
  return { name, sheets, calculation: workbook.calculation, hasMacros: workbook.hasMacros };
}

function readSheet(pkg: Package, entry: SheetEntry, context: CellContext, room: Room): Grid {
  try {
    const { rows, flags, properties } = readWorksheet(pkg.text(entry.path), context, room);
    const mark = markPath(pkg, entry.path, properties);
    const tables = readTables(pkg, entry.path);
    room.take('tables', tables.length);
    return {
      name: entry.name,
      rows,
      ...(flags && { flags }),
      tables,
      visibility: entry.visibility,
      ...(mark !== undefined && { mark: decodeMark(pkg.bytes(mark)) }),
    };
  } catch (error) {
    throw error instanceof XlsxError
      ? new XlsxError(error.code, { ...error.facts, sheet: entry.name })
      : error;
  }
}
