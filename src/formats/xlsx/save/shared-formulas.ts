/** A formula that several cells share stands in one of them: when that one goes, the others must keep what they say. */
import type { OldCell, SheetRows } from '../edit/sheet-rows';
import { movedFormula } from '../formula/moved';
import { rangeName } from '../references';
import { escapeText } from '../xml/text';
import { attributeOf, childOf, type XmlElement } from '../xml/tree';
import type { FormulaField } from './formula-fields';
import type { SavedSheet } from './saved-sheet';

interface Sharer {
  readonly row: number;
  readonly cell: OldCell;
  readonly formula: XmlElement;
}

/** The first of the others takes over, or each gets the formula for itself. */
export function unshare(sheet: SavedSheet, field: FormulaField): void {
  const written = formulaText(sheet.old(field.row, field.column));
  const others = sharersOf(sheet.rows, field).filter(({ row, cell }) => !sheet.isTyped(row, cell.column));
  const formulaIn = ({ row, cell }: Sharer): string =>
    escapeText(movedFormula(written, row - field.row, cell.column - field.column));
  const [heir] = others;
  if (heir !== undefined && others.every(({ cell }) => cell.column === heir.cell.column)) {
    // Down a column the next one takes over.
    const range = {
      firstRow: heir.row,
      firstColumn: heir.cell.column,
      lastRow: others.at(-1)?.row ?? heir.row,
      lastColumn: heir.cell.column,
    };
    const tag = `<f t="shared" ref="${rangeName(range)}" si="${field.number}">`;
    sheet.adopt(heir.row, heir.cell.column, withFormula(heir, `${tag}${formulaIn(heir)}</f>`));
    return;
  }
  for (const other of others)
    sheet.adopt(other.row, other.cell.column, withFormula(other, `<f>${formulaIn(other)}</f>`));
}

function formulaText(cell: OldCell | undefined): string {
  return (cell && childOf(cell.element, 'f'))?.text ?? '';
}

function sharersOf(rows: SheetRows, { number, row: own, column }: FormulaField): readonly Sharer[] {
  const pattern = new RegExp(`<(?:[\\w-]+:)?f\\s[^>]*?\\bsi\\s*=\\s*["']${number}["']`);
  return rows.rowsWith(pattern).flatMap((row) =>
    [...rows.cells(row).values()].flatMap((cell) => {
      const formula = childOf(cell.element, 'f');
      const shares =
        formula !== undefined &&
        attributeOf(formula, 't') === 'shared' &&
        attributeOf(formula, 'si') === number &&
        attributeOf(formula, 'ref') === undefined;
      return shares && !(row === own && cell.column === column) ? [{ row, cell, formula }] : [];
    }),
  );
}

function withFormula({ cell: { xml, element }, formula }: Sharer, written: string): string {
  const own =
    formula.prefix === ''
      ? written
      : written.replace(/^<f|f>$/g, (name) => name.replace('f', `${formula.prefix}:f`));
  return xml.slice(0, formula.start - element.start) + own + xml.slice(formula.end - element.start);
}
