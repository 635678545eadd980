/** What would break when sheets go, or when rows and columns of a sheet come and go. Nothing is written to find out. */
import { tokensOf } from '../../formula/tokens';
import type { Package } from '../../package/package';
import { ownerOf } from '../../package/relationships';
import type { SheetEntry, WorkbookPart } from '../../package/workbook-part';
import { readTables } from '../../read/tables';
import { cellName, rangeName } from '../../references';
import { XlsxError } from '../../xlsx-error';
import { decodePart } from '../../package/encoding';
import type { CellChange } from '../changes';
import { placeOf } from '../places';
import { areaOf, goesOn, isMoved, spansOf, type Area } from './areas';
import { formulaParts, mayName } from './formula-parts';
import { ownersOf } from './owners';
import { partPieces, type FormulaPiece, type PartPiece } from './part-pieces';
import type { KeptSheet, Plan } from './plan';
import { sheetsNamed } from './sheet-names';

/** Each as the error with which saving would be refused. */
export function* obstacles(pkg: Package, workbook: WorkbookPart, plan: Plan): Iterable<XlsxError> {
  const shifted = plan.kept.filter(({ changes }) => changes.shifts.length > 0);
  if (shifted.length === 0 && plan.removed.length === 0) return;
  const search = new Search(pkg, workbook, plan, shifted);
  for (const path of formulaParts(pkg)) yield* search.part(path);
}

class Search {
  private readonly owners: ReadonlyMap<string, ReadonlySet<number>>;
  private readonly mayMatter: (source: string) => boolean;
  private readonly removedTables: ReadonlyMap<string, SheetEntry>;
  private readonly typed: ReadonlyMap<SheetEntry, ReadonlySet<number>>;

  constructor(
    private readonly pkg: Package,
    private readonly workbook: WorkbookPart,
    private readonly plan: Plan,
    private readonly shifted: readonly KeptSheet[],
  ) {
    this.owners = ownersOf(pkg, workbook);
    this.removedTables = new Map(
      plan.removed.flatMap((entry) =>
        readTables(pkg, entry.path).map((table) => [table.name.toLowerCase(), entry] as const),
      ),
    );
    const sheets = [...shifted.map(({ entry }) => entry), ...plan.removed];
    this.mayMatter = mayName([...sheets.map(({ name }) => name), ...this.removedTables.keys()]);
    this.typed = new Map(plan.kept.map(({ entry, changes }) => [entry, typedPlaces(changes.cells)]));
  }

  *part(path: string): Iterable<XlsxError> {
    const owners = this.ownersOf(path);
    const isShifted = this.shifted.some(({ entry }) => owners.includes(entry));
    const source = decodePart(this.pkg.bytes(path));
    if (
      !isShifted &&
      !RANGE_OF_SHEETS.test(source) &&
      !this.mayMatter(source) &&
      !/slicer|timeline/i.test(path)
    )
      return;
    for (const piece of partPieces(source)) yield* this.piece(piece, owners, path);
  }

  /** A name or a link belongs to no sheet; a list of relationships to that of its part. */
  private ownersOf(path: string): readonly SheetEntry[] {
    const found = this.owners.get(ownerOf(path) ?? path) ?? new Set<number>();
    return [...found].flatMap((index) => this.workbook.sheets[index] ?? []);
  }

  private *piece(piece: PartPiece, owners: readonly SheetEntry[], path: string): Iterable<XlsxError> {
    const isWorkbook = path === this.workbook.path;
    const stays = owners.filter((entry) => !this.plan.removed.includes(entry));
    if (!isWorkbook && owners.length > 0 && stays.length === 0) return;
    if (piece.is === 'formula') yield* this.formula(piece, stays);
    else if (piece.is === 'sheet') {
      if (stays.length > 0) yield* this.sheet(piece, stays);
    } else if (piece.is === 'sheetId') {
      const gone = this.plan.removed.find(({ sheetId }) => sheetId === Number(piece.text));
      if (gone !== undefined) yield this.removal(gone, piece, stays);
    } else yield* this.standing(piece, stays);
  }

  private *formula(piece: FormulaPiece, owners: readonly SheetEntry[]): Iterable<XlsxError> {
    if (this.isGone(piece, owners)) return;
    const tokens = tokensOf(piece.text);
    for (const [index, token] of tokens.entries()) {
      if (token.kind === 'sheet') {
        const gone = this.named(sheetsNamed(token)).find((entry) => this.plan.removed.includes(entry));
        if (gone !== undefined) yield this.removal(gone, piece, owners);
      } else if (token.kind === 'name') {
        const gone = this.removedTables.get(token.text.toLowerCase());
        if (gone !== undefined) yield this.removal(gone, piece, owners);
      } else if (token.kind === 'area') {
        const before = tokens[index - 1];
        const sheets = before?.kind === 'sheet' ? this.named(sheetsNamed(before)) : owners;
        const area = goesOn(tokens, index) ? ANYWHERE : areaOf(token.text, piece.spread);
        yield* this.moved(sheets, area, piece, owners);
      }
    }
  }

