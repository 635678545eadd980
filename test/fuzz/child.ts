/** Tries one law for as long as is asked: the process that fuzz.mjs starts and watches. Prints lines of JSON. */
import fc from 'fast-check';
import { LAWS } from './laws';

/** How often it says how far it is. */
const EVERY_MS = 1000;

const [, , name = '', seed = '0', runs = '0', seconds = '0', path = ''] = process.argv;
if (name === '') {
  say({ laws: LAWS.map((law) => law.name) });
} else {
  await tryLaw();
}

async function tryLaw(): Promise<void> {
  const law = LAWS.find((each) => each.name === name);
  if (law === undefined) throw new Error(`Geen wet met de naam ${name}`);
  let tried = 0;
  let said = performance.now();
  const result = await law.check(
    {
      seed: Number(seed),
      numRuns: Number(runs) > 0 ? Number(runs) : Number.MAX_SAFE_INTEGER,
      ...(path === '' ? {} : { path }),
      ...(Number(seconds) > 0 ? { plugins: [fc.interruptAfterTimeLimit(Number(seconds) * 1000)] } : {}),
    },
    () => {
      tried++;
      if (performance.now() - said < EVERY_MS) return;
      said = performance.now();
      say({ tried });
    },
  );
  say({ runs: result.runs, failure: result.failure });
}

function say(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
