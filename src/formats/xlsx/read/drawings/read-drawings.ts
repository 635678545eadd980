/** The pictures and charts of a workbook, sheet by sheet. Shapes and text boxes are no part of it. */
import { openPackage } from '../../package/open';
import type { Package } from '../../package/package';
import type { Relationship } from '../../package/relationships';
import { readWorkbookPart } from '../../package/workbook-part';
import { attributeOf, childOf, relationIdOf, type XmlElement } from '../../xml/tree';
import { orElse } from '../../xlsx-error';
import type { Corner, Drawing, Spot } from './drawing';
import { Theme } from './looks';
import { readChart, type ChartContext } from './read-chart';

const POINT = 12_700;
/** The kinds that browsers show, and no others. */
const MEDIA: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  webp: 'image/webp',
};
/** A workbook with more is shown without the rest. */
const MAX_DRAWINGS = 500;

/** By the name of the sheet; sheets without drawings are not in it. What cannot be read is left out: the file keeps it. */
export function readDrawings(bytes: Uint8Array): ReadonlyMap<string, readonly Drawing[]> {
  const pkg = openPackage(bytes);
  const workbook = readWorkbookPart(pkg);
  const context = { theme: Theme.of(pkg, workbook.path), is1904: workbook.is1904 };
  const found = new Map<string, readonly Drawing[]>();
  let room = MAX_DRAWINGS;
  for (const { name, path, isWorksheet } of workbook.sheets) {
    const part = pkg.relationshipsOf(path).find(({ kind, target }) => kind === 'drawing' && pkg.has(target));
    if (!isWorksheet || part === undefined) continue;
    const drawings = orElse([], () => drawingsIn(pkg, part.target, context)).slice(0, room);
    room -= drawings.length;
    if (drawings.length > 0) found.set(name, drawings);
  }
  return found;
}

function drawingsIn(pkg: Package, path: string, context: ChartContext): readonly Drawing[] {
  const relations = pkg.relationshipsOf(path).filter(({ target }) => pkg.has(target));
  return pkg.root(path).children.flatMap((anchor) => {
    const spot = spotOf(anchor);
    const content = contentOf(pkg, anchor, relations, context);
    const properties = findIn(anchor, 'cNvPr');
    if (spot === undefined || content === undefined) return [];
    const said = (name: string): string => (properties && attributeOf(properties, name)) ?? '';
    return [{ spot, name: said('name'), altText: said('descr'), content }];
  });
}

function contentOf(
  pkg: Package,
  anchor: XmlElement,
  relations: readonly Relationship[],
  context: ChartContext,
): Drawing['content'] | undefined {
  const related = (id: string | undefined): string | undefined =>
    relations.find((relation) => relation.id === id)?.target;
  const frame = findIn(anchor, 'chart');
  const image = findIn(anchor, 'blip');
  return orElse(undefined, () => {
    const chart = frame && related(relationIdOf(frame));
    if (chart !== undefined) return readChart(pkg.root(chart), context);
    const picture = image && related(embeddedIn(image));
    const mediaType = picture && MEDIA[picture.slice(picture.lastIndexOf('.') + 1).toLowerCase()];
    if (picture === undefined || mediaType === undefined) return undefined;
    return { kind: 'picture' as const, mediaType, bytes: pkg.bytes(picture) };
  });
}

function embeddedIn(image: XmlElement): string | undefined {
  return image.attributes.find(({ name }) => name.endsWith(':embed'))?.value;
}

/** A drawing that stands nowhere near cells starts at the first. */
function spotOf(anchor: XmlElement): Spot | undefined {
  const from = childOf(anchor, 'from');
  const to = childOf(anchor, 'to');
  const size = childOf(anchor, 'ext');
  const position = childOf(anchor, 'pos');
  const start = from ? cornerOf(from) : { row: 0, column: 0, ...offset(position, 'x', 'y') };
  if (to) return { from: start, to: cornerOf(to) };
  if (size === undefined) return undefined;
  return { from: start, to: { width: points(size, 'cx'), height: points(size, 'cy') } };
}

function cornerOf(element: XmlElement): Corner {
  const read = (name: string): number => Number(childOf(element, name)?.text ?? 0) || 0;
  return {
    row: read('row'),
    column: read('col'),
    right: read('colOff') / POINT,
    below: read('rowOff') / POINT,
  };
}

function offset(element: XmlElement | undefined, x: string, y: string): Pick<Corner, 'right' | 'below'> {
  return { right: points(element, x), below: points(element, y) };
}

function points(element: XmlElement | undefined, attribute: string): number {
  return (Number(element && attributeOf(element, attribute)) || 0) / POINT;
}

/** The first element with this name, at any depth. */
function findIn(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.local === local ? child : findIn(child, local);
    if (found) return found;
  }
  return undefined;
}
