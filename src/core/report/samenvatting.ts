/** One page for a letter to the council: the question, what was studied, what came of it and how sure that is. */
import { COMMON } from '../text/labels';
import { SAMENVATTING as TEXT } from '../text/summary';
import { cell, line, overFullWidth, printSetup, textBlock, titleBlock } from './blocks';
import { caveats } from './caveats';
import type { Block, Row } from './document';
import type { ReportInput, SheetContent } from './report-input';
import { SUMMARY_PARTS } from './summary-sentences';

/** As wide as makes a usual summary fit on one page. Not one column: LibreOffice shrinks no page for a single one. */
const WIDTHS = [40, 40, 40];

export function samenvatting(input: ReportInput): SheetContent {
  const { cases, study } = input.assessment;
  const { settings } = study;
  const body = cases.length === 0 ? [textBlock([COMMON.noCases])] : parts(input);
  return {
    kind: 'samenvatting',
    name: 'Samenvatting',
    columnWidths: WIDTHS,
    blocks: overFullWidth([titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]), ...body], WIDTHS.length),
    frozenRows: 0,
    print: printSetup(settings, 1, 'portrait'),
  };
}

function parts(input: ReportInput): readonly Block[] {
  return [
    part(input, 'question'),
    part(input, 'studied'),
    part(input, 'benefits'),
    part(input, 'money', [TEXT.explained]),
    part(input, 'approach'),
    part(input, 'notCounted'),
    part(input, 'certainty'),
    caveats(input),
    nextStep(),
  ].filter((block) => block.rows.length > 1);
}

/** A heading with what its rules say, and what holds whatever the results are. */
function part(input: ReportInput, name: keyof typeof SUMMARY_PARTS, always: readonly string[] = []): Block {
  const said = Object.values(SUMMARY_PARTS[name]).flatMap((sentence) => sentence(input) ?? []);
  const rows: readonly (Row | string)[] = said.length === 0 ? [] : [...said, ...always];
  return textBlock([line(TEXT.headings[name], 'heading'), ...rows]);
}

/** Room to write: what the council is asked to do is not ours to say. */
function nextStep(): Block {
  const empty: Row = { cells: [cell('', 'writingLine')] };
  return textBlock([line(TEXT.headings.nextStep, 'heading'), empty]);
}
