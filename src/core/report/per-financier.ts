/** Who pays what, per case: the approach on both bases, other help, and the help of each scenario. */
import { exactly, type Amount } from '../domain/amount';
import type { CaseAssessment, PayerShare, ScenarioAssessment } from '../domain/assessment';
import type { FigureKey, SharedCost } from '../domain/figure';
import { CASES_PER_STEP, mapInSteps, type Paused } from '../domain/pauses';
import { byPayer, paymentKey, samePayment } from '../domain/payment';
import type { Rounding, Settings } from '../domain/study';
import { undividedOf } from '../domain/undivided';
import { formatCaseName } from '../text/format';
import { COMMON } from '../text/reports/common';
import { PER_FINANCIER as TEXT } from '../text/reports/per-financier';
import { SCENARIO } from '../text/words';
import {
  cell,
  figured,
  line,
  overFullWidth,
  printSetup,
  startingPart,
  table,
  textBlock,
  titleBlock,
} from './blocks';
import { amountCell } from './cells/amount-cell';
import { payerName } from './cells/payer-name';
import type { Block, Cell } from './document';
import type { ReportInput, SheetContent } from './report-input';
import { partsAddUp } from './tables/adds-up';
import { perspectiveLine } from './tables/money-table';
import { referenceStatusNotes } from './tables/reference-status';

/** So many scenarios stand beside the cost of the approach; the next ones in a table below. */
const SCENARIOS_SIDE_BY_SIDE = 5;
/** With the average, the direct cost and other help beside them. */
const MOST_FIGURES = SCENARIOS_SIDE_BY_SIDE + 3;
const LABEL_WIDTH = 44;
/** The room that the figures share: few of them get wide columns. */
const FIGURES_WIDTH = 120;
const FIGURE_WIDTH = { least: 16, most: 26 };
/** Text needs some room, also above a narrow table. */
const MINIMUM_FIGURES = 4;

