/** What the rules look up for a case, made once per study: a workbook may hold 100,000 lines. */
import type { Day } from '../domain/calendar';
import type { Findings } from '../domain/finding';
import type { HourLine } from '../domain/line';
import type { Study } from '../domain/study';
import { PriceBook } from './price-book';
import { linesBySchool, type LinesBySchool } from './school-lines';

export interface StudyLines {
  /** By the key of the case. */
  readonly hours: ReadonlyMap<string, readonly HourLine[]>;
  readonly prices: PriceBook;
  /** Deployment and contacts. */
  readonly approach: LinesBySchool;
}

/** `peildatum` is the day up to which everything counts; null: nobody chose one. */
export function studyLines(study: Study, peildatum: Day | null, findings: Findings): StudyLines {
  const hours = new Map<string, HourLine[]>();
  for (const line of study.hours) {
    const known = hours.get(line.caseKey);
    if (known === undefined) hours.set(line.caseKey, [line]);
    else known.push(line);
  }
  return {
    hours,
    prices: new PriceBook(study, findings),
    approach: linesBySchool(study, peildatum, findings),
  };
}
