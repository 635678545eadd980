import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import office from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** What would make the core depend on the moment, on chance or on the machine it runs on. */
const impure = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'The core has no clock: pass the date in.'],
  [
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'The core has no clock: pass the date in.',
  ],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'The core is the same every time.'],
  [
    'CallExpression[callee.property.name=/^toLocale/]',
    'Depends on the machine: write numbers and dates with text/format.',
  ],
].map(([selector, message]) => ({ selector, message }));

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'test/golden/']),
  eslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-implicit-coercion': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/array-type': ['error', { default: 'array' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/require-array-sort-compare': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A default that ends in assertNever counts as exhaustive only if every case is written out as well.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/addin/**/*.ts'],
    plugins: { 'office-addins': office },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // So many formulas at a time are asked what they fill: one step for all of them would be more than Excel gives.
    files: ['src/hosts/excel/read/spills.ts'],
    rules: { 'office-addins/no-context-sync-in-loop': 'off' },
  },
  { files: ['src/core/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...impure] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // A test may say "this is there": when it is not, the test fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
    },
  },
  {
    // Plain JavaScript runs in Node only; tsc checks its names and types (tsconfig.json).
    files: ['**/*.{js,cjs,mjs}'],
    rules: { 'no-undef': 'off', 'no-console': 'off' },
  },
);
