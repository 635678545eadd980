/** To which sheets the parts of a workbook belong: a drawing, a table, a chart in a drawing ... */
import type { Package } from '../../package/package';
import type { WorkbookPart } from '../../package/workbook-part';

/** By the path of the part: the places of its sheets in the order. The workbook itself belongs to none. */
export function ownersOf(pkg: Package, workbook: WorkbookPart): ReadonlyMap<string, ReadonlySet<number>> {
  const owners = new Map<string, Set<number>>();
  workbook.sheets.forEach(({ path }, sheet) => {
    claim(pkg, path, sheet, owners, workbook.path);
  });
  return owners;
}

function claim(
  pkg: Package,
  path: string,
  sheet: number,
  owners: Map<string, Set<number>>,
  workbookPath: string,
): void {
  const known = owners.get(path) ?? new Set();
  if (known.has(sheet) || path === workbookPath || !pkg.has(path)) return;
  owners.set(path, known.add(sheet));
  for (const { target, isExternal } of pkg.relationshipsOf(path))
    if (!isExternal) claim(pkg, target, sheet, owners, workbookPath);
}
