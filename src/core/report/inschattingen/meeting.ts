/** What the dialogue about a case was like: when, with whom, in which form, and what the child itself said. */
import type { Participant, Session } from '../../domain/session';
import type { Study } from '../../domain/study';
import { formatDayLong, formatQuantity } from '../../text/format';
import { INSCHATTINGEN } from '../../text/reports/inschattingen';
import { line, textBlock } from '../blocks';
import type { Block } from '../document';

const TEXT = INSCHATTINGEN.meeting;

export function meetingBlocks(caseKey: string, { sessions, participants }: Study): readonly Block[] {
  const meetings = sessions.filter((each) => each.caseKey === caseKey);
  const people = participants.filter((each) => each.caseKey === caseKey);
  const reasons = meetings.flatMap(({ reasonOtherForm }) => reasonOtherForm ?? []);
  return [
    textBlock([
      line(TEXT.heading, 'heading'),
      ...meetings.flatMap((each) => [whenLine(each), consentLine(each)]),
      formLine(people),
      ...reasons.map(TEXT.reasonOtherForm),
      ...childLines(people),
    ]),
  ];
}

function whenLine({ date, duration, facilitator }: Session): string {
  return TEXT.when(
    date === null ? null : formatDayLong(date),
    duration.kind === 'known' ? formatQuantity(duration.amount.low) : null,
    facilitator,
  );
}

function consentLine({ consent }: Session): string {
  if (consent === 'unreadable') return TEXT.consent.unreadable;
  if (consent === null) return TEXT.consent.notRecorded;
  return consent ? TEXT.consent.given : TEXT.consent.refused;
}

/** Per form who took part in it; null: nobody says. */
function formLine(people: readonly Participant[]): string | null {
  const forms = [...new Set(people.flatMap(({ form }) => form ?? []))];
  if (forms.length === 0) return null;
  return TEXT.forms(
    forms.map((form) => ({ form, names: people.flatMap((each) => (each.form === form ? [each.name] : [])) })),
  );
}

/** Null stands for a child of which nobody says whether it was heard. */
function childLines(people: readonly Participant[]): readonly string[] {
  const heard = people.filter(({ childHeard }) => childHeard === true);
  if (heard.length > 0) return heard.map((each) => TEXT.child.heard(named(each), each.channel));
  const answered = people.some(({ childHeard }) => childHeard === false);
  return [answered ? TEXT.child.notHeard : TEXT.child.notRecorded];
}

function named({ name, role }: Participant): string {
  return role === null ? name : `${name} (${role})`;
}
