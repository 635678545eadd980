/** Formulas that are about more cells than the one in which they stand. */
import type { Range } from '../../../core/intake/grid';
import type { OldCell, SheetRows } from '../edit/sheet-rows';
import { MAX_CELLS } from '../limits';
import { parseRange } from '../references';
import { XlsxError } from '../xlsx-error';
import { attributeOf, childOf } from '../xml/tree';
import { sizeOf } from './places';

export interface FormulaField {
  /**
   * dynamic: spills from its cell; array: stands in all its cells, and nobody can change one of them; dataTable: so do
   * its results; shared: other cells have the same formula, and name it by its number.
   */
  readonly kind: 'dynamic' | 'array' | 'dataTable' | 'shared';
  /** Of all its cells. */
  readonly range: Range;
  /** Where the formula itself stands. */
  readonly row: number;
  readonly column: number;
  /** By which cells name a shared formula. */
  readonly number: string;
}

const HAS_RANGE = /<(?:[\w-]+:)?f\s[^>]*?\bref\s*=/;

export function formulaFields(rows: SheetRows): readonly FormulaField[] {
  const fields = rows
    .rowsWith(HAS_RANGE)
    .flatMap((row) => [...rows.cells(row).values()].flatMap((cell) => fieldOf(cell, row) ?? []));
  // No sheet that can be read has so many cells: a file that says that they are filled is not to be believed.
  const filled = fields.reduce((sum, { kind, range }) => sum + (kind === 'shared' ? 0 : sizeOf(range)), 0);
  if (filled > MAX_CELLS) throw new XlsxError('tooLarge');
  return fields;
}

function fieldOf({ element, column }: OldCell, row: number): FormulaField | undefined {
  const formula = childOf(element, 'f');
  const range = formula && parseRange(attributeOf(formula, 'ref') ?? '');
  const type = formula && attributeOf(formula, 't');
  if (!formula || !range || (type !== 'array' && type !== 'dataTable' && type !== 'shared')) return undefined;
  const isDynamic = type === 'array' && Number(attributeOf(element, 'cm') ?? 0) > 0;
  const number = attributeOf(formula, 'si') ?? '';
  return { kind: isDynamic ? 'dynamic' : type, range, row, column, number };
}
