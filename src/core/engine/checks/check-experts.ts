import type { Findings } from '../../domain/finding';
import { nameKey } from '../../domain/name';
import type { Study } from '../../domain/study';

declare module '../../domain/finding' {
  interface FindingFacts {
    'review.unknownExpert': { readonly expert: string };
    /** An expert who worked on the approach or knows a case, and whether is written down why that is no objection. */
    'expert.involved': { readonly expert: string; readonly explained: boolean };
  }
}

/** Who reviews must be independent, and known: a name that is not in the list is perhaps spelled otherwise there. */
export function checkExperts({ experts, reviews }: Study, findings: Findings): void {
  for (const { name, involved, note, place } of experts) {
    if (involved !== true) continue;
    const facts = { expert: name, explained: note !== null };
    findings.add(note === null ? 'warning' : 'info', 'expert.involved', place, facts);
  }
  if (experts.length === 0) return;
  const known = new Set(experts.map(({ name }) => nameKey(name)));
  for (const { expert, places } of reviews) {
    if (expert === null || known.has(nameKey(expert))) continue;
    known.add(nameKey(expert));
    findings.add('warning', 'review.unknownExpert', places.expert, { expert });
  }
}
