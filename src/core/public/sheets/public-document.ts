import type { Document } from '../../report/document';
import { PUBLIC_VERSION } from '../../text/public-version';
import { accountSheet } from './account-sheet';
import { costsSheet } from './costs-sheet';
import { outcomesSheet } from './outcomes-sheet';
import type { PublicStudy } from '../public-study';

/** The sheets of a public version. Its title goes into the properties of the file, and so tells nothing of the study. */
export function publicDocument(study: PublicStudy): Document {
  const sheets = [
    outcomesSheet(study),
    ...(study.costs.length === 0 ? [] : [costsSheet(study)]),
    accountSheet(study),
  ];
  return { title: PUBLIC_VERSION.title, sheets };
}
