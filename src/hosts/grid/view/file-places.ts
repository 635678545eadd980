/** Where cells on the page stand in the file, and the other way round, while rows and columns come and go. */
import { columnOrigins, rowOrigins, type Origins } from './changes/origins';
import type { ShiftLog } from './changes/shift-log';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Both {
  readonly rows: Origins;
  readonly columns: Origins;
}

export class FilePlaces {
  private readonly known = new Map<string, Both>();

  constructor(private readonly shifts: ShiftLog) {}

  /** Rows or columns moved, or the workbook is another one. */
  changed(): void {
    this.known.clear();
  }

  /** Null: the cell is not in the file. */
  inFile(sheetId: string, { row, column }: Spot): Spot | null {
    const { rows, columns } = this.of(sheetId);
    return spotOf(rows.origin(row), columns.origin(column));
  }

  /** Null: the cell is gone. */
  onPage(sheetId: string, { row, column }: Spot): Spot | null {
    const { rows, columns } = this.of(sheetId);
    return spotOf(rows.now(row), columns.now(column));
  }

  private of(sheetId: string): Both {
    const known = this.known.get(sheetId);
    if (known !== undefined) return known;
    const shifts = this.shifts.of(sheetId);
    const both = { rows: rowOrigins(shifts), columns: columnOrigins(shifts) };
    this.known.set(sheetId, both);
    return both;
  }
}

function spotOf(row: number | null, column: number | null): Spot | null {
  return row === null || column === null ? null : { row, column };
}
