/** The view on Univer, the grid that we use: the only class that holds on to it. */
import type { Injector, IRange, IUndoRedoItem, Workbook as UniverWorkbook } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  UniverInstanceType,
} from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/preset-sheets-core';
import type { Workbook } from '../../../core/intake/grid';
import { readDrawings, readXlsx } from '../../../formats/xlsx';
import type { SheetChanges, WorkbookChanges } from '../../../formats/xlsx/save/changes';
import type { CellPlace } from '../../host';
import { CellSentences } from '../functions/cell-sentences';
import type { GridFunction } from '../functions/grid-function';
import { registerFunctions } from '../functions/register';
import { displayInDutch } from '../typing/dutch-display';
import { countInDutch } from '../typing/dutch-statistics';
import { typeInDutch } from '../typing/dutch-typing';
import { changedRanges, type ChangedRange } from './changes/changed-ranges';
import { cellChanges } from './changes/sheet-changes';
import { ShiftLog } from './changes/shift-log';
import { nameControls } from './controls/control-names';
import { namedIn, takeNameBox } from './controls/name-box';
import { namedPlace } from './controls/named-place';
import { selectRange } from './controls/select-range';
import { keepTabInSight } from './controls/tab-in-sight';
import { createUniver, type Started } from './create-univer';
import { DarkSurroundings } from './dark-surroundings';
import { DrawingsLayer } from './drawings/drawings-layer';
import { showSpills } from './cached-spills';
import { FilePlaces } from './file-places';
import { FilteredRows } from './filtered-rows';
import type { GridView } from './grid-view';
import { stepElsewhere } from './history/step-elsewhere';
import { stepsThatHold } from './history/steps-that-hold';
import { readLooks } from './read/read-looks';
import type { ShownSheet } from './read/shown-sheet';
import { workbookData } from './read/workbook-data';
import { editTextAsLines } from './rich/edited-text';
import { RichTextLayer } from './rich/rich-text-layer';
import { allowOnlyWhatIsSaved } from './saved/only-what-is-saved';
import { noArrowsBelowTables } from './tables/list-arrows';
import { TableLooksLayer } from './tables/table-looks-layer';
import { TipsLayer } from './tips/tips-layer';
import { openListsByArrowOnly } from './typing-in-lists';
import { UniverCells } from './univer-cells';
import { placeOfUser, returnToPlace } from './user-place';

/** What changes a cell or a sheet, among all that the grid does. */
const EDITS =
  /^sheet\.mutation\.(?:set-range-values|move-|reorder-|insert-|remove-(?:rows|col|sheet)|set-worksheet-(?:name|order)|copy-worksheet-end)/;
const MATERIALISED = 'formula.mutation.set-formula-calculation-result';
/** What moves cells on the page without changing them. */
const LAYOUT =
  /^sheet\.(?:mutation\.(?:set-worksheet-(?:row|col)|set-(?:row|col)|set-frozen|insert-|remove-)|operation\.set-(?:zoom-ratio|worksheet-active))/;
const CALCULATE = 'formula.mutation.set-trigger-formula-calculation-start';
const NOTHING_DIRTY = {
  forceCalculation: false,
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};
const EMPTY = 'leeg';
const SELECTED = 'sheet.operation.set-selections';

export class UniverView implements GridView {
  private readonly started: Started;
  private readonly shifts = new ShiftLog();
  private readonly sentences = new CellSentences();
  private readonly drawings: DrawingsLayer;
  private readonly tableLooks: TableLooksLayer;
  private readonly richTexts: RichTextLayer;
  private readonly filtered: FilteredRows;
  private readonly tips: TipsLayer;
  private readonly surroundings: DarkSurroundings;
  private readonly places = new FilePlaces(this.shifts);
  private readonly edited = new Set<() => void>();
  private readonly selected = new Set<(place: CellPlace) => void>();
  private readonly notFound = new Set<(text: string) => void>();
  private shown: readonly ShownSheet[] = [];
  private unitId: string;
  private opened = 0;
  /** How many sheets the grid was given so far: each has an id of its own. */
  private sheets = 0;
  /** While a file is being shown nothing of what happens is an edit. */
  private isShowing = false;

