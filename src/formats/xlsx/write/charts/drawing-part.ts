/**
 * The drawing of a sheet: one part for all that stands on it, ours and the user's. Ours are known by their names, and
 * each is changed in its place; nothing else in the part is touched.
 */
import type { Range } from '../../../../core/intake/grid';
import { CHART_NAME_PREFIX } from '../../../../core/report/charts/chart';
import type { Package } from '../../package/package';
import type { Relationship } from '../../package/relationships';
import { escapeAttribute } from '../../xml/text';
import { attributeOf, relationIdOf, type XmlElement } from '../../xml/tree';
import { cleanText } from '../clean-text';
import type { DrawingDialect } from './namespaces';

/** A chart of ours in a drawing. */
export interface OwnFrame {
  readonly name: string;
  /** The number that it has in the drawing. */
  readonly id: string;
  /** All that says where it stands and what it is. */
  readonly anchor: XmlElement;
  readonly relation: Relationship;
}

/** By name. A copy that a user made of one of ours may bear its name as well: that is the second, and the user's. */
export function ownFrames(
  pkg: Package,
  drawingPath: string,
  root: XmlElement,
): ReadonlyMap<string, OwnFrame> {
  const frames = new Map<string, OwnFrame>();
  const relations = pkg.relationshipsOf(drawingPath).filter(({ target }) => pkg.has(target));
  for (const anchor of root.children) {
    const properties = find(anchor, 'cNvPr');
    const chart = find(anchor, 'chart');
    const name = (properties && attributeOf(properties, 'name')) ?? '';
    const relation = relations.find(({ id }) => chart !== undefined && id === relationIdOf(chart));
    if (!name.startsWith(CHART_NAME_PREFIX) || relation === undefined || frames.has(name)) continue;
    frames.set(name, { name, id: (properties && attributeOf(properties, 'id')) ?? '', anchor, relation });
  }
  return frames;
}

/** A number that nothing in the drawing has yet, after so many that were given out before. */
export function freeId(root: XmlElement, given: number): number {
  return Math.max(1, ...idsIn(root)) + given + 1;
}

export function anchorXml(
  { firstRow, firstColumn, lastRow, lastColumn }: Range,
  { name, altText }: { readonly name: string; readonly altText: string },
  id: string,
  relation: string,
  { anchors, main, chart, relationships }: DrawingDialect,
): string {
  const corner = (tag: string, row: number, column: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${anchors}" xmlns:a="${main}">${corner(
      'from',
      firstRow,
      firstColumn,
    )}${corner(
      'to',
      lastRow + 1,
      lastColumn + 1,
    )}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeAttribute(name)}" ` +
    `descr="${escapeAttribute(cleanText(altText))}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The first element with this name, at any depth. */
function find(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.local === local ? child : find(child, local);
    if (found) return found;
  }
  return undefined;
}

function idsIn(element: XmlElement): number[] {
  const own = element.local === 'cNvPr' ? Number(attributeOf(element, 'id') ?? 0) : 0;
  return [Number.isFinite(own) ? own : 0, ...element.children.flatMap(idsIn)];
}
