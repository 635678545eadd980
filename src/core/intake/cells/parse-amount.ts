/** Reads an amount of money from one cell. What is not clear is uncertain, with a problem that says what to write. */
import {
  exactly,
  LARGEST_CENTS,
  MISSING,
  NO_COSTS,
  type Amount,
  type KnownAmount,
} from '../../domain/amount';
import { isPoint } from '../../domain/interval';
import { shared } from '../../domain/shared';
import { isProblem, readForm } from './amount-form';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { notAnAmount } from './not-an-amount';
import { isNothing, plainNumber } from './plain';
import { centsOfNumber } from './read-figure';
import { problem, reading, type CellFacts, type CellInput, type Problem, type Reading } from './reading';
import { asDate, whyNoAmount } from './why-no-amount';
import { saysMissing, saysNoCosts, saysNotApplicable, uncertainReason } from './words';

/** "ca. 5.000": the figure after it is read as it stands. */
const APPROXIMATELY = /^(?:ca\.|ca(?=[ \d€<])|circa|ongeveer|±|\+\/-) ?(.*)$/;

/** An amount below this for a whole case is odd: 1.500 typed in an English Excel is 1,5. */
const SMALL_CENTS = 10_00;

/** An amount of cost: never negative. */
export function parseAmount(cell: CellInput): Reading<Amount> {
  if (isNothing(cell)) return reading<Amount>(MISSING);
  const cents = plainCents(cell);
  if (cents !== null) return plainAmount(cents);
  const facts = factsOf(cell);
  const other = notAnAmount(cell, facts, 'error');
  if (other !== null) return unreadableAmount(facts.written, other);
  if (typeof cell.value === 'number') return readNumber(cell.value, facts);
  const text = typeof cell.value === 'string' ? cleanText(cell.value) : '';
  return readText(text, facts);
}

/** Asks about an amount for a whole case between € 0 and € 10; null when there is nothing to ask. */
export function smallAmountProblem(cell: CellInput, amount: Amount): Problem | null {
  if (amount.kind === 'uncertain' || amount.kind === 'missing') return null;
  const cents = amount.cents.high;
  return cents > 0 && cents < SMALL_CENTS
    ? problem('warning', 'amount.small', { ...factsOf(cell), cents, meant: thousandfold(cell, amount) })
    : null;
}

/** What was typed if its point stood between thousands: 1,125 is 1125, also where the cents are 113. */
function thousandfold({ value }: CellInput, { cents }: KnownAmount): number | null {
  if (typeof value === 'number') return centsOfNumber(Number((value * 1000).toPrecision(15)));
  return isPoint(cents) && cents.low % 10 === 0 ? cents.low * 1000 : null;
}

/** An amount that is uncertain because its cell cannot be read. */
export function unreadableAmount(written: string, why: Problem): Reading<Amount> {
  return reading<Amount>({ kind: 'uncertain', reason: null, written, unreadable: true }, why);
}

/** The text without "circa" in front, and whether that stood there. */
export function withoutCirca(text: string): { readonly text: string; readonly approximate: boolean } {
  const rest = APPROXIMATELY.exec(text)?.[1];
  return rest === undefined ? { text, approximate: false } : { text: rest, approximate: true };
}

/** A reading of an amount that was read from text, marked when it is approximate. */
export function knownAmount(
  amount: KnownAmount,
  written: string,
  approximate: boolean,
  facts: CellFacts,
): Reading<Amount> {
  if (!approximate) return reading<Amount>({ ...amount, written });
  return reading<Amount>({ ...amount, written, approximate }, problem('info', 'amount.approximate', facts));
}

const plainAmount = shared((cents) => reading<Amount>(exactly(cents)));

/** The cents of a number without anything odd about it. */
function plainCents(cell: CellInput): number | null {
  const euros = plainNumber(cell);
  const cents = euros === null ? null : centsOfNumber(euros);
  return cents !== null && cents >= 0 ? cents : null;
}

function readNumber(euros: number, facts: CellFacts): Reading<Amount> {
  const cents = centsOfNumber(euros);
  if (cents === null) {
    return unreadableAmount(
      facts.written,
      problem('error', 'amount.tooLarge', { ...facts, limit: LARGEST_CENTS }),
    );
  }
  return cents < 0
    ? unreadableAmount(facts.written, problem('error', 'amount.negative', facts))
    : reading<Amount>(exactly(cents));
}

function readText(written: string, facts: CellFacts): Reading<Amount> {
  if (written === '' || saysMissing(written)) return reading<Amount>(MISSING);
  const reason = uncertainReason(written);
  if (reason !== undefined) return reading<Amount>({ kind: 'uncertain', reason, written });
  if (saysNoCosts(written)) return reading<Amount>(NO_COSTS);
  if (saysNotApplicable(written)) {
    return reading<Amount>(NO_COSTS, problem('info', 'amount.notApplicable', facts));
  }
  const { text, approximate } = withoutCirca(written.toLowerCase());
  const dayAndMonth = asDate(text);
  if (dayAndMonth !== null) {
    return unreadableAmount(written, problem('error', 'amount.date', { ...facts, dayAndMonth }));
  }
  const result = readForm(text, facts, 'error') ?? whyNoAmount(text, facts, 'error');
  return isProblem(result)
    ? unreadableAmount(written, result)
    : knownAmount(result, written, approximate, facts);
}
