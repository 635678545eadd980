/** How the sheets of a file look. A file that this reader cannot read is shown without looks, never refused. */
import { readXlsx } from 'hucre/xlsx';
import { readTableLooks, XlsxError, type TableLooks } from '../../../../formats/xlsx';
import type { LookedAt } from './file';

export async function readLooks(bytes: Uint8Array): Promise<LookedAt> {
  const tableLooks = tableLooksIn(bytes);
  try {
    return { ...(await readXlsx(bytes, { readStyles: true })), tableLooks };
  } catch {
    return { sheets: [], tableLooks };
  }
}

function tableLooksIn(bytes: Uint8Array): TableLooks | null {
  try {
    return readTableLooks(bytes);
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}
