/** tblWerkzameElementen: what helped, one element per row; without a case it holds for the study as a whole. */
import type { ActiveElement } from '../../domain/active-element';
import type { Findings } from '../../domain/finding';
import { inSteps, type Paused } from '../../domain/pauses';
import { CasesOfLines, type NamedCase } from '../rows/cases-of-lines';
import type { KnownCases } from '../rows/known-cases';
import { TableRow } from '../rows/table-row';
import { isBlank, type TableView } from '../tables/table-view';

declare module '../../domain/finding' {
  interface FindingFacts {
    'element.withoutName': NoFacts;
  }
}

export interface ElementsRead {
  readonly elements: readonly ActiveElement[];
  /** The cases that the rows name. */
  readonly cases: readonly NamedCase[];
}

export function* readElements(
  views: readonly TableView[],
  knownCases: KnownCases,
  findings: Findings,
): Paused<ElementsRead> {
  const cases = new CasesOfLines(knownCases, findings);
  const elements: ActiveElement[] = [];
  for (const view of views) {
    yield* inSteps(view.recordCount, (record) => {
      const inCase = namesCase(view, record) ? cases.of(view, record, 'element') : 'study';
      if (inCase === null) return;
      const row = new TableRow<'werkzameElementen'>(view, record, findings);
      const rest = {
        caseKey: inCase === 'study' ? null : inCase.key,
        note: row.text('toelichting'),
        place: row.place('element'),
      };
      const name = row.text('element');
      if (name === null) findings.add('warning', 'element.withoutName', rest.place, {});
      else elements.push({ ...rest, name });
    });
  }
  return { elements, cases: cases.named() };
}

/** Whether anything stands there; what is odd about it is for CasesOfLines to say. */
function namesCase(view: TableView, record: number): boolean {
  const cell = view.cell(record, 'casus');
  return cell !== null && !isBlank(cell.value);
}
