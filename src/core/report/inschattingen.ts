/**
 * The dialogue about a case: the meeting, what the participants estimated side by side, and what they agreed on. One sheet
 * per case of which the estimates are open. A sheet that an earlier run made stays, also when its case is closed again or
 * gone: then it says only that.
 */
import type { ComparedEstimates } from '../domain/compared-estimates';
import { openCases } from '../domain/session';
import { formatCaseName } from '../text/format';
import { INSCHATTINGEN as TEXT } from '../text/labels';
import { line, overFullWidth, printSetup, titleBlock } from './blocks';
import { agreedBlocks } from './inschattingen-agreed';
import { comparedBlocks, SIDE_BY_SIDE } from './inschattingen-compared';
import { meetingBlocks } from './inschattingen-meeting';
import type { Report, ReportInput, SheetContent } from './report-input';
import { sheetNames } from './sheet-names';

const KIND = 'inschattingen:';
const LABEL_WIDTH = 32;
/** The room that the participants share, and how many columns the summary needs. */
const ROOM = { width: 128, least: 16, most: 32, columns: 4 };

/** The sheets for these cases; `made` are the kinds of the sheets that earlier runs made. */
export function inschattingen(
  { assessment: { estimates, study } }: ReportInput,
  made: ReadonlySet<string>,
): readonly Report[] {
  const compared = new Map(estimates.map((each) => [each.caseKey, each]));
  const open = openCases(study.sessions);
  const wanted = study.cases.filter(({ key }) => compared.has(key) || made.has(KIND + key));
  const known = new Set(study.cases.map(({ key }) => key));
  const gone = [...made]
    .filter((kind) => kind.startsWith(KIND) && !known.has(kind.slice(KIND.length)))
    .sort();
  const sheets = [
    ...wanted.map(({ key, name }) => ({ key, name })),
    ...gone.map((kind) => ({ key: kind.slice(KIND.length), name: kind.slice(KIND.length) })),
  ];
  const names = sheetNames(sheets.map(({ name }) => TEXT.sheet(name)));
  return sheets.map(({ key, name }, index): Report => {
    const sheet = { kind: `${KIND}${key}`, name: names[index] ?? TEXT.sheet(key) } as const;
    const found = compared.get(key);
    if (found !== undefined) return (input) => comparison(sheet, name, found, input);
    const why = known.has(key) && !open.has(key) ? TEXT.closed : TEXT.gone;
    return (input) => withoutEstimates(sheet, why(formatCaseName(name)), input);
  });
}

type Named = Pick<SheetContent, 'kind' | 'name'>;

/** One line in place of what stood there. */
function withoutEstimates(sheet: Named, why: string, { assessment }: ReportInput): SheetContent {
  const { settings } = assessment.study;
  return {
    ...sheet,
    columnWidths: [LABEL_WIDTH, ROOM.width - LABEL_WIDTH],
    blocks: overFullWidth([titleBlock(settings, [line(why, 'strong')])], 2),
    frozenRows: 0,
    print: printSetup(settings, 1),
    withdrawn: true,
  };
}

function comparison(
  sheet: Named,
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
