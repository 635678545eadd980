/** What is odd in the input, worst first: where it stands, what it is and what to do about it. */
import { cellName, type Finding, type Severity } from '../domain/finding';
import type { InputTable } from '../domain/provenance';
import { CONTROLE } from '../text/reports/controle';
import { sentenceOf } from '../text/sentence';
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
import { controlTotal, tableFigure } from './cells/input-table-cells';
import { placeCells } from './cells/place-cells';
import type { Block, Cell } from './document';
import { inReadingOrder } from './reading-order';
import type { ReportInput, SheetContent } from './report-input';

const COLUMN_WIDTHS = [17, 22, 16, 62, 62];

export function controle(input: ReportInput): SheetContent {
  const { settings } = input.assessment.study;
  const title = titleBlock(settings, [
    line(CONTROLE.subtitle, 'subtitle'),
    line(countsLine(input.findings), 'strong'),
  ]);
  // The header of the findings comes after the title and one blank line.
  const headerRow = title.rows.length + 1;
  const found = input.findings.length > 0;
  return {
    kind: 'controle',
    name: 'Controle',
    columnWidths: COLUMN_WIDTHS,
    blocks: overFullWidth(
      [title, ...findingBlocks(input), ...tableBlocks(input.tables)],
      COLUMN_WIDTHS.length,
    ),
    frozenRows: found ? headerRow + 1 : 0,
    print: printSetup(settings, found ? headerRow : 1),
  };
}

function countsLine(findings: readonly Finding[]): string {
  if (findings.length === 0) return CONTROLE.nothing;
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return CONTROLE.counted(count('error'), count('warning'), count('info'));
}

function findingBlocks({ findings, sheetOrder }: ReportInput): readonly Block[] {
  if (findings.length === 0) return [];
  const { severity, sheet, cell: place, wrong, write } = CONTROLE.header;
  const rows = inReadingOrder(findings, sheetOrder).map(findingCells);
  return [
    table(textHeader([severity, sheet, place, wrong, write]), rows),
    textBlock([line(CONTROLE.explained, 'note')]),
  ];
}

const SEVERITY_STYLE = { error: 'severityError', warning: 'severityWarning', info: 'severityInfo' } as const;

function findingCells(finding: Finding): readonly Cell[] {
  const sentence = sentenceOf(finding);
  return [
    cell(CONTROLE.severity[finding.severity], SEVERITY_STYLE[finding.severity]),
    ...placeCells(finding.place),
    cell(sentence.wrong, 'cellText'),
    cell(sentence.write, 'cellText'),
  ];
}

/** The tables that nobody named: somebody should see which were taken for input. */
function tableBlocks(tables: readonly InputTable[]): readonly Block[] {
  const TEXT = CONTROLE.tables;
  const found = tables.filter(({ recognisedBy }) => recognisedBy === 'headers');
  const [first] = found;
  if (first === undefined) return [textBlock([line(TEXT.heading, 'heading'), TEXT.none])];
  const { table: kind, sheet, cell: place, rows, total } = TEXT.header;
  const cells = found.map((entry) => [
    cell(entry.read ? entry.table : CONTROLE.notRead(entry.table), 'cellText'),
    ...placeCells(entry),
    figured(cell(CONTROLE.rowCount(entry.rowCount), 'cellText'), tableFigure(entry, 'rows')),
    controlTotal(entry),
  ]);
  const leaveOut = TEXT.leaveOut(first.sheet, `${first.sheet}!${cellName(first) ?? ''}`);
  return [
    textBlock([line(TEXT.heading, 'heading'), TEXT.explained]),
    table(textHeader([kind, sheet, place, rows, total]), cells),
    textBlock([line(leaveOut, 'note')]),
  ];
}
