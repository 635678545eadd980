/** Long work that stops now and then, so that a pane can draw what is done, and can stop it for good. */

/** Work that ends in a T. What it yields says nothing: only that here it can wait. */
export type Paused<T> = Generator<undefined, T>;

/** So many lines, or cases with all that is said of them, take some milliseconds, on a slow computer too. */
export const LINES_PER_STEP = 500;
export const CASES_PER_STEP = 50;

/** Does the work for every number below `count`, with a pause after every so many. */
export function* inSteps(
  count: number,
  work: (index: number) => void,
  perStep: number = LINES_PER_STEP,
): Paused<void> {
  for (let index = 0; index < count; index++) {
    if (index > 0 && index % perStep === 0) yield;
    work(index);
  }
}

/** What the work makes of each item, with a pause after every so many. */
export function* mapInSteps<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
  perStep: number = LINES_PER_STEP,
): Paused<readonly R[]> {
  const made: R[] = [];
  for (const item of items) {
    if (made.length > 0 && made.length % perStep === 0) yield;
    made.push(work(item, made.length));
  }
  return made;
}

/** Does the work for each of what comes by, with a pause after every so many. */
export function* eachInSteps<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  perStep: number = LINES_PER_STEP,
): Paused<void> {
  let count = 0;
  for (const item of items) {
    if (++count % perStep === 0) yield;
    work(item);
  }
}

/** Paused work without its pauses. */
export function finished<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
