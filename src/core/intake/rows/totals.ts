/** Control totals: per table the sum of its amounts that are one figure, in cents. They only check the reading. */
import { isKnown, type Amount } from '../../domain/amount';
import { isPoint } from '../../domain/interval';
import type { TableView } from '../tables/table-view';

export function addToTotal(totals: Map<TableView, number>, view: TableView, amount: Amount): void {
  if (isKnown(amount) && isPoint(amount.cents)) totals.set(view, (totals.get(view) ?? 0) + amount.cents.low);
}
