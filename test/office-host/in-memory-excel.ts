/**
 * Excel in memory, on its own: what stands in the workbook, what a test can do as the user, and the session that answers
 * batches. It knows no Node and no page, so it runs in a browser too.
 */
import type { Workbook } from '../../src/core/intake/grid';
import { schemaOf } from './client/schema';
import type { Entry } from './client/wire';
import { fillBook } from './fill-book';
import { Book } from './model/book';
import type { Calculate } from './model/formulas';
import type { Sheet } from './model/sheet';
import { rangeAt, type Range } from './objects/range';
import { Session } from './session';

export interface Behaviour {
  readonly calculate?: Calculate;
  readonly textCellsKeepApostrophe?: boolean;
}

/** The lowest Excel that the product supports, with what every Excel of today has besides. */
export const LOWEST_SETS = {
  ExcelApi: '1.12',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
};

export class InMemoryExcel extends Session {
  /** Opens a workbook (or an empty one). Microsoft's library says what its objects have; `send` takes events to it. */
  constructor(
    workbook: Workbook | null,
    library: typeof Excel,
    send: (entries: readonly Entry[]) => void,
    { calculate, textCellsKeepApostrophe = false }: Behaviour = {},
  ) {
    const book = new Book(workbook?.name ?? 'Map1.xlsx', { textCellsKeepApostrophe });
    if (workbook !== null) fillBook(book, workbook);
    book.calculate = calculate ?? book.calculate;
    super(book, schemaOf(library), send);
  }

  sheet(name: string): Sheet {
    const found = this.book.sheet(name);
    if (found === undefined)
      throw new Error(`no sheet ${name}: ${this.book.sheets.map((each) => each.name).join()}`);
    return found;
  }

  /** The user types in cells: "Blad1!A1", and as many to the right and down as are given. */
  types(address: string, ...rows: readonly (readonly unknown[])[]): void {
    const start = this.range(address);
    start.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1).values = rows;
    this.tell();
  }

  /** Somebody else types in the same workbook. */
  colleagueTypes(address: string, ...rows: readonly (readonly unknown[])[]): void {
    this.book.remotely(() => {
      this.types(address, ...rows);
    });
  }

  selects(address: string): void {
    this.range(address).select();
    this.tell();
  }

  /** The values of cells, as the user sees them calculated. */
  values(address: string): unknown {
    return this.range(address).values;
  }

  formulas(address: string): unknown {
    return this.range(address).formulas;
  }

  private range(address: string): Range {
    return rangeAt({ book: this.book, sheet: this.book.active }, address);
  }
}
