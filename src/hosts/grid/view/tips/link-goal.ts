/** Where the link in a cell leads. */
import type { Range } from '../../../../core/intake/grid';
import type { SheetLink } from '../../../../formats/xlsx';
import { parseRange } from '../../../../formats/xlsx/references';
import type { NamedRange } from '../read/file';

export type LinkGoal =
  /** Null: no cell on that sheet is named. */
  | { readonly kind: 'place'; readonly sheet: string; readonly range: Range | null; readonly text: string }
  | { readonly kind: 'address'; readonly address: string; readonly mayOpen: boolean };

/** What a browser opens without running anything and without looking on this computer. */
const OPENS = /^(?:https?|mailto):/i;
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;

/** `here`: the sheet with the link. Null: it leads nowhere. */
export function goalOf(link: SheetLink, here: string, names: readonly NamedRange[]): LinkGoal | null {
  const { address, place } = link;
  if (address === null) return placeOf(place, here, names);
  const whole = place === '' ? address : `${address}#${place}`;
  return { kind: 'address', address: whole, mayOpen: OPENS.test(whole) };
}

function placeOf(place: string, here: string, names: readonly NamedRange[]): LinkGoal | null {
  const name = names.find((each) => each.name.toLowerCase() === place.toLowerCase());
  const text = name === undefined ? place : name.range;
  const [, quoted, bare, cells = text] = REFERENCE.exec(text) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  const range = parseRange(cells) ?? null;
  if (sheet === undefined && range === null) return null;
  return { kind: 'place', sheet: sheet ?? here, range, text: place };
}
