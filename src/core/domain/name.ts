/** Names that people type: schools and children are the same without regard to case and outer spaces. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase();
}

/** D2 before D10, without regard to case; names that are equal but for their case keep one order too. */
export function compareNames(a: string, b: string): number {
  const [first, second] = [orderKey(a), orderKey(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}

const DIGITS = 12;

function orderKey(name: string): string {
  return nameKey(name).replace(/\d+/g, (digits) => digits.padStart(DIGITS, '0'));
}