export function* perFinancier(input: ReportInput): Paused<SheetContent> {
  const { settings } = input.assessment.study;
  const cases = input.assessment.cases
    .map((assessed) => ({ assessed, columns: columnsOf(assessed) }))
    .filter(({ columns }) => columns.some(({ amount }) => amount.kind !== 'missing'));
  const widest = cases.reduce((most, { columns }) => Math.max(most, columns.length), MINIMUM_FIGURES);
  const figures = Math.min(widest, MOST_FIGURES);
  const width = Math.max(
    FIGURE_WIDTH.least,
    Math.min(FIGURE_WIDTH.most, Math.floor(FIGURES_WIDTH / figures)),
  );
  const columnWidths = [LABEL_WIDTH, ...Array.from({ length: figures }, () => width)];
  const title = titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]);
  return {
    kind: 'per-financier',
    name: 'Per financier',
    columnWidths,
    blocks: overFullWidth([title, ...(yield* content(cases, settings))], columnWidths.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

/** A case that has any amount, with its figures. */
interface ShownCase {
  readonly assessed: CaseAssessment;
  readonly columns: readonly Column[];
}

function* content(cases: readonly ShownCase[], settings: Settings): Paused<readonly Block[]> {
  if (cases.length === 0) return [textBlock([COMMON.noAmounts])];
  const { rounding } = settings;
  const blocks = yield* mapInSteps(cases, (each) => caseBlocks(each, rounding), CASES_PER_STEP);
  return [
    textBlock([perspectiveLine(settings), TEXT.explained]),
    ...blocks.flat(),
    textBlock(notes(cases, rounding).map((text) => line(text, 'note'))),
  ];
}

/** A figure of a case with what each payer pays of it. */
interface Column {
  readonly title: string;
  readonly cost: SharedCost;
  readonly amount: Amount;
  readonly payers: readonly PayerShare[];
  /** What nobody divided over payers: an amount that was written or stated; null: it is divided. */
  readonly undivided: Amount | null;
  readonly afterPeildatum: Amount | null;
  /** Null: this is no scenario. */
  readonly scenario: ScenarioAssessment | null;
}

function columnsOf({
  case: { name },
  approach,
  direct,
  otherHelpFigure,
  referenceFigure,
}: CaseAssessment): readonly Column[] {
  return [
    figureColumn(TEXT.columns.average, { of: 'cost', case: name, basis: 'average' }, approach),
    figureColumn(TEXT.columns.direct, { of: 'cost', case: name, basis: 'direct' }, direct),
    ...(otherHelpFigure.amount.kind === 'missing'
      ? []
      : [
          {
            ...figureColumn(TEXT.columns.otherHelp, { of: 'otherHelp', case: name }, otherHelpFigure),
            afterPeildatum: otherHelpFigure.afterPeildatum,
          },
        ]),
    ...(referenceFigure.scenarios.length === 0 && referenceFigure.source === 'written'
      ? [figureColumn(TEXT.columns.reference, { of: 'reference', case: name }, referenceFigure)]
      : []),
    ...referenceFigure.scenarios.map((scenario) => scenarioColumn(name, scenario)),
  ];
}

function figureColumn(title: string, cost: SharedCost, figure: Parameters<typeof undividedOf>[0]): Column {
  return {
    title,
    cost,
    amount: figure.amount,
    payers: figure.payers ?? [],
    undivided: undividedOf(figure),
    afterPeildatum: null,
    scenario: null,
  };
}

/** What is stated to be uncertain is so besides what its lines say. */
function scenarioColumn(caseName: string, scenario: ScenarioAssessment): Column {
  const { name, afterPeildatum } = scenario;
  const cost = { of: 'scenario', case: caseName, scenario: name } as const;
  const title = name === null ? TEXT.columns.nameless : TEXT.columns.scenario(name);
  return { ...figureColumn(title, cost, scenario), afterPeildatum, scenario };
}

function caseBlocks({ assessed, columns }: ShownCase, rounding: Rounding): readonly Block[] {
  const { name, school } = assessed.case;
  const heading = school === null ? formatCaseName(name) : `${formatCaseName(name)}, ${school}`;
  return [textBlock([line(heading, 'heading')]), ...tablesOf(columns, rounding, SCENARIOS_SIDE_BY_SIDE)];
}

/** The tables of one case, with at most so many figures beside each other. */
export function payerTables(assessed: CaseAssessment, rounding: Rounding, figures: number): readonly Block[] {
  const columns = columnsOf(assessed);
  const own = columns.filter(({ scenario }) => scenario === null).length;
  return tablesOf(columns, rounding, Math.max(1, figures - own));
}

/** What the words in the tables of one case mean. */
export function payerNotes(assessed: CaseAssessment, rounding: Rounding): readonly string[] {
  return notes([{ assessed, columns: columnsOf(assessed) }], rounding);
}

function tablesOf(
  columns: readonly Column[],
  rounding: Rounding,
  scenariosSideBySide: number,
): readonly Block[] {
  const rows = rowsOf(columns, rounding);
  return inTables(columns, scenariosSideBySide).map((group, index) => {
    const made = table(
      [cell(TEXT.header, 'tableHeaderLeft'), ...group.map(({ title }) => cell(title, 'tableHeader'))],
      rows.map(({ label, style, cellOf }) => [cell(label, style), ...group.map(cellOf)]),
    );
    return index === 0 ? made : startingPart(made);
  });
}

/** The approach and other help stand in every table, so that each can be read by itself. */
function inTables(columns: readonly Column[], sideBySide: number): readonly (readonly Column[])[] {
  const own = columns.filter(({ scenario }) => scenario === null);
  const scenarios = columns.filter(({ scenario }) => scenario !== null);
  const tables: (readonly Column[])[] = [];
  for (let first = 0; first < Math.max(1, scenarios.length); first += sideBySide)
    tables.push([...own, ...scenarios.slice(first, first + sideBySide)]);
  return tables;
}

interface PayerRow {
  readonly label: string;
  readonly style: 'rowLabel' | 'rowLabelStrong' | 'rowLabelIndented';
  readonly cellOf: (column: Column) => Cell;
}

function rowsOf(columns: readonly Column[], rounding: Rounding): readonly PayerRow[] {
  const payers = payersOf(columns);
  const payerRow = (share: PayerShare): PayerRow => ({
    label: share.counted ? payerName(share) : TEXT.notCounted(payerName(share)),
    style: share.counted ? 'rowLabel' : 'rowLabelIndented',
    cellOf: (column) =>
      figured(amountCell(shareIn(column, share), rounding, share.counted ? 'normal' : 'muted'), {
        of: 'share',
        cost: column.cost,
        payment: share.payment,
      }),
  });
  const optional = (
    label: string,
    amountOf: (column: Column) => Amount | null,
    figureOf: (column: Column) => FigureKey,
  ): readonly PayerRow[] =>
    columns.every((column) => amountOf(column) === null)
      ? []
      : [
          {
            label,
            style: 'rowLabelIndented',
            cellOf: (column) => optionalCell(amountOf(column), rounding, figureOf(column)),
          },
        ];
  return [
    ...payers.filter(({ counted }) => counted).map(payerRow),
    ...(columns.every(({ undivided }) => undivided === null)
      ? []
      : [
          {
            label: TEXT.undivided,
            style: 'rowLabel' as const,
            cellOf: ({ undivided, cost }: Column) =>
              figured(amountCell(undivided ?? exactly(0), rounding), { of: 'share', cost, payment: null }),
          },
        ]),
    {
      label: TEXT.total,
      style: 'rowLabelStrong',
      cellOf: ({ amount, cost }) => figured(amountCell(amount, rounding, 'strong'), cost),
    },
    ...payers.filter(({ counted }) => !counted).map(payerRow),
    ...optional(
      TEXT.afterPeildatum,
      ({ afterPeildatum }) => afterPeildatum,
      ({ cost }) => ({ of: 'afterPeildatum', cost }),
    ),
    ...optional(
      TEXT.beforeReview,
      ({ scenario }) => scenario?.beforeReview ?? null,
      ({ cost }) => (cost.of === 'scenario' ? { ...cost, of: 'scenarioBefore' } : cost),
    ),
    ...(columns.every(({ scenario }) => scenario === null) ? [] : [statusRow]),
  ];
}

const statusRow: PayerRow = {
  label: TEXT.status,
  style: 'rowLabelIndented',
  cellOf: ({ scenario }) => cell(scenario === null ? '' : statusText(scenario), 'figureMuted'),
};

function statusText({ statuses, counts }: ScenarioAssessment): string {
  const names = statuses.map((status) => SCENARIO.status[status]).join(TEXT.or);
  return counts ? names : TEXT.doesNotCount(names);
}

function optionalCell(amount: Amount | null, rounding: Rounding, figure: FigureKey): Cell {
  return amount === null ? cell('', 'figureMuted') : figured(amountCell(amount, rounding, 'muted'), figure);
}

/** Every payer of any figure once, in alphabetical order; who is not named comes last. */
function payersOf(columns: readonly Column[]): readonly PayerShare[] {
  const payers = new Map(
    columns.flatMap(({ payers: shares }) =>
      shares.map((share) => [paymentKey(share.payment), share] as const),
    ),
  );
  return [...payers.values()].sort((a, b) => byPayer(a.payment, b.payment));
}

function shareIn({ payers }: Column, { payment }: PayerShare): Amount {
  const share = payers.find((each) => samePayment(each.payment, payment));
  return share?.amount ?? exactly(0);
}

function notes(cases: readonly ShownCase[], rounding: Rounding): readonly string[] {
  const columns = cases.flatMap((each) => each.columns);
  const scenarios = columns.some(({ scenario }) => scenario !== null);
  return [
    ...(scenarios ? [TEXT.notes.reference] : []),
    ...(columns.some(({ undivided }) => undivided !== null) ? [TEXT.notes.undivided] : []),
    ...(columns.some(({ scenario }) => (scenario?.knownPart ?? null) !== null) ? [TEXT.notes.knownPart] : []),
    ...referenceStatusNotes(cases.map(({ assessed }) => assessed)),
    ...(columns.every((column) => columnAddsUp(column, rounding)) ? [] : [TEXT.notes.rounded]),
  ];
}

/** From top to bottom, as far as it counts. */
function columnAddsUp({ amount, payers, undivided }: Column, rounding: Rounding): boolean {
  const counted = payers.filter((share) => share.counted).map((share) => share.amount);
  return partsAddUp(amount, undivided === null ? counted : [...counted, undivided], rounding);
}
