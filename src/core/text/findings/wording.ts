/** Turns of phrase that sentences about several subjects share. */
import { formatCents, formatCount } from '../format';

/** Facts of a finding about one cell. */
export interface InCell {
  readonly column: string;
  readonly written: string;
}

export const COUNTS_AS_UNCERTAIN = 'Het bedrag telt nu als onzeker.';

export const euros = formatCents;

export function stands(facts: InCell): string {
  return `Bij "${facts.column}" staat "${facts.written}".`;
}

export const PART_NAMES = {
  average: 'de gemiddelde kosten',
  direct: 'de directe kosten',
  reference: 'de referentie',
  otherHelp: 'de overige hulp',
} as const;

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const PERSONAL_DATA = {
  citizenNumber: { column: 'burgerservicenummers', cell: 'een nummer dat op een burgerservicenummer lijkt' },
  email: { column: 'e-mailadressen', cell: 'een tekst die op een e-mailadres lijkt' },
  phone: { column: 'telefoonnummers', cell: 'een nummer dat op een telefoonnummer lijkt' },
  birthDate: { column: 'geboortedatums', cell: 'een datum die op een geboortedatum lijkt' },
  name: { column: 'namen van mensen', cell: 'een naam' },
  address: { column: 'adressen van mensen', cell: 'een adres' },
} as const;

/** So many places are named; the others are counted. */
export const NAMED_PLACES = 5;

/** "Boon, Nour en Els"; of a long list the first few. */
export function namesText(names: readonly string[]): string {
  const shown = names.slice(0, NAMED_PLACES);
  const others = names.length - shown.length;
  const all = others > 0 ? [...shown, `nog ${formatCount(others)}`] : shown;
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} en ${last}`;
}
