/** Sheets get other names, and all that names them follows. */
import type { Package } from '../../package/package';
import type { WorkbookPart } from '../../package/workbook-part';
import { escapeAttribute } from '../../xml/text';
import { attributeOf, childOf, childrenOf } from '../../xml/tree';
import type { Plan } from './plan';
import { rewriteFormulas } from './rewrite-formulas';
import { renamedFormula } from './sheet-names';

export function renameSheets(pkg: Package, workbook: WorkbookPart, { kept, renamed }: Plan): void {
  if (renamed.size === 0) return;
  const newName = (name: string): string | undefined => renamed.get(name.toLowerCase());
  rewriteFormulas(pkg, {
    names: [...renamed.keys()],
    formula: (formula) => renamedFormula(formula, newName),
    sheet: (name) => newName(name) ?? name,
  });
  pkg.edit(workbook.path, (edits, root) => {
    const list = childOf(root, 'sheets');
    for (const item of list ? childrenOf(list, 'sheet') : []) {
      const found = kept.find(({ entry }) => entry.name === attributeOf(item, 'name'));
      if (found && found.entry.name !== found.changes.name)
        edits.setAttribute(item, 'name', escapeAttribute(found.changes.name));
    }
  });
}
