/** Opens a workbook in the in-memory Excel, with Microsoft's client library in front of it. Start here; see the README. */
import type { Workbook } from '../../src/core/intake/grid';
import { readXlsx } from '../../src/formats/xlsx';
import { parseAddress } from './cells/address';
import { connect, loadLibrary } from './client/library';
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

export interface Options {
  /** API sets and versions that this Excel says it has. What lies above them fails in the client itself. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly calculate?: Calculate;
  readonly textCellsKeepApostrophe?: boolean;
}

/** The lowest Excel that the product supports, with what every Excel of today has besides. */
const SETS = {
  ExcelApi: '1.12',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.3',
  DelayForCellEdit: '1.1',
};

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
  answer(request: Request): Promise<Response> {
    return this.session.answer(request, 0);
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
    return pictureOf(this.faces, this.sheet(name));
  }

  private range(address: string): Range {
    const place = parseAddress(address);
    if (place === undefined) throw new Error(`no address: ${address}`);
    return rangeAt(this.faces, this.book.active, address, 'user');
  }
}

/**
 * An Excel with this workbook (or an empty one), on the globals that an add-in finds: Excel, OfficeExtension, Office.
 * One is open at a time: a second one takes the place of the first.
 */
export function openExcel(workbook: Workbook | null = null, options: Options = {}): InMemoryExcel {
  const library = loadLibrary();
  const schema = schemaOf(library.Excel);
  const rules = { textCellsKeepApostrophe: options.textCellsKeepApostrophe ?? false };
  const book = new Book(workbook?.name ?? 'Map1.xlsx', rules);
  if (workbook !== null) fillBook(book, workbook);
  book.calculate = options.calculate ?? book.calculate;
  const faces = facesOf(book, schema, Object.values(library.Excel.ChartType));
  const session = new Session(faces, schema, (entries) => {
    library.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
  });
  connect(library, (request, flags) => session.answer(request, flags));
  provideGlobals(library, { ...SETS, ...options.sets });
  return new InMemoryExcel(book, session, faces);
}

/** The same, of the bytes of a file. */
export async function openXlsx(bytes: Uint8Array, options: Options = {}): Promise<InMemoryExcel> {
  return openExcel(await readXlsx(bytes, 'Map1.xlsx'), options);
}

function provideGlobals(
  { Excel, OfficeExtension, window }: ReturnType<typeof loadLibrary>,
  sets: Readonly<Record<string, string>>,
): void {
  const number = (version: string): number =>
    version.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    number(sets[name] ?? '0.0') >= number(version);
  const host = { host: 'Excel', platform: 'OfficeOnline' };
  const Office = {
    onReady: (then?: (info: typeof host) => void): Promise<typeof host> => {
      then?.(host);
      return Promise.resolve(host);
    },
    context: {
      ...host,
      displayLanguage: 'nl-NL',
      contentLanguage: 'nl-NL',
      requirements: { isSetSupported },
    },
  };
  // The library asks its own window which sets there are.
  window['Office'] = Office;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
}
