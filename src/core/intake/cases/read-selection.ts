/** Geselecteerd: which of the cases that were handed in are calculated (method, section 10; source A, 2.3). */
import type { Findings, Place } from '../../domain/finding';
import { parseChoice, type CaseName } from '../cells/parse-text';
import { CHOICES } from '../labels';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'case.selectionConflict': { readonly case: string };
    'case.noneSelected': NoFacts;
  }
}

/** The cases by key, with all rows about each. */
type CaseRows = ReadonlyMap<
  string,
  readonly { readonly view: TableView; readonly record: number; readonly name: CaseName }[]
>;

/** The choice that a study makes out of the cases that were handed in. */
export interface Selection {
  /** False: Geselecteerd is nowhere filled, and all cases are calculated. */
  readonly stated: boolean;
  /** The cases that are calculated. */
  readonly keys: ReadonlySet<string>;
}

/**
 * The cases that are calculated. Nowhere filled: all of them; else only those with "ja". A case that one row selects and
 * another does not is selected, with a finding; an unreadable answer is no.
 */
export function readSelection(cases: CaseRows, findings: Findings): Selection {
  let filled: Place | null = null;
  const selected = new Set<string>();
  for (const [key, rows] of cases) {
    const answers = rows.map(({ view, record }) =>
      view.read(record, 'geselecteerd', (cell) => parseChoice<boolean>(cell, CHOICES.yesNo), findings),
    );
    const given = answers.filter((answer) => answer !== null && answer.kind !== 'empty');
    const [first] = rows;
    const place = first?.view.place(first.record, 'geselecteerd') ?? null;
    if (given.length > 0) filled ??= place;
    const yes = given.filter((answer) => answer.kind === 'value' && answer.value).length;
    if (yes === 0) continue;
    selected.add(key);
    if (yes < given.length) {
      findings.add('warning', 'case.selectionConflict', place, { case: first?.name.name ?? key });
    }
  }
  if (filled === null) return { stated: false, keys: new Set(cases.keys()) };
  if (selected.size === 0) findings.add('error', 'case.noneSelected', filled, {});
  return { stated: true, keys: selected };
}
