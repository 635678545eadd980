import { readFileSync } from 'node:fs';

test('the check in CI is the test command', () => {
  expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm ci && npm test\n');
});
