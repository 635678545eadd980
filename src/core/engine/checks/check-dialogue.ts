import type { Findings } from '../../domain/finding';
import type { Study } from '../../domain/study';
import { grouped } from '../lines/grouped';

declare module '../../domain/finding' {
  interface FindingFacts {
    'session.noConsent': { readonly case: string };
    'session.refused': { readonly case: string };
    'session.noParticipants': { readonly case: string };
    /** There are estimates of other cases, and none of this one. */
    'session.noEstimates': { readonly case: string };
    /** Of the rows about a case some say open and others do not. */
    'session.openAndClosed': { readonly case: string };
  }
}

/** What is missing around the meetings about a case, and whether they agree on who may see the estimates. */
export function checkDialogue(study: Study, findings: Findings): void {
  const { cases, sessions, participants } = study;
  const perCase = grouped(sessions, ({ caseKey }) => caseKey);
  const withParticipants = new Set(participants.map(({ caseKey }) => caseKey));
  const withEstimates = new Set([...study.closedEstimates, ...study.estimates.map(({ caseKey }) => caseKey)]);
  for (const { name, key } of cases) {
    const own = perCase.get(key) ?? [];
    const [first] = own;
    if (first === undefined) continue;
    const facts = { case: name };
    const unrecorded = own.find(({ consent }) => consent === null);
    if (unrecorded !== undefined) findings.add('warning', 'session.noConsent', unrecorded.place, facts);
    const refused = own.find(({ consent }) => consent === false);
    if (refused !== undefined) findings.add('warning', 'session.refused', refused.place, facts);
    if (!withParticipants.has(key)) findings.add('info', 'session.noParticipants', first.place, facts);
    if (withEstimates.size > 0 && !withEstimates.has(key))
      findings.add('info', 'session.noEstimates', first.place, facts);
    const notOpen = own.find(({ estimates }) => estimates !== 'open');
    if (notOpen !== undefined && own.some(({ estimates }) => estimates === 'open'))
      findings.add('warning', 'session.openAndClosed', notOpen.place, facts);
  }
}
