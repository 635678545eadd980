import type { Day } from '../../domain/calendar';
import type { Findings } from '../../domain/finding';
import type { Settings } from '../../domain/study';

declare module '../../domain/finding' {
  interface FindingFacts {
    'settings.keepUntilPassed': { readonly day: Day };
  }
}

/** A workbook that should have been destroyed by now (method, section 15). */
export function checkRetention(
  { keepUntil, entries }: Settings,
  today: Day | null,
  findings: Findings,
): void {
  if (keepUntil === null || today === null || keepUntil >= today) return;
  const place = entries.find(({ label }) => label === 'Bewaren tot')?.place ?? null;
  findings.add('warning', 'settings.keepUntilPassed', place, { day: keepUntil });
}
