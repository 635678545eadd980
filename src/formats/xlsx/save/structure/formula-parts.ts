/** The parts of a workbook that may hold formulas, and a look at those that can matter. */
import type { Package } from '../../package/package';

const TEXT = /\.(?:xml|vml|rels)$/i;
/** Nothing in these names a sheet or a cell of this workbook. */
const WITHOUT =
  /^(?:docProps|customXml|_rels)\/|^\[Content_Types\]|\/(?:theme|externalLinks)\/|\/(?:styles|sharedStrings|calcChain|metadata)\d*\.xml$/i;

export function formulaParts(pkg: Package): readonly string[] {
  return pkg.paths().filter((path) => TEXT.test(path) && !WITHOUT.test(path));
}

/** Whether one of these names could stand in a text, however it is written: a quick look at a large part. */
export function mayName(names: readonly string[]): (source: string) => boolean {
  const pieces = names.map((name) => longest(name.match(/[\p{L}\p{N}_]+/gu) ?? []));
  if (pieces.includes('')) return () => true;
  if (pieces.length === 0) return () => false;
  const pattern = new RegExp(pieces.join('|'), 'iu');
  return (source) => pattern.test(source);
}

function longest(pieces: readonly string[]): string {
  return pieces.reduce((found, piece) => (piece.length > found.length ? piece : found), '');
}
