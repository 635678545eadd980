import { isKnown, type Amount } from './amount';
import type { CostFigure, ScenarioAssessment } from './assessment';

/** What nobody divided over payers: an amount that was written or stated, or is uncertain; null: it is divided. */
export function undividedOf({
  amount,
  source,
  payers = [],
}: Pick<CostFigure, 'amount'> & {
  readonly source: CostFigure['source'] | ScenarioAssessment['source'];
  readonly payers?: CostFigure['payers'];
}): Amount | null {
  const isNothing = isKnown(amount) && amount.cents.high === 0;
  return source === 'lines' && (payers.length > 0 || isNothing) ? null : amount;
}
