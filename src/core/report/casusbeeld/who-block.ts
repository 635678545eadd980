/** Whom the case is about, without a name, and when. */
import type { Case } from '../../domain/case';
import { formatDay } from '../../text/format';
import { CASUSBEELD } from '../../text/reports/casusbeeld';
import { cell } from '../blocks';
import type { Block, Cell } from '../document';
import { gridRows } from './grid';

const TEXT = CASUSBEELD.who;
/** Label, value, label, value. */
const SPANS = [3, 3, 3, 3];

export function whoBlock(each: Case): Block {
  return gridRows(SPANS, [
    [...item(TEXT.school, schoolText(each)), ...item(TEXT.period, periodText(each))],
    [...item(TEXT.ageGroup, each.ageGroup), ...item(TEXT.severity, each.severity)],
    [...item(TEXT.nature, each.nature), ...item(TEXT.support, each.support)],
  ]);
}

function item(label: string, value: string | null): readonly Cell[] {
  return [cell(label, 'rowLabelStrong'), cell(value ?? TEXT.notFilled, 'rowLabel')];
}

function schoolText({ school, conflictingSchools }: Case): string | null {
  return conflictingSchools.length > 0 ? TEXT.conflict(conflictingSchools.join(', ')) : school;
}

function periodText({ start, end, endUnclear }: Case): string | null {
  if (start === null) return end === null ? null : TEXT.untilOnly(formatDay(end));
  const first = formatDay(start);
  if (end !== null) return TEXT.days(first, formatDay(end));
  return endUnclear ? TEXT.endUnclear(first) : TEXT.runsOn(first);
}
