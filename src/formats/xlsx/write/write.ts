/** A new workbook file: the input with our reports in it, or only our reports. The input itself never changes. */
import type { Document, Sheet } from '../../../core/report/document';
import { openPackage } from '../package/open';
import type { Package } from '../package/package';
import { readWorkbookPart } from '../package/workbook-part';
import { turn } from '../turn';
import { XlsxError } from '../xlsx-error';
import { calculateOnLoad } from '../edit/calculate';
import { readersOf, type ChangedCells } from '../edit/readers';
import type { Codec } from '../zip/codec';
import { dropCalcChain } from './calc-chain';
import { placeCharts } from './charts/place-charts';
import { copySheet } from './copy-sheet';
import { drawSheet } from './draw-sheet';
import { emptySheet, emptyWorkbook } from './empty-workbook';
import { setListNames } from './entries';
import { layOut } from './layout';
import { LiveFormulas } from './live-formulas';
import { markOf, setMark } from './mark-part';
import { spillMark } from './metadata-part';
import { refuseTables } from './obstacles';
import { setPrintNames, type PrintedSheet } from './print-names';
import { SheetList, type PlacedSheet } from './sheet-list';
import { StyleBook } from './style-book';
import { addTables } from './table-parts';
import { Territory } from './territory';

/** Throws an XlsxError when the input is no workbook that can be written to. */
export async function writeXlsx(
  input: Uint8Array | null,
  document: Document,
  codec?: Codec,
): Promise<Uint8Array> {
  const pkg = openPackage(input ?? emptyWorkbook(document.title), codec);
  const list = openWorkbook(pkg, input !== null);
  const styles = new StyleBook(pkg, list.workbook);
  const copies = document.sheets.flatMap((sheet) => keptCopy(pkg, list, sheet));
  const printed: PrintedSheet[] = [];
  const changed: ChangedCells[] = [];
  for (const sheet of document.sheets) {
    const placed = placeReport(pkg, list, styles, sheet);
    printed.push(placed.printed);
    changed.push(...placed.changed);
    await turn();
  }
  setPrintNames(pkg, list.workbook.path, printed);
  setListNames(pkg, list.workbook.path, document.lists ?? []);
  for (const { name, source } of copies) list.add(name, source);
  list.save();
  styles.save();
  if (changed.length > 0) calculateAnew(pkg, changed);
  return pkg.toBytes();
}

/** Formulas of the user over a report that is another now; but Excel without the add-in would lose what ours came to. */
function calculateAnew(pkg: Package, changed: readonly ChangedCells[]): void {
  const workbook = readWorkbookPart(pkg);
  const { any, ownFunctions } = readersOf(pkg, workbook, changed);
  if (any && !ownFunctions) calculateOnLoad(pkg, workbook.path);
}

/** The sheets of a workbook that can be written to. */
export function openWorkbook(pkg: Package, mustHaveSheets: boolean): SheetList {
  const workbook = readWorkbookPart(pkg);
  if (mustHaveSheets && !workbook.sheets.some((sheet) => sheet.isWorksheet)) throw new XlsxError('noSheets');
  const isShared = pkg.relationshipsOf(workbook.path).some(({ kind }) => kind === 'revisionHeaders');
  if (isShared) throw new XlsxError('sharedWorkbook');
  return new SheetList(pkg, workbook);
}

/** The copy is taken before anything is written, and put at the end of the workbook afterwards. */
function keptCopy(pkg: Package, list: SheetList, sheet: Sheet): { name: string; source: string }[] {
  if (sheet.keepCopyAs === undefined || sheet.replaces === undefined) return [];
  return [{ name: sheet.keepCopyAs, source: copySheet(pkg.text(list.find(sheet.replaces).path)) }];
}

/** A report in its place. */
interface PlacedReport {
  readonly printed: PrintedSheet;
  /** Its cells, where they may be others than those that stood there. */
  readonly changed: readonly ChangedCells[];
}

function placeReport(pkg: Package, list: SheetList, styles: StyleBook, sheet: Sheet): PlacedReport {
  const { workbook } = list;
  const layout = layOut(sheet, workbook.is1904);
  const place: PlacedSheet =
    sheet.replaces === undefined
      ? list.add(sheet.name, emptySheet(workbook.dialect))
      : list.find(sheet.replaces);
  const before = sheet.replaces === undefined ? undefined : markOf(pkg, place.path)?.extent;
  if (sheet.mark) setMark(pkg, workbook, place.path, sheet.mark);
  const territory = new Territory(layout.extent, before ?? { rows: 0, columns: 0 });
  let isOther = false;
  try {
    refuseTables(pkg, place.path, territory);
    const spills = layout.formulas.length > 0 ? spillMark(pkg, workbook) : 0;
    const formulas = new LiveFormulas(layout.formulas, spills);
    // Before the cells, as the mark is: while a new sheet is still empty this costs nothing.
    placeCharts(pkg, workbook, place, layout.charts);
    const source = pkg.text(place.path);
    const drawn = drawSheet(source, { sheet, layout, territory, styles, formulas });
    pkg.write(place.path, drawn.xml);
    isOther = sheet.replaces !== undefined && drawn.xml !== source;
    if (drawn.droppedFormula) dropCalcChain(pkg, workbook);
    if (sheet.replaces === undefined) addTables(pkg, workbook, place.path, layout.tables);
  } catch (error) {
    throw error instanceof XlsxError
      ? new XlsxError(error.code, { ...error.facts, sheet: place.name })
      : error;
  }
  return {
    printed: {
      sheet: place,
      now: layout.tables.length > 0 ? undefined : layout.extent,
      before: sheet.replaces === undefined ? undefined : (before ?? layout.extent),
      repeatRows: sheet.print.repeatRows,
    },
    changed: isOther ? territory.ranges().map((range) => ({ sheet: place.name, range })) : [],
  };
}
