import type { Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { Study } from '../domain/study';

declare module '../domain/finding' {
  interface FindingFacts {
    'review.unknownExpert': { readonly expert: string };
  }
}

/** An expert who gives an opinion and is not in the list of experts: perhaps the name is spelled otherwise there. */
export function checkExperts({ experts, reviews }: Study, findings: Findings): void {
  if (experts.length === 0) return;
  const known = new Set(experts.map(({ name }) => nameKey(name)));
  for (const { expert, place } of reviews) {
    if (expert === null || known.has(nameKey(expert))) continue;
    known.add(nameKey(expert));
    findings.add('warning', 'review.unknownExpert', place, { expert });
  }
}
