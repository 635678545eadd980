/**
 * Words that sentences, functions and reports share. They stand apart from the texts of reports because every workbook with one of our
 * functions loads them.
 */
import type { PublicAttribute } from '../domain/publication';
import type { ReferenceScenario, ScenarioStatus } from '../domain/scenario';
import type { Attribute } from '../domain/selection';
import { formatCount } from './format';

/** The words for scenarios. */
export const SCENARIO = {
  status: {
    draft: 'concept',
    consensus: 'consensus',
    supplemented: 'aangevuld na toetsing',
    validated: 'gevalideerd',
    rejected: 'afgewezen',
  } satisfies Readonly<Record<ScenarioStatus, string>>,
  kind: {
    without: 'zonder aanpak',
    lighter: 'lichter',
    improved: 'verbeterd',
  } satisfies Readonly<Record<NonNullable<ReferenceScenario['kind']>, string>>,
  /** What the group, or one expert, thinks of a scenario. */
  verdict: {
    draft: 'concept',
    consensus: 'consensus',
    supplemented: 'aannemelijk na aanvulling',
    validated: 'aannemelijk',
    rejected: 'niet aannemelijk',
  } satisfies Readonly<Record<ScenarioStatus, string>>,
  or: ' of ',
  nameless: 'zonder naam',
} as const;

/** The attributes of a case, as their columns are called. */
export const ATTRIBUTE: Readonly<Record<Attribute, string>> = {
  school: 'School',
  ageGroup: 'Leeftijdscategorie',
  nature: 'Aard hulpvraag',
  severity: 'Zwaarte',
  support: 'Wijze van ondersteuning',
};

/** The attributes as a public version names them. */
export const PUBLIC_ATTRIBUTE: Readonly<Record<PublicAttribute, string>> = { ...ATTRIBUTE, dates: 'Jaren' };

/** "1 casus", "5 casussen". */
export function casesText(count: number): string {
  return count === 1 ? '1 casus' : `${formatCount(count)} casussen`;
}

/** "2 van de 5 casussen". */
export function someCases(count: number, of: number): string {
  return `${formatCount(count)} van de ${casesText(of)}`;
}

/** In how many cases something improved: "in 2 van de 5 casussen verbeterd (1 niet besproken)". */
export function improvedText({
  improved,
  of,
  ...rest
}: WithoutScore & { readonly improved: number; readonly of: number }): string {
  return `in ${someCases(improved, of)} verbeterd${withoutScoreText(rest)}`;
}

/** In how many cases nobody knows whether it improved. */
interface WithoutScore {
  readonly notDiscussed: number;
  readonly unclear: number;
}

/** " (1 niet besproken, 2 onduidelijk)"; nothing where every case has a score. */
export function withoutScoreText({ notDiscussed, unclear }: WithoutScore): string {
  const counts = [
    ...(notDiscussed > 0 ? [`${notDiscussed} niet besproken`] : []),
    ...(unclear > 0 ? [`${unclear} onduidelijk`] : []),
  ];
  return counts.length === 0 ? '' : ` (${counts.join(', ')})`;
}

/** A number of children that is not exact. */
export const CHILDREN = {
  moreThan: (low: string): string => `meer dan ${low}`,
  orMore: (low: string): string => `${low} of meer`,
  lessThan: (high: string): string => `minder dan ${high}`,
  range: (low: string, high: string): string => `${low} tot ${high}`,
} as const;
