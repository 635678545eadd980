/** Parts of two builds never work together: each build has a name, which changes with any of its sources. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildName } from '../../src/scripts/build-name.mjs';

let root: string;
const write = (path: string, text: string): void => {
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-name-'));
  mkdirSync(join(root, 'src/deep'), { recursive: true });
  write('src/a.ts', 'a');
  write('src/deep/b.ts', 'b');
  write('lock.json', '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const name = (): string => buildName(root, ['src', 'lock.json']);

test('the same sources have the same name', () => {
  expect(name()).toBe(name());
  expect(name()).toMatch(/^[\da-f]{16}$/);
});

test.each<[what: string, change: () => void]>([
  [
    'a file',
    () => {
      write('src/deep/b.ts', 'c');
    },
  ],
  [
    'what is installed',
    () => {
      write('lock.json', '{"a":1}');
    },
  ],
  [
    'the name of a file',
    () => {
      write('src/deep/c.ts', 'b');
    },
  ],
])('another name when %s changes', (_what, change) => {
  const before = name();
  change();
  expect(name()).not.toBe(before);
});
