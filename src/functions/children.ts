/** AANTAL.KINDEREN: how many different children had contact in a period. */
import type { ContactLine } from '../core/domain/line';
import { nameKey } from '../core/domain/name';
import { ContactRegister } from '../core/engine/approach/contact-register';
import { FUNCTION_ERRORS } from '../core/text/function-words';
import { isEmptyOrZero, notAvailable, textIn, type Answer } from './cell';
import { periodIn, spanIn } from './days';
import { cellOf, linesThat, ofSchool, parallelColumns, whereIs, type Filter } from './parallel-lines';

export function childrenWithContact(
  kinderen: unknown,
  eerste_contact: unknown,
  laatste_contact: unknown,
  begin: unknown,
  einde: unknown,
  scholen: unknown,
  school: unknown,
): Answer {
  const columns = parallelColumns({ kinderen, eerste_contact, laatste_contact, scholen });
  const { kinderen: children, eerste_contact: first, laatste_contact: last } = columns;
  const period = periodIn(begin, einde);
  const isFilled: Filter = (line) =>
    [children, first, last].some((column) => !isEmptyOrZero(cellOf(column, line)));
  const counting = linesThat(children, ofSchool(columns.scholen, school, isFilled), isFilled);
  const contacts = counting.map((line): ContactLine => {
    const child = textIn(cellOf(children, line), whereIs(children, line));
    if (child === null) throw notAvailable(FUNCTION_ERRORS.noChild(whereIs(children, line)));
    const days = spanIn(cellOf(first, line), cellOf(last, line), {
      first: whereIs(first, line),
      last: whereIs(last, line),
    });
    return {
      school: null,
      child: nameKey(child),
      span: { kind: 'days', from: days.first, to: days.last },
      place: { sheet: '' },
    };
  });
  const found = new ContactRegister(contacts).childrenIn(period);
  return found.kind === 'counted' ? found.count : 0;
}
