/** Reads a saving as another report printed it: -9500, "- € 9.500", or one of our own printed forms. */
import {
  calculated,
  exactly,
  LARGEST_CENTS,
  MISSING,
  type Amount,
  type KnownAmount,
} from '../../domain/amount';
import { between, negate, type Interval } from '../../domain/interval';
import { isProblem, LONGEST_FORM, readForm } from './amount-form';
import { factsOf } from './cell-facts';
import { cleanText } from './clean-text';
import { notAnAmount } from './not-an-amount';
import { knownAmount, unreadableAmount, withoutCirca } from './parse-amount';
import { centsOfNumber, FIGURE, readFigure } from './read-figure';
import { problem, reading, type CellFacts, type CellInput, type Problem, type Reading } from './reading';
import { asDate, whyNoAmount } from './why-no-amount';
import { saysMissing, saysNoCosts, saysNotApplicable, uncertainReason } from './words';

type Cents = Interval<'cents'>;

/** The words that our reports print after a saving, and where the figure must then lie. */
const OUTCOME_WORDS: Readonly<Record<string, (cents: Cents) => boolean>> = {
  besparing: ({ low }) => low >= 0,
  'extra kosten': ({ high }) => high <= 0,
  'extra kosten of besparing': ({ low, high }) => low < 0 && high > 0,
  kostenneutraal: ({ low, high }) => low === 0 && high === 0,
};
const OUTCOME =
  /^(.*?) ?(?:\((besparing|extra kosten of besparing|extra kosten|kostenneutraal)\)|\b(besparing|extra kosten))$/;

const SIGN = '[-−–—⊖+⊕]';
const LEADING_SIGN = new RegExp(`^(${SIGN}) ?(.*)$`);
const SIGN_AFTER_CURRENCY = /(^|(?:tot|t\/m|tot en met|-|–) )(€|euro|eur) ?([-−+]) ?(?=\d)/g;
const END = `(${SIGN})? ?(minder dan|meer dan|<|>)? ?(${FIGURE})`;
const TWO_ENDS = new RegExp(`^${END} ?(?:tot en met|tot|à|t/m|[-–—]) ?${END}$`);

/** A saving; positive is a saving, negative is extra cost. It is only compared, so no problem here is an error. */
export function parseSaving(cell: CellInput): Reading<Amount> {
  const facts = factsOf(cell);
  const other = notAnAmount(cell, facts, 'warning');
  if (other !== null) return unreadableAmount(facts.written, asSavingProblem(other, facts));
  if (typeof cell.value === 'number') {
    const cents = centsOfNumber(cell.value);
    return cents === null
      ? unreadableAmount(
          facts.written,
          problem('warning', 'amount.tooLarge', { ...facts, limit: LARGEST_CENTS }),
        )
      : reading<Amount>(exactly(cents));
  }
  return readText(typeof cell.value === 'string' ? cleanText(cell.value) : '', facts);
}

function readText(written: string, facts: CellFacts): Reading<Amount> {
  if (written === '' || saysMissing(written)) return reading<Amount>(MISSING);
  const reason = uncertainReason(written);
  if (reason !== undefined) return reading<Amount>({ kind: 'uncertain', reason, written });
  if (saysNotApplicable(written)) {
    return reading<Amount>(MISSING, problem('info', 'saving.notApplicable', facts));
  }
  const { text, approximate } = withoutCirca(written.toLowerCase());
  const result = readSaving(text, facts);
  return isProblem(result)
    ? unreadableAmount(written, asSavingProblem(result, facts))
    : knownAmount(result, written, approximate, facts);
}

function readSaving(text: string, facts: CellFacts): KnownAmount | Problem {
  if (saysNoCosts(text) || text === 'geen besparing') return problem('warning', 'saving.noSaving', facts);
  if (text === 'kostenneutraal') return exactly(0);
  const dayAndMonth = asDate(text);
  if (dayAndMonth !== null) return problem('warning', 'amount.date', { ...facts, dayAndMonth });
  const [, before, inBrackets, bare] = OUTCOME.exec(text) ?? [];
  const word = inBrackets ?? bare ?? null;
  const body = (before ?? text).replace(SIGN_AFTER_CURRENCY, '$1$3$2 ');
  const result = readTwoSigned(body, facts) ?? readOneSigned(body, word, facts);
  if (isProblem(result) || word === null) return result;
  return OUTCOME_WORDS[word]?.(result.cents) === true
    ? result
    : problem('warning', 'saving.contradiction', facts);
}

