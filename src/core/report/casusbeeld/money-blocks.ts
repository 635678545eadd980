/** What the approach cost in one case, what help would have cost without it, the difference, and who pays. */
import type { CaseAssessment } from '../../domain/assessment';
import type { Finding } from '../../domain/finding';
import { finished } from '../../domain/pauses';
import { formatFuture } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { RESULTAAT } from '../../text/reports/resultaat';
import { line, textBlock } from '../blocks';
import type { Block } from '../document';
import { payerNotes, payerTables } from '../per-financier';
import type { ReportInput } from '../report-input';
import { addsUp } from '../tables/adds-up';
import { caseNotes, moneyTables, perspectiveLine } from '../tables/money-table';
import { COLUMNS, overGrid, prose } from './grid';

const TEXT = CASUSBEELD.money;
const SPANS = [8, 4];
/** The figures of a case that stand beside each other: more make too narrow columns on this page. */
const FIGURES_SIDE_BY_SIDE = 4;
const FIGURES_WIDTH = 8;

/** `findings` are those about this case. */
export function caseMoneyBlocks(
  assessed: CaseAssessment,
  { study }: ReportInput['assessment'],
  findings: readonly Finding[],
): readonly Block[] {
  if (!hasAmounts(assessed)) return [textBlock([TEXT.none, ...futureRows(assessed, true)])];
  const { settings } = study;
  const { rounding } = settings;
  const { heading, footnote, signs, rounded } = RESULTAAT.money;
  const notes = [
    `${footnote(assessed.otherHelp !== null)} ${signs}`,
    ...(addsUp(assessed, rounding) ? [] : [rounded]),
    ...caseNotes([assessed], rounding, findings),
    TEXT.example,
  ];
  return [
    textBlock([line(heading, 'heading'), perspectiveLine(settings)]),
    ...finished(moneyTables({ study, cases: [assessed] })).map((block) => overGrid(block, SPANS)),
    textBlock([...futureRows(assessed, false), ...notes.map((text) => line(text, 'note'))]),
  ];
}

function hasAmounts({ cost, otherHelp, reference, reported }: CaseAssessment): boolean {
  const amounts = [cost.average, cost.direct, reference, otherHelp, reported?.amount];
  return amounts.some((amount) => (amount?.kind ?? 'missing') !== 'missing');
}

/** Why something is expected later. Why it is uncertain stands with the other amounts; without them here. */
function futureRows(
  { case: { future } }: CaseAssessment,
  alone: boolean,
): readonly ReturnType<typeof line>[] {
  const marks = formatFuture(future);
  const reason = future.kind === 'missing' ? null : (future.reason ?? null);
  if (reason !== null && (alone || future.kind === 'marks')) return prose(TEXT.futureReason(marks, reason));
  return alone && future.kind !== 'missing' ? prose(TEXT.future(marks)) : [];
}

/** Nothing when no lines say who pays. Scenarios that do not count are in the report Per financier. */
export function casePayerBlocks(
  assessed: CaseAssessment,
  { study }: ReportInput['assessment'],
): readonly Block[] {
  const { approach, direct, otherHelpFigure, referenceFigure } = assessed;
  const scenarios = referenceFigure.scenarios.filter(({ counts }) => counts);
  const figures = [approach, direct, otherHelpFigure, ...scenarios];
  if (figures.every(({ payers }) => payers.length === 0)) return [];
  const { rounding } = study.settings;
  const counting = { ...assessed, referenceFigure: { ...referenceFigure, scenarios } };
  return [
    textBlock([line(CASUSBEELD.parts.payers, 'heading')]),
    ...payerTables(counting, rounding, FIGURES_SIDE_BY_SIDE).map(overFigures),
    textBlock(payerNotes(counting, rounding).map((text) => line(text, 'note'))),
  ];
}

/** The figures share a part of the width evenly; their label has the rest. */
function overFigures(block: Block): Block {
  const figures = Math.max(1, (block.rows[0]?.cells.length ?? 1) - 1);
  const span = Math.floor(FIGURES_WIDTH / figures);
  return overGrid(block, [COLUMNS - figures * span, ...Array.from({ length: figures }, () => span)]);
}
