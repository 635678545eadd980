/** Sheets come, go, move and get other names; rows and columns come and go. */
import { emptySheet } from '../../write/empty-workbook';
import type { Package } from '../../package/package';
import { readWorkbookPart, type WorkbookPart } from '../../package/workbook-part';
import { SheetList } from '../../write/sheet-list';
import { dropCalcChain } from '../../write/calc-chain';
import type { WorkbookChanges } from '../changes';
import { arrangeSheets } from './arrange-sheets';
import { obstacles } from './obstacles';
import { planOf, type Plan } from './plan';
import { renameSheets } from './rename-sheets';
import { shiftCells } from './shift-cells';
import { renamedFormula } from './sheet-names';
import { updateTitles } from './part-titles';

/** Throws an XlsxError, before anything is written, when something would break. The sheets have their new names afterwards. */
export function saveStructure(pkg: Package, workbook: WorkbookPart, changes: WorkbookChanges): WorkbookPart {
  const plan = planOf(workbook, changes);
  for (const obstacle of obstacles(pkg, workbook, plan)) throw obstacle;
  const shifted = plan.kept.filter((each) => each.changes.shifts.length > 0);
  renameSheets(pkg, workbook, plan);
  for (const { entry, rows, columns } of shifted) shiftCells(pkg, entry.path, rows, columns);
  removeSheets(pkg, workbook, plan);
  const list = new SheetList(pkg, readWorkbookPart(pkg));
  for (const { name } of plan.added) list.add(name, emptySheet(workbook.dialect));
  list.save();
  const arranged = readWorkbookPart(pkg);
  const names = changes.sheets.map(({ name }) => name);
  arrangeSheets(pkg, workbook.path, orderOf(arranged, names));
  if (shifted.length > 0 || plan.removed.length > 0) dropCalcChain(pkg, workbook);
  retitle(pkg, workbook, plan, names);
  return readWorkbookPart(pkg);
}

function removeSheets(pkg: Package, workbook: WorkbookPart, { removed }: Plan): void {
  if (removed.length === 0) return;
  const left = workbook.sheets.flatMap((entry, place) => (removed.includes(entry) ? [] : [place]));
  arrangeSheets(pkg, workbook.path, left);
  for (const { path } of removed) {
    const relation = pkg.relationshipsOf(workbook.path).find(({ target }) => target === path);
    if (relation) pkg.removeRelated(workbook.path, relation);
  }
}

/** A sheet of charts, which nobody sees while the changes are made, stays behind the sheet behind which it was. */
function orderOf({ sheets }: WorkbookPart, names: readonly string[]): readonly number[] {
  const placeOf = (name: string): number =>
    sheets.findIndex((sheet) => sheet.isWorksheet && sheet.name === name);
  const behind = (place: number): readonly number[] => {
    const others: number[] = [];
    for (let at = place + 1; sheets[at]?.isWorksheet === false; at++) others.push(at);
    return others;
  };
  return [...behind(-1), ...names.map(placeOf).flatMap((place) => [place, ...behind(place)])];
}

function retitle(pkg: Package, workbook: WorkbookPart, plan: Plan, now: readonly string[]): void {
  const before = workbook.sheets.flatMap(({ isWorksheet, name }) => (isWorksheet ? [name] : []));
  if (JSON.stringify(before) === JSON.stringify(now)) return;
  updateTitles(pkg, {
    before,
    now,
    removed: new Set(plan.removed.map(({ name }) => name)),
    renamed: (title) => renamedFormula(title, (name) => plan.renamed.get(name.toLowerCase())),
  });
}
