/**
 * A copy of a sheet that somebody worked in, before its report is written anew: its values and its look,
 * nothing that hangs on other parts (drawings, notes, tables) and no mark, so that it is nobody's report.
 */
import { TextEdits } from '../xml/edit';
import { attributeOf, childOf, childrenOf, parseXml, relationIdOf, type XmlElement } from '../xml/tree';

/** What refers to other parts, or may stand in a workbook once. */
const LEFT_OUT = new Set([
  'dataConsolidate',
  'customSheetViews',
  'customProperties',
  'cellWatches',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

export function copySheet(source: string): string {
  const root = parseXml(source);
  const edits = new TextEdits(source);
  const remove = (element: XmlElement): void => {
    edits.replace(element.start, element.end, '');
  };
  const withoutRelation = (element: XmlElement): void => {
    const relation = element.attributes.find(({ value }) => value === relationIdOf(element));
    if (relation) edits.setAttribute(element, relation.name, undefined);
  };

  for (const child of root.children) if (LEFT_OUT.has(child.local)) remove(child);
  for (const { name } of root.attributes)
    if (name.endsWith(':uid')) edits.setAttribute(root, name, undefined);
  const properties = childOf(root, 'sheetPr');
  if (properties) edits.setAttribute(properties, 'codeName', undefined);
  const pageSetup = childOf(root, 'pageSetup');
  if (pageSetup) withoutRelation(pageSetup);
  for (const view of grandchildren(root, 'sheetViews', 'sheetView'))
    edits.setAttribute(view, 'tabSelected', undefined);
  removeLinks(root, remove);
  for (const row of grandchildren(root, 'sheetData', 'row')) {
    for (const cell of childrenOf(row, 'c')) {
      const formula = childOf(cell, 'f');
      if (formula) remove(formula);
      if (attributeOf(cell, 'cm') !== undefined) edits.setAttribute(cell, 'cm', undefined);
    }
  }
  return edits.apply();
}

/** Links out of the workbook hang on relationships; a list of links may not be empty. */
function removeLinks(root: XmlElement, remove: (element: XmlElement) => void): void {
  const links = grandchildren(root, 'hyperlinks', 'hyperlink');
  const outward = links.filter((link) => relationIdOf(link) !== undefined);
  const list = childOf(root, 'hyperlinks');
  if (list && outward.length === links.length) remove(list);
  else outward.forEach(remove);
}

function grandchildren(root: XmlElement, list: string, item: string): readonly XmlElement[] {
  const parent = childOf(root, list);
  return parent ? childrenOf(parent, item) : [];
}