/** A form with one sign, or a word instead: what follows is the size of the saving or of the extra costs. */
function readOneSigned(text: string, word: string | null, facts: CellFacts): KnownAmount | Problem {
  const [, sign = '', rest = text] = LEADING_SIGN.exec(text) ?? [];
  const size = readForm(rest, facts, 'warning');
  if (size === null) return whyNoAmount(text, facts, 'warning');
  // "-4.000 tot 2.000": does the minus count for both? Only a word after it can tell.
  // "-500 tot 500" too, although the two are one figure.
  const twoEnds = isProblem(size)
    ? size.code === 'amount.reversed'
    : size.kind === 'range' || TWO_ENDS.test(rest);
  if (isMinus(sign) && word === null && twoEnds) return problem('warning', 'saving.oneSign', facts);
  if (isProblem(size)) return size;
  const limitOnly = size.kind === 'below' || size.kind === 'atMost';
  if (sign === '' && word === null && limitOnly) return problem('warning', 'saving.noSign', facts);
  const cost = isMinus(sign) || (sign === '' && word === 'extra kosten');
  return calculated(cost ? negate(size.cents) : size.cents);
}

/** A range in which every end that is not zero has its own sign, lowest end first; null when it has not. */
function readTwoSigned(text: string, facts: CellFacts): KnownAmount | Problem | null {
  if (text.length > LONGEST_FORM) return null;
  const match = TWO_ENDS.exec(text);
  if (match === null) return null;
  const [, firstSign = '', firstReach = '', first = '', secondSign = '', secondReach = '', second = ''] =
    match;
  const low = signedCents(firstSign, first, facts);
  const high = signedCents(secondSign, second, facts);
  if (typeof low !== 'number') return low;
  if (typeof high !== 'number') return high;
  const ownSigns = secondSign !== '' || (high === 0 && firstSign !== '');
  if (!ownSigns) return null;
  const open = { low: reaches(firstReach, low, 'low'), high: reaches(secondReach, high, 'high') };
  if (open.low === null || open.high === null) return problem('warning', 'saving.unreadable', facts);
  if (low > high || (low === high && (open.low || open.high))) {
    return problem('warning', 'amount.reversed', { ...facts, first: low, second: high });
  }
  return calculated(between<'cents'>(low, high, { low: open.low, high: open.high }));
}

function signedCents(sign: string, figure: string, facts: CellFacts): number | Problem {
  const cents = readFigure(figure, facts, 'warning');
  return typeof cents === 'number' && isMinus(sign) ? -cents + 0 : cents;
}

/** Whether the words before an end leave it open; null when they point the wrong way. */
function reaches(words: string, cents: number, end: 'low' | 'high'): boolean | null {
  if (words === '') return false;
  const moreThan = words === 'meer dan' || words === '>';
  // The size of a negative end counts down: "⊖ minder dan € 300" lies above -300.
  const above = cents < 0 ? !moreThan : moreThan;
  return above === (end === 'low') ? true : null;
}

function isMinus(sign: string): boolean {
  return sign !== '' && sign !== '+' && sign !== '⊕';
}

/** Problems whose advice is about costs. */
const ABOUT_COSTS: ReadonlySet<Problem['code']> = new Set([
  'amount.boolean',
  'amount.brackets',
  'amount.dash',
  'amount.negative',
  'amount.plus',
  'amount.belowZero',
  'amount.unreadable',
]);

function asSavingProblem(why: Problem, facts: CellFacts): Problem {
  return ABOUT_COSTS.has(why.code) ? problem('warning', 'saving.unreadable', facts) : why;
}
