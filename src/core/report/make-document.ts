/** All report sheets of a run, each with its place in the workbook. */
import { Findings, type Finding } from '../domain/finding';
import type { Workbook } from '../intake/grid';
import { controle } from './controle';
import type { Document, Sheet } from './document';
import { gevoeligheidsanalyse } from './gevoeligheidsanalyse';
import { placeSheets, type Stamp } from './placement';
import type { Report, ReportInput } from './report-input';
import { resultaat } from './resultaat';
import { verantwoording } from './verantwoording';

/** The report sheets in the order in which they are shown. */
const REPORTS: readonly Report[] = [resultaat, gevoeligheidsanalyse, controle, verantwoording];

export interface DocumentMade {
  readonly document: Document;
  /** The findings of the input, and those of placing the sheets. */
  readonly findings: readonly Finding[];
}

export function makeDocument(input: ReportInput, workbook: Workbook, stamp: Stamp): DocumentMade {
  const placing = new Findings();
  const sheets = sheetsOf(input, workbook, stamp, placing);
  const title = input.assessment.study.settings.name ?? workbook.name;
  if (placing.all().length === 0) return { document: { title, sheets }, findings: input.findings };
  // Placing finds things by itself (a name that is taken), and Controle must tell those too: once more with all.
  const findings = [...input.findings, ...placing.all()];
  return {
    document: { title, sheets: sheetsOf({ ...input, findings }, workbook, stamp, new Findings()) },
    findings,
  };
}

function sheetsOf(
  input: ReportInput,
  workbook: Workbook,
  stamp: Stamp,
  findings: Findings,
): readonly Sheet[] {
  const contents = REPORTS.map((report) => report(input));
  return placeSheets(contents, workbook, stamp, findings);
}
