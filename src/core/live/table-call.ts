/** The functions that answer with a whole table: the report's own tables, made of the tables that they are given. */
import type { Assessment, CaseAssessment } from '../domain/assessment';
import type { Case } from '../domain/case';
import { Findings, type Finding } from '../domain/finding';
import { CASES_PER_STEP, finished, mapInSteps, type Paused } from '../domain/pauses';
import type { Study } from '../domain/study';
import { assessCase, assessStudy } from '../engine/assess';
import { studyLines } from '../engine/study-lines';
import type { CellValue, Grid, Rows } from '../intake/grid';
import { readStudy } from '../intake/read-study';
import type { TableFunction } from '../report/document';
import { cellsOf } from '../report/tables/live-table';
import { moneyTables } from '../report/tables/money-table';
import { ratingsTables } from '../report/tables/ratings-table';
import { TABLE_ERRORS } from '../text/function-words';
import { COMMON } from '../text/reports/common';
import { RESULTAAT } from '../text/reports/resultaat';
import { gridsOf, Refusal } from './given-tables';

/** The rectangle that a call answers with. */
export function callTable(fn: TableFunction, tables: readonly Rows[]): CellValue[][] | Refusal {
  return finished(callTableSteps(fn, tables));
}

/** The same in steps. */
export function* callTableSteps(
  fn: TableFunction,
  tables: readonly Rows[],
): Generator<unknown, CellValue[][] | Refusal> {
  const grids = gridsOf(tables);
  if (grids instanceof Refusal) return grids;
  const { assessment } = yield* assessTables(grids);
  if (assessment.cases.length === 0) return new Refusal('notAvailable', COMMON.noCases);
  return fn === 'TABEL.ERVAREN' ? yield* ratingsAnswer(assessment) : yield* moneyAnswer(assessment);
}

function* ratingsAnswer(assessment: Assessment): Paused<CellValue[][] | Refusal> {
  const tables = yield* ratingsTables(assessment);
  return tables.length === 0 ? new Refusal('notAvailable', RESULTAAT.ratings.none) : cellsOf(tables);
}

function* moneyAnswer(assessment: Assessment): Paused<CellValue[][] | Refusal> {
  // A report takes today where the study has no Peildatum; a function that did so would change by the day.
  if (needsPeildatum(assessment.study)) return new Refusal('notAvailable', TABLE_ERRORS.noPeildatum);
  return cellsOf(yield* moneyTables(assessment));
}

function needsPeildatum({ settings, deployment, help }: Study): boolean {
  if (settings.peildatum !== null) return false;
  return deployment.length > 0 || help.some(({ span }) => span.kind === 'unreadable' || isDated(span));
}

function isDated({ from, to }: { readonly from: unknown; readonly to: unknown }): boolean {
  return from !== null || to !== null;
}

/** What the method says of these tables, without a clock; in steps. */
export function* assessTables(
  grids: readonly Grid[],
): Generator<unknown, { readonly assessment: Assessment; readonly findings: readonly Finding[] }> {
  const findings = new Findings();
  const { study } = yield* readStudy(grids, findings);
  const lines = yield* studyLines(study, study.settings.peildatum, findings);
  const assessed = (each: Case): CaseAssessment => assessCase(study, lines, each, findings);
  const cases = yield* mapInSteps(study.cases, assessed, CASES_PER_STEP);
  const across = yield* assessStudy(study, lines, cases, null, findings);
  const assessment = { ...across, estimates: [], pictures: [] };
  return { assessment, findings: findings.all() };
}
