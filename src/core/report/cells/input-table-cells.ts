import { exactly } from '../../domain/amount';
import type { FigureKey } from '../../domain/figure';
import type { InputTable } from '../../domain/provenance';
import { CONTROLE } from '../../text/reports/controle';
import { cell, figured } from '../blocks';
import type { Cell } from '../document';
import { amountCell } from './amount-cell';

/** The sum of a table's amount cells, to the cent: for checking that all of it was read, not a result. */
export function controlTotal(table: InputTable): Cell {
  const { total } = table;
  if (total === null) return cell(CONTROLE.noAmounts, 'figureMuted');
  return figured(amountCell(exactly(total), 0), tableFigure(table, 'total'));
}

/** The figure that a cell shows of a table. */
export function tableFigure(
  { sheet, row, column }: InputTable,
  figure: Extract<FigureKey, { of: 'table' }>['figure'],
): FigureKey {
  return { of: 'table', place: { sheet, row, column }, figure };
}
