/**
 * Every finding as a Dutch sentence: what is wrong, and what to write instead. The place is printed beside it.
 * The keys are typed: a finding without a sentence does not compile. The chapters stand in findings/.
 */
import type { FindingCode, FindingFacts } from '../domain/finding';
import { AMOUNTS } from './findings/amounts';
import { CASES } from './findings/cases';
import { CELLS } from './findings/cells';
import type { Sentence } from './findings/chapter';
import { DEPLOYMENT } from './findings/deployment';
import { DIALOGUE } from './findings/dialogue';
import { FORMS } from './findings/forms';
import { PAYERS } from './findings/payers';
import { PUBLIC } from './findings/public';
import { SCENARIOS } from './findings/scenarios';
import { WORKBOOK } from './findings/workbook';

export const SENTENCES: { readonly [Code in FindingCode]: (facts: FindingFacts[Code]) => Sentence } = {
  ...AMOUNTS,
  ...CELLS,
  ...WORKBOOK,
  ...PUBLIC,
  ...CASES,
  ...DEPLOYMENT,
  ...SCENARIOS,
  ...DIALOGUE,
  ...FORMS,
  ...PAYERS,
};
