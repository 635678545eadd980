// Pictures of the reports as they leave a printer: the example workbook through the command line, LibreOffice and
// pdftoppm, into dist/beelden. Where these programs are absent it says "niet gemeten" and ends well.
//   npm run beelden                 all pages, in colour and in grey
//   npm run beelden -- --readme     also renews the picture in docs/beelden
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const out = join(root, 'dist/beelden');
const cli = join(root, 'dist/cli/effectencalculator.js');

/** The page that the README shows, by a line that only it has. */
const README_PAGE = 'Ervaren baten, vergeleken met';

/** @param {string} program @param {string[]} words */
function run(program, words) {
  const { status, stdout, error } = spawnSync(program, words, { cwd: out, encoding: 'utf8' });
  if (error !== undefined || status !== 0)
    throw new Error(`${program} ${words.join(' ')} failed: ${error ?? stdout}`);
  return stdout;
}

/** @param {string} program */
const isInstalled = (program) => spawnSync(program, ['--version']).error === undefined;

const absent = ['soffice', 'pdftoppm', 'pdftotext'].filter((program) => !isInstalled(program));
if (absent.length > 0) {
  console.log(`Beelden: niet gemeten (${absent.join(', ')} is er niet).`);
  process.exit(0);
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run(process.execPath, [cli, 'voorbeeld', '-o', 'voorbeeld.xlsx', '--stil']);
run(process.execPath, [cli, 'rapport', 'voorbeeld.xlsx', '-o', 'rapport.xlsx', '--stil']);
run('soffice', [
  '--headless',
  `-env:UserInstallation=file://${out}/profiel`,
  '--convert-to',
  'pdf',
  'rapport.xlsx',
]);
run('pdftoppm', ['-r', '80', '-png', 'rapport.pdf', 'kleur']);
run('pdftoppm', ['-r', '80', '-gray', '-png', 'rapport.pdf', 'grijs']);
rmSync(join(out, 'profiel'), { recursive: true, force: true });

const pages = readdirSync(out)
  .filter((name) => /^kleur-\d+\.png$/.test(name))
  .sort();
if (process.argv.includes('--readme')) {
  const textOf = (/** @type {number} */ page) =>
    run('pdftotext', ['-f', `${page}`, '-l', `${page}`, 'rapport.pdf', '-']);
  const shown = pages.find((_, index) => textOf(index + 1).includes(README_PAGE));
  if (shown === undefined) throw new Error(`No page says "${README_PAGE}".`);
  mkdirSync(join(root, 'docs/beelden'), { recursive: true });
  copyFileSync(join(out, shown), join(root, 'docs/beelden/resultaat.png'));
}
console.log(`Beelden: ${pages.length} bladzijden in dist/beelden (kleur en grijs).`);
