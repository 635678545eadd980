/** Reports and tables that are made in steps, made at once. */
import { finished, type Paused } from '../../src/core/domain/pauses';
import { gevoeligheidsanalyse as gevoeligheidsanalyseSteps } from '../../src/core/report/gevoeligheidsanalyse';
import { moneyTables as moneyTablesSteps } from '../../src/core/report/tables/money-table';
import { resultaat as resultaatSteps } from '../../src/core/report/resultaat';
import { samenvatting as samenvattingSteps } from '../../src/core/report/samenvatting/samenvatting';

export function atOnce<Input, Made>(inSteps: (input: Input) => Paused<Made>): (input: Input) => Made {
  return (input) => finished(inSteps(input));
}

export const gevoeligheidsanalyse = atOnce(gevoeligheidsanalyseSteps);
export const moneyTables = atOnce(moneyTablesSteps);
export const resultaat = atOnce(resultaatSteps);
export const samenvatting = atOnce(samenvattingSteps);
