/** The workbook that is open: its sheets, its names, what is selected, who listens, and what is calculated. */
import { areaName, overlap, sheetPrefix, type Area } from '../cells/address';
import { isErrorText, type Cell, type CellContent, type Value } from '../cells/content';
import { enter, type EntryRules } from '../cells/entry';
import { ExcelError } from '../errors';
import { Sheet, type TableState } from './sheet';

export interface NamedThing {
  readonly name: string;
  /** A place in the workbook, or any other formula. */
  refersTo: { readonly sheet: Sheet; area: Area } | string;
}

/** What calculates formulas: a value, a table that spills, or undefined when it is no formula of its own. */
export type Calculate = (
  formula: string,
  at: Cell & { readonly sheet: Sheet },
) => Value | Value[][] | undefined;

/** Something happened that add-ins may listen to. */
export interface Happening {
  readonly event: string;
  /** The object that handlers hang on; undefined: a collection. */
  readonly of: object | undefined;
  readonly className: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly isRemote: boolean;
}

/** A place that keeps pointing at the same cells when others are inserted or deleted. */
export interface Place {
  readonly sheet: Sheet;
  area: Area;
}

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

export class Book {
  readonly sheets: Sheet[] = [];
  names: NamedThing[] = [];
  readonly settings = new Map<string, { readonly key: string; readonly value: unknown }>();
  /** Ranges that a client holds on to. */
  readonly tracked = new Set<Place>();
  /** Workbooks that were made and opened beside this one, as base64. */
  readonly created: string[] = [];
  active: Sheet;
  selection: Place;
  calculationMode = 'Automatic';
  isStructureProtected = false;
  isReadOnly = false;
  /** Whether days are counted from 1904. */
  is1904 = false;
  calculate: Calculate = () => undefined;
  happened: Happening[] = [];
  private lastId = 0;
  private isRemote = false;
  private isStale = false;

  constructor(
    readonly name: string,
    readonly rules: EntryRules,
  ) {
    this.active = this.addSheet();
    this.happened = [];
    this.selection = { sheet: this.active, area: CELL_A1 };
  }

