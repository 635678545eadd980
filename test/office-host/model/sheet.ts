/** One worksheet as it stands in the workbook: what the objects of the interface look at and change. */
import { around, cellArea, contains, touches, type Area, type Cell } from '../cells/address';
import { Contents } from '../cells/contents';
import { NO_LINES } from '../cells/lines';
import { Looks, NORMAL } from '../cells/looks';
import { ExcelError } from '../errors';

/** What was set, by the names of Microsoft's library. */
export type Kept = Record<string, unknown>;

/** Values by key in lower case. */
export type KeyedValues = Map<string, { readonly key: string; readonly value: unknown }>;

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
  readonly rule: Readonly<Kept>;
  readonly prompt: Readonly<Kept>;
  readonly errorAlert: Readonly<Kept>;
}

export interface ChartState {
  readonly kept: Kept;
  series: Kept[];
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class Sheet {
  readonly contents = new Contents();
  readonly looks = new Looks(NORMAL);
  readonly lines = new Looks(NO_LINES);
  /** Custom properties. */
  readonly properties: KeyedValues = new Map();
  readonly links = new Map<string, Readonly<Kept>>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  merges: Area[] = [];
  tables: TableState[] = [];
  validations: Validation[] = [];
  /** Put there by a test: the product makes none. */
  pivots: { readonly name: string; readonly area: Area }[] = [];
  charts: ChartState[] = [];
  visibility: Visibility = 'Visible';
  showGridlines = true;
  frozenRows = 0;
  readonly page: Kept = { orientation: 'Portrait', paperSize: 'A4', zoom: { scale: 100 } };
  readonly footer: Kept = { leftFooter: '', centerFooter: '', rightFooter: '' };
  printArea: Area | null = null;
  titleRows: Area | null = null;
  /** The rows before which a page ends. */
  breaks: number[] = [];
  isProtected = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses whatever would change a protected sheet: all cells are locked here, and nothing is allowed. */
  guard(): void {
    if (this.isProtected) throw new ExcelError('AccessDenied');
  }

  /** The merged area that the cell is covered by, but for its first cell. */
  coveredBy(cell: Cell): Area | undefined {
    const isFirst = ({ firstRow, firstColumn }: Area): boolean =>
      firstRow === cell.row && firstColumn === cell.column;
    const area = cellArea(cell);
    return this.merges.find((merge) => contains(merge, area) && !isFirst(merge));
  }

  /** The cells that are filled, or for `valuesOnly` false also those that were given a look. */
  used(valuesOnly: boolean): Area | null {
    const filled = this.contents.extent();
    const looking = valuesOnly ? null : this.looks.extent();
    return filled !== null && looking !== null ? around(filled, looking) : (filled ?? looking);
  }

  /** Tables and merged cells stand in each other's way. */
  isInTheWay(area: Area): boolean {
    const taken = [...this.merges, ...this.tables.map((table) => table.area)];
    return taken.some((other) => touches(area, other));
  }
}
