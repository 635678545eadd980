/** The links in cells: to places in the workbook, and to addresses elsewhere. */
import type { Range } from '../../../core/intake/grid';
import { openPackage } from '../package/open';
import { readWorkbookPart } from '../package/workbook-part';
import { parseRange } from '../references';
import { attributeOf, childOf, childrenOf, relationIdOf } from '../xml/tree';

export interface SheetLink {
  /** The cells that lead there. */
  readonly range: Range;
  /** An address as somebody wrote it; null: the place is in this workbook. */
  readonly address: string | null;
  /** A cell, cells or a name: "'Blad 1'!B4"; empty: none. */
  readonly place: string;
  /** What whoever made the link says of it; empty: nothing. */
  readonly explained: string;
}

/** Of these sheets only: a large sheet has to be looked through as a whole for them. */
export function readLinks(
  bytes: Uint8Array,
  names: ReadonlySet<string>,
): ReadonlyMap<string, readonly SheetLink[]> {
  const found = new Map<string, readonly SheetLink[]>();
  if (names.size === 0) return found;
  const pkg = openPackage(bytes);
  for (const { name, path, isWorksheet } of readWorkbookPart(pkg).sheets) {
    if (!isWorksheet || !names.has(name)) continue;
    const relations = pkg.relationshipsOf(path);
    const list = childOf(pkg.root(path, ['sheetData']), 'hyperlinks');
    const links = (list ? childrenOf(list, 'hyperlink') : []).flatMap((element): SheetLink[] => {
      const range = parseRange(attributeOf(element, 'ref') ?? '');
      const id = relationIdOf(element);
      const related = id === undefined ? undefined : relations.find((relation) => relation.id === id);
      const place = attributeOf(element, 'location') ?? '';
      if (!range || (related === undefined && place === '')) return [];
      const explained = attributeOf(element, 'tooltip') ?? '';
      // Some programs write a place in the workbook as the address "#Blad!A1".
      const [, within] = /^#(.+)$/.exec(related?.target ?? '') ?? [];
      if (within !== undefined) return [{ range, address: null, place: within, explained }];
      return [{ range, address: related?.target ?? null, place, explained }];
    });
    if (links.length > 0) found.set(name, links);
  }
  return found;
}
