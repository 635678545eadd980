/** What the figures of a report are called, as data: the address of the rule that made each of them. */
import type { CaseMark } from './case-mark';
import type { Place } from './finding';
import type { Payment } from './payment';
import type { Score } from './rating';
import type { Attribute, ValueCoverage } from './selection';
import type { Period } from './span';
import type { CostBasis } from './study';

/** A figure of one case, by its name: what a reader sees. */
interface OfCase {
  readonly case: string;
}

/** A scenario of a case; null: the one without a name. */
interface OfScenario extends OfCase {
  readonly scenario: string | null;
}

/** A cost of a case that several payers may share. */
export type SharedCost =
  | (OfCase & { readonly of: 'cost'; readonly basis: CostBasis })
  | (OfCase & { readonly of: 'otherHelp' })
  | (OfCase & { readonly of: 'reference' })
  | (OfScenario & { readonly of: 'scenario' });

/** What the table of costs says of a school in a period. */
export type PeriodFigure = 'fte' | 'total' | 'unpaid' | 'budgeted' | 'purchased' | 'children' | 'average';

/** A school in the table of costs; null: the lines that name no school. */
export interface SchoolInPeriod {
  readonly school: { readonly of: 'school' | 'all'; readonly name: string | null };
  readonly period: Period;
}

/**
 * One figure of a report. A cell that shows a figure carries its key (`Cell.figure`), and `explain` tells from the key
 * where the figure comes from.
 */
export type FigureKey =
  | SharedCost
  /** What the lines of the dialogue came to, before the review. */
  | (OfScenario & { readonly of: 'scenarioBefore' })
  /** One line of help. */
  | (OfCase & { readonly of: 'helpLine'; readonly provision: string | null; readonly place: Place })
  /** What one payer pays of a cost; null: what nobody divided over payers. */
  | { readonly of: 'share'; readonly cost: SharedCost; readonly payment: Payment | null }
  | { readonly of: 'afterPeildatum'; readonly cost: SharedCost }
  | (OfCase & { readonly of: 'saving'; readonly basis: CostBasis })
  | (OfCase & { readonly of: 'reported' })
  | (OfCase & { readonly of: 'future' })
  | (OfCase & { readonly of: 'rating'; readonly domain: string })
  | { readonly of: 'improved'; readonly domain: string }
  /** The life domains that improved in so many cases. */
  | { readonly of: 'improvedAlike'; readonly improved: number }
  /** In how many cases a life domain got a score; null: an unclear one, missing: none. */
  | { readonly of: 'scored'; readonly domain: string; readonly score: Score | 'missing' | null }
  | { readonly of: 'outcomes'; readonly basis: CostBasis }
  /** In how many cases the scenarios are not settled. */
  | { readonly of: 'unsettled'; readonly mark: 'provisional' | 'unvalidated' }
  /** In how many cases something holds. */
  | { readonly of: 'marked'; readonly mark: CaseMark }
  /** How many of the cases that were handed in were selected. */
  | { readonly of: 'selected' }
  | (OfCase & { readonly of: 'definition'; readonly basis: CostBasis; readonly reference: 'low' | 'high' })
  | { readonly of: 'definitionOutcomes'; readonly basis: CostBasis; readonly reference: 'low' | 'high' }
  | (OfCase & { readonly of: 'breakEvenReference'; readonly basis: CostBasis })
  | (OfCase & { readonly of: 'breakEvenChildren' })
  | (OfCase & { readonly of: 'children' })
  | (SchoolInPeriod & { readonly of: 'period'; readonly figure: PeriodFigure })
  | (SchoolInPeriod & { readonly of: 'periodShare'; readonly payment: Payment })
  | {
      readonly of: 'coverage';
      readonly attribute: Attribute;
      readonly value: ValueCoverage['value'];
      readonly counted: 'delivered' | 'selected';
    }
  | {
      readonly of: 'price';
      readonly code: string;
      readonly provision: string | null;
      readonly year: number | null;
      /** As it stands in the price list, or carried to the price level of the study. */
      readonly at: 'listed' | 'indexed';
    }
  /** What an expert, or the group, proposes. */
  | (OfScenario & { readonly of: 'proposal'; readonly place: Place })
  | (OfCase & {
      readonly of: 'estimates';
      readonly provision: string | null;
      readonly figure: 'namedBy' | 'lowest' | 'median' | 'highest';
    })
  | (OfCase & { readonly of: 'answer'; readonly provision: string | null; readonly participant: string })
  /** A table of the workbook: how many rows were read, and their control total. */
  | { readonly of: 'table'; readonly place: Place; readonly figure: 'rows' | 'total' };

export type FigureKind = FigureKey['of'];
