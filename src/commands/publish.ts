/** The public version as a workbook of its own, and the log that stays with the study. The same as `effectencalculator publiek`. */
import type { Finding } from '../core/domain/finding';
import { checkFileSteps } from '../core/public/checks/check-file';
import { publicSteps } from '../core/public/public-version';
import { NEW_FILES } from '../core/text/new-files';
import { PUBLISH_IN_PANE } from '../core/text/publish-in-pane';
import { inTurns, throwIfStopped } from './in-turns';
import { fetched } from './study';
import type { Phase, Surroundings, Task } from './task';

export type Published =
  /** What must be changed first. As confidential as the study. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'made';
      /** Divided: one of the two workbooks was opened, the other is a download. */
      readonly how: 'opened' | 'downloaded' | 'divided';
      /** Errors in the input: somebody should look at them first. */
      readonly errors: number;
      /** Comments, names, headers and properties were compared too. */
      readonly comparedAll: boolean;
    };

export function publishedText(published: Published): string {
  return published.kind === 'refused'
    ? PUBLISH_IN_PANE.notPublished
    : PUBLISH_IN_PANE.published[published.how];
}

export async function publish({ host, thread, today }: Surroundings, task: Task): Promise<Published> {
  const { signal, onProgress } = task;
  const workbook = await fetched({ host, thread, today }, task);
  const made = await inTurns(publicSteps(workbook, { today: today() }), thread, signal, onProgress);
  if (made.kind === 'refused') return made;

  const begin = (phase: Phase): void => {
    throwIfStopped(signal);
    onProgress({ phase, done: 0, of: 0 });
  };
  begin('comparing');
  const outside = await host.textsOutsideCells();
  const texts = {
    confidential: outside ?? [],
    published: await host.textsOfFile(made.document),
    blank: await host.textsOfFile(made.blank),
    allowed: made.allowed,
  };
  const findings = await inTurns(checkFileSteps(texts), thread, signal);
  if (findings.length > 0) return { kind: 'refused', findings };

  // The log first: a log alone does no harm, and the public version comes on top.
  begin('opening');
  const log = await host.openWorkbook(made.log, NEW_FILES.publicLog);
  const document = await host.openWorkbook(made.document, NEW_FILES.public);
  const how = log === document ? document : 'divided';
  return { kind: 'made', how, errors: made.errors, comparedAll: outside !== null };
}
