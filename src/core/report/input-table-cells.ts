import { exactly } from '../domain/amount';
import type { InputTable } from '../domain/provenance';
import { CONTROLE } from '../text/labels';
import { amountCell } from './amount-cell';
import { cell } from './blocks';
import type { Cell } from './document';

/** The sum of a table's amount cells, to the cent: for checking that all of it was read, not a result. */
export function controlTotal({ total }: InputTable): Cell {
  return total === null ? cell(CONTROLE.noAmounts, 'figureMuted') : amountCell(exactly(total), 0);
}
