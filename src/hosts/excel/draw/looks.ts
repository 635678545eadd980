/** Fonts, fills, alignment and borders: each property once for all cells that share it. */
import type { Range } from '../../../core/intake/grid';
import { styleOf } from '../../../core/report/style';
import { addressesOf, areasOf } from './areas';
import { ACTION_BYTES, PART_BYTES, type Batch } from './batch';
import type { Drawing } from './drawing';
import { ASPECTS, drawLines, propertyFinder, sidesOf } from './properties';

export async function drawLooks(batch: Batch, { worksheet, contents }: Drawing): Promise<void> {
  for (const aspect of ASPECTS) {
    const find = propertyFinder(aspect);
    const areas = areasOf(contents, (row, column) => {
      const cell = contents.at(row, column);
      return cell === undefined ? undefined : find(cell.style);
    });
    for (const [property, ranges] of areas)
      for (const address of addressesOf(ranges)) {
        await batch.room(ACTION_BYTES + 2 * PART_BYTES + address.length);
        property.apply(formatAt(worksheet, address));
      }
  }
  await drawBorders(batch, { worksheet, contents });
}

async function drawBorders(
  batch: Batch,
  { worksheet, contents }: Pick<Drawing, 'worksheet' | 'contents'>,
): Promise<void> {
  const areas = areasOf(contents, (row, column) => {
    const cell = contents.at(row, column);
    return cell === undefined ? undefined : styleOf(cell.style).border;
  });
  for (const [border, ranges] of areas) {
    const alike = new Map<string, Range[]>();
    for (const range of ranges) {
      const key = sidesOf(border, range).join();
      alike.set(key, [...(alike.get(key) ?? []), range]);
    }
    for (const group of alike.values()) {
      const [first] = group;
      if (first === undefined) continue;
      const sides = sidesOf(border, first);
      for (const address of addressesOf(group)) {
        await batch.room(ACTION_BYTES + (2 + 3 * sides.length) * PART_BYTES + address.length);
        drawLines(formatAt(worksheet, address), sides);
      }
    }
  }
}

/** The format of the cells at an address, which may be of several rectangles. */
export function formatAt(worksheet: Excel.Worksheet, address: string): Excel.RangeFormat {
  return address.includes(',')
    ? worksheet.getRanges(address).untrack().format
    : worksheet.getRange(address).untrack().format;
}
