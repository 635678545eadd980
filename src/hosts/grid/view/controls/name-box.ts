/**
 * The box with the name of the cell. The grid's own takes cells of the sheet that is shown, and makes a name of all else,
 * which no file would get.
 */
import type { Injector, Workbook } from '@univerjs/core';
import { IDefinedNamesService, ILayoutService, ISuperTableService } from '@univerjs/preset-sheets-core';
import type { Named, NamedPlace } from './named-place';

export function takeNameBox(container: HTMLElement, injector: Injector, goTo: (text: string) => void): void {
  container.addEventListener(
    'keydown',
    (event) => {
      const { target: box } = event;
      if (event.key !== 'Enter' || !(box instanceof HTMLInputElement)) return;
      if (box.closest('[data-u-comp=defined-name]') === null) return;
      const text = box.value.trim();
      event.preventDefault();
      event.stopPropagation();
      // The box shows again what is selected, and shuts its list.
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      if (text !== '') goTo(text);
      injector.get(ILayoutService).focus();
    },
    { capture: true },
  );
}

/** What there is to go to in a workbook. */
export function namedIn(injector: Injector, workbook: Workbook): Named {
  const unitId = workbook.getUnitId();
  return {
    sheets: workbook
      .getSheets()
      .filter((sheet) => !sheet.isSheetHidden())
      .map((sheet) => sheet.getName()),
    active: workbook.getActiveSheet().getName(),
    table: (name) => tableIn(injector, workbook, name),
    meaning: (name) =>
      injector.get(IDefinedNamesService).getValueByName(unitId, name)?.formulaOrRefString ?? null,
  };
}

function tableIn(injector: Injector, workbook: Workbook, name: string): NamedPlace | null {
  const tables = injector.get(ISuperTableService).getTableMap(workbook.getUnitId()) ?? [];
  for (const [known, { sheetId, range }] of tables) {
    const sheet = workbook.getSheetBySheetId(sheetId)?.getName();
    if (sheet !== undefined && known.toLowerCase() === name.toLowerCase()) return { sheet, range };
  }
  return null;
}
