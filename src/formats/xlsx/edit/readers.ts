/**
 * Which formulas may come to something else because cells changed. Those that read none of these cells still show what is
 * right, and so do those that read such formulas only.
 */
import type { Range } from '../../../core/intake/grid';
import { OWN_PREFIX } from '../formula/own-functions';
import { tokensOf } from '../formula/tokens';
import type { Package } from '../package/package';
import type { WorkbookPart } from '../package/workbook-part';
import { readTables } from '../read/tables';
import { overlap } from '../references';
import { areaOf, goesOn, type Area } from '../save/structure/areas';
import { partPieces, type FormulaPiece } from '../save/structure/part-pieces';
import { sheetsNamed } from '../save/structure/sheet-names';
import { attributeOf, childOf } from '../xml/tree';

export interface ChangedCells {
  readonly sheet: string;
  readonly range: Range;
}

export interface Readers {
  /** A formula may read some of the cells. */
  readonly any: boolean;
  /** The workbook calculates with functions of ours, which only Excel with the add-in can do. */
  readonly ownFunctions: boolean;
}

export function readersOf(pkg: Package, workbook: WorkbookPart, changed: readonly ChangedCells[]): Readers {
  const search = new Search(pkg, workbook, changed);
  const found = { any: false, ownFunctions: false };
  for (const { name, path, isWorksheet } of changed.length === 0 ? [] : workbook.sheets) {
    const source = isWorksheet ? pkg.text(path) : '';
    if (!FORMULA.test(source)) continue;
    found.ownFunctions ||= source.includes(OWN_PREFIX);
    found.any ||= search.isReadIn(source, name);
  }
  return found;
}

const FORMULA = /<(?:\w+:)?f[\s>/]/;
/** These may read cells that the formula does not name; SUMIF makes its last range as large as its first. */
const ANYWHERE = /^(?:INDIRECT|OFFSET|SUMIF|AVERAGEIF)$/i;
const NO_SPREAD = { rows: 0, columns: 0 };

class Search {
  private readonly changed: readonly { readonly place: number; readonly range: Range }[];
  /** Tables that hold some of the cells, in lower case. */
  private readonly tables: ReadonlySet<string>;
  /** What names stand for, by the name in lower case; a name that was looked into is no longer there. */
  private readonly names = new Map<string, readonly string[]>();
  private readonly sheets: readonly string[];

  constructor(pkg: Package, { path, sheets }: WorkbookPart, changed: readonly ChangedCells[]) {
    this.sheets = sheets.map(({ name }) => name.toLowerCase());
    this.changed = changed.map(({ sheet, range }) => ({ place: this.placeOf(sheet), range }));
    this.tables = new Set(
      this.changed.flatMap(({ place, range }) =>
        readTables(pkg, sheets[place]?.path ?? '')
          .filter((table) => overlap(table.range, range))
          .map(({ name }) => name.toLowerCase()),
      ),
    );
    for (const item of childOf(pkg.root(path), 'definedNames')?.children ?? []) {
      const name = (attributeOf(item, 'name') ?? '').toLowerCase();
      this.names.set(name, [...(this.names.get(name) ?? []), item.text]);
    }
  }

  isReadIn(source: string, sheet: string): boolean {
    const own = [this.placeOf(sheet)];
    for (const piece of partPieces(source))
      if (piece.is === 'formula' && piece.cell !== undefined && this.isReadBy(piece, own)) return true;
    return false;
  }

  /** `own`: the places of the sheets that are meant where a formula names none. */
  private isReadBy({ text, spread }: Pick<FormulaPiece, 'text' | 'spread'>, own: readonly number[]): boolean {
    const tokens = tokensOf(text);
    return tokens.some((token, index) => {
      const before = tokens[index - 1];
      if (token.kind === 'call') return ANYWHERE.test(token.text);
      if (token.kind === 'name') return this.isNamed(token.text.toLowerCase());
      // Without a name they are of the table in which the formula stands.
      if (token.kind === 'columns') return before?.kind !== 'name' && this.isMet(own, ALL);
      if (token.kind !== 'area') return false;
      const sheets = before?.kind === 'sheet' ? sheetsNamed(before).map((name) => this.placeOf(name)) : own;
      return this.isMet(sheets, goesOn(tokens, index) ? ALL : areaOf(token.text, spread));
    });
  }

  private isNamed(name: string): boolean {
    if (this.tables.has(name)) return true;
    const formulas = this.names.get(name) ?? [];
    this.names.delete(name);
    const anywhere = [0, this.sheets.length - 1];
    return formulas.some((text) => this.isReadBy({ text, spread: NO_SPREAD }, anywhere));
  }

  /** From the first of these sheets to the last. */
  private isMet(sheets: readonly number[], { rows, columns }: Area): boolean {
    return this.changed.some(
      ({ place, range: { firstRow, lastRow, firstColumn, lastColumn } }) =>
        place >= Math.min(...sheets) &&
        place <= Math.max(...sheets) &&
        meets(rows, firstRow, lastRow) &&
        meets(columns, firstColumn, lastColumn),
    );
  }

  private placeOf(sheet: string): number {
    return this.sheets.indexOf(sheet.toLowerCase());
  }
}

/** Wherever it is. */
const ALL: Area = { rows: undefined, columns: undefined };

function meets(span: Area['rows'], first: number, last: number): boolean {
  return span === undefined || (span.first <= last && span.last >= first);
}
