/** The list of formula cells that Excel keeps. One that names a cell without formula is called damage by Excel. */
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';

/** Takes the list away; Excel makes a new one. */
export function dropCalcChain(pkg: Package, workbook: WorkbookPart): void {
  const relationship = pkg.relationshipsOf(workbook.path).find(({ kind }) => kind === 'calcChain');
  if (relationship) pkg.removeRelated(workbook.path, relationship);
}
