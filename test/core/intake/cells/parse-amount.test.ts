import { MISSING, exactly, uncertain } from '../../../../src/core/domain/amount';
import { parseAmount, smallAmountProblem } from '../../../../src/core/intake/cells/parse-amount';
import { formatAmount } from '../../../../src/core/text/format';
import { describeAmount } from './describe-amount';
import { cellOf, examples, expectFinding, sentence, textCell } from './examples';

const COLUMN = 'Gemiddelde kosten';

describe('an amount', () => {
  test.each(examples('bedragen.yaml'))('%s', (_, example) => {
    const { value, problems } = parseAmount(cellOf(example, COLUMN));
    expect(describeAmount(value)).toBe(String(example.gelezen));
    expectFinding(problems, example, COLUMN);
  });

  test('that was written prints back as it was written, without invisible marks', () => {
    const { value } = parseAmount(textCell('\ufeff € 0 -\u00a0€ 6000 '));
    expect(formatAmount(value, 1)).toBe('€ 0 - € 6000');
    expect(formatAmount(parseAmount(textCell('ca. 5.000')).value, 1)).toBe('ca. 5.000');
    expect(formatAmount(parseAmount(textCell('PM')).value, 1)).toBe('PM');
  });

  test('that was typed as a number prints canonically', () => {
    expect(formatAmount(parseAmount(textCell(14000)).value, 1)).toBe('€ 14.000');
  });

  test('that cannot be read prints as uncertain, so that nobody takes it for a figure that counts', () => {
    const { value } = parseAmount(textCell('1,500'));
    expect(value).toMatchObject({ kind: 'uncertain', written: '1,500', unreadable: true });
    expect(formatAmount(value, 1)).toBe('Onzeker');
  });

  test('that cannot be read is an error, and one that was understood is for information', () => {
    const severities = ['1,500', '-500', 'ca. 500', 'n.v.t.'].map(
      (text) => parseAmount(textCell(text)).problems[0]?.severity,
    );
    expect(severities).toEqual(['error', 'error', 'info', 'info']);
  });

  test('is quoted in short when somebody typed a story in the cell', () => {
    const { problems } = parseAmount(textCell('verhaal '.repeat(1000)));
    expect(sentence(problems[0]!).wrong.length).toBeLessThan(250);
  });
});

describe('a small amount for a whole case', () => {
  const ask = (euros: number) => smallAmountProblem(textCell(euros), exactly(Math.round(euros * 100)));

  test('is asked about: 1.500 typed in an English Excel is 1,5', () => {
    const problem = ask(1.5);
    expect(problem).toMatchObject({ severity: 'warning', code: 'amount.small' });
    expect(sentence(problem!).write).toContain('€ 1.500');
    expect(sentence(problem!).wrong).toContain('"1,5"');
  });

  test('is fine at € 10 and more, and at exactly € 0', () => {
    expect([ask(10), ask(14000), ask(0)]).toEqual([null, null, null]);
    expect(ask(9.99)).not.toBeNull();
  });

  test('is not asked about when there is no figure', () => {
    expect(smallAmountProblem(textCell('Onzeker'), uncertain())).toBeNull();
    expect(smallAmountProblem(textCell(null), MISSING)).toBeNull();
  });
});
