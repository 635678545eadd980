/** Life domains by a name of ours. A domain in words of the study is free text: it keeps its place and loses its name. */
import { LIFE_DOMAINS } from '../../intake/labels';
import { normaliseLabel } from '../../intake/tables/normalise-label';

const usual = new Map(
  LIFE_DOMAINS.flatMap(({ label, synonyms }) =>
    [label, ...synonyms].map((word) => [normaliseLabel(word), label] as const),
  ),
);

/** In the order of the study; null: not one of the usual domains. Of two spellings of one domain the first has its name. */
export function publicDomains(domains: readonly string[]): readonly (string | null)[] {
  const used = new Set<string>();
  return domains.map((domain) => {
    const label = usual.get(normaliseLabel(domain));
    if (label === undefined || used.has(label)) return null;
    used.add(label);
    return label;
  });
}
