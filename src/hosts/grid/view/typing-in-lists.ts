/**
 * The grid opens the list of a cell as soon as somebody types in it, and the list takes the keys. Here it opens with its
 * arrow only, so that a score or a date is typed as in any other cell.
 */
import type { IDisposable, Injector } from '@univerjs/core';
import { IEditorBridgeService, ISheetCellDropdownManagerService } from '@univerjs/preset-sheets-core';

const NOTHING: IDisposable = { dispose: () => undefined };

export function openListsByArrowOnly(injector: Injector): void {
  const lists = injector.get(ISheetCellDropdownManagerService);
  const editor = injector.get(IEditorBridgeService);
  const show = lists.showDropdown.bind(lists);
  lists.showDropdown = (list) => (editor.isVisible().visible ? NOTHING : show(list));
}
