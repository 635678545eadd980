/** Where a figure comes from: the rule, its parts, the cells, and what did not count. Data; text makes Dutch of it. */
import type { Amount } from './amount';
import type { Assessment, OutcomeCounts, Saving } from './assessment';
import type { Day } from './calendar';
import type { FigureKey } from './figure';
import type { Place } from './finding';
import type { Interval, Unit } from './interval';
import type { DeploymentLine, HelpLine, HourLine } from './line';
import type { Payment } from './payment';
import type { InputTable } from './provenance';
import type { FutureBenefit, Score } from './rating';
import type { Estimate } from './session';
import type { Period } from './span';

/** What is known after a run, and what an explanation is made from. */
export interface Explainable {
  readonly assessment: Assessment;
  /** The day up to which everything counts. */
  readonly peildatum: Day | null;
  readonly tables: readonly InputTable[];
}

/** How many there are of something that is not money. */
export type Counted =
  | 'children'
  | 'cases'
  | 'participants'
  | 'rows'
  | 'fte'
  | 'fteDays'
  | 'days'
  | 'hours'
  | 'units'
  | 'durations'
  | 'factor'
  | 'times';

export type FigureValue =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'saving'; readonly saving: Saving }
  | { readonly kind: 'number'; readonly of: Counted; readonly number: Interval<Unit> }
  /** So many of all. */
  | {
      readonly kind: 'outOf';
      readonly counted: 'cases' | 'participants';
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: 'outcomes'; readonly counts: OutcomeCounts }
  /** Null: unreadable, or rows that differ; missing: not discussed. */
  | { readonly kind: 'score'; readonly score: Score | 'missing' | null }
  | { readonly kind: 'future'; readonly future: FutureBenefit }
  /** What one participant answered about some help. */
  | { readonly kind: 'answer'; readonly estimates: readonly Estimate[]; readonly isNoHelp: boolean }
  /** Cannot be known or calculated. */
  | { readonly kind: 'unknown' };

/**
 * How parts make a figure. given: somebody typed it. unknown: something is lacking to calculate it.
 * share: the part of a dated line that falls in a period. lowEnd, highEnd: one end of the only part.
 * together: two amounts that hang on one uncertain figure, low minus low and high minus high; atLow, atHigh: the same with the
 * first at one of its ends. largestRemainder: a quotient in which the cents that rounding leaves go to the largest remainders.
 * turningPoint: the first divided by the second, end against end, not rounded. count: how many parts there are.
 * outcomes: how often each outcome occurs. same: each of the parts. figure: it is a figure of its own and explained there.
 */
export type Operation =
  | 'given'
  | 'figure'
  | 'unknown'
  | 'sum'
  | 'difference'
  | 'quotient'
  | 'largestRemainder'
  | 'turningPoint'
  | 'product'
  | 'envelope'
  | 'share'
  | 'lowEnd'
  | 'highEnd'
  | 'together'
  | 'atLow'
  | 'atHigh'
  | 'count'
  | 'outcomes'
  | 'same'
  | 'lowest'
  | 'median'
  | 'highest';

/** What a part is, for its name in a sentence. */
export type PartLabel =
  | { readonly is: 'figure'; readonly key: FigureKey }
  /** The deployment that counts; of one payer where a payment is named. */
  | { readonly is: 'deployment'; readonly period: Period; readonly payment: Payment | null }
  | { readonly is: 'deploymentLine'; readonly line: DeploymentLine; readonly days: Period | null }
  | { readonly is: 'hourLine'; readonly line: HourLine }
  | { readonly is: 'helpLine'; readonly line: HelpLine }
  | { readonly is: 'wholeLine' }
  /** Of a line with a yearly amount: every day costs its part of the calendar year. */
  | { readonly is: 'yearly' }
  | { readonly is: 'children'; readonly period: Period | null }
  | { readonly is: 'child'; readonly child: string }
  | { readonly is: 'case'; readonly name: string }
  | { readonly is: 'participant'; readonly name: string }
  | { readonly is: 'quantity'; readonly unit: string | null }
  | { readonly is: 'duration'; readonly per: HelpLine['per'] }
  | { readonly is: 'tariff'; readonly code: string | null; readonly year: number | null }
  | { readonly is: 'unitFactor' }
  | { readonly is: 'indexFactor'; readonly from: number; readonly to: number }
  /** What a scenario leaves after other help. */
  | { readonly is: 'remainder'; readonly scenario: string | null }
  | { readonly is: 'afterOtherHelp' }
  | { readonly is: 'apart' }
  | { readonly is: 'group'; readonly name: string }
  | { readonly is: 'ofReference' }
  | { readonly is: 'ofOtherHelp' }
  | { readonly is: 'referenceEnd'; readonly end: 'low' | 'high' }
  | { readonly is: 'costOfAll' }
  | { readonly is: 'periodDays' }
  | { readonly is: 'written' };

