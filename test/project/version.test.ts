import { readFileSync } from 'node:fs';
import { VERSION } from '../../src/core/version';

const versionIn = (path: string): string =>
  (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
const changelog = readFileSync('CHANGELOG.md', 'utf8');

test('the product says the version of package.json and its lockfile', () => {
  expect(VERSION).toBe(versionIn('package.json'));
  expect(VERSION).toBe(versionIn('package-lock.json'));
});

test('the changelog starts with what is not released yet', () => {
  expect(changelog.match(/^## .*$/m)?.[0]).toBe('## [Unreleased]');
});
