/** A sheet says how far its cells go. */
import type { Range } from '../../../core/intake/grid';
import { parseRange, rangeName } from '../references';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, type XmlElement } from '../xml/tree';

export function growDimension(edits: TextEdits, root: XmlElement, filled: readonly Range[]): void {
  const dimension = childOf(root, 'dimension');
  const old = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !old) return;
  const grown = { ...old };
  for (const range of filled) {
    grown.firstRow = Math.min(grown.firstRow, range.firstRow);
    grown.firstColumn = Math.min(grown.firstColumn, range.firstColumn);
    grown.lastRow = Math.max(grown.lastRow, range.lastRow);
    grown.lastColumn = Math.max(grown.lastColumn, range.lastColumn);
  }
  if (rangeName(grown) !== rangeName(old)) edits.setAttribute(dimension, 'ref', rangeName(grown));
}
