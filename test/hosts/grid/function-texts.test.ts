import { GRID_FUNCTIONS } from '../../../src/core/text/grid-functions';
import { dutchName, englishName } from '../../../src/hosts/grid/typing/function-names';

/** Functions that are called the same in both languages. */
const SAME = [
  ...['MIN', 'MAX', 'INDEX', 'FILTER', 'INDIRECT', 'QUOTIENT', 'ABS', 'PRODUCT', 'EXP', 'LN', 'LOG', 'LOG10'],
  ...['PI', 'EVEN', 'STDEV.S', 'STDEV.P', 'VAR.S', 'VAR.P', 'CODE'],
];

describe('what is said of functions of Excel', () => {
  test('is said once of each, by the name that a Dutch Excel takes', () => {
    const names = GRID_FUNCTIONS.map(([english]) => english);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => dutchName(name) === name)).toEqual(SAME);
    for (const name of names) expect(englishName(dutchName(name))).toBe(name);
  });

  test.each(GRID_FUNCTIONS)('is one sentence: %s', (_name, parameters, description) => {
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(parameters).not.toMatch(/,|^\s|\s$/);
  });

  test('does not offer WAAR and ONWAAR, which are values: Enter would make a function of them', () => {
    const names = GRID_FUNCTIONS.map(([english]) => english);
    expect(names).not.toContain('TRUE');
    expect(names).not.toContain('FALSE');
  });
});
