/**
 * Where each report sheet goes in the workbook. Own sheets are known by their mark and rewritten in place; a sheet of
 * the user is never touched, and work of the user in one of ours is first kept as a copy.
 */
import type { Findings } from '../../domain/finding';
import type { Paused } from '../../domain/pauses';
import type { CellValue, Grid, Rows, Workbook } from '../../intake/grid';
import { cleanRows } from '../cells/clean-rows';
import { rowsOf, type Block, type Row, type Sheet } from '../document';
import type { SheetContent } from '../report-input';
import { FORMULA, hashContent, hashedRows, holdsWorkOfUser, markOf, type OwnSheetMark } from './own-sheet';

declare module '../../domain/finding' {
  interface FindingFacts {
    'sheet.nameTaken': { readonly wanted: string; readonly given: string };
    'sheet.editedByHand': { readonly sheet: string; readonly copy: string };
    /** The same, of a sheet that may no longer show what stood on it. */
    'sheet.keptVisible': { readonly sheet: string; readonly copy: string };
  }
}

/** Excel's limit. */
const MAX_NAME_LENGTH = 31;

/** What the marks of a run share. */
export interface Stamp {
  readonly fingerprint: string;
  readonly version: string;
}

/** Report sheets with their name, their place and their mark; in steps, for a sheet may be large. */
export function* placeSheets(
  contents: readonly SheetContent[],
  workbook: Workbook,
  stamp: Stamp,
  findings: Findings,
): Paused<readonly Sheet[]> {
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const freeName = (wanted: string, suffix: (n: number) => string): string => {
    for (let n = 1; ; n++) {
      const tail = suffix(n);
      const name = wanted.slice(0, MAX_NAME_LENGTH - tail.length) + tail;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
  const placed = function* (content: SheetContent): Paused<Sheet> {
    const { kind, name: wanted, withdrawn, ...rest } = content;
    const blocks = content.blocks.map((block) => ({ ...block, rows: cleanRows(block.rows) }));
    yield;
    const rows = valuesOf(blocks);
    yield;
    const extent = { rows: rows.length, columns: content.columnWidths.length };
    const mark: OwnSheetMark = {
      kind,
      extent,
      contentHash: hashContent(rows, extent),
      ...stamp,
      complete: true,
    };
    yield;
    const own = ownSheet(workbook, kind, wanted);
    if (own === null) {
      const name = freeName(wanted, (n) => (n === 1 ? '' : ` (${String(n)})`));
      if (name !== wanted) {
        const sheet = workbook.sheets.find((grid) => sameName(grid.name, wanted))?.name ?? wanted;
        findings.add('info', 'sheet.nameTaken', { sheet }, { wanted: sheet, given: name });
      }
      return { ...rest, blocks, name, mark };
    }
    const place = { ...rest, blocks, name: own.grid.name, replaces: own.grid.name, mark };
    if (!holdsWorkOfUser(hashedRows(own.grid), own.mark, extent)) return place;
    const copy = freeName(own.grid.name, (n) => (n === 1 ? ' (bewaard)' : ` (bewaard ${String(n)})`));
    const code = withdrawn === true ? 'sheet.keptVisible' : 'sheet.editedByHand';
    findings.add('warning', code, { sheet: own.grid.name }, { sheet: own.grid.name, copy });
    return { ...place, keepCopyAs: copy };
  };
  const sheets: Sheet[] = [];
  for (const content of contents) sheets.push(yield* placed(content));
  return sheets;
}

/** The own sheet of a kind. A copied sheet may carry the same mark: then the one with the usual name is ours. */
function ownSheet(
  workbook: Workbook,
  kind: string,
  wanted: string,
): { grid: Grid; mark: OwnSheetMark } | null {
  const own = workbook.sheets.flatMap((grid) => {
    const mark = markOf(grid);
    return mark?.kind === kind ? [{ grid, mark }] : [];
  });
  return own.find(({ grid }) => sameName(grid.name, wanted)) ?? own[0] ?? null;
}

/** Excel takes names of sheets that differ in case only as one. */
function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The values of a sheet for the hash, cell by cell; cells under a span are empty, and so is what a formula fills. */
function valuesOf(blocks: readonly Block[]): Rows {
  const hashed = blocks.map((block) =>
    block.live === undefined
      ? block
      : {
          ...block,
          rows: block.rows.map((_, row) => ({
            cells: row === 0 ? [{ value: FORMULA, style: 'text' as const }] : [],
          })),
        },
  );
  return rowsOf(hashed).map(valuesOfRow);
}

function valuesOfRow({ cells }: Row): readonly CellValue[] {
  const values: CellValue[] = [];
  for (const { value, span = 1 } of cells) {
    values.push(value);
    for (let covered = 1; covered < span; covered++) values.push(null);
  }
  return values;
}
