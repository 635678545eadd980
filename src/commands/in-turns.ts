/**
 * Long work beside a page: it gives up the thread every 40 milliseconds, so that the page stays alive and the custom
 * functions of the workbook, which share the thread, get their turn; and there it can be stopped.
 */
import { HostError } from '../hosts/host';

/** The clock and the waiting of the page; a test has its own. */
export interface Thread {
  /** Milliseconds from some moment on. */
  readonly now: () => number;
  /** Lets everything else that waits go first. */
  readonly giveUp: () => Promise<void>;
}

export const TURN_MS = 40;

/** Drains the work. Throws HostError "aborted" once it is stopped. */
export async function inTurns<Step, Result>(
  work: Generator<Step, Result>,
  { now, giveUp }: Thread,
  signal: AbortSignal,
  onStep?: (step: Step) => void,
): Promise<Result> {
  let start = now();
  for (;;) {
    throwIfStopped(signal);
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() - start < TURN_MS) continue;
    onStep?.(step.value);
    await giveUp();
    start = now();
  }
}

export function throwIfStopped({ aborted }: AbortSignal): void {
  if (aborted) throw new HostError('aborted');
}

/** The thread of this page. A message is not slowed down when the page is hidden, as a timer is. */
export const pageThread: Thread = {
  now: () => performance.now(),
  giveUp: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    }),
};
