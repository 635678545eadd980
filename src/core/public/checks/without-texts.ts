/**
 * The same study with every text taken out of it. A document that is made of it holds our own words only, in every place
 * and combination where the real one has them: what else the real one holds came from the study.
 */
import { OUTCOMES } from '../../domain/assessment';
import { CASES_PER_STEP, mapInSteps, type Paused } from '../../domain/pauses';
import { PUBLIC_ATTRIBUTES } from '../../domain/publication';
import { COST_BASES } from '../../domain/study';
import type { PublicCase, PublicStudy } from '../public-study';

/** What stands in the place of a text; it has no letters, so it is no word. */
const TAKEN_OUT = '¤';

/** Words by which the study is told in code: they are ours. A word that is missing here breaks the document at once. */
const CODES: ReadonlySet<string> = new Set([
  ...OUTCOMES,
  ...COST_BASES,
  ...PUBLIC_ATTRIBUTES,
  ...['perCase', 'counts', 'concept', 'definitief', 'all', 'budget'],
  ...['exact', 'range', 'below', 'atMost', 'none', 'marks', 'unclear', 'notDiscussed', 'few', 'notPublished'],
  ...['written', 'rejected', 'provisional', 'unvalidated', 'validated'],
]);

/** In steps, for there may be many cases. The shape stays as it was: only texts become another text. */
export function* withoutTexts(study: PublicStudy): Paused<PublicStudy> {
  const around = replaced({ ...study, cases: [] }) as PublicStudy;
  return { ...around, cases: yield* mapInSteps(study.cases, caseWithoutTexts, CASES_PER_STEP) };
}

function caseWithoutTexts(each: PublicCase): PublicCase {
  return replaced(each) as PublicCase;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return CODES.has(value) ? value : TAKEN_OUT;
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each)]));
}
