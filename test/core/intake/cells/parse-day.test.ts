import { parseDay } from '../../../../src/core/intake/cells/parse-day';
import { formatDayLong } from '../../../../src/core/text/format';
import { cellOf, examples, expectFinding, textCell } from './examples';

const COLUMN = 'Start';

describe('a date', () => {
  test.each(examples('datums.yaml'))('%s', (_, example) => {
    const { value, problems } = parseDay(cellOf(example, COLUMN));
    const read = {
      value: () => (value.kind === 'value' ? formatDayLong(value.value) : ''),
      empty: () => 'leeg',
      unreadable: () => 'onleesbaar',
    };
    expect(read[value.kind]()).toBe(example.gelezen);
    expectFinding(problems, example, COLUMN);
  });

  test('that is text says which day was understood', () => {
    expect(parseDay(textCell('3-2-2024')).problems[0]).toMatchObject({
      severity: 'info',
      facts: { day: 45325 },
    });
  });
});
