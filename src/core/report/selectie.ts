/** Which cases were handed in, which of them the study looks at, and whether those cover what was handed in. */
import {
  ATTRIBUTES,
  type Attribute,
  type AttributeCoverage,
  type AttributeValue,
  type ListedCase,
  type ValueCoverage,
} from '../domain/selection';
import { formatCaseName } from '../text/format';
import { SELECTIE as TEXT } from '../text/reports/selectie';
import { ATTRIBUTE } from '../text/words';
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
} from './blocks';
import type { Block, Cell } from './document';
import type { ReportInput, SheetContent } from './report-input';

const COLUMN_WIDTHS = [24, 26, 22, 24, 16, 28, 15, 40];

export function selectie(input: ReportInput): SheetContent {
  const { settings } = input.assessment.study;
  const title = titleBlock(settings, [line(TEXT.subtitle, 'subtitle')]);
  return {
    kind: 'selectie',
    name: 'Selectie',
    columnWidths: COLUMN_WIDTHS,
    blocks: overFullWidth([title, ...content(input)], COLUMN_WIDTHS.length),
    frozenRows: 0,
    print: printSetup(settings, 1),
  };
}

function content({ assessment: { coverage, study } }: ReportInput): readonly Block[] {
  const { longlist } = study;
  if (longlist.length === 0) return [textBlock([TEXT.none])];
  const selected = longlist.filter((each) => each.selected).length;
  return [
    textBlock([TEXT.counted(longlist.length, selected)]),
    ...longlistBlocks(longlist),
    ...coverageBlocks(coverage),
  ];
}

function longlistBlocks(longlist: readonly ListedCase[]): readonly Block[] {
  const { heading, header, noReasons, unclear } = TEXT.longlist;
  const attributes = ATTRIBUTES.map((attribute) => ATTRIBUTE[attribute]);
  const isUnclear = longlist.some((each) => ATTRIBUTES.some((name) => each.attributes[name].unclear));
  const hasReasons = longlist.some(({ motivation }) => motivation.text !== null);
  return [
    textBlock([line(heading, 'heading')]),
    table(textHeader([header.case, ...attributes, header.selected, header.reason]), longlist.map(caseCells)),
    ...notes([isUnclear ? unclear : null, hasReasons ? null : noReasons]),
  ];
}

function notes(texts: readonly (string | null)[]): readonly Block[] {
  const lines = texts.filter((text) => text !== null).map((text) => line(text, 'note'));
  return lines.length === 0 ? [] : [textBlock(lines)];
}

function caseCells({ name, attributes, selected, motivation }: ListedCase): readonly Cell[] {
  return [
    cell(formatCaseName(name), 'cellText'),
    ...ATTRIBUTES.map((attribute) => cell(attributeText(attributes[attribute]), 'cellText')),
    cell(selected ? TEXT.yes : TEXT.no, 'cellText'),
    cell(motivation.text ?? '', 'cellText'),
  ];
}

function attributeText({ text, unclear }: AttributeValue): string {
  return text ?? (unclear ? TEXT.noValue.unclear : '');
}

/** An attribute that no case fills in has nothing to cover: it is named, without rows. */
function coverageBlocks(coverage: readonly AttributeCoverage[]): readonly Block[] {
  const { heading, explained, header, notFilled, noAttributes } = TEXT.coverage;
  const isFilled = ({ values }: AttributeCoverage): boolean =>
    values.some(({ value }) => value.kind !== 'empty');
  const filled = coverage.filter(isFilled);
  if (filled.length === 0) return [textBlock([line(heading, 'heading'), noAttributes])];
  const others = coverage.filter((each) => !isFilled(each)).map(({ attribute }) => ATTRIBUTE[attribute]);
  return [
    textBlock([line(heading, 'heading'), explained]),
    table(
      [
        ...textHeader([header.attribute, header.value]),
        ...[header.delivered, header.selected, header.covered].map((title) => cell(title, 'tableHeader')),
      ],
      filled.flatMap(({ attribute, values }) =>
        values.map((each) => [cell(ATTRIBUTE[attribute], 'rowLabel'), ...valueCells(attribute, each)]),
      ),
    ),
    ...notes([others.length === 0 ? null : notFilled(others.join(', '))]),
  ];
}

function valueCells(attribute: Attribute, { value, delivered, selected }: ValueCoverage): readonly Cell[] {
  const figure = { of: 'coverage', attribute, value } as const;
  return [
    cell(value.kind === 'text' ? value.text : TEXT.noValue[value.kind], 'rowLabel'),
    figured(cell(delivered, 'count'), { ...figure, counted: 'delivered' }),
    figured(cell(selected, 'count'), { ...figure, counted: 'selected' }),
    coveredCell(value.kind === 'text', selected),
  ];
}

function coveredCell(isValue: boolean, selected: number): Cell {
  if (!isValue) return cell(TEXT.coverage.notApplicable, 'figureMuted');
  return selected > 0 ? cell(TEXT.yes, 'figure') : cell(TEXT.no, 'figureStrong');
}
