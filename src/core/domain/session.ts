/** The dialogue about a case: who took part, and what each of them thinks would have happened without the approach. */
import type { Amount } from './amount';
import type { Day } from './calendar';
import type { Place } from './finding';
import type { HelpLine, Quantity } from './line';

/** A row of tblSessies: a meeting about a case. */
export interface Session {
  readonly caseKey: string;
  readonly date: Day | null;
  /** In hours. */
  readonly duration: Quantity;
  readonly facilitator: string | null;
  /** Why it went in another form than a meeting of all. */
  readonly reasonOtherForm: string | null;
  /** Whether participants may see each other's estimates; null: not filled in, which counts as closed. */
  readonly estimates: 'open' | 'closed' | 'unreadable' | null;
  readonly story: string | null;
  readonly dissent: string | null;
  readonly lessons: string | null;
  /** Whether parent and child agreed to the meeting; null: not recorded. */
  readonly consent: boolean | 'unreadable' | null;
  readonly place: Place;
}

/** A participant of the dialogue about a case. Where the rows about one participant differ, nothing is known. */
export interface Participant {
  readonly caseKey: string;
  /** "D1": the same on every row of this participant. */
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly form: 'group' | 'individual' | 'phone' | 'email' | null;
  readonly date: Day | null;
  /** Whether the child itself was heard, and how. */
  readonly childHeard: boolean | null;
  readonly channel: string | null;
}

/** A row of tblInschattingen: help that one participant expects. Only of cases of which the estimates are open. */
export interface Estimate {
  readonly caseKey: string;
  readonly participant: string;
  readonly event: string | null;
  /** "Geen hulp" is an answer too; null: not filled in. */
  readonly provision: string | null;
  readonly quantity: Quantity;
  readonly per: HelpLine['per'];
  readonly duration: Quantity;
  readonly amount: Amount;
  /** How sure the participant is. */
  readonly certainty: string | null;
  readonly note: string | null;
}

/** The cases of which the estimates are open: each row about the case must say so. */
export function openCases(sessions: readonly Session[]): ReadonlySet<string> {
  const open = new Set<string>();
  for (const { caseKey, estimates } of sessions) if (estimates === 'open') open.add(caseKey);
  for (const { caseKey, estimates } of sessions) if (estimates !== 'open') open.delete(caseKey);
  return open;
}