  constructor(container: HTMLElement, functions: readonly GridFunction[]) {
    this.started = createUniver(container);
    // The parts of the grid start with the first workbook, and only then can be given functions.
    this.unitId = EMPTY;
    this.started.api.createWorkbook({ id: EMPTY, name: '' });
    registerFunctions(this.injector, functions, this.sentences);
    typeInDutch(this.injector);
    displayInDutch(this.injector);
    countInDutch(this.injector);
    allowOnlyWhatIsSaved(this.injector);
    openListsByArrowOnly(this.injector);
    this.drawings = new DrawingsLayer(this.injector);
    this.surroundings = new DarkSurroundings(this.injector);
    this.tableLooks = new TableLooksLayer(this.injector);
    noArrowsBelowTables(this.injector, (spot) => this.tableLooks.lastRowAbove(spot));
    this.richTexts = new RichTextLayer(this.injector, this.places);
    this.filtered = new FilteredRows(this.injector, this.places);
    editTextAsLines(this.injector);
    this.tips = new TipsLayer(this.injector, container, {
      places: this.places,
      isEditing: () => this.isEditing(),
      select: (place) => {
        this.select(place);
      },
    });
    this.listen();
    takeNameBox(container, this.injector, (text) => {
      this.goTo(text);
    });
    keepTabInSight(container);
    nameControls(container);
  }

  async showWorkbook(bytes: Uint8Array): Promise<void> {
    await this.show(bytes, null);
  }

  async showSheets(bytes: Uint8Array, names: readonly string[]): Promise<void> {
    const before = this.shown;
    await this.show(bytes, names);
    await this.calculate(changedRanges(before, this.shown));
  }

  async accept(bytes: Uint8Array): Promise<void> {
    await this.show(bytes, []);
  }

  changes(): WorkbookChanges {
    const workbook = this.workbook();
    if (workbook === null) return { sheets: [] };
    const formulas = this.injector.get(FormulaDataModel);
    return {
      sheets: workbook.getSheets().map((worksheet): SheetChanges => {
        const id = worksheet.getSheetId();
        const shown = this.shown.find((sheet) => sheet.id === id) ?? null;
        const shifts = this.shifts.of(id);
        const cells = cellChanges(shown, new UniverCells(workbook, worksheet, formulas), shifts);
        return { name: worksheet.getName(), openedAs: shown?.grid.name ?? null, shifts, cells };
      }),
    };
  }

  async settled(): Promise<void> {
    await this.started.api.getFormula().onCalculationResultApplied();
  }

  errorAt({ sheet, row = 0, column = 0 }: CellPlace): string | null {
    const id = this.workbook()?.getSheetBySheetName(sheet)?.getSheetId();
    return id === undefined ? null : this.sentences.at(id, row, column);
  }

  select({ sheet, row = 0, column = 0 }: CellPlace): void {
    const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    selectRange(this.started.api, { sheet, range: cell });
  }

  onEdited(listener: () => void): () => void {
    this.edited.add(listener);
    return () => void this.edited.delete(listener);
  }

  onSelected(listener: (place: CellPlace) => void): () => void {
    this.selected.add(listener);
    return () => void this.selected.delete(listener);
  }

  onNotFound(listener: (text: string) => void): () => void {
    this.notFound.add(listener);
    return () => void this.notFound.delete(listener);
  }

