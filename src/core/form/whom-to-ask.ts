/** For whom a form is made: participants of one case, by the names that somebody typed. */
import { Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import { finished } from '../domain/pauses';
import { parseCaseName } from '../intake/cells/parse-text';
import type { Workbook } from '../intake/grid';
import { readStudy } from '../intake/read-study';
import { isOwnSheet } from '../report/own-sheets/own-sheet';
import type { FormOf } from './estimate-form';

/** The forms to make, or what the workbook has instead of what was asked for. */
export type Asked =
  | { readonly kind: 'forms'; readonly forms: readonly FormOf[] }
  | { readonly kind: 'unknownCase'; readonly known: readonly string[] }
  | { readonly kind: 'noParticipants'; readonly caseName: string }
  | { readonly kind: 'unknownParticipant'; readonly caseName: string; readonly known: readonly string[] };

/** Without a participant: all of the case. */
export function whomToAsk(workbook: Workbook, caseTyped: string, participant: string | null): Asked {
  const sheets = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  const { study } = finished(readStudy(sheets, new Findings()));
  const { value: wanted } = parseCaseName({ value: caseTyped, flags: 0, column: '' });
  const found = study.cases.find(({ key }) => wanted.kind === 'value' && key === wanted.value.key);
  if (found === undefined) return { kind: 'unknownCase', known: study.cases.map(({ name }) => name) };
  const { key, name: caseName } = found;
  const all = study.participants.filter(({ caseKey }) => caseKey === key).map(({ name }) => name);
  if (all.length === 0) return { kind: 'noParticipants', caseName };
  const chosen = all.filter((name) => participant === null || nameKey(name) === nameKey(participant));
  if (chosen.length === 0) return { kind: 'unknownParticipant', caseName, known: all };
  return { kind: 'forms', forms: chosen.map((name) => ({ caseName, participant: name })) };
}
