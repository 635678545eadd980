/**
 * The texts of a study that may stand in its public version, judged by where they stand and not by what was published:
 * so a wider allow list does not widen the check.
 */
import type { Study } from '../../domain/study';
import type { PublicStudy } from '../public-study';
import { mayBePublished } from '../publish';

export function allowedTexts(study: Study, { attributes }: PublicStudy): readonly string[] {
  const { name, question, commissioner, approach } = study.settings;
  const ofCases = study.cases.flatMap((each) =>
    attributes.map((attribute) => (attribute === 'school' || attribute === 'dates' ? null : each[attribute])),
  );
  const texts = [
    ...[name, question, commissioner, approach],
    ...study.schools.map(({ publicName }) => publicName),
    ...study.quotes.filter(mayBePublished).map(({ text }) => text),
    ...ofCases,
  ];
  return texts.filter((text) => text !== null);
}
