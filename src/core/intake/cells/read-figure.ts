/** One figure in euros, strictly: what may mean two things is a problem, never a guess. */
import { LARGEST_CENTS } from '../../domain/amount';
import type { Severity } from '../../domain/finding';
import './amount-findings';
import { problem, type CellFacts, type Problem } from './reading';

/** The loosest text that is meant as one figure; `readFigure` judges it. Lower case. */
export const FIGURE = /(?:(?:€|euro|eur) ?)*\d(?:[\d., ]*\d)?(?:,[-–—=]{1,2})?(?: ?(?:€|euro|eur)(?![a-z]))*/
  .source;

const CURRENCY = /€|euro|eur/g;
/** ",-" after whole euros. */
const NO_CENTS = /,[-–—=]{1,2}$/;
const PLAIN = /^\d+(?:,\d{1,2})?$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;

/** The cents of a text that matches FIGURE, or what is wrong with it. */
export function readFigure(part: string, facts: CellFacts, severity: Severity): number | Problem {
  const where = { ...facts, part };
  if ((part.match(CURRENCY) ?? []).length > 1) return problem(severity, 'amount.currencyTwice', where);
  const bare = part.replace(CURRENCY, '').trim();
  const figure = bare.replace(NO_CENTS, '');
  if (figure !== bare && figure.includes(',')) return problem(severity, 'amount.unreadable', facts);
  if (figure.includes(' ')) {
    const grouped = figure.replace(/ /g, '.');
    return problem(severity, 'amount.space', {
      ...where,
      cents: GROUPED.test(grouped) ? inCents(grouped) : null,
    });
  }
  if (/^0\d/.test(figure)) {
    const rest = figure.replace(/^0+(?=\d)/, '');
    return problem(severity, 'amount.leadingZero', { ...where, cents: isClear(rest) ? inCents(rest) : null });
  }
  const cents = isClear(figure) ? inCents(figure) : unclear(figure, where, severity);
  return typeof cents === 'number' && cents > LARGEST_CENTS
    ? problem(severity, 'amount.tooLarge', { ...facts, limit: LARGEST_CENTS })
    : cents;
}

/** A number in whole cents, by its shortest decimal form (1.005 is 1,01), half away from zero; null when too large. */
export function centsOfNumber(euros: number): number | null {
  const size = Math.abs(euros);
  if (!(size <= LARGEST_CENTS / 100)) return null;
  const cents = Number.isInteger(size) ? size * 100 : centsOfFraction(size);
  return (euros < 0 ? -cents : cents) + 0;
}

function centsOfFraction(euros: number): number {
  // Below this a number prints with an exponent, and is no cent at all.
  return euros < 1e-6 ? 0 : inCents(String(euros).replace('.', ','));
}

function isClear(figure: string): boolean {
  if (figure.startsWith('0.')) return false;
  return PLAIN.test(figure) || GROUPED.test(figure) || /^0,\d+$/.test(figure);
}

/** The cents of digits with points between thousands and a decimal comma. */
function inCents(figure: string): number {
  const [euros = '', fraction = ''] = figure.replace(/\./g, '').split(',');
  const cents = Number(euros) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  return cents + (Number(fraction[2] ?? '0') >= 5 ? 1 : 0);
}

function unclear(figure: string, facts: CellFacts & { part: string }, severity: Severity): Problem {
  if (/^\d+,\d{3}$/.test(figure)) {
    const asThousands = inCents(figure.replace(',', ''));
    return problem(severity, 'amount.ambiguousComma', { ...facts, asThousands, asDecimal: inCents(figure) });
  }
  if (/^(?:\d+|\d{1,3}(?:\.\d{3})+),\d{3,}$/.test(figure)) {
    return problem(severity, 'amount.manyDecimals', { ...facts, cents: inCents(figure) });
  }
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$|^\d{1,3}(?:,\d{3}){2,}$/.test(figure)) {
    const cents = inCents(figure.replace(/,/g, '').replace('.', ','));
    return problem(severity, 'amount.englishNotation', { ...facts, cents });
  }
  if (figure.includes('.')) {
    const decimal = /^\d+\.\d{1,2}$|^0\.\d+$/.test(figure);
    return problem(severity, 'amount.dot', {
      ...facts,
      asDecimal: decimal ? inCents(figure.replace('.', ',')) : null,
    });
  }
  return problem(severity, 'amount.unreadable', facts);
}
