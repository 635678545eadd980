/** The forms in which an amount without a sign is written: one figure, a range, less than, at most. */
import { below, calculated, type KnownAmount } from '../../domain/amount';
import type { Severity } from '../../domain/finding';
import { between } from '../../domain/interval';
import { FIGURE, readFigure } from './read-figure';
import { problem, type CellFacts, type Problem } from './reading';

const SINGLE = new RegExp(`^(${FIGURE})$`);
const BELOW = new RegExp(`^(?:<|minder dan) ?(${FIGURE})$`);
const AT_MOST = new RegExp(`^(?:≤|<=|max\\.?|maximaal|hooguit) ?(${FIGURE})$`);
const BETWEEN = new RegExp(`^tussen()? (${FIGURE}) en()? (${FIGURE})$`);
const RANGE = new RegExp(
  `^(?:van )?(>|meer dan)? ?(${FIGURE}) ?(?:t/m|tot en met|tot|à|[-–—]) ?(<|minder dan)? ?(${FIGURE})$`,
);

/** Texts longer than this are not amounts; it keeps the patterns fast on anything that is pasted. */
export const LONGEST_FORM = 120;

/** The amount in a clean lower-case text, what is wrong with it, or null when it has none of the forms. */
export function readForm(text: string, facts: CellFacts, severity: Severity): KnownAmount | Problem | null {
  if (text.length > LONGEST_FORM) return null;
  const single = SINGLE.exec(text)?.[1];
  if (single !== undefined)
    return withCents(readFigure(single, facts, severity), (cents) => range(cents, cents));
  const under = BELOW.exec(text)?.[1];
  if (under !== undefined) {
    return withCents(readFigure(under, facts, severity), (cents) =>
      cents === 0 ? problem(severity, 'amount.belowZero', facts) : below(cents),
    );
  }
  const most = AT_MOST.exec(text)?.[1];
  if (most !== undefined) return withCents(readFigure(most, facts, severity), atMost);
  return readRange(text, facts, severity);
}

export function isProblem(result: object): result is Problem {
  return 'severity' in result;
}

function readRange(text: string, facts: CellFacts, severity: Severity): KnownAmount | Problem | null {
  const [, openLow, low, openHigh, high] = BETWEEN.exec(text) ?? RANGE.exec(text) ?? [];
  if (low === undefined || high === undefined) return null;
  const open = { low: (openLow ?? '') !== '', high: (openHigh ?? '') !== '' };
  return withCents(readFigure(low, facts, severity), (first) =>
    withCents(readFigure(high, facts, severity), (second) => {
      const holdsNothing = first > second || (first === second && (open.low || open.high));
      if (holdsNothing) return problem(severity, 'amount.reversed', { ...facts, first, second });
      return range(first, second, open);
    }),
  );
}

function withCents(
  figure: number | Problem,
  use: (cents: number) => KnownAmount | Problem,
): KnownAmount | Problem {
  return typeof figure === 'number' ? use(figure) : figure;
}

function range(low: number, high: number, open: { low?: boolean; high?: boolean } = {}): KnownAmount {
  return calculated(between<'cents'>(low, high, open));
}

function atMost(cents: number): KnownAmount {
  return cents === 0 ? range(0, 0) : { kind: 'atMost', cents: between(0, cents) };
}
