/** What a user may have made of a report of ours that cannot be written over without damage. */
import { parseRange } from '../references';
import type { Package } from '../package/package';
import { XlsxError } from '../xlsx-error';
import { attributeOf, childOf } from '../xml/tree';
import type { Territory } from './territory';

/** Refuses when a table or a pivot table stands in our territory: its headers must equal its cells. */
export function refuseTables(pkg: Package, sheetPath: string, territory: Territory): void {
  for (const { kind, target } of pkg.relationshipsOf(sheetPath)) {
    if ((kind !== 'table' && kind !== 'pivotTable') || !pkg.has(target)) continue;
    const root = pkg.root(target);
    const place = kind === 'table' ? root : childOf(root, 'location');
    const range = place && parseRange(attributeOf(place, 'ref') ?? '');
    if (range && territory.touches(range)) throw new XlsxError('tableInReport');
  }
}
