/** Where the user is in a workbook: on which sheet, and on each sheet what is selected, how far it is scrolled and how large. */
import { ICommandService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import {
  IRenderManagerService,
  SelectionMoveType,
  SetWorksheetActiveOperation,
  SetZoomRatioOperation,
  SheetScrollManagerService,
  SheetsSelectionsService,
  type ISelectionWithStyle,
} from '@univerjs/preset-sheets-core';

export interface UserPlace {
  /** The id of the sheet that is shown. */
  readonly active: string;
  readonly sheets: readonly PlaceOnSheet[];
}

interface PlaceOnSheet {
  readonly id: string;
  readonly selections: readonly ISelectionWithStyle[];
  readonly scroll: ReturnType<SheetScrollManagerService['getScrollStateByParam']>;
  readonly zoom: number;
}

export function placeOfUser(injector: Injector, workbook: Workbook): UserPlace {
  const unitId = workbook.getUnitId();
  const scrolling = scrollingOf(injector, unitId);
  const selections = injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
  return {
    active: workbook.getActiveSheet().getSheetId(),
    sheets: workbook.getSheets().map((sheet): PlaceOnSheet => {
      const id = sheet.getSheetId();
      return {
        id,
        selections: selections.getSelectionsOfWorksheet(id).map(withoutSheet),
        scroll: scrolling?.getScrollStateByParam({ unitId, sheetId: id }) ?? null,
        zoom: sheet.getZoomRatio(),
      };
    }),
  };
}

/** Takes the user back to where he was, in a workbook in which those sheets have the same ids. */
export function returnToPlace(injector: Injector, workbook: Workbook, { active, sheets }: UserPlace): void {
  const unitId = workbook.getUnitId();
  const scrolling = scrollingOf(injector, unitId);
  const service = injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
  const there = sheets.filter(({ id }) => workbook.getSheetBySheetId(id));
  for (const { id, scroll } of there)
    if (scroll) scrolling?.setValidScrollState({ unitId, sheetId: id, ...scroll });
  const commands = injector.get(ICommandService);
  for (const { id, zoom } of there.filter((each) => each.zoom !== 1))
    commands.syncExecuteCommand(SetZoomRatioOperation.id, { unitId, subUnitId: id, zoomRatio: zoom });
  if (workbook.getSheetBySheetId(active))
    commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: active });
  // What is set last is drawn.
  for (const { id, selections } of [...there].sort(
    (a, b) => Number(a.id === active) - Number(b.id === active),
  )) {
    const rows = workbook.getSheetBySheetId(id)?.getRowCount() ?? 0;
    const inside = selections.filter(({ range }) => range.endRow < rows);
    if (inside.length > 0) service.setSelections(id, inside, SelectionMoveType.ONLY_SET);
  }
  const scroll = there.find(({ id }) => id === active)?.scroll;
  if (scroll) scrolling?.emitRawScrollParam({ unitId, sheetId: active, ...scroll });
}

function scrollingOf(injector: Injector, unitId: string): SheetScrollManagerService | null {
  return injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetScrollManagerService) ?? null;
}

/** A range may say in which workbook it is, and that is another one now. */
function withoutSheet(selection: ISelectionWithStyle): ISelectionWithStyle {
  const range: IRange = { ...selection.range };
  delete range.unitId;
  delete range.sheetId;
  return { ...selection, range };
}
