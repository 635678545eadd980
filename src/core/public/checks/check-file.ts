/**
 * The last look: at the finished file, part by part, against every part of the file that the study came from. A document
 * is checked before it is written; this sees what writing may have added.
 */
import { Findings, type Finding } from '../../domain/finding';
import { eachInSteps, finished, type Paused } from '../../domain/pauses';
import { PublishedFragments } from './fragments';

/** A text in a part of a file. */
export interface PartText {
  readonly part: string;
  readonly text: string;
}

export interface FileTexts {
  /** Of the confidential file: comments, names, headers, properties. Its cells have been checked as cells. */
  readonly confidential: Iterable<PartText>;
  readonly published: Iterable<PartText>;
  /** Of the same document without a word of the study, written in the same way. */
  readonly blank: Iterable<PartText>;
  /** What the study may publish. */
  readonly allowed: readonly string[];
}

export function checkFile(texts: FileTexts): readonly Finding[] {
  return finished(checkFileSteps(texts));
}

/** The same in steps: a workbook may hold very many texts. */
export function* checkFileSteps({
  confidential,
  published,
  blank,
  allowed,
}: FileTexts): Paused<readonly Finding[]> {
  const findings = new Findings();
  const own = new Set<string>();
  yield* eachInSteps(blank, ({ text }) => own.add(text));
  const fragments = new PublishedFragments(own, allowed);
  yield* eachInSteps(published, ({ text, part }) => {
    fragments.publish(text, part);
  });
  // Of each part one leak is enough to look there.
  const told = new Set<string>();
  const clean = new Set<string>();
  yield* eachInSteps(confidential, ({ text, part }) => {
    if (told.has(part) || clean.has(text)) return;
    const leak = fragments.leakOf(text);
    if (leak === null) clean.add(text);
    else {
      told.add(part);
      findings.add('error', 'public.fragmentInPart', null, { ...leak, part });
    }
  });
  return findings.all();
}
