/**
 * Keeps work of the user in one of our sheets as a copy of that sheet, before anything is written. It is the one thing
 * in a report that empties Excel's undo list, and the pane announces it.
 */
import { MARK_PROPERTY } from '../../../core/report/own-sheet';
import { ACTION_BYTES, type Batch } from './batch';
import type { Ground } from './standing';

export async function keepCopies(batch: Batch, { sheets, copies }: Ground): Promise<void> {
  const { worksheets } = batch.context.workbook;
  let isAny = false;
  for (const { sheet, place } of sheets) {
    const { keepCopyAs: name } = sheet;
    if (name === undefined || place === null || copies.has(name)) continue;
    await batch.room(8 * ACTION_BYTES);
    const copy = worksheets.getItem(place.id).copy('End');
    // A copy that kept the mark would pass for the report itself.
    copy.customProperties.add(MARK_PROPERTY, '').delete();
    if (place.hasFormulas) {
      const cells = copy.getUsedRange();
      cells.copyFrom(cells, 'Values');
    }
    copy.name = name;
    isAny = true;
  }
  if (isAny) await batch.send();
}
