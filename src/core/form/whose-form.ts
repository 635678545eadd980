/** Whose form it is: the case and the participant that the cells under the title name, and that the title names as well. */
import type { Case } from '../domain/case';
import type { Findings } from '../domain/finding';
import { nameKey } from '../domain/name';
import type { Study } from '../domain/study';
import { parseCaseName, parseText } from '../intake/cells/parse-text';
import { formatCaseName } from '../text/format';
import { titleOf } from './estimate-form';
import type { FoundForm } from './find-forms';

declare module '../domain/finding' {
  interface FindingFacts {
    'form.withoutCase': NoFacts;
    'form.withoutParticipant': NoFacts;
    /** The title names another case or participant than the cells below it. */
    'form.changed': NoFacts;
    'form.unknownCase': { readonly known: readonly string[] };
  }
}

export interface Whose {
  readonly inCase: Case;
  /** As it stands on the form. */
  readonly participant: string;
}

/** Null: that cannot be said, and a finding says why. */
export function whoseForm(form: FoundForm, study: Study, findings: Findings): Whose | null {
  const { caseCell, participantCell, title } = form;
  const { value: name } = parseCaseName(caseCell);
  const { value: participant } = parseText(participantCell);
  if (name.kind !== 'value') findings.add('error', 'form.withoutCase', caseCell.place, {});
  if (participant.kind !== 'value')
    findings.add('error', 'form.withoutParticipant', participantCell.place, {});
  if (name.kind !== 'value' || participant.kind !== 'value') return null;
  const expected = titleOf({ caseName: name.value.name, participant: participant.value });
  if (title !== null && nameKey(title) !== nameKey(expected)) {
    findings.add('error', 'form.changed', caseCell.place, {});
    return null;
  }
  const inCase = study.cases.find(({ key }) => key === name.value.key);
  if (inCase === undefined) {
    const known = study.cases.map((each) => formatCaseName(each.name));
    findings.add('error', 'form.unknownCase', caseCell.place, { known });
    return null;
  }
  return { inCase, participant: participant.value };
}
