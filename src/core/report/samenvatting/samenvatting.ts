/** One page for a letter to the council: the question, what was studied, what came of it and how sure that is. */
import { mapInSteps, type Paused } from '../../domain/pauses';
import { COMMON } from '../../text/reports/common';
import { SAMENVATTING as TEXT } from '../../text/reports/samenvatting';
import { cell, line, overFullWidth, printSetup, textBlock, titleBlock } from '../blocks';
import { caveats } from '../caveats';
import type { Block, Row } from '../document';
import type { ReportInput, SheetContent } from '../report-input';
import { SUMMARY_PARTS } from './summary-sentences';

/** As wide as makes a usual summary fit on one page. Not one column: LibreOffice shrinks no page for a single one. */
const WIDTHS = [40, 40, 40];

export function* samenvatting(input: ReportInput): Paused<SheetContent> {
  const { cases, study } = input.assessment;
  const { settings } = study;
  const body = cases.length === 0 ? [textBlock([COMMON.noCases])] : yield* parts(input);
  return {
    kind: 'samenvatting',
    name: 'Samenvatting',
    columnWidths: WIDTHS,
    blocks: overFullWidth([titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]), ...body], WIDTHS.length),
    frozenRows: 0,
    print: printSetup(settings, 1, 'portrait'),
  };
}

const PARTS = ['question', 'studied', 'benefits', 'money', 'approach', 'notCounted', 'certainty'] as const;

function* parts(input: ReportInput): Paused<readonly Block[]> {
  const made = yield* mapInSteps(PARTS, (name) => part(input, name), 1);
  return [...made, caveats(input), nextStep()].filter((block) => block.rows.length > 1);
}

/** A heading with what its rules say, and below the amounts what holds whatever they are. */
function part(input: ReportInput, name: keyof typeof SUMMARY_PARTS): Block {
  const always = name === 'money' ? [TEXT.explained] : [];
  const said = Object.values(SUMMARY_PARTS[name]).flatMap((sentence) => sentence(input) ?? []);
  const rows: readonly (Row | string)[] = said.length === 0 ? [] : [...said, ...always];
  return textBlock([line(TEXT.headings[name], 'heading'), ...rows]);
}

/** Room to write: what the council is asked to do is not ours to say. */
function nextStep(): Block {
  const empty: Row = { cells: [cell('', 'writingLine')] };
  return textBlock([line(TEXT.headings.nextStep, 'heading'), empty]);
}
