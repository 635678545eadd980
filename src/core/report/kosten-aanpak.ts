/** What the approach cost per school and per year, who paid, and how many children it reached. */
import { exactly, type Amount } from '../domain/amount';
import type { ChildCount, PayerShare, PeriodCosts, SchoolCosts } from '../domain/assessment';
import type { FigureKey, PeriodFigure, SchoolInPeriod } from '../domain/figure';
import { samePayment } from '../domain/payment';
import type { Period } from '../domain/span';
import type { Rounding, Settings } from '../domain/study';
import { KOSTEN_AANPAK as TEXT } from '../text/reports/kosten-aanpak';
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
import { yearName } from './cells/year-name';
import type { Block, Cell } from './document';
import type { ReportInput, SheetContent } from './report-input';
import type { StyleToken } from './style';
import { partsAddUp } from './tables/adds-up';
import { perspectiveLine } from './tables/money-table';

/** So many years stand side by side; the next ones in a table below. */
const YEARS_SIDE_BY_SIDE = 6;
const LABEL_WIDTH = 52;
/** The room that the years share: few years get wide columns. */
const YEARS_WIDTH = 110;
const YEAR_WIDTH = { least: 17, most: 27 };
/** Text needs some room, also above a table of one year. */
const MINIMUM_COLUMNS = 3;

