/** Forms: one for each participant, and the answers that came back. The same as `effectencalculator formulier` and `verzamel`. */
import type { Workbook } from '../core/intake/grid';
import { collectForms, type Collected } from '../core/form/collect';
import { estimateForm, type FormOf } from '../core/form/estimate-form';
import { formFileName } from '../core/form/form-file-name';
import { FORMS_IN_PANE } from '../core/text/forms-in-pane';
import { HostError, type Host, type UserFile } from '../hosts/host';
import { failureOf } from './failure';
import { inTurns, throwIfStopped } from './in-turns';
import { fetched } from './study';
import type { Surroundings, Task } from './task';

/** What came of collecting. Nothing here says what anybody estimated. */
export interface CollectedFiles extends Pick<Collected, 'forms' | 'findings'> {
  /** Files that are no workbook, each with what to do. */
  readonly unusable: readonly { readonly file: string; readonly text: string }[];
  /** The workbook that got the answers, as findings call it. */
  readonly workbook: string;
  /** Something was written in it. */
  readonly changed: boolean;
  /** Not everything could be collected. */
  readonly isError: boolean;
}

export async function openForm(host: Host, whose: FormOf): Promise<'opened' | 'downloaded'> {
  return host.openWorkbook(estimateForm(whose), formFileName(whose));
}

export function openedText(how: 'opened' | 'downloaded'): string {
  return FORMS_IN_PANE.form[how];
}

/** Puts the answers under those that are in the workbook already; a form that was collected before adds nothing. */
export async function collectFiles(
  around: Surroundings,
  task: Task,
  files: readonly UserFile[],
): Promise<CollectedFiles> {
  const { host, thread } = around;
  const { signal } = task;
  const { forms, unusable } = await readFiles(host, task, files);
  const workbook = await fetched(around, task);
  const collected = await inTurns(collectForms(workbook, forms), thread, signal);
  const { document, edits } = collected;
  throwIfStopped(signal);
  if (document !== null) await host.draw(document, { signal });
  if (edits.length > 0) await host.edit(edits, { signal });
  return {
    forms: collected.forms,
    findings: collected.findings,
    unusable,
    workbook: workbook.name,
    changed: edits.length > 0,
    isError: unusable.length > 0 || collected.findings.some(({ finding }) => finding.severity === 'error'),
  };
}

export function collectedText({ forms, isError }: CollectedFiles): string {
  const rows = forms.reduce((sum, form) => sum + form.rows, 0);
  return FORMS_IN_PANE.collected(rows, isError);
}

/** What is no workbook is named; the others are collected all the same. */
async function readFiles(
  host: Host,
  { signal, onProgress }: Task,
  files: readonly UserFile[],
): Promise<{ forms: readonly Workbook[]; unusable: CollectedFiles['unusable'] }> {
  const forms: Workbook[] = [];
  const unusable: { file: string; text: string }[] = [];
  for (const [done, file] of files.entries()) {
    throwIfStopped(signal);
    onProgress({ phase: 'collecting', done, of: files.length });
    try {
      forms.push(await host.readFile(file));
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'file') throw error;
      unusable.push({ file: file.name, text: failureOf(error).text });
    }
  }
  return { forms, unusable };
}
