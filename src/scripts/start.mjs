// The product in one command: npm start
// It builds what it needs, shows the two tables of the example, writes its report as a workbook, and serves the same
// program as a workbook in the browser, on this computer only, until Ctrl+C.
//   npm start -- --eenmalig    ends by itself, as it does without a terminal
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCommand } from './open-browser.mjs';
import { WORKBOOK_SITE } from './page-policy.mjs';
import { filesOf } from './static-files.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/**
 * Tried first. A browser keeps what a page asks it to keep by address and port: a copy for recovery is found again at
 * the same port only.
 */
const PORT = 41_870;

const staysOpen = process.stdout.isTTY && !process.argv.includes('--eenmalig');

// Each on a core of its own.
const page = build('preview');
await build('cli');
const example = join('dist', 'voorbeeld.xlsx');
await program('voorbeeld', '-o', example, '--vervang', '--stil');
await program('rapport', example, '-o', join('dist', 'voorbeeld-rapport.xlsx'), '--vervang');
await page;
if (staysOpen) await serve();
else
  console.log(
    'De werkmap in de browser staat in dist/werkmap. In een terminal opent npm start (zonder --eenmalig) haar.',
  );

async function serve() {
  const address = await listening(createServer(filesOf(join(root, 'dist/werkmap'), WORKBOOK_SITE)));
  const command = browserCommand(process.platform, process.env, address);
  if (command !== null) openBrowser(command);
  console.log(`De werkmap in de browser: ${address}`);
  console.log('Alleen op deze computer. Stoppen: Ctrl+C.');
}

/**
 * Nothing but this computer can reach it.
 * @param {import('node:http').Server} server
 */
async function listening(server) {
  for (const port of [PORT, 0]) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
      return `http://127.0.0.1:${String(taken)}/`;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error('No port is free.');
}

/** Where no browser opens the address is there to be opened by hand. @param {readonly [string, ...string[]]} command */
function openBrowser([name, ...words]) {
  const child = spawn(name, words, { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

/** @param {string} name */
function build(name) {
  return node(
    join(root, 'node_modules/webpack/bin/webpack.js'),
    '--mode',
    'production',
    '--config-name',
    name,
  );
}

/** @param {string[]} words */
function program(...words) {
  return node(join(root, 'dist/cli/effectencalculator.js'), ...words);
}

/** @param {string[]} words */
async function node(...words) {
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'inherit' });
  const [status] = await once(child, 'exit');
  // What went wrong was said by the program itself.
  if (status !== 0) process.exit(1);
}
