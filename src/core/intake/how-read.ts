/** How one cell was read: the study is read again, and the readers tell. So nothing here reads a cell in a way of its own. */
import type { Amount, KnownAmount } from '../domain/amount';
import { Findings, type Place } from '../domain/finding';
import { point } from '../domain/interval';
import type { Quantity } from '../domain/line';
import type { Paused } from '../domain/pauses';
import type { FutureBenefit } from '../domain/rating';
import type { Understood } from '../domain/understood';
import { parseDay } from './cells/parse-day';
import type { Content } from './cells/reading';
import type { Grid } from './grid';
import { readStudy } from './read-study';

/** Null: nothing reads the cell. It is a header, a note, or in no table of the study. */
export function* howRead(sheets: readonly Grid[], { sheet, row, column }: Place): Paused<Understood | null> {
  let understood: Understood | null = null;
  const findings = new Findings((cell, reader, value) => {
    const { place } = cell;
    if (place.row !== row || place.column !== column || place.sheet !== sheet) return;
    // A score is a number to the method, and marks to who wrote it.
    const isMarks = typeof cell.value === 'string' && !/\d/.test(cell.value);
    // A matrix reads the name of a case once per row.
    understood ??= meaningOf(value as Read, { isDay: reader === parseDay, isMarks });
  });
  const work = readStudy(sheets, findings);
  while (work.next().done !== true) yield;
  return understood;
}

/** What readers answer with; a value of a list of words is any of the product's own. */
type Read = Amount | Quantity | FutureBenefit | Content<unknown>;

interface How {
  readonly isDay: boolean;
  readonly isMarks: boolean;
}

function meaningOf(read: Read, how: How): Understood {
  switch (read.kind) {
    case 'missing':
    case 'empty':
      return { kind: 'empty' };
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'marks':
      return { kind: 'marks', marks: read.marks };
    case 'known':
      return { kind: 'number', number: read.amount };
    case 'value':
      return meaningOfValue(read.value, how);
    case 'uncertain':
      return { kind: 'amount', amount: { kind: 'uncertain', reason: read.reason } };
    case 'exact':
    case 'range':
    case 'below':
    case 'atMost':
    case 'none':
      return { kind: 'amount', amount: figureOf(read) };
  }
}

/** Without the words in which it was written: those stand in the cell. */
function figureOf({ kind, cents, approximate }: KnownAmount): KnownAmount {
  return approximate === undefined ? { kind, cents } : { kind, cents, approximate };
}

function meaningOfValue(value: unknown, how: How): Understood {
  if (typeof value === 'number' && !how.isMarks)
    return how.isDay ? { kind: 'day', day: value } : { kind: 'number', number: point(value) };
  // An amount, a quantity or marks, in which rows must agree.
  const isRead = typeof value === 'object' && value !== null && 'kind' in value;
  return isRead ? meaningOf(value as Read, how) : { kind: 'asWritten' };
}
