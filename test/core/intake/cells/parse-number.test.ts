import { parseWholeNumber } from '../../../../src/core/intake/cells/parse-number';
import { cellOf, examples, expectFinding } from './examples';

const COLUMN = 'Aantal kinderen';

describe('a whole number', () => {
  test.each(examples('aantallen.yaml'))('%s', (_, example) => {
    const { value, problems } = parseWholeNumber(cellOf(example, COLUMN));
    const read =
      value.kind === 'value' ? String(value.value) : { empty: 'leeg', unreadable: 'onleesbaar' }[value.kind];
    expect(read).toBe(String(example.gelezen));
    expectFinding(problems, example, COLUMN);
  });
});
