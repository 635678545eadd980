/**
 * Starts a browser without a window: the Chromium or Chrome of this computer, and where there is none the one that comes in
 * an npm package, with the few libraries and the font that it needs.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

/** Nothing of the browser's own may look for a network, and no name leads anywhere: what a page gets, a test gives. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

const INSTALLED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** "systeem" or "pakket": which of the two to take. Not given: the first that is there. */
const WANTED = process.env['EFFECT_BROWSER'];

/** Null where no browser is. One that is there and does not start is an error. */
export async function startBrowser(): Promise<Browser | null> {
  const found = await findBrowser();
  if (found === null) return null;
  return chromium.launch({ ...found, args: FLAGS, chromiumSandbox: false });
}

async function findBrowser(): Promise<LaunchOptions | null> {
  const installed = (INSTALLED[process.platform] ?? []).find((path) => existsSync(path));
  if (installed !== undefined && WANTED !== 'pakket') return { executablePath: installed };
  const isForPackage = process.platform === 'linux' && process.arch === 'x64';
  return isForPackage && WANTED !== 'systeem' ? fromPackage() : null;
}

/** What stands in the package is packed: once unpacked it stays beside the other caches of this checkout. */
const UNPACKED = join(process.cwd(), 'node_modules/.cache/effectencalculator/chromium');

async function fromPackage(): Promise<LaunchOptions> {
  if (!existsSync(UNPACKED)) await unpack();
  return {
    executablePath: join(UNPACKED, 'chromium'),
    env: {
      HOME: homedir(),
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023/lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  };
}

/** In a folder of its own, that gets its name when it is whole: another test file may be at it too. */
async function unpack(): Promise<void> {
  const parent = join(UNPACKED, '..');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'chromium-'));
  // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on a server.
  const environment = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  const script = "import('@sparticuz/chromium').then((it) => it.default.executablePath())";
  await promisify(execFile)(process.execPath, ['--eval', script], { env: environment });
  await writeFile(join(folder, 'fonts.conf'), fontsIn(join(UNPACKED, 'fonts')));
  try {
    await rename(folder, UNPACKED);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw error;
  }
}

/** The fonts of the computer, and the one of the package for a computer without any. */
function fontsIn(folder: string): string {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', folder];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((each) => `  <dir>${each}</dir>`),
    `  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}
