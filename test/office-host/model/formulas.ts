/** What stands in the cells of all sheets, and the formulas among it: they follow what they point at, and may spill. */
import { cellArea, parseAddress, sheetPrefix, type Cell } from '../cells/address';
import { isErrorText, type CellContent, type Value } from '../cells/contents';
import { enter, type EntryRules } from '../cells/entry';
import type { Sheet } from './sheet';

/** What calculates formulas: a value, a table that spills, or undefined when it is no formula of its own. */
export type Calculate = (
  formula: string,
  at: Cell & { readonly sheet: Sheet },
) => Value | Value[][] | undefined;

export abstract class Formulas {
  readonly sheets: Sheet[] = [];
  calculate: Calculate = () => undefined;
  calculationMode = 'Automatic';
  /** Whether something changed since the last time. */
  protected isStale = false;

  constructor(private readonly rules: EntryRules) {}

  /** Writes to one cell what was written, as Excel reads it. */
  write(sheet: Sheet, cell: Cell, written: unknown): void {
    if (written === '') {
      this.put(sheet, cell, undefined);
      return;
    }
    const format = String(sheet.looks.at(cell.row, cell.column)['numberFormat']);
    const { content, numberFormat } = enter(written, format, this.rules);
    if (numberFormat !== undefined && format === 'General')
      sheet.looks.set(cellArea(cell), 'numberFormat', numberFormat);
    // What covers a merged area keeps one value: that of its first cell.
    if (sheet.coveredBy(cell) === undefined) this.put(sheet, cell, content);
  }

  /** Puts something in a cell, and sees to formulas that spill. */
  put(sheet: Sheet, cell: Cell, content: CellContent | undefined): void {
    const old = sheet.contents.at(cell.row, cell.column);
    if (old?.formula !== undefined) clearSpill(sheet, cell);
    sheet.contents.put(cell.row, cell.column, content);
    if (old?.spilledFrom !== undefined && content !== undefined) blockSpill(sheet, old.spilledFrom);
    if (content?.formula !== undefined) this.evaluate(sheet, cell, content.formula);
  }

  /** Every formula again, when something changed since: what Excel does in automatic mode, and when it is asked to. */
  recalculate(): void {
    this.isStale = false;
    this.eachFormula((sheet, cell, { formula }) => {
      this.evaluate(sheet, cell, formula);
    });
  }

  /** Before values are read, and after each batch. */
  settle(): void {
    if (this.isStale && this.calculationMode === 'Automatic') this.recalculate();
  }

  protected rewriteFormulas(from: string, to: string): void {
    this.eachFormula((sheet, cell, content) => {
      if (!content.formula.includes(from)) return;
      const formula = content.formula.replaceAll(from, to);
      sheet.contents.put(cell.row, cell.column, { ...content, formula });
      this.evaluate(sheet, cell, formula);
    });
  }

  private eachFormula(
    work: (sheet: Sheet, cell: Cell, content: CellContent & { readonly formula: string }) => void,
  ): void {
    for (const sheet of this.sheets)
      for (const cell of sheet.contents.calculatedCells) {
        const content = sheet.contents.at(cell.row, cell.column);
        if (content?.formula !== undefined) work(sheet, cell, { ...content, formula: content.formula });
      }
  }

  private evaluate(sheet: Sheet, cell: Cell, formula: string): void {
    const answer = this.calculate(formula, { ...cell, sheet }) ?? this.follow(sheet, formula);
    if (answer === undefined) return;
    clearSpill(sheet, cell);
    const { row, column } = cell;
    const rows = Array.isArray(answer) ? answer : [[answer]];
    const filled = rows.flatMap((values, r) =>
      values.map((value, c) => ({ row: row + r, column: column + c, content: shown(value) })),
    );
    const [first, ...others] = filled;
    const isBlocked = others.some((other) => sheet.contents.at(other.row, other.column) !== undefined);
    const own = isBlocked ? shown('#SPILL!') : first?.content;
    if (own !== undefined) sheet.contents.put(row, column, { ...own, formula });
    for (const other of isBlocked ? [] : others)
      sheet.contents.put(other.row, other.column, { ...other.content, spilledFrom: cell });
  }

  /** The one kind of formula that needs no calculator: a reference to a cell. */
  private follow(own: Sheet, formula: string): Value | undefined {
    if (formula.startsWith('=#REF!')) return '#REF!';
    const [, prefix, cell = ''] = /^=(.*!)?(\$?[A-Z]{1,3}\$?\d+)$/.exec(formula) ?? [];
    const area = parseAddress(cell)?.area;
    if (area === undefined) return undefined;
    const sheet = prefix === undefined ? own : this.sheets.find(({ name }) => sheetPrefix(name) === prefix);
    if (sheet === undefined) return '#REF!';
    return sheet.contents.at(area.firstRow, area.firstColumn)?.value ?? 0;
  }
}

function clearSpill(sheet: Sheet, cell: Cell): void {
  for (const { row, column } of sheet.contents.spilledFrom(cell)) sheet.contents.put(row, column, undefined);
}

function blockSpill(sheet: Sheet, cell: Cell): void {
  const formula = sheet.contents.at(cell.row, cell.column)?.formula;
  clearSpill(sheet, cell);
  if (formula !== undefined) sheet.contents.put(cell.row, cell.column, { ...shown('#SPILL!'), formula });
}

function shown(value: Value): CellContent {
  return isErrorText(value) ? { value, isError: true } : { value };
}
