import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledPackages } from './third-party-notices.mjs';

/** Licences that let us use, change and pass on a package without taking over its terms. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
]);

/** Packages without an open licence, each with why it may be here all the same. None is ever shipped. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    'Microsoft allows it for add-ins; ours loads it from Microsoft, only tests use this copy',
  'axe-core': 'MPL-2.0 binds who changes its files; only the browser tests use it, as it is',
};

/** Packages that forgot the field; what their own LICENSE file starts with, and what that is. */
const IN_ITS_FILE: Readonly<Record<string, { readonly starts: RegExp; readonly licence: string }>> = {
  '@univerjs/telemetry': { starts: /^\s*Apache License\s+Version 2\.0/, licence: 'Apache-2.0' },
};

interface LockEntry {
  readonly license?: unknown;
  readonly link?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, LockEntry> };
const packages = Object.entries(lock.packages)
  .filter(([path, { link }]) => path !== '' && link !== true)
  .map(([path, entry]) => ({
    path,
    name: path.split('node_modules/').at(-1)!,
    licence: licenceOf(path, entry),
  }));

/** What the installed package says; a package for another platform is only in the lockfile. */
function licenceOf(path: string, entry: LockEntry): unknown {
  const installed = join(path, 'package.json');
  if (!existsSync(installed)) return entry.license;
  const { license } = JSON.parse(readFileSync(installed, 'utf8')) as LockEntry;
  const file = IN_ITS_FILE[path.replace(/^node_modules\//, '')];
  if (license !== undefined || file === undefined) return license;
  return file.starts.test(readFileSync(join(path, 'LICENSE'), 'utf8')) ? file.licence : undefined;
}

/** Judges an SPDX expression: OR gives a choice, AND binds to both. What is not understood is not allowed. */
function isAllowed(licence: unknown): boolean {
  if (typeof licence !== 'string') return false;
  let rest: readonly string[] = licence.match(/[()]|[^\s()]+/g) ?? [];
  const take = (word: string): boolean => {
    const here = rest[0] === word;
    if (here) rest = rest.slice(1);
    return here;
  };
  const either = (): boolean => {
    let answer = both();
    while (take('OR')) answer = both() || answer;
    return answer;
  };
  const both = (): boolean => {
    let answer = one();
    while (take('AND')) answer = one() && answer;
    return answer;
  };
  const one = (): boolean => {
    if (take('(')) {
      const inner = either();
      return take(')') && inner;
    }
    const [id = '', ...after] = rest;
    rest = after;
    return ALLOWED.has(id);
  };
  return either() && rest.length === 0;
}

describe('The licence check', () => {
  it.each([
    'MIT',
    '(MIT OR CC0-1.0)',
    'GPL-3.0-only OR MIT',
    'MIT AND ISC',
    '(GPL-2.0 OR MIT) AND Apache-2.0',
  ])('accepts %s', (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1',
    'MIT AND GPL-3.0-only',
    'MIT AND',
    '(MIT',
    'MIT ISC',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    '',
    undefined,
    { type: 'MIT' },
  ])('does not accept %j', (licence) => {
    expect(isAllowed(licence)).toBe(false);
  });
});

describe('The packages that npm installs', () => {
  it('are found, as the lockfile lists them', () => {
    expect(packages.length).toBeGreaterThan(0);
  });

  it('have a licence that we may use', () => {
    const refused = packages.filter(({ name, licence }) => !isAllowed(licence) && !(name in EXCEPTIONS));
    expect(refused.map(({ path, licence }) => `${path}: ${String(licence)}`)).toEqual([]);
  });

  it.each(Object.keys(EXCEPTIONS))('still need the exception for %s, which is not shipped', (exception) => {
    const entries = packages.filter(({ name }) => name === exception);
    expect(entries).not.toEqual([]);
    expect(entries.some(({ licence }) => isAllowed(licence))).toBe(false);
    expect(bundledPackages()).not.toContain(exception);
  });
});
