/** How the sheets of a file look. A file that this reader cannot read is shown without looks, never refused. */
import { readXlsx } from 'hucre/xlsx';
import {
  readLinks,
  readTableLooks,
  XlsxError,
  type SheetLink,
  type TableLooks,
} from '../../../../formats/xlsx';
import type { LookedAt, Sheet } from './file';

export async function readLooks(bytes: Uint8Array): Promise<LookedAt> {
  const looked = await sheetsOf(bytes);
  return {
    ...looked,
    tableLooks: orElse<TableLooks | null>(null, () => readTableLooks(bytes)),
    // Which cells a link stands in, our own reader knows better.
    links: orElse(new Map<string, readonly SheetLink[]>(), () =>
      readLinks(bytes, namesWithLinks(looked.sheets)),
    ),
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

function namesWithLinks(sheets: readonly Sheet[]): ReadonlySet<string> {
  const hasLink = ({ cells }: Sheet): boolean => {
    for (const { hyperlink } of cells?.values() ?? []) if (hyperlink !== undefined) return true;
    return false;
  };
  return new Set(sheets.filter(hasLink).map(({ name }) => name));
}

function orElse<T>(none: T, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XlsxError) return none;
    throw error;
  }
}
