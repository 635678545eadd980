import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FOLDER = 'test/golden';

/** Compares a text with its golden file; UPDATE_GOLDEN=1 writes the file instead, for somebody to look at. */
export function expectGolden(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return;
  }
  expect(text).toBe(
    existsSync(path) ? readFileSync(path, 'utf8') : `${path} is missing: run with UPDATE_GOLDEN=1`,
  );
}
