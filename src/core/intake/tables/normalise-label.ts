/** The form in which labels are compared: without case, accents, spaces and punctuation. */
export function normaliseLabel(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Both forms of a label: as it stands, and without what is between brackets ("Kosten (per kind)" is "Kosten"). */
export function labelForms(text: string): readonly string[] {
  const whole = normaliseLabel(text);
  const bare = normaliseLabel(text.replace(/\([^)]*\)/g, ' '));
  return whole === bare || bare === '' ? [whole] : [whole, bare];
}
