/** KOSTEN.GEMIDDELD: what was deployed in a period, divided over the children with contact in it. */
import { sum, type Amount } from '../core/domain/amount';
import { overlap, type Period } from '../core/domain/span';
import { divide } from '../core/engine/approach/divide';
import { shareOfLine } from '../core/engine/lines/share-of-line';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { amountAnswer } from './answers';
import { countIn, isEmptyOrZero, notAvailable, single, wrongValue, type Answer } from './cell';
import { daysIn, periodIn, spanIn } from './days';
import { amountOfLine, sumOfLines, total } from './line-amount';
import {
  cellOf,
  linesThat,
  ofSchool,
  parallelColumns,
  whereIs,
  type Column,
  type Filter,
} from './parallel-lines';

/** The parts of a line: what it cost, and when it ran. */
interface Lines {
  readonly kosten: Column;
  readonly van: Column;
  readonly tot: Column;
}

export function averageOfCosts(
  kosten: unknown,
  aantal_kinderen: unknown,
  van: unknown,
  tot: unknown,
  begin: unknown,
  einde: unknown,
  scholen: unknown,
  school: unknown,
): Answer {
  const columns = parallelColumns({ kosten, van, tot, scholen });
  const isFilled: Filter = (line) => !isEmptyOrZero(cellOf(columns.kosten, line));
  const lines = linesThat(columns.kosten, isFilled, ofSchool(columns.scholen, school, isFilled));
  if (lines.length === 0) throw notAvailable(FUNCTION_ERRORS.noCosts);
  const children = countIn(single(aantal_kinderen, 'aantal_kinderen'), 'aantal_kinderen');
  const period = periodOf(columns, begin, einde);
  const cost = period === null ? sumOfLines(columns.kosten, lines) : costIn(columns, lines, period);
  if (children === null) throw notAvailable(FUNCTION_ERRORS.noChildren);
  return amountAnswer(divide(cost, children), 'bedrag');
}

/** Null: the lines have no days, and count whole. Days and a period only make sense together. */
function periodOf({ van, tot }: Lines, begin: unknown, einde: unknown): Period | null {
  const first = single(begin, 'begin');
  const last = single(einde, 'einde');
  // On some computers an empty cell is a 0, and there is no day 0.
  const given = [van.cells !== null, tot.cells !== null, !isEmptyOrZero(first), !isEmptyOrZero(last)];
  if (!given.includes(true)) return null;
  if (given.includes(false)) throw wrongValue(FUNCTION_ERRORS.daysTogether);
  return periodIn(first, last);
}

/** The shares of the lines that touch the period; the others have no influence, whatever they hold. */
function costIn({ kosten, van, tot }: Lines, lines: readonly number[], period: Period): Amount {
  const shares = lines.flatMap((line): readonly Amount[] => {
    const [from, to] = [cellOf(van, line), cellOf(tot, line)];
    const ends = { first: whereIs(van, line), last: whereIs(tot, line) };
    if (spanIn(from, to, ends).first > period.last) return [];
    const days = daysIn(from, to, ends);
    if (overlap(days, period) === null) return [];
    const amount = amountOfLine(kosten, line);
    return amount === null ? [] : [shareOfLine({ kind: 'total', amount }, days, period)];
  });
  if (shares.length === 0) throw notAvailable(FUNCTION_ERRORS.noCostsInPeriod);
  return total(shares, sum);
}
