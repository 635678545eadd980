/** By what words that people type are compared: the same without regard to case and outer spaces. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** D2 before D10, without regard to case; names that are equal but for their case keep one order too. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [orderKey(a), orderKey(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Of several spellings of one name the first by text, so that the order of rows does not matter; null: nobody names it. */
export function firstByText(names: readonly (string | null)[]): string | null {
  return names.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

const DIGITS = 12;

function orderKey(name: string): string {
  return nameKey(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}
