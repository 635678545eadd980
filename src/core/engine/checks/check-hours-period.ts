import type { Case } from '../../domain/case';
import type { Findings } from '../../domain/finding';
import { cellOfLine } from '../../domain/line';
import { casePeriod } from '../approach/case-period';
import type { StudyLines } from '../study-lines';

declare module '../../domain/finding' {
  interface FindingFacts {
    'hours.outsidePeriod': { readonly case: string; readonly lines: number };
  }
}

/** Hours outside the period of their case count; somebody should know (method, section 4). */
export function checkHoursPeriod(
  each: Case,
  { hours, approach }: Pick<StudyLines, 'hours' | 'approach'>,
  findings: Findings,
): void {
  const period = casePeriod(each, approach.peildatum);
  if (typeof period === 'string') return;
  const outside = (hours.get(each.key) ?? []).filter(
    ({ date, time, paid }) =>
      date !== null && (date < period.first || date > period.last) && time === 'direct' && paid,
  );
  const [first] = outside;
  if (first === undefined) return;
  findings.add('info', 'hours.outsidePeriod', cellOfLine(first, 'date'), {
    case: each.name,
    lines: outside.length,
  });
}
