/** Reads how the tables of a workbook look. */
import { openPackage } from '../../package/open';
import type { Package } from '../../package/package';
import { readWorkbookPart } from '../../package/workbook-part';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from '../../xml/tree';
import { colourOf, partLookOf } from './part-look';
import {
  TABLE_PARTS,
  type FileColour,
  type PartLook,
  type TableLook,
  type TableLooks,
  type TablePartName,
  type TableStyle,
} from './table-look';

export function readTableLooks(bytes: Uint8Array): TableLooks {
  const pkg = openPackage(bytes);
  const { path, sheets } = readWorkbookPart(pkg);
  const styles = stylesOf(pkg, path);
  return {
    tables: new Map(
      sheets.filter(({ isWorksheet }) => isWorksheet).flatMap((sheet) => looksOn(pkg, sheet.path)),
    ),
    styles: styles ? tableStyles(styles) : new Map<string, TableStyle>(),
    textColour: (styles && textColour(styles)) ?? null,
  };
}

function looksOn(pkg: Package, sheetPath: string): readonly (readonly [string, TableLook])[] {
  return pkg.relationshipsOf(sheetPath).flatMap(({ kind, target }) => {
    if (kind !== 'table' || !pkg.has(target)) return [];
    const root = pkg.root(target);
    const info = childOf(root, 'tableStyleInfo');
    const style = info && attributeOf(info, 'name');
    if (!info || style === undefined) return [];
    const shows = (name: string): boolean => isOn(attributeOf(info, name));
    const look = {
      style,
      firstColumn: shows('showFirstColumn'),
      lastColumn: shows('showLastColumn'),
      rowStripes: shows('showRowStripes'),
      columnStripes: shows('showColumnStripes'),
    };
    return [[attributeOf(root, 'displayName') ?? attributeOf(root, 'name') ?? '', look] as const];
  });
}

function stylesOf(pkg: Package, workbookPath: string): XmlElement | undefined {
  const part = pkg.relationshipsOf(workbookPath).find(({ kind }) => kind === 'styles');
  return part && pkg.has(part.target) ? pkg.root(part.target) : undefined;
}

function listIn(styles: XmlElement, list: string, item: string): readonly XmlElement[] {
  const element = childOf(styles, list);
  return element ? childrenOf(element, item) : [];
}

function tableStyles(styles: XmlElement): ReadonlyMap<string, TableStyle> {
  const looks = listIn(styles, 'dxfs', 'dxf');
  return new Map(
    listIn(styles, 'tableStyles', 'tableStyle').map((style) => [
      attributeOf(style, 'name') ?? '',
      tableStyleOf(style, looks),
    ]),
  );
}

function tableStyleOf(style: XmlElement, looks: readonly XmlElement[]): TableStyle {
  const parts = new Map<TablePartName, PartLook>();
  const stripes = new Map<TablePartName, number>();
  for (const element of childrenOf(style, 'tableStyleElement')) {
    const name = TABLE_PARTS.find((part) => part === attributeOf(element, 'type'));
    const look = looks[Number(attributeOf(element, 'dxfId'))];
    if (name === undefined) continue;
    if (look) parts.set(name, partLookOf(look));
    const size = Math.floor(Number(attributeOf(element, 'size') ?? 1));
    if (size > 1) stripes.set(name, size);
  }
  return { parts, stripes };
}

/** Of the style "Normal", which cells have that were given no other. */
function textColour(styles: XmlElement): FileColour | undefined {
  const [normal] = listIn(styles, 'cellStyleXfs', 'xf');
  const font = listIn(styles, 'fonts', 'font')[Number((normal && attributeOf(normal, 'fontId')) ?? 0)];
  return font && colourOf(childOf(font, 'color'));
}
