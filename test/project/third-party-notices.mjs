// Writes docs/third-party-notices.md: the licences of everything that webpack puts into what we ship.
//   node test/project/third-party-notices.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const NOTICES = join(root, 'docs', 'third-party-notices.md');

/** Nothing imports it, but it puts its own module loader around our code. */
const LOADER = 'webpack';

/** Packages whose code is in what we ship: those that src imports, and what these need in turn. */
export function bundledPackages() {
  const found = new Set(importedPackages());
  for (const name of found) {
    for (const needed of Object.keys(packageJson(name).dependencies ?? {})) found.add(needed);
  }
  return [...found].sort();
}

export function thirdPartyNotices() {
  const packages = [...bundledPackages(), LOADER];
  return `${[
    '# Third-party notices',
    'Effectencalculator ships with code of the packages below. Each is used under its own licence.',
    'Written by `npm run notices`; do not edit by hand.',
    ...packages.map(notice),
  ].join('\n\n')}\n`;
}

/** @param {string} name */
function notice(name) {
  const { version, license, repository } = packageJson(name);
  const address = String(repository?.url ?? repository).replace(/^git\+/, '');
  const texts = licenceFiles(name).map((path) => `\`\`\`text\n${readFileSync(path, 'utf8').trim()}\n\`\`\``);
  if (texts.length === 0)
    throw new Error(`${name} has no licence file: look up its text before shipping it.`);
  return [`## ${name} ${version}`, `Licence: ${license}. Source: <${address}>`, ...texts].join('\n\n');
}

/** @param {string} name */
function licenceFiles(name) {
  const folder = join(root, 'node_modules', name);
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)(\.|$)/i.test(file))
    .sort()
    .map((file) => join(folder, file));
}

function importedPackages() {
  const src = join(root, 'src');
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => ts.preProcessFile(readFileSync(join(src, path), 'utf8')).importedFiles)
    .map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
}

/** @param {string} name */
function packageJson(name) {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(NOTICES, thirdPartyNotices());
