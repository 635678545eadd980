/** tblContacten: from when until when a child had contact at a school. */
import type { Findings } from '../../domain/finding';
import type { ContactLine } from '../../domain/line';
import { nameKey } from '../../domain/name';
import { inSteps, type Paused } from '../../domain/pauses';
import { parseText } from '../cells/parse-text';
import { readSpan, type SpanProblem } from '../rows/read-span';
import type { TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    /** A row that may or may not be one more child. */
    'contact.unusable': {
      readonly school: string | null;
      readonly why: 'noChild' | 'child' | SpanProblem;
    };
  }
}

const DATES = { from: 'eersteContact', to: 'laatsteContact' };

export function* readContacts(
  views: readonly TableView[],
  findings: Findings,
): Paused<readonly ContactLine[]> {
  const lines: ContactLine[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      lines.push(readContact(view, record, findings));
    });
  }
  return lines;
}

function readContact(view: TableView, record: number, findings: Findings): ContactLine {
  const school = view.read(record, 'school', parseText, findings);
  const named = school?.kind === 'value' ? school.value : null;
  const child = view.read(record, 'kind', parseText, findings);
  const { span, problem } = readSpan(view, record, DATES, findings);
  const place = view.place(record, 'kind');
  const why: 'noChild' | 'child' | SpanProblem | null =
    child?.kind === 'value' ? problem : child?.kind === 'unreadable' ? 'child' : 'noChild';
  if (why !== null) findings.add('error', 'contact.unusable', place, { school: named, why });
  return { school: named, child: child?.kind === 'value' ? nameKey(child.value) : null, span, place };
}
