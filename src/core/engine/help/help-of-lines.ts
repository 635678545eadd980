import { sum, uncertain, type Amount } from '../../domain/amount';
import type { PayerShare } from '../../domain/assessment';
import type { Findings } from '../../domain/finding';
import type { HelpLine } from '../../domain/line';
import { isCounted, type Payment } from '../../domain/payment';
import { payerShares } from '../lines/payer-shares';
import { paymentOfLine } from '../prices/payment-of-line';
import type { StudyLines } from '../study-lines';
import { costOfHelp, type StatedCost } from './help-cost';
import { helpUntil, startsAfter, sumAfter, type HelpUntil } from './help-until';
import type { MovingPart } from './moving-together';

/** What lines of help come to together. */
export interface HelpOfLines {
  /** Of the paid lines in perspective, up to and including the Peildatum. */
  readonly amount: Amount;
  readonly payers: readonly PayerShare[];
  readonly afterPeildatum: Amount | null;
  /** The lines that the amount is the sum of. */
  readonly parts: readonly MovingPart[];
  /** There are paid lines, and all of them are outside the perspective. */
  readonly onlyOutside: boolean;
}

/** A line of help with its cost, split at the Peildatum, and who pays it. */
export interface CostedHelp extends HelpUntil {
  readonly line: HelpLine;
  /** The line as a whole, whatever its dates; null: it does not say. */
  readonly whole: StatedCost | null;
  readonly payment: Payment;
  readonly counted: boolean;
  /** False: it begins after the Peildatum. */
  readonly runs: boolean;
}

/**
 * The sum of lines of help within the perspective. Unpaid lines weigh nothing. `counts` is false for lines that are only
 * shown, such as those of a rejected scenario: nothing is said about them.
 */
export function helpOfLines(
  lines: readonly HelpLine[],
  study: StudyLines,
  counts: boolean,
  findings: Findings,
): HelpOfLines {
  const { perspective } = study.settings;
  const paid = paidHelp(lines, study, counts, findings);
  const inPerspective = paid.filter(({ counted }) => counted);
  const counting = inPerspective.filter(({ runs }) => runs);
  return {
    amount: sum(counting.map(({ amount }) => amount)),
    payers: payerShares(paid, perspective),
    afterPeildatum: sumAfter(inPerspective),
    parts: counting.map(({ line, amount }) => ({ amount, movesWith: line.movesWith })),
    onlyOutside: paid.length > 0 && inPerspective.length === 0,
  };
}

/** The paid lines, each with its cost; see helpOfLines. */
export function paidHelp(
  lines: readonly HelpLine[],
  study: StudyLines,
  counts: boolean,
  findings: Findings,
): readonly CostedHelp[] {
  return lines.filter((line) => line.paid).map((line) => costedHelp(line, study, counts, findings));
}

/** What a line costs and who pays it, whether it is paid or not. */
export function costedHelp(
  line: HelpLine,
  { prices, settings, approach: { peildatum } }: StudyLines,
  counts: boolean,
  findings: Findings,
): CostedHelp {
  const payment = paymentOfLine(line, prices);
  const counted = isCounted(payment, settings.perspective);
  // What comes after the Peildatum has no influence, whatever the line holds.
  const runs = !startsAfter(line, peildatum);
  const said = counts && counted && runs;
  const whole = costOfHelp(line, prices, said, findings);
  const until = helpUntil(line, whole?.amount ?? uncertain(), peildatum, said, findings);
  return { line, payment, counted, runs, whole, ...until };
}
