import { exactly, sum, uncertain, type Amount } from '../../domain/amount';
import type { Day } from '../../domain/calendar';
import type { FindingFacts, Findings } from '../../domain/finding';
import { cellOfLine, type HelpLine } from '../../domain/line';
import { shareOfLine } from '../lines/share-of-line';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** onlyEnd: it ends after the Peildatum and does not say when it began; noEnd: nobody says when it ends. */
    'help.unusablePeriod': { readonly why: 'onlyEnd' | 'noEnd' };
  }
}

/** What counts of a line of help, and what falls after the Peildatum; null: nothing does. */
export interface HelpUntil {
  readonly amount: Amount;
  readonly after: Amount | null;
}

/**
 * Dated help counts pro rata up to and including the Peildatum. Undated help counts whole; with only a first day it runs
 * to the Peildatum (method, sections 7 and 16). Without Peildatum there is no after.
 */
export function helpUntil(
  line: Pick<HelpLine, 'span' | 'place' | 'places'>,
  whole: Amount,
  peildatum: Day | null,
  counts: boolean,
  findings: Findings,
): HelpUntil {
  const { span } = line;
  const unknown = (why: FindingFacts['help.unusablePeriod']['why']): HelpUntil => {
    if (counts)
      findings.add('error', 'help.unusablePeriod', cellOfLine(line, why === 'onlyEnd' ? 'from' : 'to'), {
        why,
      });
    return { amount: uncertain(), after: null };
  };
  if (span.kind === 'unreadable') return { amount: uncertain(), after: null };
  const { from, to } = span;
  const all: HelpUntil = { amount: whole, after: null };
  if (from === null) {
    return to === null || peildatum === null || to <= peildatum ? all : unknown('onlyEnd');
  }
  if (to === null) {
    if (peildatum === null) return unknown('noEnd');
    return from <= peildatum ? all : { amount: exactly(0), after: whole };
  }
  if (peildatum === null || to <= peildatum) return all;
  if (from > peildatum) return { amount: exactly(0), after: whole };
  const share = (first: Day, last: Day): Amount =>
    shareOfLine({ kind: 'total', amount: whole }, { first: from, last: to }, { first, last });
  return { amount: share(from, peildatum), after: share(peildatum + 1, to) };
}

/** Whether help begins after the Peildatum. */
export function startsAfter({ span }: Pick<HelpLine, 'span'>, peildatum: Day | null): boolean {
  return peildatum !== null && span.kind === 'days' && span.from !== null && span.from > peildatum;
}

/** What falls after the Peildatum of several lines; null: nothing does. */
export function sumAfter(parts: readonly HelpUntil[]): Amount | null {
  const after = parts.flatMap((part) => (part.after === null ? [] : [part.after]));
  return after.length === 0 ? null : sum(after);
}
