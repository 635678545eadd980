/** So many different values are kept at most. */
const MOST = 10_000;

/**
 * Makes each value once. The lines of a study say the same figures over and over, and what never changes can be shared:
 * that saves a third of the memory of a large study.
 */
export function shared<T>(make: (figure: number) => T): (figure: number) => T {
  const made = new Map<number, T>();
  return (figure) => {
    const known = made.get(figure);
    if (known !== undefined) return known;
    const value = make(figure);
    if (made.size < MOST) made.set(figure, value);
    return value;
  };
}
