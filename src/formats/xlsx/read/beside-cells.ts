/** What a sheet says of its cells outside them: where links lead, what whoever made it tells of what to type, how high rows are. */
import type { Range } from '../../../core/intake/grid';
import { openPackage } from '../package/open';
import { MAX_TREE_SIZE } from '../limits';
import type { Package } from '../package/package';
import type { Relationship } from '../package/relationships';
import { readWorkbookPart } from '../package/workbook-part';
import { parseRange } from '../references';
import { orElse } from '../xlsx-error';
import { decodeOfficeEscapes } from '../xml/text';
import { attributeOf, childOf, isOn, parseXml, relationIdOf, type XmlElement } from '../xml/tree';
import { rowHeights, type RowHeights } from './row-heights';

export interface BesideCells {
  readonly links: readonly SheetLink[];
  readonly messages: readonly InputMessage[];
  readonly rowHeights: RowHeights;
}

export interface SheetLink {
  /** The cells that lead there. */
  readonly range: Range;
  /** An address as somebody wrote it; null: the place is in this workbook. */
  readonly address: string | null;
  /** A cell, cells or a name: "'Blad 1'!B4"; empty: none. */
  readonly place: string;
}

/** Shown by whoever selects one of these cells. */
export interface InputMessage {
  readonly ranges: readonly Range[];
  readonly title: string;
  readonly text: string;
}

/** By the name of the sheet; sheets that say nothing, and those that say too much of it to hold, are not in it. */
export function readBesideCells(bytes: Uint8Array): ReadonlyMap<string, BesideCells> {
  const pkg = openPackage(bytes);
  const found = new Map<string, BesideCells>();
  for (const { name, path, isWorksheet } of readWorkbookPart(pkg).sheets) {
    const beside = isWorksheet && pkg.has(path) ? besideCells(pkg, path) : NOTHING;
    const { links, messages, rowHeights } = beside;
    if (links.length + messages.length + rowHeights.size > 0) found.set(name, beside);
  }
  return found;
}

const NOTHING: BesideCells = { links: [], messages: [], rowHeights: new Map() };

function besideCells(pkg: Package, path: string): BesideCells {
  return orElse(NOTHING, () => {
    const source = pkg.text(path);
    const root = parseXml(source, ['sheetData'], MAX_TREE_SIZE);
    const relations = pkg.relationshipsOf(path);
    return {
      links: allIn(root, 'hyperlink').flatMap((element) => linkOf(element, relations) ?? []),
      messages: allIn(root, 'dataValidation').flatMap((element) => messageOf(element) ?? []),
      rowHeights: rowHeights(source),
    };
  });
}

function linkOf(element: XmlElement, relations: readonly Relationship[]): SheetLink | undefined {
  const range = parseRange(attributeOf(element, 'ref') ?? '');
  const id = relationIdOf(element);
  const target = id === undefined ? undefined : relations.find((relation) => relation.id === id)?.target;
  const place = attributeOf(element, 'location') ?? '';
  if (!range || (target === undefined && place === '')) return undefined;
  // Some programs write a place in the workbook as the address "#Blad!A1".
  const [, within] = /^#(.+)$/.exec(target ?? '') ?? [];
  return within === undefined
    ? { range, address: target ?? null, place }
    : { range, address: null, place: within };
}

function messageOf(element: XmlElement): InputMessage | undefined {
  const said = (name: string): string => decodeOfficeEscapes(attributeOf(element, name) ?? '');
  const [title, text] = [said('promptTitle'), said('prompt')];
  // Where lists lead to another sheet, older programs keep the cells in an element.
  const cells = attributeOf(element, 'sqref') ?? childOf(element, 'sqref')?.text ?? '';
  const ranges = cells.split(/\s+/).flatMap((cell) => parseRange(cell) ?? []);
  const isShown = isOn(attributeOf(element, 'showInputMessage')) && title + text !== '';
  return isShown && ranges.length > 0 ? { ranges, title, text } : undefined;
}

/** At any depth: newer kinds of rules stand in an extension of the sheet. */
function allIn(element: XmlElement, local: string): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.local === local ? [child] : allIn(child, local)));
}
