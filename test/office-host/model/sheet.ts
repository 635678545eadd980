/** One worksheet as it stands in the workbook: what the objects of the interface look at and change. */
import { contains, overlap, type Area } from '../cells/address';
import { Contents, type Cell } from '../cells/content';
import { Edges } from '../cells/edges';
import { Looks } from '../cells/looks';
import { ExcelError } from '../errors';

export interface TableState {
  readonly id: string;
  name: string;
  area: Area;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheet {
  readonly contents = new Contents();
  readonly looks = new Looks();
  readonly edges = new Edges();
  /** Custom properties, by key in lower case. */
  readonly properties = new Map<string, { readonly key: string; readonly value: unknown }>();
  readonly links = new Map<string, Readonly<Record<string, unknown>>>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Area[] = [];
  tables: TableState[] = [];
  validations: Validation[] = [];
  visibility: Visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen = { rows: 0, columns: 0 };
  protection: Protection | null = null;
  private readonly parts = new Map<string, unknown>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** What the sheet has one of and keeps: its page layout, its charts. */
  part<T>(name: string, make: () => T): T {
    const kept = (this.parts.get(name) ?? make()) as T;
    this.parts.set(name, kept);
    return kept;
  }

  /**
   * Refuses what a protected sheet refuses: all cells are locked unless somebody unlocked them.
   * https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection
   */
  guard(location: string, area?: Area, allowed?: string): void {
    if (this.protection === null) return;
    if (allowed !== undefined && this.protection.options[allowed] === true) return;
    if (area !== undefined && allowed === undefined && this.looks.common(area, 'protection.locked') === false)
      return;
    throw new ExcelError('AccessDenied', location);
  }

  /** The merged area that the cell is covered by, but for its first cell. */
  coveredBy({ row, column }: Cell): Area | undefined {
    const cell = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
    return this.merges.find(
      (merge) => contains(merge, cell) && !(merge.firstRow === row && merge.firstColumn === column),
    );
  }

  /** The cells that are filled, or for `valuesOnly` false also those that were given a look. */
  used(valuesOnly: boolean): Area | null {
    const filled = this.contents.extent();
    if (valuesOnly) return filled;
    return [...this.looks.own()].reduce<Area | null>((area, { row, column }) => {
      if (area === null) return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
      return {
        firstRow: Math.min(area.firstRow, row),
        firstColumn: Math.min(area.firstColumn, column),
        lastRow: Math.max(area.lastRow, row),
        lastColumn: Math.max(area.lastColumn, column),
      };
    }, filled);
  }

  /** Tables and merged cells stand in each other's way. */
  isInTheWay(area: Area, except?: TableState): boolean {
    const taken = [
      ...this.merges,
      ...this.tables.filter((table) => table !== except).map((table) => table.area),
    ];
    return taken.some((other) => overlap(area, other) !== null);
  }
}
