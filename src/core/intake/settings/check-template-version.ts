/** Sjabloonversie: which template a workbook was made with. Every version is read; a newer one may hold more than we know. */
import type { Findings } from '../../domain/finding';
import { parseText } from '../cells/parse-text';
import { TEMPLATE_VERSION } from '../labels';
import { readCell, type Cell } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'template.newer': { readonly version: string; readonly known: number };
  }
}

/**
 * Says so once. Tables may come from templates of different versions: that is no conflict. Of an older version there is
 * nothing to know yet: all that version 1 has is read.
 */
export function checkTemplateVersion(cells: readonly Cell[], findings: Findings): void {
  for (const cell of cells) {
    const version = readCell(cell, parseText, findings);
    if (version.kind !== 'value' || !(Number.parseInt(version.value, 10) > TEMPLATE_VERSION)) continue;
    findings.add('info', 'template.newer', cell.place, { version: version.value, known: TEMPLATE_VERSION });
    return;
  }
}
