/**
 * The dialogue about a case: the meeting, what the participants estimated side by side, and what they agreed on. One sheet
 * per case of which the estimates are open. A sheet that an earlier run made stays, also when its case is closed again or
 * gone: then it says only that.
 */
import type { ComparedEstimates } from '../../domain/compared-estimates';
import { openCases } from '../../domain/session';
import { formatCaseName } from '../../text/format';
import { INSCHATTINGEN as TEXT } from '../../text/reports/inschattingen';
import { line, overFullWidth, printSetup, titleBlock } from '../blocks';
import { caseSheets, withdrawnSheet, type NamedSheet } from '../own-sheets/case-sheets';
import type { Report, ReportInput, SheetContent } from '../report-input';
import { agreedBlocks } from './agreed';
import { comparedBlocks, SIDE_BY_SIDE } from './compared';
import { meetingBlocks } from './meeting';

const LABEL_WIDTH = 32;
/** The room that the participants share, and how many columns the summary needs. */
const ROOM = { width: 128, least: 16, most: 32, columns: 4 };
const WITHDRAWN_PAGE = {
  columnWidths: [LABEL_WIDTH, ROOM.width - LABEL_WIDTH],
  orientation: 'landscape',
} as const;

/** The sheets for these cases; `made` are the kinds of the sheets that earlier runs made. */
export function inschattingen(
  { assessment: { estimates, study } }: ReportInput,
  made: ReadonlySet<string>,
): readonly Report[] {
  const compared = new Map(estimates.map((each) => [each.caseKey, each]));
  const open = openCases(study.sessions);
  const sheets = caseSheets('inschattingen', study.cases, (key) => compared.has(key), made, TEXT.sheet);
  return sheets.map(({ key, caseName, sheet, known }): Report => {
    const found = compared.get(key);
    if (found !== undefined) return (input) => comparison(sheet, caseName, found, input);
    const why = (known && !open.has(key) ? TEXT.closed : TEXT.gone)(formatCaseName(caseName));
    return () => withdrawnSheet(sheet, why, study.settings, WITHDRAWN_PAGE);
  });
}

function comparison(
  sheet: NamedSheet,
  caseName: string,
  compared: ComparedEstimates,
  { assessment }: ReportInput,
): SheetContent {
  const { settings } = assessment.study;
  const columns = Math.max(ROOM.columns, Math.min(SIDE_BY_SIDE, compared.participants.length));
  const width = Math.max(ROOM.least, Math.min(ROOM.most, Math.floor(ROOM.width / columns)));
  const blocks = [
    titleBlock(settings, [line(TEXT.subtitle(formatCaseName(caseName)), 'subtitle')]),
    ...meetingBlocks(compared.caseKey, assessment.study),
    ...comparedBlocks(caseName, compared),
    ...agreedBlocks({ key: compared.caseKey, name: caseName }, assessment, columns),
  ];
  return {
    ...sheet,
    columnWidths: [LABEL_WIDTH, ...Array.from({ length: columns }, () => width)],
    blocks: overFullWidth(blocks, columns + 1),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}
