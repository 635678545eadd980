/** The name, or the first with a number that is not taken; Excel looks at no capitals. */
export function freeName(name: string, tail: (number: number) => string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? name : name + tail(number);
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}
