// Pictures into dist/beelden. Of the reports as they leave a printer: the example workbook through the command line,
// LibreOffice and pdftoppm; where these programs are absent it says "niet gemeten" and goes on. And of the pane beside a
// workbook and of the page with the workbook, in a browser.
//   npm run beelden                 all pages, in colour and in grey, and the pane and the page in light, dark and forced colours
//   npm run beelden -- --readme     also renews the pictures in docs/beelden
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

const isForReadme = process.argv.includes('--readme');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const absent = ['soffice', 'pdftoppm', 'pdftotext'].filter((program) => !isInstalled(program));
if (absent.length > 0) console.log(`Beelden van rapporten: niet gemeten (${absent.join(', ')} is er niet).`);
else reports();
inBrowser('pane');
inBrowser('werkmap');
if (isForReadme) {
  forReadme('paneel-licht.png', 'excel.png');
  forReadme('werkmap-licht.png', 'werkmap.png');
}

function reports() {
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
  if (isForReadme) {
    const textOf = (/** @type {number} */ page) =>
      run('pdftotext', ['-f', `${page}`, '-l', `${page}`, 'rapport.pdf', '-']);
    const shown = pages.find((_, index) => textOf(index + 1).includes(README_PAGE));
    if (shown === undefined) throw new Error(`No page says "${README_PAGE}".`);
    forReadme(shown, 'resultaat.png');
  }
  console.log(`Beelden: ${pages.length} bladzijden in dist/beelden (kleur en grijs).`);
}

/** The tests in a browser know how: these pictures are made as such a test. @param {string} name */
function inBrowser(name) {
  const words = ['--testMatch', `<rootDir>/test/beelden/${name}.ts`, '--silent=false'];
  const jest = ['--experimental-vm-modules', '--no-warnings', join(root, 'node_modules/jest/bin/jest.js')];
  const { status } = spawnSync(process.execPath, [...jest, ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`The pictures of ${name}.ts failed.`);
}

/** @param {string} picture @param {string} name */
function forReadme(picture, name) {
  mkdirSync(join(root, 'docs/beelden'), { recursive: true });
  copyFileSync(join(out, picture), join(root, 'docs/beelden', name));
}
