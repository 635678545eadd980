/**
 * Keeps work of the user in one of our sheets as a copy of that sheet, before anything is written. It is the one thing
 * in a report that empties Excel's undo list, and the pane announces it.
 */
import { MARK_PROPERTY } from '../../../core/report/own-sheets/own-sheet';
import { ACTION_BYTES, bytesOf, type Batch } from './batch';
import type { Ground } from './standing';
import { forgetCopying, noteCopying } from './unnamed-copies';

export async function keepCopies(batch: Batch, { sheets, copies, copying }: Ground): Promise<void> {
  const { worksheets } = batch.context.workbook;
  const wanted = sheets.flatMap(({ sheet: { keepCopyAs: name }, place }) =>
    name === undefined || place === null || copies.has(name) ? [] : [{ name, place }],
  );
  if (copying === null || (wanted.length === 0 && !copying.isNoted)) return;
  await batch.room(2 * ACTION_BYTES + bytesOf(copying.names));
  if (wanted.length > 0) noteCopying(batch.context, copying);
  for (const { name, place } of wanted) {
    await batch.room(8 * ACTION_BYTES);
    const unnamed = copying.unnamed.get(place.id);
    const copy =
      unnamed === undefined ? worksheets.getItem(place.id).copy('End') : worksheets.getItem(unnamed);
    // A copy that kept the mark would pass for the report itself.
    copy.customProperties.add(MARK_PROPERTY, '').delete();
    if (place.hasFormulas) {
      const cells = copy.getUsedRange();
      cells.copyFrom(cells, 'Values');
    }
    copy.name = name;
  }
  forgetCopying(batch.context);
  await batch.send();
}
