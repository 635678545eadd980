/** The sheets of a workbook in another order, or fewer of them; what counts them by their place follows. */
import type { Package } from '../../package/package';
import type { TextEdits } from '../../xml/edit';
import { attributeOf, childOf, childrenOf, sourceOf, type XmlElement } from '../../xml/tree';

/** `order`: of the sheets that stay, the places that they have now. */
export function arrangeSheets(pkg: Package, workbookPath: string, order: readonly number[]): void {
  pkg.edit(workbookPath, (edits, root) => {
    const list = childOf(root, 'sheets');
    const items = list ? childrenOf(list, 'sheet') : [];
    if (!list || (order.length === items.length && order.every((place, index) => place === index))) return;
    const written = order.flatMap((place) => {
      const item = items[place];
      return item ? [sourceOf(edits.source, item)] : [];
    });
    edits.replace(list.contentStart, list.contentEnd, written.join(''));
    arrangeNames(edits, root, order);
    arrangeViews(edits, root, items, order);
  });
}

/** Names of a sheet that went go with it. */
function arrangeNames(edits: TextEdits, root: XmlElement, order: readonly number[]): void {
  const list = childOf(root, 'definedNames');
  const names = list ? childrenOf(list, 'definedName') : [];
  const gone = names.filter((name) => {
    const place = attributeOf(name, 'localSheetId');
    if (place === undefined) return false;
    const now = order.indexOf(Number(place));
    if (now >= 0) edits.setAttribute(name, 'localSheetId', String(now));
    return now < 0;
  });
  if (list && gone.length === names.length) edits.replace(list.start, list.end, '');
  else for (const name of gone) edits.replace(name.start, name.end, '');
}

/** The sheet that opens; when it went, one beside it that can be seen. */
function arrangeViews(
  edits: TextEdits,
  root: XmlElement,
  items: readonly XmlElement[],
  order: readonly number[],
): void {
  const isVisible = (place: number): boolean => {
    const item = items[place];
    return item !== undefined && (attributeOf(item, 'state') ?? 'visible') === 'visible';
  };
  const views = childOf(root, 'bookViews');
  for (const view of views ? childrenOf(views, 'workbookView') : []) {
    for (const attribute of ['activeTab', 'firstSheet']) {
      const old = Number(attributeOf(view, attribute) ?? 0);
      const visible = order.filter(isVisible);
      const nearest = visible.find((place) => place >= old) ?? visible.at(-1) ?? 0;
      const now = String(order.indexOf(order.includes(old) ? old : nearest));
      if (attributeOf(view, attribute) !== undefined) edits.setAttribute(view, attribute, now);
      else if (now !== '0' && attribute === 'activeTab') edits.addAttribute(view, attribute, now);
    }
  }
}