  nextId(): string {
    this.lastId++;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  sheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find(
      ({ name, id }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase(),
    );
  }

  get tables(): readonly { readonly sheet: Sheet; readonly table: TableState }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** A sheet behind the others. Without a name it gets the next one in the language of the user. */
  addSheet(wanted?: string, location = 'WorksheetCollection.add'): Sheet {
    this.guardStructure(location);
    if (wanted !== undefined && this.sheet(wanted) !== undefined)
      throw new ExcelError('ItemAlreadyExists', location);
    const free = (number: number): string =>
      this.sheet(`Blad${number}`) === undefined ? `Blad${number}` : free(number + 1);
    const name = wanted ?? free(1);
    checkSheetName(name, location);
    const sheet = new Sheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.happen('onAdded', undefined, 'WorksheetCollection', { worksheetId: sheet.id });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    const location = 'Worksheet.name';
    this.guardStructure(location);
    checkSheetName(name, location);
    const other = this.sheet(name);
    if (other !== undefined && other !== sheet) throw new ExcelError('InvalidArgument', location);
    const old = sheetPrefix(sheet.name);
    sheet.name = name;
    this.rewriteFormulas(old, sheetPrefix(name));
  }

  /** A workbook keeps one sheet that can be seen. */
  deleteSheet(sheet: Sheet): void {
    const location = 'Worksheet.delete';
    this.guardStructure(location);
    if (!this.sheets.some((other) => other !== sheet && other.visibility === 'Visible'))
      throw new ExcelError('InvalidOperation', location);
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas(sheetPrefix(sheet.name), '#REF!');
    for (const name of this.names)
      if (typeof name.refersTo !== 'string' && name.refersTo.sheet === sheet) name.refersTo = '=#REF!';
    if (this.active === sheet)
      this.activate(this.sheets.find(({ visibility }) => visibility === 'Visible') ?? sheet);
    this.happen('onDeleted', undefined, 'WorksheetCollection', { worksheetId: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'Worksheet.activate');
    if (this.active === sheet) return;
    this.happen('onDeactivated', this.active, 'Worksheet', { worksheetId: this.active.id });
    this.active = sheet;
    this.selection = { sheet, area: CELL_A1 };
    this.happen('onActivated', sheet, 'Worksheet', { worksheetId: sheet.id });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.happen('onSelectionChanged', sheet, 'Worksheet', { worksheetId: sheet.id, address: areaName(area) });
  }

  /** Protection of the workbook's structure: no sheets added, deleted, moved, hidden or renamed. */
  guardStructure(location: string): void {
    if (this.isStructureProtected) throw new ExcelError('AccessDenied', location);
  }

  /** Writes to one cell what was written, as Excel reads it. */
  write(sheet: Sheet, row: number, column: number, written: unknown, location: string): void {
    const look = sheet.looks.at(row, column);
    if (written === '') {
      this.put(sheet, { row, column }, undefined);
      return;
    }
    const format = String(look['numberFormat']);
    const { content, numberFormat } = enter(written, format, this.rules, location);
    if (numberFormat !== undefined && format === 'General')
      sheet.looks.set(cellArea({ row, column }), 'numberFormat', numberFormat);
    // What covers a merged area keeps one value: that of its first cell.
    if (sheet.coveredBy({ row, column }) === undefined) this.put(sheet, { row, column }, content);
  }

  /** Puts something in a cell, and sees to formulas that spill. */
  put(sheet: Sheet, cell: Cell, content: CellContent | undefined): void {
    const old = sheet.contents.at(cell.row, cell.column);
    if (old?.formula !== undefined) this.clearSpill(sheet, cell);
    sheet.contents.put(cell.row, cell.column, content);
    if (old?.spilledFrom !== undefined && content !== undefined) this.blockSpill(sheet, old.spilledFrom);
    if (content?.formula !== undefined) this.evaluate(sheet, cell, content.formula);
  }

  /** Every formula again, when something changed since: what Excel does in automatic mode, and when it is asked to. */
  recalculate(): void {
    this.isStale = false;
    for (const sheet of this.sheets)
      for (const { row, column } of sheet.contents.calculatedCells) {
        const formula = sheet.contents.at(row, column)?.formula;
        if (formula !== undefined) this.evaluate(sheet, { row, column }, formula);
      }
  }

  /** Before values are read, and after each batch. */
  settle(): void {
    if (this.isStale && this.calculationMode === 'Automatic') this.recalculate();
  }

  happen(
    event: string,
    of: object | undefined,
    className: string,
    details: Readonly<Record<string, unknown>>,
  ): void {
    this.happened.push({ event, of, className, details, isRemote: this.isRemote });
  }

  /** Cells changed: the sheet tells, and so do the tables there. */
  changed(sheet: Sheet, area: Area, changeType = 'RangeEdited'): void {
    const details = { changeType, worksheetId: sheet.id, address: areaName(area), source: 'Local' };
    this.happen('onChanged', sheet, 'Worksheet', details);
    for (const table of sheet.tables)
      if (overlap(table.area, area) !== null)
        this.happen('onChanged', table, 'Table', { ...details, tableId: table.id });
    this.isStale = true;
  }

  /** What somebody else does at the same time in a shared workbook. */
  remotely(change: () => void): void {
    this.isRemote = true;
    change();
    this.isRemote = false;
  }

  private evaluate(sheet: Sheet, cell: Cell, formula: string): void {
    const answer = this.calculate(formula, { ...cell, sheet }) ?? this.follow(sheet, formula);
    if (answer === undefined) return;
    this.clearSpill(sheet, cell);
    const rows = Array.isArray(answer) ? answer : [[answer]];
    const targets = rows.flatMap((row, r) =>
      row.map((value, c) => ({ row: cell.row + r, column: cell.column + c, value })),
    );
    const isBlocked = targets
      .slice(1)
      .some(({ row, column }) => sheet.contents.at(row, column) !== undefined);
    const shown = isBlocked ? [{ ...cell, value: '#SPILL!' }] : targets;
    for (const [index, { row, column, value }] of shown.entries()) {
      const content = isErrorText(value) ? error(value) : { value };
      sheet.contents.put(
        row,
        column,
        index === 0 ? { ...content, formula } : { ...content, spilledFrom: cell },
      );
    }
  }

  /** The one kind of formula that needs no calculator: a reference to a cell. */
  private follow(sheet: Sheet, formula: string): Value | undefined {
    const [, prefix = '', cell] = /^=(.*!)?(\$?[A-Z]{1,3}\$?\d+)$/.exec(formula) ?? [];
    if (formula.startsWith('=#REF!')) return '#REF!';
    if (cell === undefined) return undefined;
    const target = prefix === '' ? sheet : this.sheets.find(({ name }) => sheetPrefix(name) === prefix);
    const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return target === undefined ? '#REF!' : (target.contents.at(Number(row) - 1, column)?.value ?? 0);
  }

  private clearSpill(sheet: Sheet, { row, column }: Cell): void {
    for (const spilled of sheet.contents.calculatedCells) {
      const from = sheet.contents.at(spilled.row, spilled.column)?.spilledFrom;
      if (from?.row === row && from.column === column)
        sheet.contents.put(spilled.row, spilled.column, undefined);
    }
  }

  private blockSpill(sheet: Sheet, cell: Cell): void {
    const formula = sheet.contents.at(cell.row, cell.column)?.formula;
    this.clearSpill(sheet, cell);
    if (formula !== undefined) sheet.contents.put(cell.row, cell.column, { ...error('#SPILL!'), formula });
  }

  private rewriteFormulas(from: string, to: string): void {
    for (const sheet of this.sheets)
      for (const { row, column } of sheet.contents.calculatedCells) {
        const content = sheet.contents.at(row, column);
        if (content?.formula?.includes(from) !== true) continue;
        const formula = content.formula.replaceAll(from, to);
        sheet.contents.put(row, column, { ...content, formula });
        this.evaluate(sheet, { row, column }, formula);
      }
  }
}

const CELL_A1: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

export function cellArea({ row, column }: Cell): Area {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

function error(value: Value): CellContent {
  return { value, isError: true };
}

function checkSheetName(name: string, location: string): void {
  const isFine =
    name.length > 0 &&
    name.length <= LONGEST_NAME &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    !/^(history|geschiedenis)$/i.test(name);
  if (!isFine) throw new ExcelError('InvalidArgument', location);
}
