/** Tables with a column per case: at most eight side by side, the next eight in a table below. */
import type { CaseAssessment } from '../../domain/assessment';
import type { FigureKey } from '../../domain/figure';
import { CASES_PER_STEP, mapInSteps, type Paused } from '../../domain/pauses';
import { formatCaseName } from '../../text/format';
import { cell, figured, startingPart, table } from '../blocks';
import type { Block, Cell } from '../document';
import type { StyleToken } from '../style';

export const CASES_SIDE_BY_SIDE = 8;

const LABEL_WIDTH = 44;
/** The room that the case columns share: few cases get wide columns, so that most figures stand on one line. */
const CASES_WIDTH = 120;
const CASE_WIDTH = { least: 16, most: 23 };
/** Text needs some room, also above a table of one case. */
const MINIMUM_CASE_COLUMNS = 3;

/** One row of such a table: what it is called, and what it says of each case. */
export interface CaseRow {
  readonly label: string;
  readonly labelStyle: StyleToken;
  readonly cellOf: (assessed: CaseAssessment) => Cell;
  /** The figure that the row shows of a case; absent: it shows words. */
  readonly figureOf?: (caseName: string) => FigureKey;
  /** Its cell in the closing column, for a table that has one. */
  readonly closing?: Cell;
}

/** The tables for all cases, in steps. A closing column speaks of all cases and so stands once, at the end of the last table. */
export function* caseTables(
  cases: readonly CaseAssessment[],
  corner: string,
  rows: readonly CaseRow[],
  closingHeader?: string,
): Paused<readonly Block[]> {
  const groups = inGroups(cases);
  const tableOf = (group: readonly CaseAssessment[], index: number): Block => {
    const closes = closingHeader !== undefined && index === groups.length - 1;
    const header = [
      cell(corner, 'tableHeaderLeft'),
      ...group.map((assessed) => cell(formatCaseName(assessed.case.name), 'tableHeader')),
      ...(closes ? [cell(closingHeader, 'tableHeader')] : []),
    ];
    const body = rows.map((row) => [
      cell(row.label, row.labelStyle),
      ...group.map((assessed) => caseCell(row, assessed)),
      ...(closes && row.closing !== undefined ? [row.closing] : []),
    ]);
    // The first table stays with the heading above it.
    return index === 0 ? table(header, body) : startingPart(table(header, body));
  };
  return yield* mapInSteps(groups, tableOf, CASES_PER_STEP / CASES_SIDE_BY_SIDE);
}

/** What a row says of a case, with the figure that it shows. */
export function caseCell({ cellOf, figureOf }: CaseRow, assessed: CaseAssessment): Cell {
  const shown = cellOf(assessed);
  return figureOf === undefined ? shown : figured(shown, figureOf(assessed.case.name));
}

/** The widths of a sheet with such tables, with room for the closing column where there is one. */
export function caseColumnWidths(cases: readonly CaseAssessment[], closingWidth?: number): readonly number[] {
  const columns = Math.max(MINIMUM_CASE_COLUMNS, Math.min(CASES_SIDE_BY_SIDE, cases.length));
  const width = Math.max(CASE_WIDTH.least, Math.min(CASE_WIDTH.most, Math.floor(CASES_WIDTH / columns)));
  const widths = [LABEL_WIDTH, ...Array.from({ length: columns }, () => width)];
  return closingWidth === undefined ? widths : [...widths, closingWidth];
}

/** The cases as they stand side by side. */
export function inGroups(
  cases: readonly CaseAssessment[],
  size = CASES_SIDE_BY_SIDE,
): readonly (readonly CaseAssessment[])[] {
  const groups: (readonly CaseAssessment[])[] = [];
  for (let first = 0; first < cases.length; first += size) {
    groups.push(cases.slice(first, first + size));
  }
  return groups;
}
