/** The settings that the pane offers: how each is asked for, and what comes of an answer. */
import { dateOf, dayOf, type Day } from '../core/domain/calendar';
import { ROUNDINGS, type Settings } from '../core/domain/study';
import type { NewCell } from '../core/intake/edit';
import { CellFlag } from '../core/intake/grid';
import type { CHOICES } from '../core/intake/labels';
import { TABLES } from '../core/intake/labels';
import type { SettingChange } from '../core/settings/change-settings';
import type { SETTINGS_IN_PANE } from '../core/text/settings-in-pane';

/** The keys of the texts: a setting without a label does not compile. */
export type FieldKey = keyof typeof SETTINGS_IN_PANE.label;

/** Answers are texts, as in any form; "" is not filled in. */
export type Answers = Readonly<Partial<Record<FieldKey, string>>>;

export type Field =
  | { readonly key: FieldKey; readonly kind: 'text' | 'day' | 'year' }
  | { readonly key: FieldKey; readonly kind: 'choice'; readonly words: readonly string[] };

type Word<Kind extends keyof typeof CHOICES> = keyof (typeof CHOICES)[Kind];

/** One word of each meaning. */
const STATUS: readonly Word<'status'>[] = ['concept', 'definitief'];
const BASIS: readonly Word<'kostenbasis'>[] = ['gemiddeld', 'direct'];
const YEARS: readonly Word<'jaarindeling'>[] = ['schooljaar', 'begrotingsjaar'];
const DISPLAY: readonly Word<'weergave'>[] = ['waarden', 'levende formules'];

export const FIELDS: readonly Field[] = [
  { key: 'naam', kind: 'text' },
  { key: 'status', kind: 'choice', words: STATUS },
  { key: 'peildatum', kind: 'day' },
  { key: 'perspectief', kind: 'text' },
  { key: 'kostenbasis', kind: 'choice', words: BASIS },
  { key: 'afronding', kind: 'choice', words: ROUNDINGS.map(String) },
  { key: 'prijspeil', kind: 'year' },
  { key: 'jaarindeling', kind: 'choice', words: YEARS },
  { key: 'weergave', kind: 'choice', words: DISPLAY },
];

/** What stands in tblOnderzoek, as answers; a day as a page writes it (2025-07-31). */
export function answersOf(settings: Settings): Answers {
  const answers: Partial<Record<FieldKey, string>> = {};
  for (const { key, kind } of FIELDS) {
    const { label } = TABLES.onderzoek.columns[key];
    const written = settings.entries.find((entry) => entry.label === label)?.value;
    if (kind === 'day') answers[key] = settings.peildatum === null ? '' : pageDay(settings.peildatum);
    else if (written !== undefined) answers[key] = written;
  }
  return answers;
}

/** A day that stands there and cannot be read: a page has no way to show it. */
export function unreadableDay(settings: Settings): string | null {
  const { label } = TABLES.onderzoek.columns.peildatum;
  if (settings.peildatum !== null) return null;
  return settings.entries.find((entry) => entry.label === label)?.value ?? null;
}

/** The answers that differ from what stands in the table, as its cells. */
export function changesOf(current: Answers, typed: Answers): readonly SettingChange[] {
  return FIELDS.flatMap(({ key, kind }) => {
    const answer = typed[key];
    if (answer === undefined || answer === (current[key] ?? '')) return [];
    return [{ key, cell: cellOf(answer.trim(), key === 'afronding' ? 'year' : kind) }];
  });
}

function cellOf(answer: string, kind: Field['kind']): NewCell {
  if (answer === '') return { value: null, flags: 0 };
  if (kind === 'day') {
    const day = dayFromPage(answer);
    if (day !== null) return { value: day, flags: CellFlag.date };
  }
  if (kind === 'year' && /^\d{1,4}$/.test(answer)) return { value: Number(answer), flags: 0 };
  return { value: answer, flags: 0 };
}

function pageDay(day: Day): string {
  const { year, month, day: date } = dateOf(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}

function dayFromPage(written: string): Day | null {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(written) ?? []).map(Number);
  return year === undefined || month === undefined || day === undefined ? null : dayOf({ year, month, day });
}
