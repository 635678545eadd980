/**
 * jest as native ES modules (hucre has no other form). No type checking here: `npm run types` does that.
 * @type {import('jest').Config}
 */
export default {
  testEnvironment: 'node',
  // Never a measure of speed: a busy machine may take its time.
  testTimeout: 300_000,
  // Two cores are all that most machines for this have: jest would leave one of them idle.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  setupFiles: ['<rootDir>/test/support/property-seed.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '<rootDir>/test/support/transform.mjs' },
};
