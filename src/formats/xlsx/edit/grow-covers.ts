/** What lies over the cells of a table to its end (what may be typed there, colours by rule) goes on over its new rows. */
import type { Range } from '../../../core/intake/grid';
import { parseRange, rangeName } from '../references';
import type { TextEdits } from '../xml/edit';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';

/** A table that gets more rows. */
export interface Growth {
  /** What it takes now. */
  readonly range: Range;
  /** Its last row of data, empty or not. */
  readonly lastInTable: number;
  /** How many rows it grows by. */
  readonly by: number;
}

export function growCovers(edits: TextEdits, root: XmlElement, growth: Growth): void {
  const validations = childOf(root, 'dataValidations');
  const covers = [
    ...(validations ? childrenOf(validations, 'dataValidation') : []),
    ...childrenOf(root, 'conditionalFormatting'),
  ];
  for (const cover of covers) {
    const old = attributeOf(cover, 'sqref') ?? '';
    const grown = grownRanges(old, growth);
    if (grown !== old) edits.setAttribute(cover, 'sqref', grown);
  }
  const extensions = childOf(root, 'extLst');
  for (const element of extensions ? within(extensions, 'sqref') : []) {
    const grown = grownRanges(element.text, growth);
    if (grown !== element.text) edits.replace(element.contentStart, element.contentEnd, grown);
  }
}

function within(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.local === local ? [child] : within(child, local)));
}

/** Ranges with a space between them. */
function grownRanges(text: string, growth: Growth): string {
  return text.replace(/\S+/g, (written) => {
    const range = parseRange(written);
    return range && coversEnd(range, growth)
      ? rangeName({ ...range, lastRow: growth.lastInTable + growth.by })
      : written;
  });
}

/** Whether it lies over columns of the table to its end, or somewhat further but not over all new rows. */
function coversEnd(cover: Range, { range, lastInTable, by }: Growth): boolean {
  const inColumns = cover.firstColumn >= range.firstColumn && cover.lastColumn <= range.lastColumn;
  const toEnd = cover.firstRow <= lastInTable && cover.lastRow >= lastInTable;
  return inColumns && toEnd && cover.firstRow >= range.firstRow && cover.lastRow < lastInTable + by;
}
