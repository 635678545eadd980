/** The part that tells which formulas spill. One that is there keeps what it says, and gets what it lacks. */
import { inNamespaceOf } from '../package/dialect';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { attributeOf, childOf, childrenOf, isOn, type XmlElement } from '../xml/tree';
import type { TextEdits } from '../xml/edit';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

/** Excel's name for formulas that spill, and the settings and properties that it writes with it. */
const NAME = 'XLDAPR';
const TYPE =
  `<metadataType name="${NAME}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ` +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const PROPERTIES =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/>' +
  '</ext></extLst></bk>';

/** The number by which a cell says that its formula spills. */
export function spillMark(pkg: Package, workbook: WorkbookPart): number {
  const path = findOrCreate(pkg, workbook);
  let mark = 0;
  pkg.edit(path, (edits, root) => {
    const type = position(edits, root, 'metadataTypes', 'metadataType', TYPE, (element) => isOurs(element));
    const value = properties(edits, root);
    const record = `<bk><rc t="${type}" v="${value - 1}"/></bk>`;
    mark = position(edits, root, 'cellMetadata', 'bk', record, (element) =>
      isRecord(element, type, value - 1),
    );
  });
  return mark;
}

function findOrCreate(pkg: Package, workbook: WorkbookPart): string {
  const known = pkg.relationshipsOf(workbook.path).find(({ kind }) => kind === 'sheetMetadata')?.target;
  if (known !== undefined && pkg.has(known)) return known;
  const path = pkg.freePath((number) => `${workbook.folder}metadata${number === 1 ? '' : number}.xml`);
  pkg.write(path, `${DECLARATION}<metadata xmlns="${workbook.dialect.main}"/>`);
  pkg.setContentType(path, CONTENT_TYPE);
  pkg.relate(workbook.path, `${workbook.dialect.relationships}/sheetMetadata`, path);
  return path;
}

function isOurs(element: XmlElement): boolean {
  return attributeOf(element, 'name') === NAME;
}

/** The place, from 1, of an item in a list; it is added at the end when it is not there, with its list where need be. */
function position(
  edits: TextEdits,
  root: XmlElement,
  list: string,
  item: string,
  xml: string,
  isMeant: (element: XmlElement) => boolean,
): number {
  const known = childOf(root, list);
  if (known === undefined) {
    edits.insertChild(root, ORDER, list, inNamespaceOf(root, `<${list} count="1">${xml}</${list}>`));
    return 1;
  }
  return positionIn(edits, root, known, item, xml, isMeant);
}

function positionIn(
  edits: TextEdits,
  root: XmlElement,
  list: XmlElement,
  item: string,
  xml: string,
  isMeant: (element: XmlElement) => boolean,
): number {
  const items = childrenOf(list, item);
  const index = items.findIndex(isMeant);
  if (index !== -1) return index + 1;
  edits.append(list, inNamespaceOf(root, xml));
  edits.setAttribute(list, 'count', String(items.length + 1));
  return items.length + 1;
}

function properties(edits: TextEdits, root: XmlElement): number {
  const known = childrenOf(root, 'futureMetadata').find(isOurs);
  if (known !== undefined) return positionIn(edits, root, known, 'bk', PROPERTIES, isDynamic);
  const xml = `<futureMetadata name="${NAME}" count="1">${PROPERTIES}</futureMetadata>`;
  edits.insertChild(root, ORDER, 'futureMetadata', inNamespaceOf(root, xml));
  return 1;
}

function isDynamic(block: XmlElement): boolean {
  const extensions = childOf(block, 'extLst');
  return (extensions ? childrenOf(extensions, 'ext') : []).some((extension) => {
    const found = childOf(extension, 'dynamicArrayProperties');
    return (
      found !== undefined && isOn(attributeOf(found, 'fDynamic')) && !isOn(attributeOf(found, 'fCollapsed'))
    );
  });
}

function isRecord(block: XmlElement, type: number, value: number): boolean {
  const [record, ...others] = childrenOf(block, 'rc');
  return (
    record !== undefined &&
    others.length === 0 &&
    Number(attributeOf(record, 't')) === type &&
    Number(attributeOf(record, 'v')) === value
  );
}
