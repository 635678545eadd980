/** KOSTEN.DIRECT: hours for one case times the price of an hour. */
import { isKnown, sum, times, uncertain, type Amount } from '../core/domain/amount';
import { parseHours } from '../core/intake/cells/parse-quantity';
import { parseTariff } from '../core/intake/cells/parse-tariff';
import { parseChoice } from '../core/intake/cells/parse-text';
import { CHOICES } from '../core/intake/labels';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountAnswer } from './answers';
import { contentOf, emptyAsNull, isEmptyOrZero, notAvailable, read, wrongValue, type Answer } from './cell';
import { total } from './line-amount';
import {
  cellOf,
  inPerspective,
  linesThat,
  ofCase,
  parallelColumns,
  reader,
  whereIs,
  type Column,
} from './parallel-lines';
import { cellsOf } from './ranges';

export function directCostOf(
  uren: unknown,
  tarieven: unknown,
  casussen: unknown,
  casus: unknown,
  soort_tijd: unknown,
  financiers: unknown,
  perspectief: unknown,
): Answer {
  const count = cellsOf(uren).length;
  const columns = parallelColumns({
    uren,
    tarieven: forEveryLine(tarieven, count),
    casussen,
    soort_tijd,
    financiers,
  });
  const { uren: hours, tarieven: tariffs } = columns;
  const lines = linesThat(
    hours,
    ofCase(columns.casussen, casus),
    (line) => !isEmptyOrZero(cellOf(hours, line)),
  );
  if (lines.length === 0) throw notAvailable(FUNCTION_ERRORS.noHours);
  const isPaid = inPerspective(columns.financiers, perspectief);
  const isDirect = reader(columns.soort_tijd, isDirectTime);
  const counting = lines.filter((line) => isDirect(line) && isPaid(line));
  const costs = counting.map((line) => costOfLine(hours, tariffs, line));
  return amountAnswer(total(costs, sum), 'bedrag');
}

/** One tariff for all hours may stand in one cell. */
function forEveryLine(tariffs: unknown, count: number): unknown {
  const cells = cellsOf(tariffs);
  return cells.length === 1 ? [Array.from({ length: count }, () => cells[0])] : tariffs;
}

/** An empty cell is direct time. */
function isDirectTime(value: unknown, argument: string): boolean {
  const kind = contentOf(emptyAsNull(value), argument, (cell) =>
    parseChoice<'direct' | 'indirect'>(cell, CHOICES.soortTijd),
  );
  return kind !== 'indirect';
}

function costOfLine(hours: Column, tariffs: Column, line: number): Amount {
  const quantity = read(cellOf(hours, line), whereIs(hours, line), parseHours);
  if (quantity.kind === 'missing') throw notAvailable(FUNCTION_ERRORS.noAmount(whereIs(hours, line)));
  const cell = cellOf(tariffs, line);
  const tariff = isEmptyOrZero(cell) ? null : read(cell, whereIs(tariffs, line), parseTariff);
  if (tariff === null || tariff.kind === 'missing')
    throw notAvailable(FUNCTION_ERRORS.noTariff(whereIs(tariffs, line)));
  // Hours that are said to be unknown.
  if (quantity.kind === 'unreadable') return uncertain();
  const cost = times(quantity.amount, tariff);
  if (isKnown(tariff) && !isKnown(cost)) throw wrongValue(FUNCTION_ERRORS.tooLarge);
  return cost;
}
