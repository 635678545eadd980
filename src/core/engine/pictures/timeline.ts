/** The timeline of a case: what really happened beside what would have happened, each with its days. */
import type { Day } from '../../domain/calendar';
import type { Case } from '../../domain/case';
import type { HelpLine, HourLine } from '../../domain/line';
import { firstByText, nameKey } from '../../domain/name';
import { overlap, type Period, type Span } from '../../domain/span';
import type {
  Timeline,
  TimelineContent,
  TimelineItem,
  TimelineLane,
  TimelineTrack,
} from '../../domain/timeline';
import type { TimelineEvent } from '../../domain/timeline-event';
import { schoolOf } from '../approach/average-cost';
import { casePeriod } from '../approach/case-period';
import type { PlacedLine } from '../approach/placed-line';
import { grouped } from '../lines/grouped';
import type { StudyLines } from '../study-lines';

/** What the engine knows of a case already. */
export interface TimelineSources {
  readonly each: Case;
  readonly events: readonly TimelineEvent[];
  /** Help really given, and per scenario the lines that it is made of. */
  readonly otherHelp: readonly HelpLine[];
  readonly scenarios: readonly {
    readonly lane: Extract<TimelineLane, { kind: 'scenario' }>;
    readonly lines: readonly HelpLine[];
  }[];
}

/** Days after the Peildatum have not happened yet: each item says how much of it lies there. */
export function timelineOf(sources: TimelineSources, study: StudyLines): Timeline {
  const { each, events, otherHelp, scenarios } = sources;
  const { peildatum } = study.approach;
  const deployment = deploymentItems(each, study);
  const hours = hourItems(study.hours.get(each.key) ?? [], peildatum);
  const eventsOn = (track: TimelineEvent['track']): readonly TimelineItem[] =>
    events.filter((event) => event.track === track).map((event) => eventItem(event, peildatum));
  const helpItems = (lines: readonly HelpLine[]): readonly TimelineItem[] =>
    lines.map((line) => helpItem(line, peildatum));
  const tracks = [
    track({ kind: 'approach' }, [...(deployment ?? []), ...hours]),
    track({ kind: 'otherHelp' }, helpItems(otherHelp)),
    track({ kind: 'events' }, eventsOn('actual')),
    ...scenarios.map(({ lane, lines }) => track(lane, helpItems(lines))),
    track({ kind: 'referenceEvents' }, eventsOn('reference')),
    track({ kind: 'unclearEvents' }, eventsOn('unclear')),
  ];
  const own = caseItems(each, peildatum);
  const filled = [track({ kind: 'case' }, own), ...tracks].filter(({ items }) => items.length > 0);
  // Without anything else to place, the Peildatum alone is no timeline.
  const told = filled.some(({ items }) => items.some(({ content }) => content.kind !== 'peildatum'));
  return { peildatum, tracks: told ? filled : [], deploymentWithoutPeriod: deployment === null };
}

function track(lane: TimelineLane, items: readonly TimelineItem[]): TimelineTrack {
  const keyed = items.map((item) => ({ item, key: JSON.stringify(item) }));
  // On one day a case starts before it ends.
  const isCase = lane.kind === 'case';
  keyed.sort((a, b) => dayOf(a.item) - dayOf(b.item) || (isCase ? 0 : a.key < b.key ? -1 : 1));
  return { lane, items: keyed.map(({ item }) => item) };
}

/** What has no day comes last. */
function dayOf({ from, to }: TimelineItem): number {
  return from ?? to ?? Number.MAX_SAFE_INTEGER;
}

function placed(content: TimelineContent, span: Span, peildatum: Day | null): TimelineItem {
  if (span.kind === 'unreadable') return { content, from: null, to: null, unreadable: true, after: 'none' };
  const { from, to } = span;
  return { content, from, to, unreadable: false, after: partAfter(from, to, peildatum) };
}

function partAfter(from: Day | null, to: Day | null, peildatum: Day | null): TimelineItem['after'] {
  if (peildatum === null) return 'none';
  if (from !== null && from > peildatum) return 'whole';
  return to !== null && to > peildatum ? 'part' : 'none';
}

