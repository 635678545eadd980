/** The functions that take whole tables, between Excel's values and the core. */
import type { CellValue, Rows } from '../core/intake/grid';
import { checkTables } from '../core/live/check-call';
import { Refusal } from '../core/live/given-tables';
import { callTable } from '../core/live/table-call';
import type { TableFunction } from '../core/report/document';
import { CellError, type Answer } from './cell';
import { plainTables } from './table-arguments';

/** The table of a report. */
export function tableAnswer(fn: TableFunction, given: unknown): (Answer | CellError)[][] {
  return answerOf(callTable(fn, plainTables(given)));
}

/** What is odd in these tables. */
export function checkAnswer(given: unknown): (Answer | CellError)[][] {
  return answerOf(checkTables(plainTables(given)));
}

function answerOf(result: Rows | Refusal): (Answer | CellError)[][] {
  if (result instanceof Refusal) return [[new CellError(result.code, result.sentence)]];
  return result.map((cells) => cells.map(answerCell));
}

function answerCell(value: CellValue): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}