export function kostenAanpak(input: ReportInput): SheetContent {
  const { costs, study } = input.assessment;
  const { settings } = study;
  const years = Math.max(0, ...costs.map((each) => Math.min(YEARS_SIDE_BY_SIDE, each.years.length)));
  const columns = Math.max(MINIMUM_COLUMNS, years + 1);
  const width = Math.max(YEAR_WIDTH.least, Math.min(YEAR_WIDTH.most, Math.floor(YEARS_WIDTH / columns)));
  const columnWidths = [LABEL_WIDTH, ...Array.from({ length: columns }, () => width)];
  const title = titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]);
  return {
    kind: 'kosten-aanpak',
    name: 'Kosten aanpak',
    columnWidths,
    blocks: overFullWidth([title, ...content(input)], columnWidths.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function content({ assessment: { costs, study }, peildatum }: ReportInput): readonly Block[] {
  const { settings } = study;
  if (study.deployment.length === 0) return [textBlock([TEXT.noLines])];
  if (peildatum === null) return [textBlock([TEXT.noPeildatum])];
  return [
    textBlock([perspectiveLine(settings), TEXT.explained[settings.yearKind]]),
    ...costs.flatMap((each) => schoolBlocks(each, settings)),
    textBlock(notes(costs, settings).map((text) => line(text, 'note'))),
  ];
}

function schoolBlocks(costs: SchoolCosts, settings: Settings): readonly Block[] {
  const { whole, years } = costs;
  const school = { of: costs.of, name: costs.school };
  const heading = costs.of === 'all' ? TEXT.allHeading : TEXT.schoolHeading(costs.school);
  if (whole === null) return [textBlock([line(heading, 'heading'), TEXT.nothingRan])];
  const rows = rowsOf(costs, whole, settings.rounding);
  const tables = inGroups(years).map((group, index, groups) => {
    const closes = index === groups.length - 1;
    const periods = closes ? [...group, whole] : group;
    const titles = [...group.map((each) => yearName(each.period, settings)), ...(closes ? [TEXT.whole] : [])];
    const made = table(
      [cell(TEXT.header, 'tableHeaderLeft'), ...titles.map((text) => cell(text, 'tableHeader'))],
      rows.map(({ label, labelStyle, cellOf, figureOf }) => [
        cell(label, labelStyle),
        ...periods.map((each) => figured(cellOf(each), figureOf({ school, period: each.period }))),
      ]),
    );
    return index === 0 ? made : startingPart(made);
  });
  return [textBlock([line(heading, 'heading')]), ...tables];
}

interface CostRow {
  readonly label: string;
  readonly labelStyle: StyleToken;
  readonly cellOf: (period: PeriodCosts) => Cell;
  readonly figureOf: (where: SchoolInPeriod) => FigureKey;
}

function rowsOf({ of }: SchoolCosts, whole: PeriodCosts, rounding: Rounding): readonly CostRow[] {
  const amountRow = (
    label: string,
    amountOf: (period: PeriodCosts) => Amount | null,
    figureOf: CostRow['figureOf'],
  ): CostRow => ({
    label,
    labelStyle: 'rowLabelIndented',
    cellOf: (period) => amountCell(amountOf(period) ?? exactly(0), rounding, 'muted'),
    figureOf,
  });
  const counted = whole.payers.filter((share) => share.counted);
  const others = whole.payers.filter((share) => !share.counted);
  return [
    {
      label: TEXT.fte,
      labelStyle: 'rowLabel',
      cellOf: ({ fte }) => fteCell(fte),
      figureOf: inPeriod('fte'),
    },
    ...counted.map((share) => ({
      label: payerName(share),
      labelStyle: 'rowLabel' as const,
      cellOf: (period: PeriodCosts) => amountCell(shareIn(period, share), rounding),
      figureOf: ofPayer(share),
    })),
    {
      label: TEXT.total,
      labelStyle: 'rowLabelStrong',
      cellOf: ({ total }) => amountCell(total, rounding, 'strong'),
      figureOf: inPeriod('total'),
    },
    ...others.map((share) =>
      amountRow(TEXT.notCounted(payerName(share)), (period) => shareIn(period, share), ofPayer(share)),
    ),
    ...(whole.unpaid === null ? [] : [amountRow(TEXT.unpaid, ({ unpaid }) => unpaid, inPeriod('unpaid'))]),
    // A child at two schools is not known to be one, so children are counted per school.
    ...(of === 'all' ? [] : childRows(rounding)),
    ...(whole.budgeted === null
      ? []
      : [amountRow(TEXT.budgeted, ({ budgeted }) => budgeted, inPeriod('budgeted'))]),
    ...(whole.purchased === null
      ? []
      : [amountRow(TEXT.purchased, ({ purchased }) => purchased, inPeriod('purchased'))]),
  ];
}

function inPeriod(figure: PeriodFigure): CostRow['figureOf'] {
  return (where) => ({ of: 'period', ...where, figure });
}

function ofPayer({ payment }: PayerShare): CostRow['figureOf'] {
  return (where) => ({ of: 'periodShare', ...where, payment });
}

function childRows(rounding: Rounding): readonly CostRow[] {
  return [
    {
      label: TEXT.children,
      labelStyle: 'rowLabel',
      cellOf: ({ children }) => childrenCell(children),
      figureOf: inPeriod('children'),
    },
    {
      label: TEXT.average,
      labelStyle: 'rowLabel',
      cellOf: ({ average }) =>
        average === null ? cell(TEXT.noRegister, 'figureMuted') : amountCell(average, rounding),
      figureOf: inPeriod('average'),
    },
  ];
}

function fteCell(fte: number | null): Cell {
  return fte === null ? cell(TEXT.noFte, 'figureMuted') : cell(Math.round(fte * 100) / 100, 'decimal');
}

function childrenCell(children: ChildCount): Cell {
  switch (children.kind) {
    case 'counted':
      return cell(children.count, 'count');
    case 'uncertain':
      return cell(TEXT.uncertain, 'figure');
    case 'noRegister':
      return cell(TEXT.noRegister, 'figureMuted');
  }
}

function shareIn({ payers }: PeriodCosts, { payment }: PayerShare): Amount {
  const share = payers.find((each) => samePayment(each.payment, payment));
  return share?.amount ?? exactly(0);
}

function inGroups(years: readonly PeriodCosts[]): readonly (readonly PeriodCosts[])[] {
  const groups: (readonly PeriodCosts[])[] = [];
  for (let first = 0; first < years.length; first += YEARS_SIDE_BY_SIDE)
    groups.push(years.slice(first, first + YEARS_SIDE_BY_SIDE));
  return groups;
}

function notes(costs: readonly SchoolCosts[], { rounding }: Settings): readonly string[] {
  const wholes = costs.flatMap(({ of, whole }) => (whole === null ? [] : [{ of, whole }]));
  const schools = wholes.filter(({ of }) => of === 'school').map(({ whole }) => whole);
  const periods = costs.flatMap(periodsOf);
  const compared = wholes.some(({ whole }) => whole.budgeted !== null || whole.purchased !== null);
  return [
    ...(schools.some(({ children }) => children.kind !== 'noRegister')
      ? [TEXT.notes.children, TEXT.notes.average]
      : []),
    ...(schools.some(({ children }) => children.kind === 'noRegister') ? [TEXT.notes.noRegister] : []),
    ...(compared ? [TEXT.notes.compared] : []),
    ...(periods.some(isDoubtful) ? [TEXT.notes.uncertain] : []),
    ...(periods.some(reachedNobody) ? [TEXT.notes.reachedNobody] : []),
    ...(addsUp(costs, rounding) ? [] : [TEXT.notes.rounded]),
  ];
}

function isDoubtful(period: PeriodCosts): boolean {
  const { total, average, children, unpaid, budgeted, purchased } = period;
  const amounts = [total, unpaid, budgeted, purchased, ...(reachedNobody(period) ? [] : [average])];
  return children.kind === 'uncertain' || amounts.some((amount) => amount?.kind === 'uncertain');
}

/** Nothing is unclear then: there is nobody to divide by. */
function reachedNobody({ children }: PeriodCosts): boolean {
  return children.kind === 'counted' && children.count === 0;
}

function addsUp(costs: readonly SchoolCosts[], rounding: Rounding): boolean {
  return costs.every((each) => tableAddsUp(each, rounding)) && schoolsAddUp(costs, rounding);
}

/** From the schools to all of them together. */
function schoolsAddUp(costs: readonly SchoolCosts[], rounding: Rounding): boolean {
  const schools = costs.filter(({ of }) => of === 'school');
  const comeTo = (all: PeriodCosts, parts: readonly PeriodCosts[]): boolean =>
    partsAddUp(
      all.total,
      parts.map(({ total }) => total),
      rounding,
    );
  const inYear = ({ first }: Period): readonly PeriodCosts[] =>
    schools.flatMap(({ years }) => years.filter(({ period }) => period.first === first));
  return costs
    .filter(({ of }) => of === 'all')
    .every(
      ({ years, whole }) =>
        years.every((year) => comeTo(year, inYear(year.period))) &&
        (whole === null ||
          comeTo(
            whole,
            schools.flatMap((school) => school.whole ?? []),
          )),
    );
}

function periodsOf({ years, whole }: SchoolCosts): readonly PeriodCosts[] {
  return whole === null ? years : [...years, whole];
}

/** From top to bottom, as far as it counts, and from the years to the whole. */
function tableAddsUp({ years, whole }: SchoolCosts, rounding: Rounding): boolean {
  if (whole === null) return true;
  const counted = ({ payers }: PeriodCosts): readonly Amount[] =>
    payers.filter((share) => share.counted).map((share) => share.amount);
  return (
    [...years, whole].every((period) => partsAddUp(period.total, counted(period), rounding)) &&
    whole.payers.every((share) =>
      partsAddUp(
        share.amount,
        years.map((year) => shareIn(year, share)),
        rounding,
      ),
    ) &&
    partsAddUp(
      whole.total,
      years.map(({ total }) => total),
      rounding,
    )
  );
}
