/** One worksheet as it stands in the workbook: what the objects of the interface look at and change. */
import { overlap, type Area } from '../cells/address';
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
}

export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** What was set, by the names of Microsoft's library. */
export type Kept = Record<string, unknown>;

export interface ChartState {
  readonly kept: Kept;
  series: Kept[];
}

export interface PageState {
  orientation: string;
  paperSize: string;
  zoom: unknown;
  margins: Readonly<Record<string, number>>;
  printArea: Area | null;
  titleRows: Area | null;
  /** The rows before which a page ends. */
  breaks: number[];
  readonly texts: Record<string, string>;
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
  merges: Area[] = [];
  tables: TableState[] = [];
  validations: Validation[] = [];
  /** Put there by a test: the product makes none. */
  pivots: { readonly name: string; readonly area: Area }[] = [];
  visibility: Visibility = 'Visible';
  showGridlines = true;
  frozenRows = 0;
  charts: ChartState[] = [];
  readonly page: PageState = {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    margins: {},
    printArea: null,
    titleRows: null,
    breaks: [],
    texts: {},
  };
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses whatever would change a protected sheet: all cells are locked here, and nothing is allowed. */
  guard(location: string): void {
    if (this.isProtected) throw new ExcelError('AccessDenied', location);
  }

  /** The merged area that the cell is covered by, but for its first cell. */
  coveredBy({ row, column }: Cell): Area | undefined {
    return this.merges.find(
      ({ firstRow, firstColumn, lastRow, lastColumn }) =>
        row >= firstRow &&
        row <= lastRow &&
        column >= firstColumn &&
        column <= lastColumn &&
        !(firstRow === row && firstColumn === column),
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
