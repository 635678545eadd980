/** What the meetings about a case brought: the story, who took part, who saw it otherwise, and what was learned. */
import type { CasePicture } from '../../domain/case-picture';
import type { Participant, Session } from '../../domain/session';
import { formatDay, formatDayLong, formatQuantity } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { cell, line, textBlock } from '../blocks';
import type { Block, Row } from '../document';
import { gridTable, prose } from './grid';

const TEXT = CASUSBEELD.session;

/** Nothing when no meeting is written down. */
export function storyBlocks({ sessions }: CasePicture): readonly Block[] {
  if (sessions.length === 0) return [];
  const story = textBlock([line(CASUSBEELD.parts.story, 'heading'), ...sessions.flatMap(sessionRows)]);
  return [{ ...story, splits: true }];
}

function sessionRows(session: Session): readonly Row[] {
  const { date, duration, facilitator, reasonOtherForm, story, consent } = session;
  const about = [
    TEXT.heading(date === null ? null : formatDayLong(date)),
    duration.kind === 'known' ? TEXT.hours(formatQuantity(duration.amount.low)) : null,
    facilitator === null ? null : TEXT.facilitator(facilitator),
    consent === true ? TEXT.consent.yes : consent === false ? TEXT.consent.no : TEXT.noConsent,
  ].filter((part) => part !== null);
  return [
    ...prose(`${about.join('; ')}.`, 'note'),
    ...(reasonOtherForm === null ? [] : prose(TEXT.reason(reasonOtherForm), 'note')),
    ...(story === null ? [] : prose(story)),
  ];
}

const PARTICIPANT_SPANS = [3, 9];

/** Who took part in the same way on the same day stand together. */
export function participantBlocks({ participants }: CasePicture): readonly Block[] {
  if (participants.length === 0) return [];
  const { header } = CASUSBEELD.participants;
  const together = new Map<string, string[]>();
  for (const participant of participants) {
    const way = wayText(participant);
    together.set(way, [...(together.get(way) ?? []), participantText(participant)]);
  }
  const rows = [...together].map(([way, texts]) => [
    cell(way, 'cellText'),
    cell(texts.join('; '), 'cellText'),
  ]);
  return [
    textBlock([line(CASUSBEELD.parts.participants, 'heading')]),
    gridTable(PARTICIPANT_SPANS, header, rows),
  ];
}

function wayText({ form, date }: Participant): string {
  const { form: forms, unknownForm } = CASUSBEELD.participants;
  const way = listed([form === null ? null : forms[form], date === null ? null : formatDay(date)]);
  return way === '' ? unknownForm : way;
}

function participantText({ name, role, organisation, childHeard, channel }: Participant): string {
  const { yes, no, childHeard: heard } = CASUSBEELD.participants;
  const how = listed([childHeard === null ? null : childHeard ? yes : no, channel]);
  const about = listed([role, organisation, how === '' ? null : heard(how)]);
  return about === '' ? name : `${name} (${about})`;
}

function listed(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(', ');
}

/** Who saw it otherwise, and what was learned. */
export function lessonBlocks({ sessions }: CasePicture): readonly Block[] {
  const { dissent, lesson } = CASUSBEELD.lessons;
  const rows = sessions.flatMap((session) => [
    ...(session.dissent === null ? [] : prose(dissent(session.dissent))),
    ...(session.lessons === null ? [] : prose(lesson(session.lessons))),
  ]);
  return rows.length === 0 ? [] : [textBlock([line(CASUSBEELD.parts.lessons, 'heading'), ...rows])];
}
