/** Links to places in the workbook. A link brings a look of its own, so ours comes after it. */
import { cellName, quoteSheet } from '../../../formats/xlsx/references';
import { cellsAt } from '../place';
import { ACTION_BYTES, bytesOf, type Batch } from './batch';
import type { Drawing } from './drawing';

/** Excel opens no file with more links on one sheet. */
const MAX_LINKS = 65_000;

export async function drawLinks(batch: Batch, { worksheet, layout }: Drawing): Promise<void> {
  const links = layout.rows.flatMap((cells, row) =>
    cells.flatMap(({ column, link }) => (link === undefined ? [] : [{ row, column, link }])),
  );
  for (const { row, column, link } of links.slice(0, MAX_LINKS)) {
    const documentReference = `${quoteSheet(link.sheet)}!${cellName(link.row ?? 0, link.column ?? 0)}`;
    await batch.room(ACTION_BYTES + bytesOf(documentReference));
    cellsAt(worksheet, row, column).hyperlink = { documentReference };
  }
}
