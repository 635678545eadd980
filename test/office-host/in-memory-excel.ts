/**
 * Excel in memory, on its own: what stands in the workbook, what a test can do as the user, and the session that answers
 * batches. It knows no Node and no page, so it runs in a browser too.
 */
import type { Workbook } from '../../src/core/intake/grid';
import { parseAddress } from './cells/address';
import type { Message } from './client/library';
import { schemaOf } from './client/schema';
import type { Request, Response } from './client/wire';
import { Book, type Calculate } from './model/book';
import type { Sheet } from './model/sheet';
import { facesOf } from './objects/all-faces';
import type { Faces } from './objects/faces';
import { Range, rangeAt } from './objects/range';
import { pictureOf } from './picture';
import { Session } from './session';
import { fillBook, snapshotOf } from './snapshot';

export interface Behaviour {
  readonly calculate?: Calculate;
  readonly textCellsKeepApostrophe?: boolean;
}

export class InMemoryExcel {
  constructor(
    readonly book: Book,
    private readonly session: Session,
    private readonly faces: Faces,
  ) {}

  get log(): Session['log'] {
    return this.session.log;
  }

  get faults(): Session['faults'] {
    return this.session.faults;
  }

  get notModelled(): readonly string[] {
    return this.session.notModelled;
  }

  /** A batch as it comes over the wire, past the client: for what the client would never send. */
  answer(request: Request, flags = 0): Promise<Response> {
    return this.session.answer(request, flags);
  }

  /** When every event so far has reached the add-in. */
  delivered(): Promise<void> {
    this.session.tell();
    return this.session.delivered();
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
    new Range(
      this.faces,
      start.sheet,
      start.getAbsoluteResizedRange(rows.length, rows[0]?.length ?? 1).area,
    ).values = rows;
    this.session.tell();
  }

  /** Somebody else types in the same workbook. */
  colleagueTypes(address: string, ...rows: readonly (readonly unknown[])[]): void {
    this.book.remotely(() => {
      this.types(address, ...rows);
    });
    this.session.tell();
  }

  selects(address: string): void {
    const { sheet, area } = this.range(address);
    this.book.select(sheet, area);
    this.session.tell();
  }

  /** The values of cells, as the user sees them calculated. */
  values(address: string): unknown {
    return this.range(address).values;
  }

  formulas(address: string): unknown {
    return this.range(address).formulas;
  }

  /** The workbook as the .xlsx reader would give it. */
  snapshot(): Workbook {
    return snapshotOf(this.book);
  }

  /** One sheet in words: everything that the product can write on it. */
  picture(name: string): string {
    return pictureOf(this.sheet(name));
  }

  private range(address: string): Range {
    const place = parseAddress(address);
    if (place === undefined) throw new Error(`no address: ${address}`);
    return rangeAt(this.faces, this.book.active, address, 'user');
  }
}

/** Opens a workbook (or an empty one). Microsoft's library says what its objects have; `send` takes events to it. */
export function inMemoryExcel(
  workbook: Workbook | null,
  library: typeof Excel,
  send: (messages: readonly Message[]) => void,
  { calculate, textCellsKeepApostrophe = false }: Behaviour = {},
): InMemoryExcel {
  const book = new Book(workbook?.name ?? 'Map1.xlsx', { textCellsKeepApostrophe });
  if (workbook !== null) fillBook(book, workbook);
  book.calculate = calculate ?? book.calculate;
  const schema = schemaOf(library);
  const faces = facesOf(book, schema, Object.values(library.ChartType));
  return new InMemoryExcel(book, new Session(faces, schema, send), faces);
}
