/** What the rules look up for a case, made once per study: a workbook may hold 100,000 lines. */
import type { Day } from '../domain/calendar';
import type { Findings } from '../domain/finding';
import type { HelpLine, HourLine } from '../domain/line';
import type { Paused } from '../domain/pauses';
import type { Review } from '../domain/review';
import type { ReferenceScenario } from '../domain/scenario';
import type { Settings, Study } from '../domain/study';
import { linesBySchool, type LinesBySchool } from './approach/school-lines';
import { grouped } from './lines/grouped';
import { PriceBook } from './prices/price-book';

export interface StudyLines {
  readonly settings: Settings;
  /** By the key of the case. */
  readonly hours: ReadonlyMap<string, readonly HourLine[]>;
  readonly scenarios: ReadonlyMap<string, readonly ReferenceScenario[]>;
  readonly help: ReadonlyMap<string, readonly HelpLine[]>;
  readonly reviews: ReadonlyMap<string, readonly Review[]>;
  readonly prices: PriceBook;
  /** Deployment and contacts. */
  readonly approach: LinesBySchool;
}

/** In steps. `peildatum` is the day up to which everything counts; null: nobody chose one. */
export function* studyLines(study: Study, peildatum: Day | null, findings: Findings): Paused<StudyLines> {
  const approach = yield* linesBySchool(study, peildatum, findings);
  yield;
  return {
    settings: study.settings,
    hours: byCase(study.hours),
    scenarios: byCase(study.scenarios),
    help: byCase(study.help),
    reviews: byCase(study.reviews),
    prices: new PriceBook(study, findings),
    approach,
  };
}

function byCase<T extends { readonly caseKey: string }>(
  lines: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  return grouped(lines, ({ caseKey }) => caseKey);
}
