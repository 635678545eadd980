import { parseSaving } from '../../../../src/core/intake/cells/parse-saving';
import { describeAmount } from './describe-amount';
import { cellOf, examples, expectFinding, textCell } from './examples';

const COLUMN = 'Gerapporteerde besparing';

describe('a reported saving', () => {
  test.each(examples('besparingen.yaml'))('%s', (_, example) => {
    const { value, problems } = parseSaving(cellOf(example, COLUMN));
    expect(describeAmount(value)).toBe(String(example.gelezen));
    expectFinding(problems, example, COLUMN);
  });

  test('is only compared, so what cannot be read is no error', () => {
    const severities = ['geen', '-1,500', 'zie bijlage'].map(
      (text) => parseSaving(textCell(text)).problems[0]?.severity,
    );
    expect(severities).toEqual(['warning', 'warning', 'warning']);
  });
});
