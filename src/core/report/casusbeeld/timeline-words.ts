/** The words for what stands on a timeline, for its table and for its chart. */
import type { TimelineContent, TimelineItem, TimelineLane } from '../../domain/timeline';
import { formatQuantity } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { SCENARIO } from '../../text/words';

const TEXT = CASUSBEELD.timeline;

export function laneText(lane: TimelineLane): string {
  if (lane.kind !== 'scenario') return TEXT.lane[lane.kind];
  const text = TEXT.scenario(lane.name ?? SCENARIO.nameless);
  return lane.counts ? text : TEXT.notCounted(text);
}

/** What it was, and whether it lies after the Peildatum. */
export function itemText({ content, after }: TimelineItem): string {
  const text = contentText(content);
  return after === 'none' ? text : TEXT.withNote(text, TEXT.after[after]);
}

function contentText(content: TimelineContent): string {
  switch (content.kind) {
    case 'start':
    case 'end':
    case 'peildatum':
      return TEXT[content.kind];
    case 'event':
      return content.text;
    case 'hours': {
      const { time, role, hours, rows } = content;
      return TEXT.hoursOf(TEXT.hours[time], role, hours === null ? null : formatQuantity(hours), rows);
    }
    case 'deployment':
      return paidText(TEXT.deployment(content.role), content.paid);
    case 'help':
      return paidText(TEXT.help(content.provision), content.paid);
  }
}

function paidText(text: string, paid: boolean): string {
  return paid ? text : TEXT.unpaid(text);
}
