/** A file as the grid holds it: values from our reader, looks from another, joined by the names of the sheets. */
import { LocaleType, type IWorkbookData } from '@univerjs/core';
import type { Grid, Workbook } from '../../../../core/intake/grid';
import { extras } from './extras';
import type { LookedAt, Sheet } from './file';
import { formulasOf, type KnowsFunction } from './formulas';
import { Looks } from './looks';
import { sheetData } from './sheet-data';
import { spilledCells, type ShownPair, type ShownSheet } from './shown-sheet';

export interface ShownWorkbook {
  readonly data: IWorkbookData;
  readonly sheets: readonly ShownSheet[];
}

export function workbookData(
  unitId: string,
  { name, sheets }: Workbook,
  file: LookedAt,
  idOf: (sheet: string) => string,
  knows: KnowsFunction,
): ShownWorkbook {
  const looks = new Looks(file.themeColors, file.tableLooks?.textColour ?? null);
  const pairs = sheets.map((grid): ShownPair => {
    const looked = file.sheets.find((sheet) => sheet.name === grid.name);
    return { shown: shownSheet(idOf(grid.name), grid, looked, knows), looked };
  });
  const data: IWorkbookData = {
    id: unitId,
    name,
    appVersion: '0.25.1',
    // Dutch is no language of the grid: our texts take the place of its English.
    locale: LocaleType.EN_US,
    sheetOrder: pairs.map(({ shown }) => shown.id),
    sheets: Object.fromEntries(
      pairs.map(({ shown, looked }) => {
        const heights = file.besideCells.get(shown.grid.name)?.rowHeights;
        return [shown.id, sheetData(shown, looked, looks, heights)];
      }),
    ),
    styles: looks.styles,
    resources: extras(pairs, file, looks),
  };
  return { data, sheets: pairs.map(({ shown }) => shown) };
}

function shownSheet(id: string, grid: Grid, looked: Sheet | undefined, knows: KnowsFunction): ShownSheet {
  const formulas: ShownSheet['formulas'] = looked === undefined ? new Map() : formulasOf(looked, knows);
  return { id, grid, formulas, spilled: spilledCells(grid, formulas) };
}
