/** What happened around a case beside what would have happened, day by day, without words and colours. */
import type { Day } from './calendar';
import type { ScenarioStatus } from './scenario';

/** Where something stands on the timeline: what really happened, and what would have happened without the approach. */
export type TimelineLane =
  /** The period of the case itself, and the Peildatum. */
  | { readonly kind: 'case' }
  | { readonly kind: 'approach' }
  | { readonly kind: 'otherHelp' }
  | { readonly kind: 'events' }
  /** Null: lines that name no scenario. More than one status where its rows disagree. */
  | {
      readonly kind: 'scenario';
      readonly name: string | null;
      readonly statuses: readonly ScenarioStatus[];
      readonly counts: boolean;
    }
  | { readonly kind: 'referenceEvents' }
  /** Nobody can say whether it really happened. */
  | { readonly kind: 'unclearEvents' };

/** What the item is about. */
export type TimelineContent =
  | { readonly kind: 'start' | 'end' | 'peildatum' }
  | { readonly kind: 'event'; readonly text: string }
  /** Hours for this case of one role, from the first day to the last. Null: not all of its hours can be read. */
  | {
      readonly kind: 'hours';
      readonly role: string | null;
      readonly time: 'direct' | 'indirect' | 'unknown';
      readonly hours: number | null;
      readonly rows: number;
    }
  /** What was deployed at the school in the period of the case. */
  | { readonly kind: 'deployment'; readonly role: string | null; readonly paid: boolean }
  | { readonly kind: 'help'; readonly provision: string | null; readonly paid: boolean };

/** Something that lasted from one day to another, both included, or happened on one day. */
export interface TimelineItem {
  readonly content: TimelineContent;
  /** Null: not known. An item with neither has no date. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** A date is filled in and cannot be used: then neither end is known. */
  readonly unreadable: boolean;
  /** What of it lies after the Peildatum, and so has not happened yet. */
  readonly after: 'none' | 'part' | 'whole';
}

export interface TimelineTrack {
  readonly lane: TimelineLane;
  /** In the order of the days; what has no date comes last. */
  readonly items: readonly TimelineItem[];
}

export interface Timeline {
  readonly peildatum: Day | null;
  /** First what really happened, then the reference; only tracks with something on them. */
  readonly tracks: readonly TimelineTrack[];
  /** There was deployment at the school, and the case has no period in which to show it. */
  readonly deploymentWithoutPeriod: boolean;
}
