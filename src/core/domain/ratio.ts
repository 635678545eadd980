/**
 * A whole number from 0 times a fraction of whole numbers, rounded half away from zero. Exact, however large: a share
 * of a line must not depend on how a machine writes fractions.
 */
export function ratioOf(value: number, part: number, whole: number): number {
  const product = value * part;
  if (Number.isSafeInteger(2 * product)) {
    const rest = product % whole;
    return (product - rest) / whole + (2 * rest >= whole ? 1 : 0);
  }
  const exact = BigInt(value) * BigInt(part);
  return Number((2n * exact + BigInt(whole)) / (2n * BigInt(whole)));
}
