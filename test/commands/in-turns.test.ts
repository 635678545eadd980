import { inTurns, pageThread, TURN_MS, type Thread } from '../../src/commands/in-turns';
import { HostError } from '../../src/hosts/host';

/** A thread with a clock that a test turns; every giving up is counted. */
function thread(msPerLook: number): Thread & { readonly given: () => number } {
  let time = 0;
  let count = 0;
  return {
    now: () => (time += msPerLook),
    giveUp: () => {
      count++;
      return Promise.resolve();
    },
    given: () => count,
  };
}

function* counting(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) yield step;
  return 'klaar';
}

const never = new AbortController().signal;

it('answers what the work ends in', async () => {
  expect(await inTurns(counting(100), thread(1), never)).toBe('klaar');
});

it('gives up the thread after forty milliseconds of work, and not before', async () => {
  const short = thread(1);
  await inTurns(counting(TURN_MS - 2), short, never);
  expect(short.given()).toBe(0);
  const long = thread(TURN_MS);
  await inTurns(counting(10), long, never);
  expect(long.given()).toBe(10);
});

it('tells how far it is each time that it gives up, and not in between', async () => {
  const told: number[] = [];
  await inTurns(counting(9), thread(TURN_MS / 2), never, (step) => told.push(step));
  expect(told).toEqual([2, 4, 6, 8]);
});

it('stops at the first turn after it is asked', async () => {
  const stop = new AbortController();
  let done = 0;
  function* work(): Generator<number, void> {
    for (;;) {
      done++;
      if (done === 3) stop.abort();
      yield done;
    }
  }
  await expect(inTurns(work(), thread(0), stop.signal)).rejects.toEqual(new HostError('aborted'));
  expect(done).toBe(3);
});

it('lets the page do what waits, in a real thread', async () => {
  const seen: string[] = [];
  setImmediate(() => seen.push('drawn'));
  for (let turn = 0; turn < 100 && seen.length === 0; turn++) await pageThread.giveUp();
  expect(seen).toEqual(['drawn']);
});
