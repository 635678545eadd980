import type { Place } from '../domain/finding';

/** The first cell of a table. */
export type TablePlace = Required<Place>;

/** Whether a table can be named under "Niet lezen": a semicolon parts the names there. */
export function canBeLeftOut({ sheet }: TablePlace): boolean {
  return !sheet.includes(';');
}
