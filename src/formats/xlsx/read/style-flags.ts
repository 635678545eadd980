/** What each cell style of a workbook says about the numbers that wear it, worked out once per style. */
import type { Package } from '../package/package';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../xml/tree';
import { flagsOfBuiltIn, flagsOfFormat } from './number-format';

export function readStyleFlags(pkg: Package, workbookPath: string): Uint8Array {
  const path = pkg
    .relationshipsOf(workbookPath)
    .find((relationship) => relationship.kind === 'styles')?.target;
  if (path === undefined || !pkg.has(path)) return new Uint8Array();
  const root = pkg.root(path);
  const written = writtenFormats(root);
  const styles = childrenOf(childOf(root, 'cellXfs') ?? root, 'xf');
  return Uint8Array.from(styles, (style) => {
    const id = Number(attributeOf(style, 'numFmtId') ?? 0);
    return written.get(id) ?? flagsOfBuiltIn(id);
  });
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