/** A part of a figure, with its own parts. */
export interface Part {
  readonly label: PartLabel;
  readonly value: FigureValue;
  readonly by: Operation;
  readonly parts: readonly Part[];
  /** The cells of the part itself; those of its parts stand with them. */
  readonly cells: readonly Place[];
  /** Set when it has an explanation of its own. */
  readonly key?: FigureKey;
}

/** Why something that was read has no influence. */
export type LeftOutReason =
  | 'outsidePerspective'
  | 'unpaid'
  | 'outsidePeriod'
  | 'afterPeildatum'
  | 'budgeted'
  | 'purchased'
  | 'indirect'
  | 'unknownTime'
  | 'rejected'
  | 'draft'
  | 'beforeReview'
  | 'linesWin'
  | 'uncertainBeatsLines'
  | 'noImprovement'
  | 'notDiscussed'
  | 'unclear'
  | 'notSelected'
  | 'noAmount';

export interface LeftOut {
  readonly why: LeftOutReason;
  readonly label: PartLabel;
  /** Null: there is nothing to say about how much. */
  readonly value: FigureValue | null;
  readonly cells: readonly Place[];
}

/** What else a reader must know to follow the calculation. */
export type Remark =
  /** Why there is no figure. */
  | { readonly is: 'noSchool' | 'severalSchools' | 'lineWithoutSchool' | 'contactWithoutSchool' }
  | { readonly is: 'noStart' | 'noEnd' | 'endUnclear' | 'afterPeildatum' }
  | {
      readonly is: 'noLines' | 'nothingRan' | 'noChildren' | 'noRegister' | 'unreadableContact';
    }
  | { readonly is: 'linesWithoutScenario' | 'noFigure' | 'allRejected' | 'unreadable' | 'notFilled' }
  | { readonly is: 'knownFor'; readonly perspective: string }
  | { readonly is: 'reason'; readonly reason: string }
  /** How the calculation went. */
  | { readonly is: 'centsPerLine' | 'centsOnce' | 'largestRemainder' | 'noOtherHelp' }
  | {
      readonly is:
        'movesTogether' | 'oneUncertain' | 'provisional' | 'unvalidated' | 'atLimit' | 'allDivided';
    }
  | { readonly is: 'knownPart'; readonly amount: Amount }
  | { readonly is: 'indexed'; readonly series: string; readonly year: number }
  | { readonly is: 'shippedPrice'; readonly source: string | null }
  | { readonly is: 'calculated'; readonly saving: Saving };

/** The paragraph of a published report that the rule comes from, or a choice of this product. */
export type RuleSource = { readonly from: 'A'; readonly paragraph: string } | { readonly from: 'product' };

/** How a figure was made. */
export interface Making extends Omit<Part, 'label' | 'key'> {
  readonly leftOut: readonly LeftOut[];
  readonly remarks: readonly Remark[];
}

export interface Explanation extends Making {
  readonly key: FigureKey;
  readonly source: RuleSource;
}

/** Every cell that played a part, each once. */
export function cellsOf(explanation: Pick<Part, 'cells' | 'parts'>): readonly Place[] {
  const cells = new Map<string, Place>();
  const walk = ({ cells: own, parts }: Pick<Part, 'cells' | 'parts'>): void => {
    for (const { sheet, row, column } of own) {
      const place: Place = {
        sheet,
        ...(row === undefined ? {} : { row }),
        ...(column === undefined ? {} : { column }),
      };
      cells.set(JSON.stringify([sheet, row, column]), place);
    }
    for (const part of parts) walk(part);
  };
  walk(explanation);
  return [...cells.values()];
}
