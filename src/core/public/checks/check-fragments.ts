/** Nothing of a confidential text may stand in a public version: three words in a row, or twenty characters. */
import type { Findings } from '../../domain/finding';
import type { Paused } from '../../domain/pauses';
import type { ConfidentialText } from './confidential-texts';
import type { PublishedFragments } from './fragments';

/** More than this nobody reads at once; the next run tells the rest. */
const MOST_LEAKS = 20;

export function* checkFragments(
  texts: Iterable<ConfidentialText | null>,
  published: PublishedFragments,
  findings: Findings,
): Paused<void> {
  let found = 0;
  for (const each of texts) {
    if (each === null) yield;
    const leak = each === null ? null : published.leakOf(each.text);
    if (each === null || leak === null) continue;
    findings.add('error', 'public.fragment', each.place, leak);
    if (++found === MOST_LEAKS) return;
  }
}
