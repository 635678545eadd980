/** Where something stands in the workbook, as cells that lead there. */
import { cellName, type Place } from '../../domain/finding';
import { CONTROLE } from '../../text/reports/controle';
import { cell } from '../blocks';
import type { Cell, LinkTarget } from '../document';

/** The sheet, and the cell as a link. */
export function placeCells(place: Place | null): readonly [Cell, Cell] {
  if (place === null) return [cell(CONTROLE.wholeWorkbook, 'cellText'), cell('', 'cellText')];
  return [cell(place.sheet, 'cellText'), cell(placeName(place), 'cellLink', linkTo(place))];
}

/** Only the place: what is passed in may carry more (an InputTable is a place, too). */
function linkTo({ sheet, row, column }: Place): LinkTarget {
  return { sheet, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

function placeName(place: Place): string {
  if (place.row === undefined) return CONTROLE.wholeSheet;
  return cellName(place) ?? CONTROLE.wholeRow(place.row + 1);
}
