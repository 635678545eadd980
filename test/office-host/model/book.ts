/** The workbook that is open: its sheets, its names, what is selected, and what happens in it. */
import { areaName, sheetPrefix, touches, type Area } from '../cells/address';
import type { EntryRules } from '../cells/entry';
import { ExcelError } from '../errors';
import { Formulas } from './formulas';
import { Sheet, type KeyedValues, type TableState } from './sheet';

export interface NamedThing {
  readonly name: string;
  /** A place in the workbook, or any other formula. */
  refersTo: Place | string;
}

/** A place that keeps pointing at the same cells when others are inserted or deleted. */
export interface Place {
  readonly sheet: Sheet;
  area: Area;
}

/** Something happened that add-ins may listen to. */
export interface Happening {
  readonly event: string;
  readonly className: string;
  /** The sheet or table that handlers hang on; undefined: a collection. */
  readonly of: string | undefined;
  readonly details: Readonly<Record<string, unknown>>;
  readonly isRemote: boolean;
}

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$|^(history|geschiedenis)$/i;

const CELL_A1: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };

export class Book extends Formulas {
  names: NamedThing[] = [];
  readonly settings: KeyedValues = new Map();
  /** Ranges that a client holds on to. */
  readonly tracked = new Set<Place>();
  /** Workbooks that were made and opened beside this one, as base64. */
  readonly created: string[] = [];
  active: Sheet;
  selection: Place;
  isStructureProtected = false;
  isReadOnly = false;
  /** Whether days are counted from 1904. */
  is1904 = false;
  happened: Happening[] = [];
  private lastId = 0;
  private isRemote = false;

  constructor(
    readonly name: string,
    rules: EntryRules,
  ) {
    super(rules);
    this.active = this.addSheet();
    this.happened = [];
    this.selection = { sheet: this.active, area: CELL_A1 };
  }

  nextId(): string {
    this.lastId++;
    return `{00000000-0001-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  sheet(nameOrId: string): Sheet | undefined {
    return this.sheets.find(({ name, id }) => id === nameOrId || sameName(name, nameOrId));
  }

  get tables(): readonly { readonly sheet: Sheet; readonly table: TableState }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** A sheet behind the others. Without a name it gets the next one in the language of the user. */
  addSheet(wanted?: string): Sheet {
    this.guardStructure();
    if (wanted !== undefined && this.sheet(wanted) !== undefined) throw new ExcelError('ItemAlreadyExists');
    const name =
      wanted ??
      firstFree(
        (number) => `Blad${number}`,
        (each) => this.sheet(each) !== undefined,
      );
    checkSheetName(name);
    const sheet = new Sheet(this.nextId(), name);
    this.sheets.push(sheet);
    this.happen('onAdded', 'WorksheetCollection', undefined, { worksheetId: sheet.id });
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.guardStructure();
    checkSheetName(name);
    const other = this.sheet(name);
    if (other !== undefined && other !== sheet) throw new ExcelError('InvalidArgument');
    const old = sheetPrefix(sheet.name);
    sheet.name = name;
    this.rewriteFormulas(old, sheetPrefix(name));
  }

  /** A workbook keeps one sheet that can be seen. */
  deleteSheet(sheet: Sheet): void {
    this.guardStructure();
    const next = this.sheets.find((other) => other !== sheet && other.visibility === 'Visible');
    if (next === undefined) throw new ExcelError('InvalidOperation');
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.rewriteFormulas(sheetPrefix(sheet.name), '#REF!');
    for (const name of this.names)
      if (typeof name.refersTo !== 'string' && name.refersTo.sheet === sheet) name.refersTo = '=#REF!';
    if (this.active === sheet) this.activate(next);
    this.happen('onDeleted', 'WorksheetCollection', undefined, { worksheetId: sheet.id });
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation');
    if (this.active === sheet) return;
    this.happenOn(this.active, 'onDeactivated');
    this.active = sheet;
    this.selection = { sheet, area: CELL_A1 };
    this.happenOn(sheet, 'onActivated');
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    this.selection = { sheet, area };
    this.happenOn(sheet, 'onSelectionChanged', { address: areaName(area) });
  }

  /** Protection of the workbook's structure: no sheets added, deleted, moved, hidden or renamed. */
  guardStructure(): void {
    if (this.isStructureProtected) throw new ExcelError('AccessDenied');
  }

  happen(event: string, className: string, of: string | undefined, details: Happening['details']): void {
    this.happened.push({ event, className, of, details, isRemote: this.isRemote });
  }

  /** Cells changed: the sheet tells, and so do the tables there. */
  changed(sheet: Sheet, area: Area, changeType = 'RangeEdited'): void {
    const details = { changeType, address: areaName(area) };
    this.happenOn(sheet, 'onChanged', details);
    for (const { id, area: own } of sheet.tables)
      if (touches(own, area))
        this.happen('onChanged', 'Table', id, { ...details, worksheetId: sheet.id, tableId: id });
    this.isStale = true;
  }

  /** What somebody else does at the same time in a shared workbook. */
  remotely(change: () => void): void {
    this.isRemote = true;
    change();
    this.isRemote = false;
  }

  private happenOn({ id }: Sheet, event: string, details: Happening['details'] = {}): void {
    this.happen(event, 'Worksheet', id, { ...details, worksheetId: id });
  }
}

/** Excel compares names of sheets, tables, names and keys without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The first of these names, counted from `start`, that nothing has. */
export function firstFree(
  nameOf: (number: number) => string,
  isTaken: (name: string) => boolean,
  start = 1,
): string {
  const name = nameOf(start);
  return isTaken(name) ? firstFree(nameOf, isTaken, start + 1) : name;
}

function checkSheetName(name: string): void {
  if (name === '' || name.length > LONGEST_NAME || FORBIDDEN.test(name))
    throw new ExcelError('InvalidArgument');
}
