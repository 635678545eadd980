/** What is worth saying about the workbook as a whole before its cells are read. */
import type { Findings } from '../domain/finding';
import type { Workbook } from './grid';

declare module '../domain/finding' {
  interface FindingFacts {
    'workbook.manualCalculation': NoFacts;
    'workbook.macros': NoFacts;
  }
}

export function checkWorkbook(workbook: Workbook, findings: Findings): void {
  if (workbook.calculation === 'manual') findings.add('warning', 'workbook.manualCalculation', null, {});
  if (workbook.hasMacros) findings.add('info', 'workbook.macros', null, {});
}
