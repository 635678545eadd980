/** How a sheet is shown and printed. What the user chose for a sheet that was there already stays where it can. */
import { rangeName } from '../../../formats/xlsx/references';
import type { Extent } from '../../../formats/xlsx/write/layout';
import { footerTexts } from '../../../formats/xlsx/write/footer';
import { pageBreaks } from '../../../formats/xlsx/write/page-breaks';
import { lineHeight } from '../../../formats/xlsx/write/row-height';
import { rowHeights } from '../../../formats/xlsx/write/row-heights';
import { ACTION_BYTES, type Batch } from './batch';
import type { Drawing } from './drawing';

/** Margins in inches, as files have them. */
const MARGINS = { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.25 };

export async function drawPage(batch: Batch, drawing: Drawing): Promise<void> {
  const { standing, worksheet, layout } = drawing;
  const { sheet, place } = standing;
  const { print, frozenRows } = sheet;
  const { pageLayout, freezePanes } = worksheet;
  await batch.room(18 * ACTION_BYTES);
  if (place?.wasWhole !== true) {
    worksheet.showGridlines = false;
    pageLayout.setPrintMargins('Inches', MARGINS);
  }
  if (frozenRows !== (place?.frozenRows ?? 0)) {
    if (frozenRows > 0) freezePanes.freezeRows(frozenRows);
    else freezePanes.unfreeze();
  }
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  drawFooter(pageLayout.headersFooters.defaultForAllPages, drawing);
  // All that is typed on an input sheet is printed.
  if (layout.tables.length === 0 && place?.hasOwnPrintArea !== true)
    pageLayout.setPrintArea(nameOf(layout.extent));
  if (print.repeatRows !== undefined)
    pageLayout.setPrintTitleRows(`${print.repeatRows.first + 1}:${print.repeatRows.last + 1}`);
  await drawBreaks(batch, drawing);
}

function nameOf({ rows, columns }: Extent): string {
  return rangeName({ firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 });
}

/** The three parts together may not be too long, also not for a moment. */
function drawFooter(page: Excel.HeaderFooter, { standing: { sheet, place } }: Drawing): void {
  const { left, centre, right } = footerTexts(sheet.print.footer);
  if (place?.wasWhole === true) page.centerFooter = '';
  page.leftFooter = left;
  page.rightFooter = right;
  page.centerFooter = centre;
}

/** Breaks of the user below the report stay. */
async function drawBreaks(batch: Batch, { standing, worksheet, layout, fontSize }: Drawing): Promise<void> {
  const { sheet, place } = standing;
  const { columnWidths: widths, print } = sheet;
  const heights = rowHeights(sheet, layout, fontSize).map((height) => height ?? lineHeight(fontSize));
  const ours = pageBreaks({ layout, heights, widths, print });
  const below = Math.max(layout.extent.rows, place?.before.rows ?? 0);
  const theirs = (place?.breaks ?? []).filter((row) => row > below);
  const { horizontalPageBreaks } = worksheet;
  if ((place?.breaks.length ?? 0) > 0) {
    await batch.room(ACTION_BYTES);
    horizontalPageBreaks.removePageBreaks();
  }
  for (const row of [...ours, ...theirs]) {
    await batch.room(ACTION_BYTES);
    horizontalPageBreaks.add(`A${row + 1}`);
  }
}
