/** Node has this; a browser makes do with a timer, which waits some milliseconds every time. */
const { setImmediate } = globalThis as { setImmediate?: (resume: () => void) => void };

/** Lets whoever waits for this thread have its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate === undefined) setTimeout(resolve, 0);
    else setImmediate(resolve);
  });
}
