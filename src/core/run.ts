/**
 * The whole product in one line: a workbook goes in, a document and findings come out.
 *
 *     snapshot ─► readStudy ─► assess ─► makeDocument
 *                 └ assess-workbook.ts ┘ └ report-workbook.ts
 *
 * Where a new rule goes (compare-reported.ts is the example; four files by hand):
 *   1. engine/checks/compare-reported.ts  the rule, with the facts of its findings
 *   2. test/cases/gerapporteerd.yaml      its worked example, for a policy person to read
 *   3. engine/assess.ts                   one line: when the rule runs
 *   4. text/findings/                     one sentence per finding
 */
import { assessSteps, type Progress, type RunOptions } from './assess-workbook';
import type { Assessment } from './domain/assessment';
import type { Day } from './domain/calendar';
import type { Finding } from './domain/finding';
import { finished } from './domain/pauses';
import type { InputTable } from './domain/provenance';
import type { Workbook } from './intake/grid';
import { reportSteps } from './report-workbook';
import type { Document } from './report/document';
import { jsonResult, type JsonResult } from './report/json/json';

export type { Progress, RunOptions } from './assess-workbook';

export interface RunResult {
  readonly document: Document;
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
  /** The day up to which everything counted, and the tables that were found: with the assessment all that `explain` asks. */
  readonly peildatum: Day | null;
  readonly tables: readonly InputTable[];
  /** The same result as data for other programs. It is made when it is asked for. */
  readonly json: JsonResult;
}

/** Runs the method over a workbook. Never throws for odd input: that becomes findings. */
export function run(workbook: Workbook, options: RunOptions): RunResult {
  return finished(steps(workbook, options));
}

/** The same run in steps, so that a pane can show progress, give up its thread and stop halfway. */
export function* steps(workbook: Workbook, options: RunOptions): Generator<Progress, RunResult> {
  const assessed = yield* assessSteps(workbook, options);
  const { input, ...made } = yield* reportSteps(workbook, assessed, options);
  const { peildatum, tables } = assessed;
  const known = { peildatum: peildatum?.day ?? null, tables };
  return {
    ...made,
    ...known,
    get json() {
      return jsonResult({ ...input, findings: made.findings });
    },
  };
}
