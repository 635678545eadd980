import { cellName, type Place } from '../../core/domain/finding';
import { PANE } from '../../core/text/pane';

/** Where something stands, in words: "Bedragen, cel B4". */
export function placeText(place: Place | null): string {
  if (place === null) return PANE.place.workbook;
  const cell = cellName(place);
  if (cell !== null) return PANE.place.cell(place.sheet, cell);
  return place.row === undefined ? PANE.place.sheet(place.sheet) : PANE.place.row(place.sheet, place.row + 1);
}
