/** For a letter to the council: the question, what was studied, the answer per case, what came of it and how sure that is. */
import { mapInSteps, type Paused } from '../../domain/pauses';
import { COMMON } from '../../text/reports/common';
import { SAMENVATTING as TEXT } from '../../text/reports/samenvatting';
import { cell, line, overFullWidth, printSetup, textBlock, titleBlock } from '../blocks';
import { caveats } from '../caveats';
import type { Block, Row } from '../document';
import type { ReportInput, SheetContent } from '../report-input';
import { answerBlocks, answerWidths } from './answer-table';
import { SUMMARY_PARTS } from './summary-sentences';

export function* samenvatting(input: ReportInput): Paused<SheetContent> {
  const { cases, study } = input.assessment;
  const { settings } = study;
  const widths = answerWidths(input);
  const body = cases.length === 0 ? [textBlock([COMMON.noCases])] : yield* parts(input);
  return {
    kind: 'samenvatting',
    name: 'Samenvatting',
    columnWidths: widths,
    blocks: overFullWidth([titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]), ...body], widths.length),
    frozenRows: 0,
    print: printSetup(settings, 1, 'portrait'),
  };
}

/** What comes before the answer per case, and what comes after it. */
const BEFORE = ['question', 'studied'] as const;
const AFTER = ['benefits', 'money', 'approach', 'notCounted', 'certainty'] as const;

function* parts(input: ReportInput): Paused<readonly Block[]> {
  const made = function* (names: readonly (keyof typeof SUMMARY_PARTS)[]): Paused<readonly Block[]> {
    const blocks = yield* mapInSteps(names, (name) => part(input, name), 1);
    return blocks.filter(({ rows }) => rows.length > 1);
  };
  const before = yield* made(BEFORE);
  const after = yield* made(AFTER);
  return [...before, ...answerBlocks(input), ...after, caveats(input), nextStep()];
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
