/** What each cell style of a workbook says about the numbers that wear it, worked out once per style. */
import type { Package } from '../package/package';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { flagsOfBuiltIn, flagsOfFormat } from './number-format';

export function readStyleFlags(pkg: Package, workbookPath: string): Uint8Array {
  const root = stylesOf(pkg, workbookPath);
  if (root === undefined) return new Uint8Array();
  const written = writtenFormats(root);
  return Uint8Array.from(cellStyles(root), (style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    return written.get(id) ?? flagsOfBuiltIn(id);
  });
}

/** The cell styles of a workbook, in the order by which cells name them. */
export function readCellStyles(pkg: Package, workbookPath: string): readonly XmlElement[] {
  const root = stylesOf(pkg, workbookPath);
  return root === undefined ? [] : cellStyles(root);
}

function cellStyles(root: XmlElement): readonly XmlElement[] {
  return childrenOf(childOf(root, 'cellXfs') ?? root, 'xf');
}

function stylesOf(pkg: Package, workbookPath: string): XmlElement | undefined {
  const path = pkg
    .relationshipsOf(workbookPath)
    .find((relationship) => relationship.kind === 'styles')?.target;
  return path === undefined || !pkg.has(path) ? undefined : pkg.root(path);
}

function writtenFormats(root: XmlElement): Map<number, number> {
  const formats = childrenOf(childOf(root, 'numFmts') ?? root, 'numFmt');
  return new Map(
    formats.map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      flagsOfFormat(attributeOf(format, 'formatCode') ?? ''),
    ]),
  );
}
