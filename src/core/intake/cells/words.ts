/** The Dutch words that cells may hold instead of a figure, as data. All lower case. */

/** Nobody knows; dots are left out ("p.m." is "pm"). */
const UNCERTAIN = new Set(['onzeker', 'onbekend', 'pm', 'nnb', 'ntb', '?']);
const NO_COSTS = new Set(['geen kosten', 'geen']);
const NOT_APPLICABLE = new Set(['nvt', 'niet van toepassing']);
/** How our own reports print a missing value. */
const MISSING = 'niet ingevuld';

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt', 'maa'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** The reason of "Onzeker: wachtlijst"; undefined when the text does not say that something is uncertain. */
export function uncertainReason(text: string): string | null | undefined {
  const colon = text.indexOf(':');
  const word = colon === -1 ? text : text.slice(0, colon);
  if (!UNCERTAIN.has(withoutDots(word))) return undefined;
  const reason = colon === -1 ? '' : text.slice(colon + 1).trim();
  return reason === '' ? null : reason;
}

export function saysNoCosts(text: string): boolean {
  return NO_COSTS.has(text.toLowerCase());
}

export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(withoutDots(text));
}

export function saysMissing(text: string): boolean {
  return text.toLowerCase() === MISSING;
}

/** The month (1 to 12) with this name or abbreviation, or null. */
export function monthNamed(word: string): number | null {
  const index = MONTHS.findIndex((names) => names.includes(withoutDots(word)));
  return index === -1 ? null : index + 1;
}

function withoutDots(text: string): string {
  return text.trim().toLowerCase().replace(/\./g, '');
}
