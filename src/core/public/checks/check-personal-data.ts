/** Personal data in a text that is published is refused, also where the study released that text. */
import type { Findings } from '../../domain/finding';
import { personalDataIn } from '../../domain/personal-data';
import type { PublishedText } from './published-texts';

export function checkPersonalData(texts: readonly PublishedText[], findings: Findings): void {
  for (const { text, where } of texts)
    for (const kind of personalDataIn(text))
      findings.add('error', 'public.personalData', null, { kind, where });
}
