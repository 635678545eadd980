/** What a study chose for its public version: a file for everybody, with nothing in it that only insiders may see. */
import type { WrittenKind } from './personal-data';
import { ATTRIBUTES, type Attribute } from './selection';

/** What may be told of each case besides its number and its outcome; dates only as years. */
export const PUBLIC_ATTRIBUTES = [...ATTRIBUTES, 'dates'] as const;
export type PublicAttribute = Attribute | 'dates';

/** Each case by its number, or nothing but counts over the cases. */
export type PublicForm = 'perCase' | 'counts';

/** The smallest number of cases that attributes may point at, unless the study says otherwise. */
export const DEFAULT_MINIMUM_GROUP = 5;

/** Null: something is filled in that cannot be read. A public version is not made on a guess. */
export interface Publication {
  readonly form: PublicForm | null;
  readonly attributes: readonly PublicAttribute[] | null;
  readonly minimumGroup: number | null;
}

/** Why there is no public version. Here and not beside the checks: the texts know these, and not every program the checks. */
declare module './finding' {
  interface FindingFacts {
    'public.settingUnclear': { readonly label: string };
    'public.noCases': NoFacts;
    'public.smallGroup': {
      readonly attributes: readonly PublicAttribute[];
      readonly values: readonly string[];
      /** The cases with this combination, by the names of the study. */
      readonly cases: readonly string[];
      readonly minimum: number;
    };
    'public.fragment': { readonly words: string; readonly where: string };
    /** The same, of a text that is in no cell: a comment, a name, a header, a property of the file. */
    'public.fragmentInPart': { readonly words: string; readonly where: string; readonly part: string };
    'public.name': { readonly name: string; readonly where: string };
    'public.personalData': { readonly kind: WrittenKind; readonly where: string };
  }
}
