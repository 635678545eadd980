/**
 * One case on paper: who and when, the story, what happened beside what would have happened, what it brought, what it
 * cost, and what is still uncertain. Also for a case without any amount. A sheet that an earlier run made stays with one
 * line when its case is gone.
 */
import type { CaseAssessment } from '../../domain/assessment';
import type { CasePicture } from '../../domain/case-picture';
import type { Finding } from '../../domain/finding';
import { formatCaseName, formatDayLong } from '../../text/format';
import { CASUSBEELD as TEXT } from '../../text/reports/casusbeeld';
import { RESULTAAT } from '../../text/reports/resultaat';
import { line, overFullWidth, printSetup, textBlock, titleBlock } from '../blocks';
import type { Block } from '../document';
import { caseSheets, withdrawnSheet, type NamedSheet } from '../own-sheets/case-sheets';
import type { Report, ReportInput, SheetContent } from '../report-input';
import { referenceStatusText } from '../tables/reference-status';
import { lessonBlocks, participantBlocks, storyBlocks } from './dialogue-blocks';
import { COLUMNS, PAGE } from './grid';
import { otherHelpBlocks, scenarioBlocks } from './help-blocks';
import { caseMoneyBlocks, casePayerBlocks } from './money-blocks';
import { elementBlocks, quoteBlocks } from './quote-blocks';
import { ratingBlocks } from './rating-blocks';
import { timelineBlocks } from './timeline-blocks';
import { whoBlock } from './who-block';

/** The sheets for these cases; `made` are the kinds of the sheets that earlier runs made. */
export function casusbeeld(
  { assessment, findings }: ReportInput,
  made: ReadonlySet<string>,
): readonly Report[] {
  const { settings, cases } = assessment.study;
  const pictures = new Map(assessment.pictures.map((each) => [each.caseKey, each]));
  const assessed = new Map(assessment.cases.map((each) => [each.case.key, each]));
  const differing = differencesByCase(findings);
  const sheets = caseSheets('casusbeeld', cases, (key) => pictures.has(key), made, TEXT.sheet);
  return sheets.map(({ key, caseName, sheet, known }): Report => {
    const picture = pictures.get(key);
    const own = assessed.get(key);
    const about = differing.get(caseName) ?? [];
    if (picture !== undefined && own !== undefined)
      return (input) => pictured(sheet, picture, own, about, input);
    const why = (known ? TEXT.notPictured : TEXT.gone)(formatCaseName(caseName));
    return () => withdrawnSheet(sheet, why, settings, PAGE);
  });
}

/** Of all findings the money table tells one kind: a reported figure that differs. */
function differencesByCase(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const cases = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.code !== 'reported.differs') continue;
    const { case: name } = finding.facts;
    cases.set(name, [...(cases.get(name) ?? []), finding]);
  }
  return cases;
}

function pictured(
  sheet: NamedSheet,
  picture: CasePicture,
  assessed: CaseAssessment,
  findings: readonly Finding[],
  { assessment, peildatum }: ReportInput,
): SheetContent {
  const { settings, domains } = assessment.study;
  const { rounding } = settings;
  const title = titleBlock(settings, [
    line(TEXT.subtitle(formatCaseName(assessed.case.name)), 'heading'),
    peildatum === null ? null : line(RESULTAAT.peildatum(formatDayLong(peildatum.day)), 'subtitle'),
    reviewText(assessed),
  ]);
  const parts = {
    story: storyBlocks(picture),
    participants: participantBlocks(picture),
    timeline: timelineBlocks(picture, formatCaseName(assessed.case.name)),
    ratings: ratingBlocks(assessed, domains),
    money: caseMoneyBlocks(assessed, assessment, findings),
    otherHelp: otherHelpBlocks(picture, assessed, rounding),
    scenarios: scenarioBlocks(picture, assessed, rounding),
    payers: casePayerBlocks(assessed, assessment),
    quotes: quoteBlocks(picture),
    elements: elementBlocks(picture),
    lessons: lessonBlocks(picture),
  };
  const blocks = [title, whoBlock(assessed.case), ...Object.values(parts).flat(), ...notFilled(parts)];
  return {
    ...sheet,
    columnWidths: PAGE.columnWidths,
    blocks: overFullWidth(blocks, COLUMNS),
    frozenRows: 0,
    print: printSetup(settings, 1, PAGE.orientation),
  };
}

/** How far the reference has come; nothing when there is none. */
function reviewText(assessed: CaseAssessment): ReturnType<typeof line> | null {
  const { scenarios, source } = assessed.referenceFigure;
  if (scenarios.length > 0) return line(TEXT.review.scenarios(referenceStatusText(assessed)), 'strong');
  return source === 'written' ? line(TEXT.review.written, 'text') : null;
}

type PartName = keyof typeof TEXT.partNames;

/** A reader of paper cannot see what is absent. */
function notFilled(parts: Readonly<Record<PartName, readonly Block[]>>): readonly Block[] {
  const absent = (Object.keys(TEXT.partNames) as PartName[]).filter((part) => parts[part].length === 0);
  if (absent.length === 0) return [];
  return [textBlock([line(TEXT.notFilled(absent.map((part) => TEXT.partNames[part])), 'note')])];
}
