/**
 * The dialogue and the review as data. What people told stays out (the story of a meeting, what somebody said about an
 * estimate), and so does everything of estimates that are closed: of those the study knows no more than that they exist.
 */
import { calculated, exactly } from '../../domain/amount';
import type { Assessment } from '../../domain/assessment';
import type { ComparedEstimates, ComparedProvision } from '../../domain/compared-estimates';
import type { Review } from '../../domain/review';
import type { ScenarioStatus } from '../../domain/scenario';
import { openCases, type Participant, type Session } from '../../domain/session';
import type { Rounding } from '../../domain/study';
import { formatDay } from '../../text/format';
import { jsonAmount, type JsonAmount } from './json-amount';

/** Estimates are printed as they were given, whatever the study rounds to. */
const MONEY_TO_THE_CENT = 0;

export interface JsonSession {
  /** d-m-jjjj */
  readonly date: string | null;
  /** In hours. */
  readonly hours: number | null;
  readonly facilitator: string | null;
  readonly reasonOtherForm: string | null;
  /** Whether parent and child agreed; null when that is not recorded or cannot be read. */
  readonly consent: boolean | null;
  readonly dissent: string | null;
  readonly lessons: string | null;
}

export interface JsonParticipant {
  readonly participant: string;
  readonly role: string | null;
  readonly form: Participant['form'];
  readonly childHeard: boolean | null;
  readonly channel: string | null;
}

/** A provision with how far the estimates of it lie apart; of amounts, or of how many where nobody names an amount. */
export interface JsonEstimate {
  readonly provision: string | null;
  readonly noHelp: boolean;
  readonly namedBy: readonly string[];
  readonly amounts: {
    readonly lowest: JsonAmount;
    readonly median: JsonAmount;
    readonly highest: JsonAmount;
  } | null;
  readonly quantities: {
    readonly lowest: number;
    readonly median: { readonly low: number; readonly high: number };
    readonly highest: number;
  } | null;
}

export interface JsonDialogue {
  readonly sessions: readonly JsonSession[];
  readonly participants: readonly JsonParticipant[];
  readonly estimatesOpen: boolean;
  /** Null: they are closed, or there are none. */
  readonly estimates: readonly JsonEstimate[] | null;
}

/** What the group, or one expert, made of a scenario. */
export interface JsonReview {
  /** Null: the group. */
  readonly expert: string | null;
  readonly verdict: ScenarioStatus | null;
  readonly plausible: string | null;
  readonly tooGloomy: string | null;
  readonly otherOptions: string | null;
  /** An opinion, which changes no figure. */
  readonly proposal: JsonAmount;
  readonly note: string | null;
}

/** What each case, by its key, was spoken about; of a case that nobody spoke about the lists are empty. */
export function jsonDialogues({ study, estimates }: Assessment): (caseKey: string) => JsonDialogue {
  const open = openCases(study.sessions);
  const compared = new Map(estimates.map((each) => [each.caseKey, each]));
  const meetings = byCase(study.sessions);
  const people = byCase(study.participants);
  return (key) => {
    const found = compared.get(key);
    return {
      sessions: (meetings.get(key) ?? []).map(jsonSession),
      participants: (people.get(key) ?? []).map(jsonParticipant),
      estimatesOpen: open.has(key),
      estimates: found === undefined ? null : jsonEstimates(found),
    };
  };
}

export function jsonReview(review: Review, rounding: Rounding): JsonReview {
  const { expert, verdict, plausible, tooGloomy, otherOptions, proposal, note } = review;
  return {
    expert,
    verdict: verdict === 'unknown' ? null : verdict,
    plausible,
    tooGloomy,
    otherOptions,
    proposal: jsonAmount(proposal, rounding),
    note,
  };
}

function jsonSession(session: Session): JsonSession {
  const { date, duration, facilitator, reasonOtherForm, consent, dissent, lessons } = session;
  return {
    date: date === null ? null : formatDay(date),
    hours: duration.kind === 'known' ? duration.amount.low : null,
    facilitator,
    reasonOtherForm,
    consent: consent === 'unreadable' ? null : consent,
    dissent,
    lessons,
  };
}

function jsonParticipant({ name, role, form, childHeard, channel }: Participant): JsonParticipant {
  return { participant: name, role, form, childHeard, channel };
}

function jsonEstimates({ participants, provisions }: ComparedEstimates): readonly JsonEstimate[] {
  return provisions.map((provision) => ({
    provision: provision.name,
    noHelp: provision.isNoHelp,
    namedBy: participants.flatMap(({ key, name }) => (provision.answers.has(key) ? [name] : [])),
    ...jsonSpread(provision),
  }));
}

function jsonSpread({ spread }: ComparedProvision): Pick<JsonEstimate, 'amounts' | 'quantities'> {
  if (spread === null) return { amounts: null, quantities: null };
  if (spread.unit === 'quantity') {
    const { lowest, median, highest } = spread;
    return { amounts: null, quantities: { lowest, median: { low: median.low, high: median.high }, highest } };
  }
  return {
    amounts: {
      lowest: jsonAmount(exactly(spread.lowest), MONEY_TO_THE_CENT),
      median: jsonAmount(calculated(spread.median), MONEY_TO_THE_CENT),
      highest: jsonAmount(exactly(spread.highest), MONEY_TO_THE_CENT),
    },
    quantities: null,
  };
}

function byCase<T extends { readonly caseKey: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.caseKey);
    if (group === undefined) groups.set(item.caseKey, [item]);
    else group.push(item);
  }
  return groups;
}
