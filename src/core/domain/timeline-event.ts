/** What happened around a child, or would have happened without the approach, as somebody wrote it down. */
import type { Place } from './finding';
import type { Span } from './span';

/** A row of tblTijdlijn. */
export interface TimelineEvent {
  readonly caseKey: string;
  /** An event of one day begins and ends on it. Without a first day nobody knows when it was, or only until when. */
  readonly span: Span;
  /** actual: it happened. unclear: somebody filled in something else. */
  readonly track: 'actual' | 'reference' | 'unclear';
  readonly what: string;
  readonly place: Place;
}