  /** Whether the formula is no longer there: its row went, or somebody typed something else. */
  private isGone({ cell, localTo }: FormulaPiece, [owner]: readonly SheetEntry[]): boolean {
    const local = localTo === undefined ? undefined : this.workbook.sheets[localTo];
    if (local !== undefined && this.plan.removed.includes(local)) return true;
    const kept = this.plan.kept.find(({ entry }) => entry === owner);
    if (cell === undefined || kept === undefined) return false;
    const row = kept.rows.now(cell.row);
    const column = kept.columns.now(cell.column);
    if (row === undefined || column === undefined) return true;
    return this.typed.get(kept.entry)?.has(placeOf(row, column)) === true;
  }

  private *sheet(
    piece: PartPiece & { readonly is: 'sheet' },
    owners: readonly SheetEntry[],
  ): Iterable<XlsxError> {
    const [named] = this.named([piece.text]);
    const gone =
      this.plan.removed.find((entry) => entry === named) ??
      this.removedTables.get(piece.table?.toLowerCase() ?? '');
    if (gone !== undefined) yield this.removal(gone, piece, owners);
    else if (named !== undefined && piece.range !== undefined)
      yield* this.moved([named], spansOf(piece.range), piece, owners);
  }

  private *standing(
    piece: PartPiece & { readonly is: 'standing' | 'field' },
    owners: readonly SheetEntry[],
  ): Iterable<XlsxError> {
    for (const { entry, rows, columns } of this.shifted) {
      if (!owners.includes(entry)) continue;
      const { firstRow, lastRow, firstColumn, lastColumn } = piece.range;
      const moves =
        piece.is === 'field'
          ? rows.run(firstRow, lastRow) === undefined || columns.run(firstColumn, lastColumn) === undefined
          : isMoved(spansOf(piece.range), rows, columns);
      const isRemoved = piece.is === 'field' && rows.isGone(firstRow, lastRow);
      if (moves && !isRemoved)
        yield new XlsxError('shiftBreaks', {
          sheet: entry.name,
          place: firstRow < 0 || firstColumn < 0 ? entry.name : `${entry.name}!${rangeName(piece.range)}`,
          what: piece.kind,
        });
    }
  }

  private *moved(
    sheets: readonly SheetEntry[],
    area: Area,
    piece: PartPiece,
    owners: readonly SheetEntry[],
  ): Iterable<XlsxError> {
    for (const { entry, rows, columns } of this.shifted) {
      if (!sheets.includes(entry) || !isMoved(area, rows, columns)) continue;
      const place = placeName(piece, owners);
      yield new XlsxError('shiftBreaks', { sheet: entry.name, place, what: piece.kind });
    }
  }

  private removal(gone: SheetEntry, piece: PartPiece, owners: readonly SheetEntry[]): XlsxError {
    const place = placeName(piece, owners);
    return new XlsxError('removalBreaks', { sheet: gone.name, place, what: piece.kind });
  }

  /** The sheets with these names; of two, those between them as well. */
  private named(names: readonly string[]): readonly SheetEntry[] {
    const { sheets } = this.workbook;
    const at = names.map((name) =>
      sheets.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()),
    );
    const found = at.filter((index) => index >= 0);
    return found.length === 0 ? [] : sheets.slice(Math.min(...found), Math.max(...found) + 1);
  }
}

/** It names the sheets between its ends without a word. */
const RANGE_OF_SHEETS = /:[^<>"]{1,40}!/;
const ANYWHERE: Area = { rows: { first: 0, last: Infinity }, columns: { first: 0, last: Infinity } };

function placeName({ cell, name }: PartPiece, [owner]: readonly SheetEntry[]): string {
  if (name !== undefined) return name;
  const sheet = owner?.name ?? '';
  return cell === undefined ? sheet : `${sheet}!${cellName(cell.row, cell.column)}`;
}

function typedPlaces(cells: readonly CellChange[]): ReadonlySet<number> {
  return new Set(
    cells.filter(({ kind }) => kind !== 'result').map(({ row, column }) => placeOf(row, column)),
  );
}
