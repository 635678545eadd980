/**
 * Every finding as a Dutch sentence: what is wrong, and what to write instead. The place is printed beside it.
 * The keys are typed: a finding without a sentence does not compile. The chapters stand in findings/.
 */
import type { FindingCode } from '../domain/finding';
import { AMOUNTS } from './findings/amounts';
import { CASES } from './findings/cases';
import { CELLS } from './findings/cells';
import type { Sentences } from './findings/chapter';
import { DEPLOYMENT } from './findings/deployment';
import { DIALOGUE } from './findings/dialogue';
import type { FORMS } from './findings/forms';
import { PAYERS } from './findings/payers';
import type { PUBLIC } from './findings/public';
import { SCENARIOS } from './findings/scenarios';
import { WORKBOOK } from './findings/workbook';

/** What only the public version and the collecting of forms say comes with them: every workbook loads the rest. */
type OfItsPart = keyof typeof PUBLIC | keyof typeof FORMS;

export const SENTENCES: Sentences<Exclude<FindingCode, OfItsPart>> = {
  ...AMOUNTS,
  ...CELLS,
  ...WORKBOOK,
  ...CASES,
  ...DEPLOYMENT,
  ...SCENARIOS,
  ...DIALOGUE,
  ...PAYERS,
};
