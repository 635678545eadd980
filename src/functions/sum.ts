/** SOM: amounts added up with the rules of the report, of some payers and one case when the user says so. */
import { amountAnswer } from './answers';
import type { Answer } from './cell';
import { sumOfLines } from './line-amount';
import { inPerspective, linesThat, ofCase, parallelColumns } from './parallel-lines';

export function sumOfAmounts(
  bedragen: unknown,
  financiers: unknown,
  perspectief: unknown,
  casussen: unknown,
  casus: unknown,
): Answer {
  const columns = parallelColumns({ bedragen, financiers, casussen });
  const counting = linesThat(
    columns.bedragen,
    ofCase(columns.casussen, casus),
    inPerspective(columns.financiers, perspectief),
  );
  return amountAnswer(sumOfLines(columns.bedragen, counting), 'bedrag');
}
