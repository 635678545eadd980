/** How the reports were made: with which method, choices and tables, so that somebody else can do it again. */
import { samePerspective } from '../../domain/payment';
import type { InputTable } from '../../domain/provenance';
import type { Settings } from '../../domain/study';
import { formatCents, formatDayLong } from '../../text/format';
import { CONTROLE } from '../../text/reports/controle';
import { VERANTWOORDING } from '../../text/reports/verantwoording';
import {
  cell,
  figured,
  line,
  overFullWidth,
  printSetup,
  table,
  textBlock,
  textHeader,
  titleBlock,
} from '../blocks';
import { controlTotal, tableFigure } from '../cells/input-table-cells';
import { placeCells } from '../cells/place-cells';
import type { Block, Cell } from '../document';
import type { ReportInput, SheetContent } from '../report-input';
import { unreviewedBlocks } from './unreviewed-scenarios';
import { usedChangesBlocks } from './used-changes';
import { usedPricesBlocks } from './used-prices';

const COLUMN_WIDTHS = [30, 50, 22, 16, 14, 22];

export function verantwoording(input: ReportInput): SheetContent {
  const { settings } = input.assessment.study;
  const blocks = [
    titleBlock(settings, [line(VERANTWOORDING.subtitle, 'subtitle')]),
    ...methodBlocks(input),
    ...settingsBlocks(settings),
    ...tableBlocks(input.tables),
    ...usedPricesBlocks(input.assessment.usedPrices),
    ...usedChangesBlocks(input.assessment),
    ...unreviewedBlocks(input.assessment.cases),
    amountsBlock(),
    sourcesBlock(),
    privacyBlock(settings),
  ];
  return {
    kind: 'verantwoording',
    name: 'Verantwoording',
    columnWidths: COLUMN_WIDTHS,
    blocks: overFullWidth(blocks, COLUMN_WIDTHS.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function methodBlocks(input: ReportInput): readonly Block[] {
  const TEXT = VERANTWOORDING.method;
  const { study, cases } = input.assessment;
  const { costBasis, rounding } = study.settings;
  const facts: readonly (readonly [label: string, value: string])[] = [
    [TEXT.method, TEXT.methodName],
    [TEXT.product, TEXT.productName(input.productVersion)],
    ...(input.today === null ? [] : [[TEXT.made, formatDayLong(input.today)] as const]),
    [TEXT.cases, casesText(cases.length, study.longlist.length)],
    [TEXT.peildatum, peildatumText(input)],
    [TEXT.basis, TEXT.basisChosen[costBasis]],
    [TEXT.perspective, perspectiveText(study.settings)],
    [TEXT.rounding, rounding === 0 ? TEXT.notRounded : TEXT.roundedTo(formatCents(rounding * 100))],
    [TEXT.index, priceYearText(study.settings)],
  ];
  return [
    textBlock([line(TEXT.heading, 'heading')]),
    table(
      textHeader([VERANTWOORDING.columns.item, VERANTWOORDING.columns.value]),
      facts.map(([label, value]) => [cell(label, 'cellText'), cell(value, 'cellText')]),
    ),
  ];
}

function perspectiveText({ perspective, ownPerspective }: Settings): string {
  return samePerspective(perspective, ownPerspective)
    ? perspective.text
    : VERANTWOORDING.method.otherPerspective(perspective.text, ownPerspective.text);
}

function priceYearText({ priceYear, indexSeries }: Settings): string {
  const TEXT = VERANTWOORDING.method;
  switch (priceYear.kind) {
    case 'year':
      return TEXT.indexed(priceYear.year, indexSeries);
    case 'missing':
      return TEXT.notIndexed;
    case 'unreadable':
      return TEXT.yearUnreadable;
  }
}

function peildatumText({ assessment, peildatum, today }: ReportInput): string {
  const TEXT = VERANTWOORDING.method;
  if (peildatum === null) return TEXT.noPeildatum;
  const day = formatDayLong(peildatum.day);
  if (peildatum.source === 'study') return TEXT.peildatumFrom.study(day);
  const byDefault = assessment.study.settings.peildatum === null && peildatum.day === today;
  return byDefault ? TEXT.peildatumFrom.today(day) : TEXT.peildatumFrom.host(day);
}

function settingsBlocks({ entries }: Settings): readonly Block[] {
  const TEXT = VERANTWOORDING.settings;
  const heading = line(TEXT.heading, 'heading');
  if (entries.length === 0) return [textBlock([heading, TEXT.none])];
  const { item, value, sheet, place } = VERANTWOORDING.columns;
  const rows = entries.map((entry) => [
    cell(entry.label, 'cellText'),
    cell(entry.value, 'cellText'),
    ...placeCells(entry.place),
  ]);
  return [textBlock([heading]), table(textHeader([item, value, sheet, place]), rows)];
}

function tableBlocks(tables: readonly InputTable[]): readonly Block[] {
  const TEXT = VERANTWOORDING.tables;
  const heading = line(TEXT.heading, 'heading');
  if (tables.length === 0) return [textBlock([heading, TEXT.none])];
  const { table: kind, found, sheet, cell: place, rows, total } = TEXT.header;
  return [
    textBlock([heading]),
    table(textHeader([kind, found, sheet, place, rows, total]), tables.map(tableCells)),
    textBlock([line(TEXT.total, 'note')]),
  ];
}

function tableCells(entry: InputTable): readonly Cell[] {
  return [
    cell(entry.read ? entry.table : CONTROLE.notRead(entry.table), 'cellText'),
    cell(VERANTWOORDING.tables.recognisedBy[entry.recognisedBy], 'cellText'),
    ...placeCells(entry),
    figured(cell(entry.rowCount, 'count'), tableFigure(entry, 'rows')),
    controlTotal(entry),
  ];
}

function amountsBlock(): Block {
  const { heading, range, uncertain, none } = VERANTWOORDING.amounts;
  return textBlock([line(heading, 'heading'), range, uncertain, none]);
}

function sourcesBlock(): Block {
  const { heading, list } = VERANTWOORDING.sources;
  return textBlock([line(heading, 'heading'), ...list.map((source) => `• ${source}`)]);
}

function privacyBlock({ keepUntil, dpiaReference }: Settings): Block {
  const TEXT = VERANTWOORDING.privacy;
  return textBlock([
    line(TEXT.heading, 'heading'),
    keepUntil === null ? TEXT.noKeepUntil : TEXT.keepUntil(formatDayLong(keepUntil)),
    dpiaReference === null ? TEXT.noDpia : TEXT.dpia(dpiaReference),
    TEXT.key,
  ]);
}

function casesText(selected: number, delivered: number): string {
  return delivered <= selected ? String(selected) : VERANTWOORDING.method.casesSelected(selected, delivered);
}
