/** The functions that answer with a whole table: the report's own tables, made of the tables that they are given. */
import type { Assessment } from '../domain/assessment';
import { Findings, type Finding } from '../domain/finding';
import { finished } from '../domain/pauses';
import type { Study } from '../domain/study';
import { assessCase, assessStudy } from '../engine/assess';
import { studyLines } from '../engine/study-lines';
import type { CellValue, Grid, Rows } from '../intake/grid';
import { readStudy } from '../intake/read-study';
import type { TableFunction } from '../report/document';
import { cellsOf } from '../report/live-table';
import { moneyTables } from '../report/money-table';
import { ratingsTables } from '../report/ratings-table';
import { TABLE_ERRORS } from '../text/function-words';
import { COMMON, RESULTAAT } from '../text/labels';
import { gridsOf, Refusal } from './given-tables';

/** The rectangle that a call answers with. */
export function callTable(fn: TableFunction, tables: readonly Rows[]): CellValue[][] | Refusal {
  const grids = gridsOf(tables);
  if (grids instanceof Refusal) return grids;
  const { assessment } = assessTables(grids);
  if (assessment.cases.length === 0) return new Refusal('notAvailable', COMMON.noCases);
  return fn === 'TABEL.ERVAREN' ? ratingsAnswer(assessment) : moneyAnswer(assessment);
}

function ratingsAnswer(assessment: Assessment): CellValue[][] | Refusal {
  const tables = ratingsTables(assessment);
  return tables.length === 0 ? new Refusal('notAvailable', RESULTAAT.ratings.none) : cellsOf(tables);
}

function moneyAnswer(assessment: Assessment): CellValue[][] | Refusal {
  // A report takes today where the study has no Peildatum; a function that did so would change by the day.
  if (needsPeildatum(assessment.study)) return new Refusal('notAvailable', TABLE_ERRORS.noPeildatum);
  return cellsOf(moneyTables(assessment));
}

function needsPeildatum({ settings, deployment, help }: Study): boolean {
  if (settings.peildatum !== null) return false;
  return deployment.length > 0 || help.some(({ span }) => span.kind === 'unreadable' || isDated(span));
}

function isDated({ from, to }: { readonly from: unknown; readonly to: unknown }): boolean {
  return from !== null || to !== null;
}

/** What the method says of these tables, without a clock. */
export function assessTables(grids: readonly Grid[]): {
  readonly assessment: Assessment;
  readonly findings: readonly Finding[];
} {
  const findings = new Findings();
  const { study } = finished(readStudy(grids, findings));
  const lines = studyLines(study, study.settings.peildatum, findings);
  const cases = study.cases.map((each) => assessCase(study, lines, each, findings));
  const assessment = { ...finished(assessStudy(study, lines, cases, null, findings)), pictures: [] };
  return { assessment, findings: findings.all() };
}
