/** The help of a case line by line: what was given besides the approach, and what each scenario counts on. */
import { isKnown } from '../../domain/amount';
import type { CaseAssessment, ScenarioAssessment } from '../../domain/assessment';
import type { CasePicture, PicturedScenario, PricedHelp } from '../../domain/case-picture';
import type { ScenarioStatus } from '../../domain/scenario';
import type { Rounding } from '../../domain/study';
import { formatAmount } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { SCENARIO } from '../../text/words';
import { cell, figured, line, textBlock } from '../blocks';
import { amountCell } from '../cells/amount-cell';
import { payerName } from '../cells/payer-name';
import type { Block, Cell } from '../document';
import { gridTable, wideRow } from './grid';
import { helpDetails } from './help-details';

const TEXT = CASUSBEELD.help;
const OF_SCENARIO = CASUSBEELD.scenario;
const SPANS = [3, 5, 2, 2];
const LABEL = SPANS.slice(0, -1).reduce((a, b) => a + b);

/** Nothing when there are no lines; a written amount stands among the amounts. */
export function otherHelpBlocks(
  { otherHelp }: CasePicture,
  { case: { name }, otherHelpFigure: { amount } }: CaseAssessment,
  rounding: Rounding,
): readonly Block[] {
  if (otherHelp.length === 0) return [];
  return [
    textBlock([line(CASUSBEELD.parts.otherHelp, 'heading')]),
    gridTable(SPANS, TEXT.header, [
      ...otherHelp.map((help) => helpCells(name, help, rounding, help.counted)),
      [
        { ...cell(TEXT.total, 'rowLabelStrong'), span: LABEL },
        lastCell(figured(amountCell(amount, rounding, 'strong'), { of: 'otherHelp', case: name })),
      ],
    ]),
  ];
}

/** The scenarios with their lines, before and after the review. */
export function scenarioBlocks(
  { scenarios, unplaced }: CasePicture,
  { case: { name }, referenceFigure: { scenarios: assessed } }: CaseAssessment,
  rounding: Rounding,
): readonly Block[] {
  if (assessed.length === 0) return [];
  const rows = assessed.flatMap((each, index) => scenarioRows(name, each, rounding, scenarios[index]));
  const loose =
    unplaced.length === 0
      ? []
      : [
          wideRow(OF_SCENARIO.unplaced, 'rowLabelStrong'),
          ...unplaced.map((help) => helpCells(name, help, rounding, false)),
        ];
  return [
    textBlock([line(CASUSBEELD.parts.scenarios, 'heading')]),
    gridTable(SPANS, TEXT.header, [...rows, ...loose]),
    ...(assessed.some(({ review }) => review.opinions.length > 0)
      ? [textBlock([line(OF_SCENARIO.status, 'note')])]
      : []),
  ];
}

function scenarioRows(
  caseName: string,
  assessed: ScenarioAssessment,
  rounding: Rounding,
  { lines, linesBefore }: PicturedScenario = NO_LINES,
): readonly (readonly Cell[])[] {
  const { name, amount, beforeReview, counts } = assessed;
  const figure = { case: caseName, scenario: name };
  return [
    [
      { ...cell(scenarioTitle(assessed), 'rowLabelStrong'), span: LABEL },
      lastCell(figured(amountCell(amount, rounding, 'strong'), { of: 'scenario', ...figure })),
    ],
    ...remarkRows(remarks(assessed, rounding)),
    ...lines.map((help) => helpCells(caseName, help, rounding, counts && help.counted)),
    ...(beforeReview === null
      ? []
      : [
          [
            { ...cell(OF_SCENARIO.linesBefore, 'rowLabelIndented'), span: LABEL },
            lastCell(
              figured(amountCell(beforeReview, rounding, 'muted'), { of: 'scenarioBefore', ...figure }),
            ),
          ],
        ]),
    ...linesBefore.map((help) => helpCells(caseName, help, rounding, false)),
  ];
}

const NO_LINES: PicturedScenario = { lines: [], linesBefore: [] };

function scenarioTitle({ name, kind, statuses, counts }: ScenarioAssessment): string {
  const named = name === null ? OF_SCENARIO.nameless : OF_SCENARIO.named(name);
  const title = kind === null ? named : OF_SCENARIO.kind(named, SCENARIO.kind[kind]);
  return (counts ? OF_SCENARIO.counts : OF_SCENARIO.notCounted)(title, statusText(statuses));
}

function statusText(statuses: readonly ScenarioStatus[]): string {
  return statuses.map((status) => SCENARIO.status[status]).join(OF_SCENARIO.or);
}

/** In one row, each a sentence. */
function remarkRows(texts: readonly string[]): readonly (readonly Cell[])[] {
  const sentences = texts.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`));
  return sentences.length === 0 ? [] : [wideRow(sentences.join(' '), 'cellText')];
}

/** What people wrote about a scenario, and what its amount does not say. */
function remarks(
  { told, review, knownPart, afterPeildatum }: ScenarioAssessment,
  rounding: Rounding,
): readonly string[] {
  const { description, estimates, dissent } = told;
  return [
    description,
    review.verdict === null ? null : OF_SCENARIO.reviewed(statusText(review.statusesBefore)),
    estimates === null ? null : OF_SCENARIO.estimates(estimates.text),
    dissent === null ? null : OF_SCENARIO.dissent(dissent),
    knownPart === null || !isKnown(knownPart) ? null : OF_SCENARIO.known(formatAmount(knownPart, rounding)),
    afterPeildatum === null ? null : OF_SCENARIO.after(formatAmount(afterPeildatum, rounding)),
  ].filter((text) => text !== null);
}

function helpCells(caseName: string, help: PricedHelp, rounding: Rounding, counts: boolean): readonly Cell[] {
  const { line: own, amount } = help;
  return [
    cell(own.provision ?? TEXT.noProvision, 'cellText'),
    cell(helpDetails(help, rounding), 'cellText'),
    cell(payerText(help), 'cellText'),
    figured(amountCell(amount, rounding, counts ? 'normal' : 'muted'), {
      of: 'helpLine',
      case: caseName,
      provision: own.provision,
      place: own.place,
    }),
  ];
}

function payerText({ line: { paid }, payment, counted }: PricedHelp): string {
  if (!paid) return TEXT.unpaid;
  return counted ? payerName({ payment }) : TEXT.notCounted(payerName({ payment }));
}

/** The last cell of a row whose first one takes all columns before it. */
function lastCell(amount: Cell): Cell {
  return { ...amount, span: SPANS.at(-1) ?? 1 };
}