  isEditing(): boolean {
    return this.started.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  async endEditing(): Promise<void> {
    if (this.isEditing()) await this.started.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  dispose(): void {
    this.drawings.clear();
    this.tips.clear();
    this.surroundings.dispose();
    this.started.univer.dispose();
  }

  /** Where somebody wants to be who typed this. */
  private goTo(text: string): void {
    const workbook = this.workbook();
    const place = workbook && namedPlace(text, namedIn(this.injector, workbook));
    if (place) selectRange(this.started.api, place);
    else for (const listener of this.notFound) listener(text);
  }

  private get injector(): Injector {
    return this.started.univer.__getInjector();
  }

  private workbook(): UniverWorkbook | null {
    return (
      this.injector
        .get(IUniverInstanceService)
        .getUnit<UniverWorkbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null
    );
  }

  /** `written`: the sheets that are others than they were; null: it is another workbook. */
  private async show(bytes: Uint8Array, written: readonly string[] | null): Promise<void> {
    const workbook = await readXlsx(bytes, '');
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const file = await readLooks(bytes);
    const service = this.injector.get(IFunctionService);
    const before = written === null ? null : this.workbook();
    const place = before && placeOfUser(this.injector, before);
    const unitId = `werkmap${String(++this.opened)}`;
    const idOf = (name: string): string =>
      before?.getSheetBySheetName(name)?.getSheetId() ?? `sheet${String(this.sheets++)}`;
    const { data, sheets } = workbookData(unitId, workbook, file, idOf, (name) => service.hasExecutor(name));
    this.isShowing = true;
    try {
      this.carryHistory(before, unitId, written ?? []);
      this.started.api.disposeUnit(this.unitId);
      this.unitId = unitId;
      this.shown = sheets;
      this.shifts.clear();
      this.places.changed();
      this.sentences.clear();
      this.tableLooks.show(unitId, sheets, file);
      this.richTexts.show(unitId, sheets, file);
      this.filtered.show(unitId, sheets, file);
      const created = this.started.api.createWorkbook(data);
      created.setNumfmtLocal('nl');
      this.showDrawings(bytes);
      this.tips.show(created.getWorkbook(), sheets, file);
      showSpills(this.injector.get(FormulaDataModel), unitId, sheets);
      const now = this.workbook();
      if (place && now) returnToPlace(this.injector, now, place);
      else this.select(firstVisible(workbook));
    } finally {
      this.isShowing = false;
    }
    this.tellTips();
  }

  /** What the user did on sheets that stay, he can take back in the workbook that comes. */
  private carryHistory(before: UniverWorkbook | null, unitId: string, written: readonly string[]): void {
    if (before === null) {
      this.started.history.forget(this.unitId);
      return;
    }
    const ids = written.map((name) => before.getSheetBySheetName(name)?.getSheetId() ?? '');
    const styles = before.getStyles();
    const elsewhere = { from: this.unitId, to: unitId, lookOf: (key: string) => styles.get(key) };
    this.started.history.carry(this.unitId, unitId, (steps) => {
      const { undos, redos } = stepsThatHold(steps, new Set(ids));
      const moved = (step: IUndoRedoItem): IUndoRedoItem => stepElsewhere(step, elsewhere);
      return { undos: undos.map(moved), redos: redos.map(moved) };
    });
  }

  /** Formulas come to what follows from cells that were written in the file. */
  private async calculate(changed: readonly ChangedRange[]): Promise<void> {
    if (changed.length === 0) return;
    const settled = this.settled();
    const dirtyRanges = changed.map((range) => ({ unitId: this.unitId, ...range }));
    const commands = this.injector.get(ICommandService);
    await commands.executeCommand(CALCULATE, { ...NOTHING_DIRTY, dirtyRanges }, { onlyLocal: true });
    await settled;
  }

  private showDrawings(bytes: Uint8Array): void {
    const workbook = this.workbook();
    const drawings = readDrawings(bytes);
    const sheets = this.shown.map(({ id, grid }) => ({ id, drawings: drawings.get(grid.name) ?? [] }));
    if (workbook)
      this.drawings.show(
        workbook,
        sheets.filter((sheet) => sheet.drawings.length > 0),
      );
  }

  private listen(): void {
    this.injector.get(ICommandService).onCommandExecuted((command) => {
      if (this.isShowing || !isAbout(command.params, this.unitId)) return;
      if (command.id === SELECTED) this.tellSelected(command.params);
      if (LAYOUT.test(command.id)) this.drawings.later();
      const isShift = this.shifts.record(command);
      if (isShift) this.places.changed();
      if (isShift || EDITS.test(command.id) || command.id === MATERIALISED) {
        this.drawings.cellsChanged();
        this.tableLooks.cellsChanged();
        for (const listener of this.edited) listener();
      }
    });
  }

  /** What the cell says where the user is. */
  private tellTips(): void {
    const workbook = this.started.api.getActiveWorkbook();
    const cell = workbook?.getActiveCell();
    if (!workbook || !cell) return;
    const sheetId = workbook.getActiveSheet().getSheetId();
    this.tips.select({ sheetId, row: cell.getRow(), column: cell.getColumn() });
  }

  private tellSelected(params: object | undefined): void {
    const { subUnitId, selections } = params as {
      readonly subUnitId: string;
      readonly selections?: readonly { readonly range: IRange }[];
    };
    const sheet = this.workbook()?.getSheetBySheetId(subUnitId)?.getName();
    const range = selections?.at(-1)?.range;
    if (sheet === undefined || range === undefined) return;
    const { startRow: row, startColumn: column } = range;
    const place = { sheet, row, column };
    this.tips.select({ sheetId: subUnitId, row, column });
    for (const listener of this.selected) listener(place);
  }
}

function isAbout(params: object | undefined, unitId: string): boolean {
  return params !== undefined && (!('unitId' in params) || params.unitId === unitId);
}

function firstVisible({ sheets }: Workbook): CellPlace {
  const sheet = sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0];
  return { sheet: sheet?.name ?? '' };
}
