/** How the sheets of a file look. A file that this reader cannot read is shown without looks, never refused. */
import { readXlsx } from 'hucre/xlsx';
import type { LookedAt } from './file';

export async function readLooks(bytes: Uint8Array): Promise<LookedAt> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return { sheets: [] };
  }
}
