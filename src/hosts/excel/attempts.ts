/** Work on the workbook that fails is tried once more as a whole. */
import { HostError } from '../host';
import { asHostError, excelCode } from './errors';

/** Work that is not done twice: the second time it would be something else. */
export async function once<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asHostError(error);
  }
}

/**
 * What was done before a failure stands, and nothing can be rolled back, so the work itself is such that doing it again
 * repairs it. What we refuse ourselves, and typing in a cell, are no failures: they would be the same again.
 */
export async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (first) {
    if (excelCode(first) === null || isTyping(first)) throw asHostError(first);
  }
  return once(work);
}

function isTyping(error: unknown): boolean {
  const known = asHostError(error);
  return known instanceof HostError && known.code === 'editMode';
}

/** A user who is typing in a cell hears so at once, at the first step ... */
export const FIRST: Excel.RunOptions = { delayForCellEdit: false };

/** ... and later steps wait until the cell is done, for half a report is worse than a late one. */
export const LATER: Excel.RunOptions = { delayForCellEdit: true };
