/** How the sheets of a file look. A file that this reader cannot read is shown without looks, never refused. */
import { readXlsx } from 'hucre/xlsx';
import {
  readBesideCells,
  readTableLooks,
  XlsxError,
  type BesideCells,
  type TableLooks,
} from '../../../../formats/xlsx';
import type { LookedAt } from './file';

export async function readLooks(bytes: Uint8Array): Promise<LookedAt> {
  return {
    ...(await sheetsOf(bytes)),
    tableLooks: orElse<TableLooks | null>(null, () => readTableLooks(bytes)),
    besideCells: orElse<ReadonlyMap<string, BesideCells>>(new Map(), () => readBesideCells(bytes)),
  };
}

async function sheetsOf(
  bytes: Uint8Array,
): Promise<Pick<LookedAt, 'sheets' | 'namedRanges' | 'themeColors'>> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return { sheets: [] };
  }
}

function orElse<T>(none: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError) return none;
    throw error;
  }
}
