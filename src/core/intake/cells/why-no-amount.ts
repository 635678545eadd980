/** Why a text is no amount, as precisely as can be said, so that the finding can tell what to write. */
import type { Severity } from '../../domain/finding';
import { LONGEST_FORM } from './amount-form';
import { FIGURE, readFigure } from './read-figure';
import { problem, type CellFacts, type Problem } from './reading';

const SIGN = '[-−–—⊖]';
const DATE = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})$/;
const NO_LOWER_BOUND = new RegExp(`^(?:tot|t/m|tot en met) ?(${FIGURE})$`);
const NO_UPPER_BOUND = new RegExp(
  `^(?:>|>=|≥|vanaf|van|minimaal|min\\.?|minstens|ten minste|tenminste|meer dan|boven) ?${FIGURE}$|^${FIGURE} ?(?:\\+|of meer|en meer)$`,
);
const NEGATIVE = new RegExp(
  `^(?:€|euro|eur)? ?${SIGN} ?.*\\d|(?:tot|t/m|[-–—]) ?(?:€ ?)?${SIGN} ?(?:€ ?)?\\d|\\d ?-$`,
);
const RATE = /(?:\d|-|euro?|€) ?\/ ?[a-z]|\bper\b|\bp\/|\bp\. ?[jmuw]/;
const MULTIPLE = /^(?:€ ?)?(\d+)(?:,(\d+))? ?(k|duizend|dzd|mln|mio|miljoen|mld|miljard)\.?$/;
const ZEROS: Readonly<Record<string, number>> = {
  k: 3,
  duizend: 3,
  dzd: 3,
  mln: 6,
  mio: 6,
  miljoen: 6,
  mld: 9,
  miljard: 9,
};

/** The day and month of a text such as "10-12-2024", or null. */
export function asDate(text: string): readonly [number, number] | null {
  const [, day, month] = DATE.exec(text) ?? [];
  return day === undefined ? null : [Number(day), Number(month)];
}

/** The text is clean, in lower case and has none of the forms of an amount. */
export function whyNoAmount(text: string, facts: CellFacts, severity: Severity): Problem {
  const because = (code: PlainCode): Problem => problem(severity, code, facts);
  // The patterns below take seconds over a full cell.
  if (text.length > LONGEST_FORM) return because('amount.unreadable');
  const plain = PLAIN_CODES.find(([pattern]) => pattern.test(text))?.[1];
  if (plain !== undefined) return because(plain);
  const upTo = NO_LOWER_BOUND.exec(text)?.[1];
  if (upTo !== undefined) {
    const cents = readFigure(upTo, facts, severity);
    return typeof cents === 'number' ? problem(severity, 'amount.noLowerBound', { ...facts, cents }) : cents;
  }
  if (MULTIPLE.test(text)) return problem(severity, 'amount.multiple', { ...facts, cents: multiple(text) });
  if (/\d ?(?:k|duizend|dzd|mln|mio|miljoen|mld|miljard)\b/.test(text)) {
    return problem(severity, 'amount.multiple', { ...facts, cents: null });
  }
  if (/^(?:€ ?)?[\d.,oil]+$/.test(text) && /\d/.test(text) && /[oil]/.test(text)) {
    const digits = text.replace(/o/g, '0').replace(/[il]/g, '1');
    const cents = new RegExp(`^${FIGURE}$`).test(digits) ? readFigure(digits, facts, severity) : null;
    return problem(severity, 'amount.letterInFigure', {
      ...facts,
      cents: typeof cents === 'number' ? cents : null,
    });
  }
  return because('amount.unreadable');
}

type PlainCode =
  | 'amount.fullWidth'
  | 'amount.dash'
  | 'amount.brackets'
  | 'amount.percentage'
  | 'amount.negative'
  | 'amount.plus'
  | 'amount.noUpperBound'
  | 'amount.rate'
  | 'amount.otherCurrency'
  | 'amount.unreadable';

/** In order: the first that fits gives the finding. */
const PLAIN_CODES: readonly (readonly [RegExp, PlainCode])[] = [
  [/[\uff00-\uff5e]/, 'amount.fullWidth'],
  [/^(?:€|euro|eur)? ?[-−–—_]+$/, 'amount.dash'],
  [/^(?:€ ?)?\(.*\d.*\)$/, 'amount.brackets'],
  [/\d ?%$/, 'amount.percentage'],
  [RATE, 'amount.rate'],
  [NEGATIVE, 'amount.negative'],
  [/^(?:€ ?)?[+⊕]/, 'amount.plus'],
  [NO_UPPER_BOUND, 'amount.noUpperBound'],
  [/[$£¥]|\b(?:usd|gbp|dollar|dollars)\b/, 'amount.otherCurrency'],
];

/** "2,5 mln" in cents; null when that is no whole number of euros. */
function multiple(text: string): number | null {
  const [, whole = '', fraction = '', unit = ''] = MULTIPLE.exec(text) ?? [];
  const zeros = ZEROS[unit] ?? 0;
  if (fraction.length > zeros || whole.length > 6) return null;
  return Number(whole + fraction.padEnd(zeros, '0')) * 100;
}
