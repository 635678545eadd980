/** A study: one approach evaluated for a commissioner, as it was read from one workbook. */
import type { ActiveElement } from './active-element';
import type { Day } from './calendar';
import type { Case } from './case';
import type { Place } from './finding';
import type { ContactLine, DeploymentLine, HelpLine, HourLine, PriceYear } from './line';
import type { Perspective } from './payment';
import type { IndexChange, Price } from './price';
import type { Publication } from './publication';
import type { Quote } from './quote';
import type { Expert, Review } from './review';
import type { ReferenceScenario } from './scenario';
import type { ListedCase } from './selection';
import type { Estimate, Participant, Session } from './session';
import type { TimelineEvent } from './timeline-event';

/** The choices and texts of tblOnderzoek, with defaults filled in. */
export interface Settings {
  readonly name: string | null;
  readonly question: string | null;
  readonly commissioner: string | null;
  readonly authors: string | null;
  readonly version: string | null;
  readonly status: 'concept' | 'definitief' | null;
  readonly date: Day | null;
  readonly approach: string | null;
  /** What changed in the approach since; one of the fixed caveats. */
  readonly approachChanged: string | null;
  /** The day up to which everything counts. */
  readonly peildatum: Day | null;
  /** The payers counted in this run. */
  readonly perspective: Perspective;
  /** The payers that the study itself counts: its written amounts hold for them only. */
  readonly ownPerspective: Perspective;
  /** The year to whose prices all prices are carried; missing: prices stay as they are. */
  readonly priceYear: PriceYear;
  /** The series that carries prices from year to year. */
  readonly indexSeries: string;
  /** How years are cut in the table of costs. */
  readonly yearKind: 'school' | 'budget';
  /** The cost basis of the headline; both are always printed. */
  readonly costBasis: CostBasis;
  /** Displayed amounts are rounded to this many euros; 0 shows cents. */
  readonly rounding: Rounding;
  /** Whether the two tables of Resultaat are formulas over the input, where that can be. */
  readonly liveFormulas: boolean;
  /** Whether scores may be "slechter". */
  readonly scaleHasWorse: boolean;
  /** What a public version may show. */
  readonly publication: Publication;
  readonly keepUntil: Day | null;
  readonly dpiaReference: string | null;
  /** Sheets and tables that are not read, as typed: "Blad1" or "Blad1!B4". */
  readonly notRead: readonly string[];
  /** Every filled setting as it was typed, in the order of the table, for Verantwoording. */
  readonly entries: readonly SettingEntry[];
}

export interface SettingEntry {
  readonly label: string;
  readonly value: string;
  readonly place: Place;
}

export type CostBasis = 'average' | 'direct';
export const COST_BASES: readonly CostBasis[] = ['average', 'direct'];

export type Rounding = 0 | 1 | 50 | 100 | 500 | 1000;
export const ROUNDINGS: readonly Rounding[] = [0, 1, 50, 100, 500, 1000];

export interface School {
  readonly name: string;
  readonly kind: string | null;
  readonly municipality: string | null;
  readonly start: Day | null;
  readonly workingMethod: string | null;
  readonly inStudy: boolean | null;
  readonly pupils: number | null;
  readonly pupilsWithYouthCare: number | null;
  readonly publicName: string | null;
}

export interface Study {
  readonly settings: Settings;
  readonly schools: readonly School[];
  /** In the order of tblCasussen, then of the other tables that name them. */
  readonly cases: readonly Case[];
  /** All cases that were handed in, where the study chose from them; empty: it did not, and all cases count. */
  readonly longlist: readonly ListedCase[];
  /** The life domains in the study's own spelling and order. */
  readonly domains: readonly string[];
  readonly deployment: readonly DeploymentLine[];
  readonly contacts: readonly ContactLine[];
  readonly hours: readonly HourLine[];
  /** At most one per name and case. */
  readonly scenarios: readonly ReferenceScenario[];
  readonly help: readonly HelpLine[];
  readonly reviews: readonly Review[];
  readonly experts: readonly Expert[];
  /** By date; the ones without come last. */
  readonly sessions: readonly Session[];
  /** At most one per name and case, D2 before D10. */
  readonly participants: readonly Participant[];
  /** Of open cases only: what is closed does not even get here, so that nothing can show it. */
  readonly estimates: readonly Estimate[];
  /** The keys of the cases that have estimates which are closed. */
  readonly closedEstimates: readonly string[];
  readonly events: readonly TimelineEvent[];
  readonly quotes: readonly Quote[];
  readonly elements: readonly ActiveElement[];
  /** The user's own prices and those that the product ships. */
  readonly prices: readonly Price[];
  readonly index: readonly IndexChange[];
}
