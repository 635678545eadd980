import type { ChildCount } from '../domain/assessment';
import type { ContactLine } from '../domain/line';
import type { Period } from '../domain/span';

/**
 * How many different children had contact in a period: distinct pseudonyms whose stretch of contact touches it. Counts of
 * parts of a period cannot be added. One row that cannot be read may be one more child (method, section 3).
 */
export function childrenInPeriod(contacts: readonly ContactLine[], period: Period): ChildCount {
  if (contacts.length === 0) return { kind: 'noRegister' };
  const children = new Set<string>();
  for (const { child, span } of contacts) {
    if (child === null || span.kind === 'unreadable') return { kind: 'uncertain' };
    const touches = (span.from ?? -Infinity) <= period.last && (span.to ?? Infinity) >= period.first;
    if (touches) children.add(child);
  }
  return { kind: 'counted', count: children.size };
}
