// Writes docs/third-party-notices.md: the licences of everything that webpack puts into what we ship.
//   node test/project/third-party-notices.mjs
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const NOTICES = join(root, 'docs', 'third-party-notices.md');

/** Nothing imports it, but it puts its own module loader around our code. */
const LOADER = 'webpack';

/** Packages whose code is in what we ship: those that src imports, and what these need in turn, or need beside them. */
export function bundledPackages() {
  const found = new Set(importedPackages());
  for (const name of found) {
    const { dependencies, peerDependencies } = packageJson(name);
    for (const needed of Object.keys({ ...dependencies, ...peerDependencies })) {
      // Types and what is optional may not be there.
      if (existsSync(join(root, 'node_modules', needed))) found.add(needed);
    }
  }
  return [...found].sort();
}

export function thirdPartyNotices() {
  /** @type {Map<string, string[]>} */
  const packagesOf = new Map();
  for (const name of [...bundledPackages(), LOADER]) {
    const texts = licenceTexts(name).join('\n\n');
    packagesOf.set(texts, [...(packagesOf.get(texts) ?? []), name]);
  }
  return `${[
    '# Third-party notices',
    'Effectencalculator ships with code of the packages below. Each is used under its own licence.',
    'Written by `npm run notices`; do not edit by hand.',
    ...[...packagesOf].flatMap(([texts, names]) => [
      `## ${names.length === 1 ? names[0] : `${names[0]} and ${names.length - 1} more`}`,
      names.map(line).join('\n'),
      `\`\`\`text\n${texts}\n\`\`\``,
    ]),
  ].join('\n\n')}\n`;
}

/** @param {string} name */
function line(name) {
  const { version, license, repository } = packageJson(name);
  const address = String(repository?.url ?? repository).replace(/^git\+/, '');
  const own =
    licenceFiles(name).length > 0 ? '' : ' It has no licence file: below is the text of its licence.';
  return `- ${name} ${version}, ${license ?? LICENCE_IN_FILE[name]}. Source: <${address}>${own}`;
}

/** With the line ends of this repository. @param {string} path */
function textOf(path) {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}

/** @param {string} name */
function licenceTexts(name) {
  const files = licenceFiles(name);
  return files.length > 0 ? files.map(textOf) : [standardText(name)];
}

/** What their licence files say of packages that forgot the field. @type {Record<string, string>} */
const LICENCE_IN_FILE = { '@univerjs/telemetry': 'Apache-2.0' };

/** For a package that names a licence and leaves out its text: that of a package with the same one, with its own author. */
function standardText(/** @type {string} */ name) {
  const { license, author } = packageJson(name);
  const [path] = licenceFiles(SAME_LICENCE[license] ?? '');
  if (path === undefined)
    throw new Error(`${name} has no licence file: look up its text before shipping it.`);
  const owner = String(author?.name ?? author).replace(/ [<(].*$/, '');
  return textOf(path).replace(/^Copyright \(c\).*$/im, `Copyright (c) ${owner}`);
}

/** A package with the plain text of each licence. @type {Record<string, string>} */
const SAME_LICENCE = { 'Apache-2.0': '@univerjs/core', ISC: 'semver', MIT: 'react' };

/** @param {string} name */
function licenceFiles(name) {
  const folder = join(root, 'node_modules', name);
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice)([.-]|$)/i.test(file))
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
