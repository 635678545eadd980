import fc from 'fast-check';
import { typedValue } from '../../../src/hosts/grid/typing/typed-value';

describe('what somebody types in a cell', () => {
  test.each([
    ['1234,5', 1234.5, null],
    ['1.234,50', 1234.5, null],
    ['-12', -12, null],
    ['€ 1.234,50', 1234.5, '"€" #,##0.00'],
    ['-€ 20', -20, '"€" #,##0'],
    ['€ -20', -20, '"€" #,##0'],
    ['(15)', -15, null],
    ['12%', 0.12, '0%'],
    ['7,25 %', 0.0725, '0.00%'],
    ['31-12-2025', 46022, 'd-m-yyyy'],
    ['1/3/25', 45717, 'd-m-yyyy'],
    ['2025-12-31', 46022, 'd-m-yyyy'],
    ['31 dec 2025', 46022, 'd mmm yyyy'],
    ['31 december', 46022, 'd mmm yyyy'],
    ['31-12', 46022, 'd-m-yyyy'],
    ['31-12-2025 12:00', 46022.5, 'd-m-yyyy h:mm'],
    ['14:30', 14.5 / 24, 'h:mm'],
    ['waar', true, null],
    ['ONWAAR', false, null],
  ])('%s is %s', (typed, value, format) => {
    expect(typedValue(typed, 2025)).toEqual({ value, format });
  });

  test.each([
    '1.5',
    '1.2345',
    '31-2-2025',
    '1.234.5',
    '12,5,6',
    '€',
    '€ 5%',
    '25:00',
    'mei',
    '0-0',
    '--5',
    '< € 300',
    ' ',
  ])('%s is text, as it was typed', (typed) => {
    expect(typedValue(typed, 2025)).toEqual({ value: typed, format: null });
  });

  test('is read back as the number that it shows', () => {
    const number = fc
      .tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.nat(99))
      .map(([whole, part]) => ({
        shown: `${whole.toLocaleString('nl-NL')},${String(part).padStart(2, '0')}`,
        value: Number(`${String(whole)}.${String(part).padStart(2, '0')}`),
      }));
    fc.assert(fc.property(number, ({ shown, value }) => Object.is(typedValue(shown, 2025).value, value)));
  });

  test('is never lost', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { value } = typedValue(typed, 2025);
        expect(typeof value === 'string' ? value : typed).toBe(typed);
      }),
    );
  });
});
