/** The second half of the line: the reports on what was read and assessed. */
import { during, type Assessed, type Progress, type RunOptions } from './assess-workbook';
import type { Assessment } from './domain/assessment';
import { Findings, type Finding } from './domain/finding';
import { casePictures } from './engine/pictures/case-pictures';
import { compareEstimates } from './engine/study/compare-estimates';
import type { Workbook } from './intake/grid';
import { offerLive } from './live/offer-live';
import { makeDocument, type DocumentMade } from './report/make-document';
import { fingerprintOf } from './report/own-sheets/fingerprint';
import type { LiveTables, ReportInput } from './report/report-input';
import { VERSION } from './version';

/** The reports, with what they were made of. */
export interface Reported extends DocumentMade {
  readonly assessment: Assessment;
  readonly input: ReportInput;
}

export function* reportSteps(
  workbook: Workbook,
  assessed: Assessed,
  options: RunOptions,
): Generator<Progress, Reported> {
  const findings = new Findings();
  const { study, cases } = assessed.assessment;
  const pictures = yield* reporting(casePictures(study, assessed.lines, cases, findings));
  const assessment = { ...assessed.assessment, estimates: compareEstimates(study), pictures };
  const { live, findings: ofLive } = yield* reporting(liveTables(assessed, options));
  const input: ReportInput = {
    assessment,
    findings: [...assessed.findings, ...findings.all(), ...ofLive],
    tables: assessed.tables,
    sheetOrder: workbook.sheets.map(({ name }) => name),
    peildatum: assessed.peildatum,
    today: options.today,
    productVersion: VERSION,
    live,
  };
  const fingerprint = yield* reporting(fingerprintOf(assessed.read.study));
  const made = yield* reporting(makeDocument(input, workbook, { fingerprint, version: VERSION }));
  return { ...made, assessment, input };
}

/** The tables that can be live formulas, and why others cannot: only making them tells. */
export function* liveTables(
  { read, assessment }: Assessed,
  options: RunOptions,
): Generator<unknown, { readonly live: LiveTables; readonly findings: readonly Finding[] }> {
  const findings = new Findings();
  const live = yield* offerLive(
    { ...read, study: assessment.study },
    { ...assessment, estimates: [], pictures: [] },
    options,
    findings,
  );
  return { live, findings: findings.all() };
}

const REPORTING: Progress = { phase: 'reporting', done: 0, of: 1 };

/** A part of the reports. */
function reporting<T>(work: Generator<unknown, T>): Generator<Progress, T> {
  return during(REPORTING, work);
}
