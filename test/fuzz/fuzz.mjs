// Makes up inputs for as long as is asked and tries every law on them (docs/architecture.md, "Fuzz"). Each law runs in a process
// of its own, so that one that hangs or runs out of memory is found as well. Exit code 1 with the smallest input that
// breaks a law, and with the words that repeat it.
//   npm run fuzz                                     a minute per law, from a random seed
//   npm run fuzz -- --seconden 600                   ten minutes per law
//   npm run fuzz -- --aantal 1000000 bedragen        a million inputs for one law
//   npm run fuzz -- --seed 7 --pad 12:3 bedragen     one input again
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const child = join(root, 'dist/fuzz/child.js');
/** A law that says nothing for so long hangs on one input. */
const SILENCE_MS = 300_000;
/** What the product promises to stay under, besides what trying and shrinking take. */
const MEMORY_MB = 2000;

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    aantal: { type: 'string', default: '0' },
    seconden: { type: 'string', default: '0' },
    seed: { type: 'string' },
    pad: { type: 'string', default: '' },
  },
});
const seed = values.seed ?? String(Math.floor(Math.random() * 2 ** 31));
const seconds = values.aantal === '0' && values.seconden === '0' ? '60' : values.seconden;

/** @type {string[]} */
const all = JSON.parse(spawnSync(process.execPath, [child], { cwd: root, encoding: 'utf8' }).stdout).laws;
const unknown = positionals.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`Geen wet met de naam ${unknown.join(', ')}. De wetten: ${all.join(', ')}.`);
  process.exit(2);
}

console.log(`seed ${seed}`);
for (const name of positionals.length > 0 ? positionals : all) {
  const begin = performance.now();
  const { runs, failure } = await tryLaw(name);
  const took = Math.round((performance.now() - begin) / 1000);
  console.log(`${name}: ${runs.toLocaleString('nl')} keer in ${took} s${failure === null ? '' : ', FOUT'}`);
  if (failure === null) continue;
  console.log(`${failure}\n\nNog eens: npm run fuzz -- --seed ${seed} --aantal ${runs} "${name}"`);
  process.exit(1);
}

/** @param {string} name @returns {Promise<{ runs: number, failure: string | null }>} */
function tryLaw(name) {
  const words = [`--max-old-space-size=${MEMORY_MB}`, child, name, seed, values.aantal, seconds, values.pad];
  const running = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let [rest, tried] = ['', 0];
  /** @type {{ runs: number, failure: string | null } | null} */
  let result = null;
  return new Promise((resolve) => {
    const end = (/** @type {string} */ why) => {
      clearTimeout(patience);
      running.kill('SIGKILL');
      resolve(result ?? { runs: tried, failure: `${why} na ruim ${tried} keer` });
    };
    const stuck = () => setTimeout(end, SILENCE_MS, 'Geen antwoord meer');
    let patience = stuck();
    running.stdout.on('data', (data) => {
      clearTimeout(patience);
      patience = stuck();
      const lines = (rest + String(data)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const said = JSON.parse(line);
        if ('runs' in said) result = said;
        else tried = said.tried;
      }
    });
    running.on('close', (code) => end(`Gestopt met code ${code}`));
  });
}
