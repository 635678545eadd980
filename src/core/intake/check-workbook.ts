/** What is worth saying about the workbook as a whole before its cells are read. */
import type { Findings } from '../domain/finding';
import { CellFlag, hasFlag, type CellValue, type Grid, type Workbook } from './grid';

declare module '../domain/finding' {
  interface FindingFacts {
    'workbook.manualCalculation': NoFacts;
    'workbook.notCalculated': NoFacts;
    'workbook.macros': NoFacts;
  }
}

export function checkWorkbook(workbook: Workbook, findings: Findings): void {
  const { calculation } = workbook;
  if (calculation === 'manual') findings.add('warning', 'workbook.manualCalculation', null, {});
  // Programs that write files without calculating may put 0 for each formula.
  if (calculation === 'onOpening' && isOnlyZero(workbook.sheets.flatMap(outcomes)))
    findings.add('error', 'workbook.notCalculated', null, {});
  if (workbook.hasMacros) findings.add('info', 'workbook.macros', null, {});
}

function isOnlyZero(values: readonly CellValue[]): boolean {
  return values.length > 0 && values.every((value) => value === 0);
}

function outcomes(grid: Grid): readonly CellValue[] {
  return grid.rows.flatMap((cells, row) =>
    cells.filter((value, column) => value !== null && hasFlag(grid, row, column, CellFlag.formula)),
  );
}
