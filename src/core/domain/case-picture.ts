/** What is told about a case around its sums: what its casusbeeld is made of, besides its assessment. */
import type { ActiveElement } from './active-element';
import type { Amount } from './amount';
import type { HelpLine } from './line';
import type { Payment } from './payment';
import type { Quote } from './quote';
import type { Participant, Session } from './session';
import type { Timeline } from './timeline';

/** A line of help with what it costs and who pays it. */
export interface PricedHelp {
  readonly line: HelpLine;
  readonly payment: Payment;
  /** Paid, and by somebody in the perspective. */
  readonly counted: boolean;
  /** Up to and including the Peildatum. */
  readonly amount: Amount;
  /** What falls after the Peildatum; null: nothing does. */
  readonly after: Amount | null;
}

/** The help that a scenario is made of. */
export interface PicturedScenario {
  /** The lines that its amount is made of, and those of the dialogue that lines after the review replaced. */
  readonly lines: readonly PricedHelp[];
  readonly linesBefore: readonly PricedHelp[];
}

export interface CasePicture {
  readonly caseKey: string;
  readonly sessions: readonly Session[];
  readonly participants: readonly Participant[];
  readonly timeline: Timeline;
  /** Help really given besides the approach. */
  readonly otherHelp: readonly PricedHelp[];
  /** In the order of the scenarios of the assessment. */
  readonly scenarios: readonly PicturedScenario[];
  /** Reference lines that name no scenario while there are more of them. */
  readonly unplaced: readonly PricedHelp[];
  readonly quotes: readonly Quote[];
  /** Of this case, then those of the study as a whole. */
  readonly elements: readonly ActiveElement[];
}
