/**
 * Filled forms into the workbook of the study: which rows come where, and what does not fit. Nothing that stands in the
 * workbook changes, no row is appended twice, and nothing here says what anybody estimated.
 */
import type { Case } from '../domain/case';
import { Findings, type Finding } from '../domain/finding';
import type { Paused } from '../domain/pauses';
import type { Study } from '../domain/study';
import { readEstimates } from '../intake/dialogue/read-estimates';
import type { CellEdit } from '../intake/edit';
import type { Workbook } from '../intake/grid';
import { findPersonalData } from '../intake/privacy/find-personal-data';
import { readStudy } from '../intake/read-study';
import { readTables, type SheetsDone, type ViewedTable } from '../intake/read-tables';
import { KnownCases } from '../intake/rows/known-cases';
import type { Document } from '../report/document';
import { isOwnSheet } from '../report/own-sheets/own-sheet';
import { answersIn } from './answers';
import { besideQuestions, findForms, type FoundForm } from './find-forms';
import { formTable } from './form-table';
import { RowsToCome } from './rows-to-come';
import { whoseForm } from './whose-form';

declare module '../domain/finding' {
  interface FindingFacts {
    'form.notOurs': NoFacts;
    'form.isReport': NoFacts;
    'form.empty': { readonly case: string; readonly participant: string };
    'form.besideTable': { readonly cells: number };
    'form.collectedBefore': { readonly case: string; readonly participant: string; readonly rows: number };
    'form.otherRows': {
      readonly case: string;
      readonly participant: string;
      readonly there: number;
      readonly added: number;
    };
    'collect.intoForm': NoFacts;
    'collect.intoReport': NoFacts;
  }
}

/** What is to be said, with the file that it is about. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** How many rows of a form came in the workbook. */
export interface CollectedForm {
  readonly file: string;
  readonly case: string;
  readonly participant: string;
  readonly rows: number;
}

export interface Collected {
  /** A sheet with the table, where the workbook has none; it comes before the edits. */
  readonly document: Document | null;
  readonly edits: readonly CellEdit[];
  /** The forms that were understood, in the order in which they were given. */
  readonly forms: readonly CollectedForm[];
  readonly findings: readonly FileFinding[];
}

/** In steps. The names of the workbooks are those by which findings call them. */
export function* collectForms(
  workbook: Workbook,
  files: readonly Workbook[],
): Generator<SheetsDone | undefined, Collected> {
  const said: FileFinding[] = [];
  const sayOf = (file: string, findings: Findings): void => {
    said.push(...findings.all().map((finding) => ({ file, finding })));
  };
  const own = new Findings();
  const sheets = workbook.sheets.filter((grid) => !isOwnSheet(grid));
  refuseTarget(workbook, own);
  const { study } = yield* readStudy(sheets, new Findings());
  const ofTables = new Findings();
  const { tables } = yield* readTables(sheets, ofTables);
  // A form, or a report, has no table that somebody must mend.
  if (own.all().length === 0) handOnUnreadable(ofTables, own);
  if (own.all().length > 0) {
    sayOf(workbook.name, own);
    return { document: null, edits: [], forms: [], findings: said };
  }
  const into = new RowsToCome(workbook, study, tables);
  const understood: (CollectedForm & { readonly caseKey: string })[] = [];
  for (const file of files) {
    const findings = new Findings();
    const forms = findForms(file);
    if (forms.length === 0) findings.add('error', notAForm(file), null, {});
    for (const form of forms) {
      const rows = yield* readForm(form, study, into, findings);
      if (rows !== null) understood.push({ ...rows, file: file.name });
    }
    sayOf(file.name, findings);
  }
  const { document, edits, refused } = into.changes(own);
  sayOf(workbook.name, own);
  return {
    document,
    edits,
    forms: understood.map(({ caseKey, ...form }) => (refused.has(caseKey) ? { ...form, rows: 0 } : form)),
    findings: said,
  };
}

function refuseTarget(workbook: Workbook, findings: Findings): void {
  if (findForms(workbook).length > 0) findings.add('error', 'collect.intoForm', null, {});
  else if (workbook.sheets.every(isOwnSheet)) findings.add('error', 'collect.intoReport', null, {});
}

function notAForm({ sheets }: Workbook): 'form.isReport' | 'form.notOurs' {
  return sheets.some(isOwnSheet) ? 'form.isReport' : 'form.notOurs';
}

/** A table of estimates that cannot be read gets no second one beside it: first somebody must mend it. */
function handOnUnreadable(from: Findings, to: Findings): void {
  for (const finding of from.all()) {
    const isMeant = finding.code === 'table.columnsAbsent' || finding.code === 'table.withoutHeaders';
    if (!isMeant || !finding.facts.table.toLowerCase().startsWith('tblinschattingen')) continue;
    to.add(finding.severity, finding.code, finding.place, finding.facts);
  }
}

/** Null: it cannot be said whose form it is. */
function* readForm(
  form: FoundForm,
  study: Study,
  into: RowsToCome,
  findings: Findings,
): Paused<{ case: string; caseKey: string; participant: string; rows: number } | null> {
  const whose = whoseForm(form, study, findings);
  if (whose === null) return null;
  const { inCase, participant } = whose;
  const facts = { case: inCase.name, participant };
  const result = { ...facts, caseKey: inCase.key, rows: 0 };
  const { place } = form.participantCell;
  const table = formTable(form);
  const answers = form.rows.map((_, record) => answersIn(table.view, record));
  const beside = besideQuestions(form);
  if (beside !== null) findings.add('warning', 'form.besideTable', beside.place, { cells: beside.cells });
  if (answers.length === 0) {
    findings.add('info', 'form.empty', place, facts);
    return result;
  }
  const { added, there, before } = into.missing(inCase, participant, answers);
  if (added.length === 0) {
    findings.add('info', 'form.collectedBefore', place, { ...facts, rows: answers.length });
    return result;
  }
  if (before > 0) findings.add('info', 'form.collectedBefore', place, { ...facts, rows: before });
  if (there > 0) findings.add('warning', 'form.otherRows', place, { ...facts, there, added: added.length });
  yield* lookAtCells(table, inCase, study, findings);
  into.add(inCase, participant, added);
  return { ...result, rows: added.length };
}

/** What the reader of tblInschattingen says of these cells, without quoting any, and personal data in them. */
function* lookAtCells(table: ViewedTable, { key }: Case, study: Study, findings: Findings): Paused<void> {
  const read = new Findings();
  const closed = { sessions: [], participants: study.participants };
  yield* readEstimates([table.view], new KnownCases([key], []), closed, read);
  for (const { severity, code, place, facts } of read.all())
    if (code !== 'estimates.closed') findings.add(severity, code, place, facts);
  yield* findPersonalData([table], [table.grid], findings);
}
