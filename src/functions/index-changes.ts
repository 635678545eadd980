/** The changes of prices from year to year, in two columns: the year and the change as a percentage. */
import type { IndexChange } from '../core/domain/price';
import { indexFactor } from '../core/engine/prices/index-price';
import { parseMutation } from '../core/intake/cells/parse-mutation';
import { CellFlag } from '../core/intake/grid';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { contentOf, isEmptyOrZero, notAvailable, wrongValue, yearIn } from './cell';
import { rangeOf } from './ranges';

/** The name of a series that the user points at. */
export const OWN_SERIES = 'index';

/** More than this is a percentage without its sign: 3,3 typed for 3,3%. */
const LARGEST_WITHOUT_SIGN = 0.5;

/** The factor from one year to another, unrounded. */
export function factorBetween(index: unknown, from: number, to: number): number {
  const factor = indexFactor(changesIn(index, from, to), OWN_SERIES, from, to);
  if (typeof factor === 'number') return factor;
  throw notAvailable(FUNCTION_ERRORS.noChange(factor.without));
}

/** The changes in the years that are needed; what stands at other years has no influence. */
export function changesIn(index: unknown, from: number, to: number): readonly IndexChange[] {
  const rows = rangeOf(index);
  if (rows.some((row) => row.length !== 2)) throw wrongValue(FUNCTION_ERRORS.indexColumns);
  const changes = new Map<number, number>();
  rows.forEach(([yearCell, changeCell], row) => {
    if (isEmptyOrZero(yearCell) || (row === 0 && isHeader(yearCell))) return;
    const year = yearIn(yearCell, FUNCTION_ERRORS.rowNumber('index', row + 1));
    if (year === null || year <= Math.min(from, to) || year > Math.max(from, to)) return;
    const change = changeIn(changeCell, year);
    const known = changes.get(year) ?? change;
    if (known !== change) throw wrongValue(FUNCTION_ERRORS.twoChanges(year));
    changes.set(year, change);
  });
  return [...changes].map(([year, mutation]) => ({
    series: OWN_SERIES,
    year,
    mutation,
    source: null,
    place: null,
  }));
}

function isHeader(cell: unknown): boolean {
  return typeof cell === 'string' && !/\d/.test(cell);
}

/** A cell with the format of a percentage hands over 0.033 for 3,3%, and so does a cell without it. */
function changeIn(cell: unknown, year: number): number {
  if (isEmptyOrZero(cell)) throw notAvailable(FUNCTION_ERRORS.emptyChange(year));
  if (typeof cell === 'number' && Math.abs(cell) > LARGEST_WITHOUT_SIGN)
    throw wrongValue(FUNCTION_ERRORS.percentSign(year, cell));
  const flags = typeof cell === 'number' ? CellFlag.percentage : 0;
  const change = contentOf(cell, FUNCTION_ERRORS.changeOf(year), parseMutation, flags);
  if (change === null) throw notAvailable(FUNCTION_ERRORS.emptyChange(year));
  return change;
}
