/** How high rows are. A row that fitted itself to its text has a height in the file just like one that a user made higher. */
import { XmlReader } from '../xml/reader';

/** In points, by row from 0. */
export type RowHeights = ReadonlyMap<number, number>;

/** No row of Excel is higher, in points. */
const HIGHEST = 409.5;

/** Of the part of one sheet. */
export function rowHeights(source: string): RowHeights {
  const reader = new XmlReader(source);
  const heights = new Map<number, number>();
  let row = -1;
  while (reader.next()) {
    if (reader.kind === 'close' && reader.is('sheetData')) break;
    if (reader.kind !== 'open' || !reader.is('row')) continue;
    // Rows may leave out where they are: then they follow the one before.
    row = Number(reader.attribute('r') ?? row + 2) - 1;
    const height = Number(reader.attribute('ht'));
    if (Number.isInteger(row) && height > 0 && height <= HIGHEST) heights.set(row, height);
    reader.skip();
  }
  return heights;
}