function caseItems({ start, end }: Case, peildatum: Day | null): readonly TimelineItem[] {
  const day = (kind: 'start' | 'end' | 'peildatum', on: Day | null): readonly TimelineItem[] =>
    on === null ? [] : [placed({ kind }, { kind: 'days', from: on, to: on }, peildatum)];
  return [...day('start', start), ...day('end', end), ...day('peildatum', peildatum)];
}

function eventItem({ what, span }: TimelineEvent, peildatum: Day | null): TimelineItem {
  return placed({ kind: 'event', text: what }, span, peildatum);
}

/** Help with only a first day runs to the Peildatum. */
function helpItem({ provision, paid, span }: HelpLine, peildatum: Day | null): TimelineItem {
  const content = { kind: 'help', provision, paid } as const;
  const runsOn =
    span.kind === 'days' && span.from !== null && span.to === null && span.from <= (peildatum ?? -Infinity);
  return placed(content, runsOn ? { ...span, to: peildatum } : span, peildatum);
}

/**
 * What was deployed at the school in the period of the case, per role: lines that touch are one stretch. Null: something
 * was deployed, and the case has no period.
 */
function deploymentItems(each: Case, { approach }: StudyLines): readonly TimelineItem[] | null {
  const school = schoolOf(each, approach);
  if (school === null || school === 'unknown' || school.actual.lines.length === 0) return [];
  const period = casePeriod(each, approach.peildatum);
  if (typeof period === 'string') return null;
  const shared = school.actual.lines.flatMap((line) => sharedWith(period, line));
  const perRole = grouped(shared, ({ line: { role, paid } }) => `${String(paid)} ${nameKey(role ?? '')}`);
  return [...perRole.values()].flatMap((lines) => {
    const content: TimelineContent = {
      kind: 'deployment',
      role: firstByText(lines.map(({ line }) => line.role)),
      paid: lines.every(({ line }) => line.paid),
    };
    return joined(lines.map(({ days }) => days)).map(({ first, last }) =>
      placed(content, { kind: 'days', from: first, to: last }, approach.peildatum),
    );
  });
}

interface SharedDays {
  readonly line: PlacedLine['line'];
  readonly days: Period;
}

function sharedWith(period: Period, { line, days }: PlacedLine): readonly SharedDays[] {
  const shared = typeof days === 'object' ? overlap(days, period) : null;
  return shared === null ? [] : [{ line, days: shared }];
}

/** Stretches that overlap or adjoin, as one. */
function joined(periods: readonly Period[]): readonly Period[] {
  const stretches: Period[] = [];
  for (const period of [...periods].sort((a, b) => a.first - b.first)) {
    const last = stretches.at(-1);
    if (last === undefined || period.first > last.last + 1) stretches.push(period);
    else stretches[stretches.length - 1] = { first: last.first, last: Math.max(last.last, period.last) };
  }
  return stretches;
}

/** The hours of each role as one stretch from the first day to the last; those after the Peildatum and undated apart. */
function hourItems(lines: readonly HourLine[], peildatum: Day | null): readonly TimelineItem[] {
  const groups = grouped(lines, ({ role, time, date }) =>
    JSON.stringify([nameKey(role ?? ''), time, date === null ? null : date > (peildatum ?? Infinity)]),
  );
  return [...groups.values()].map((group) => {
    const days = group.flatMap(({ date }) => (date === null ? [] : [date]));
    const span: Span =
      days.length === 0
        ? { kind: 'days', from: null, to: null }
        : { kind: 'days', from: least(days), to: -least(days.map((day) => -day)) };
    return placed(hoursOf(group), span, peildatum);
  });
}

function least(days: readonly number[]): number {
  return days.reduce((a, b) => Math.min(a, b));
}

function hoursOf(group: readonly HourLine[]): TimelineContent {
  const hours = group.map((line) => (line.hours.kind === 'known' ? line.hours.amount.low : null));
  return {
    kind: 'hours',
    role: firstByText(group.map(({ role }) => role)),
    time: group[0]?.time ?? 'unknown',
    hours: hours.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0),
    rows: group.length,
  };
}
