/** The formulas of a sheet that the grid can calculate with. All others keep the value that the file has of them. */
import { parseRange } from '../../../../formats/xlsx/references';
import type { Cell, Sheet } from './file';
import { shownFormula } from './formula-text';
import { cellKey, type ShownFormula } from './shown-sheet';

/** Whether the grid knows a function by this name. */
export type KnowsFunction = (name: string) => boolean;

export function formulasOf(sheet: Sheet, knows: KnowsFunction): ReadonlyMap<number, ShownFormula> {
  const formulas = new Map<number, ShownFormula>();
  for (const [at, cell] of sheet.cells ?? []) {
    if (cell.formula === undefined || cell.formula === '') continue;
    const text = `=${shownFormula(cell.formula)}`;
    const comma = at.indexOf(',');
    if (isWithin(text, knows))
      formulas.set(cellKey(Number(at.slice(0, comma)), Number(at.slice(comma + 1))), {
        text,
        spill: spillOf(cell),
      });
  }
  return formulas;
}

function spillOf({ formulaType, formulaRef }: Cell): ShownFormula['spill'] {
  const range = formulaType === 'array' && formulaRef !== undefined ? parseRange(formulaRef) : undefined;
  if (range === undefined) return null;
  return range.lastRow > range.firstRow || range.lastColumn > range.firstColumn ? range : null;
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALLED = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\()/gu;
const OTHER_FILE = /\[\d+\]/;

/** Cells of other files are not here, and a function that nobody knows would only give an error. */
function isWithin(text: string, knows: KnowsFunction): boolean {
  if (OTHER_FILE.test(text)) return false;
  return Array.from(text.replace(QUOTED, '').matchAll(CALLED)).every(([name]) => knows(name.toUpperCase()));
}
