/**
 * Formulas that fill more cells than their own, stored as Excel does: the first cell has the formula, marked as one that
 * spills, and every cell has the value that it showed last.
 */
import type { Range } from '../../../core/intake/grid';
import type { LiveCall } from '../../../core/report/document';
import { OWN_PREFIX } from '../formula/own-functions';
import { parseRange, rangeName } from '../references';
import { escapeText } from '../xml/text';
import { attributeOf, childOf, sourceOf, type XmlElement } from '../xml/tree';
import { argumentText, holds } from './formula-cells';
import type { PlacedCell, PlacedFormula } from './layout';

/** What a formula of a report starts with. */
const OF_A_REPORT = `${OWN_PREFIX}TABEL_`;

export class LiveFormulas {
  /** `mark`: the number by which cells say that their formula spills. */
  constructor(
    private readonly formulas: readonly PlacedFormula[],
    private readonly mark: number,
  ) {}

  /** The formula that fills a cell. */
  at(row: number, column: number): PlacedFormula | undefined {
    return this.formulas.find(({ range }) => holds(range, row, column));
  }

  /** The attributes and the formula of a cell that one fills; the others bear a value only. */
  cellParts(
    row: number,
    column: number,
    { range, call }: PlacedFormula,
  ): { attribute: string; element: string } {
    if (row !== range.firstRow || column !== range.firstColumn) return { attribute: '', element: '' };
    return {
      attribute: ` cm="${this.mark}"`,
      element: `<f t="array" ref="${rangeName(range)}">${escapeText(formulaText(call))}</f>`,
    };
  }

  /** The columns in a row that formulas fill with nothing to see: they have no cell of a report. */
  blanks(row: number, placed: readonly PlacedCell[]): readonly number[] {
    if (this.formulas.length === 0) return [];
    return this.formulas.flatMap(({ range: { firstRow, lastRow, firstColumn, lastColumn } }) => {
      if (row < firstRow || row > lastRow) return [];
      const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
      return columns.filter((column) => !placed.some((cell) => cell.column === column));
    });
  }
}

/** Where a formula of ours that stands in a sheet filled cells. */
export function ownSpill(source: string, cell: XmlElement): Range | undefined {
  const formula = childOf(cell, 'f');
  if (!formula || !sourceOf(source, formula).includes(OF_A_REPORT)) return undefined;
  return parseRange(attributeOf(formula, 'ref') ?? '');
}

function formulaText({ fn, args }: LiveCall): string {
  return `${OWN_PREFIX}${fn.replaceAll('.', '_')}(${args.map(argumentText).join(',')})`;
}
