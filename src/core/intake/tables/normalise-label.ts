/** The form in which labels are compared: without case, accents, spaces and punctuation. */
export function normaliseLabel(text: string): string {
  // Most cells are plain ASCII, and on a large sheet the full treatment of all of them would take seconds.
  if (ASCII.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

// eslint-disable-next-line no-control-regex -- all of ASCII, control characters too
const ASCII = /^[\x00-\x7f]*$/;

/** Both forms of a label: as it stands, and without what is between brackets ("Kosten (per kind)" is "Kosten"). */
export function labelForms(text: string): readonly string[] {
  const whole = normaliseLabel(text);
  if (!text.includes('(')) return [whole];
  const bare = normaliseLabel(text.replace(/\([^)]*\)/g, ' '));
  return whole === bare || bare === '' ? [whole] : [whole, bare];
}
