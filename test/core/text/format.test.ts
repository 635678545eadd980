import fc from 'fast-check';
import {
  below,
  calculated,
  exactly,
  MISSING,
  NO_COSTS,
  uncertain,
  type Amount,
} from '../../../src/core/domain/amount';
import type { Outcome } from '../../../src/core/domain/assessment';
import { between } from '../../../src/core/domain/interval';
import { ROUNDINGS, type Rounding } from '../../../src/core/domain/study';
import {
  formatAmount,
  formatCaseName,
  formatCents,
  formatCount,
  formatDay,
  formatDayLong,
  formatDecimal,
  formatQuantity,
  formatFuture,
  formatSaving,
  formatScore,
  formatSigned,
  roundCents,
} from '../../../src/core/text/format';

/** An amount between two numbers of euros; the ends in `open` are open. */
function euros(low: number, high = low, open: '' | 'low' | 'high' | 'both' = ''): Amount {
  return calculated(
    between(Math.round(low * 100), Math.round(high * 100), {
      low: open === 'low' || open === 'both',
      high: open === 'high' || open === 'both',
    }),
  );
}

const atMost2000: Amount = { kind: 'atMost', cents: between(0, 2000_00) };

describe('an amount', () => {
  test.each<[string, Amount, Rounding, string]>([
    ['has points between thousands', euros(14000), 1, '€ 14.000'],
    ['has no cents when it is whole', euros(1200), 0, '€ 1.200'],
    ['has two digits of cents', euros(1200.5), 0, '€ 1.200,50'],
    ['is rounded for display', euros(1249.5), 1, '€ 1.250'],
    ['is rounded to fifties', euros(1225), 50, '€ 1.250'],
    ['has two ends', euros(4000, 10000), 1, '€ 4.000 tot € 10.000'],
    ['prints ends that coincide once', euros(990, 1010), 100, '€ 1.000'],
    ['may be below an end', below(300_00), 1, 'minder dan € 300'],
    ['may be open above', euros(300, 600, 'high'), 1, '€ 300 tot minder dan € 600'],
    ['may be open below', euros(300, 600, 'low'), 1, 'meer dan € 300 tot € 600'],
    ['may be open at both ends', euros(300, 600, 'both'), 1, 'meer dan € 300 tot minder dan € 600'],
    ['may start at zero and be open above', euros(0, 600, 'high'), 1, '€ 0 tot minder dan € 600'],
    ['may start above zero and be closed above', euros(0, 600, 'low'), 1, 'meer dan € 0 tot € 600'],
    ['may be at most', atMost2000, 1, 'hooguit € 2.000'],
    ['starts at zero when it was a range', euros(0, 6000), 1, '€ 0 tot € 6.000'],
    ['never becomes € 0 by rounding', euros(300), 1000, '€ 300'],
    ['never has one end become € 0 by rounding', euros(300, 14499), 1000, '€ 300 tot € 14.499'],
    ['prints in cents when whole euros would be € 0', euros(0.4), 1000, '€ 0,40'],
    ['prints whole in cents when one end needs it', euros(0.4, 10.5), 100, '€ 0,40 tot € 10,50'],
    ['is zero when it is zero', euros(0), 1000, '€ 0'],
    ['prints as it was written', { ...exactly(500_00), written: '500 euro' }, 1000, '500 euro'],
    ['says that it is approximate', { ...exactly(500_00), approximate: true }, 1, 'ca. € 500'],
    ['may be no costs', NO_COSTS, 1, 'Geen kosten'],
    ['may be missing', MISSING, 1, 'Niet ingevuld'],
    ['may be uncertain', uncertain('niet besproken'), 1, 'Onzeker'],
    ['prints uncertainty as it was written', { ...uncertain(), written: 'PM' }, 1, 'PM'],
    [
      'is uncertain when it could not be read',
      { ...uncertain(), written: '1,500', unreadable: true },
      1,
      'Onzeker',
    ],
    ['has its sign when it is negative', euros(-9500), 1, '⊖ € 9.500'],
  ])('%s', (_, amount, rounding, text) => {
    expect(formatAmount(amount, rounding)).toBe(text);
  });
});

describe('a saving', () => {
  test.each<[string, Amount, Outcome, Rounding]>([
    ['⊕ € 5.000 (besparing)', euros(5000), 'saving', 1],
    ['⊕ € 1.000 tot € 2.000 (besparing)', euros(1000, 2000), 'saving', 1],
    ['⊕ minder dan € 300 (besparing)', euros(0, 300, 'both'), 'saving', 1],
    ['⊕ meer dan € 0 tot € 300 (besparing)', euros(0, 300, 'low'), 'saving', 1],
    ['⊕ € 1.000 tot minder dan € 2.000 (besparing)', euros(1000, 2000, 'high'), 'saving', 1],
    ['⊕ hooguit € 6.000 (besparing)', euros(0, 6000), 'atMostSaving', 1],
    ['⊕ € 0 tot minder dan € 6.000 (besparing)', euros(0, 6000, 'high'), 'atMostSaving', 1],
    ['⊖ € 1.800 tot ⊕ € 4.200 (extra kosten of besparing)', euros(-1800, 4200), 'either', 1],
    [
      '⊖ minder dan € 300 tot ⊕ minder dan € 600 (extra kosten of besparing)',
      euros(-300, 600, 'both'),
      'either',
      1,
    ],
    ['⊖ € 300 tot ⊕ minder dan € 600 (extra kosten of besparing)', euros(-300, 600, 'high'), 'either', 1],
    ['€ 0 (kostenneutraal)', euros(0), 'neutral', 1000],
    ['⊖ hooguit € 500 (extra kosten)', euros(-500, 0), 'atMostCost', 1],
    ['⊖ € 0 tot minder dan € 500 (extra kosten)', euros(-500, 0, 'low'), 'atMostCost', 1],
    ['⊖ € 10.000 (extra kosten)', euros(-10000), 'extraCost', 1],
    ['⊖ € 4.000 tot € 10.000 (extra kosten)', euros(-10000, -4000), 'extraCost', 1],
    ['⊖ meer dan € 4.000 tot € 10.000 (extra kosten)', euros(-10000, -4000, 'high'), 'extraCost', 1],
    ['⊖ minder dan € 300 (extra kosten)', euros(-300, 0, 'both'), 'extraCost', 1],
    ['⊖ € 300 (extra kosten)', euros(-300), 'extraCost', 1000],
    ['⊕ € 0,40 (besparing)', euros(0.4), 'saving', 1],
    ['⊖ € 0,30 tot ⊕ € 0,40 (extra kosten of besparing)', euros(-0.3, 0.4), 'either', 1],
    ['⊕ € 1.000 (besparing)', euros(960, 1040), 'saving', 100],
    ['Onzeker', uncertain(), 'uncertain', 1],
    ['Niet ingevuld', MISSING, 'missing', 1],
  ])('prints "%s"', (text, amount, outcome, rounding) => {
    expect(formatSaving(amount, outcome, rounding)).toBe(text);
  });

  test('prints its sign and word also when it was written without them', () => {
    expect(formatSaving({ ...exactly(-9500_00), written: '-9.500' }, 'extraCost', 1)).toBe(
      '⊖ € 9.500 (extra kosten)',
    );
  });
});

describe('a signed amount', () => {
  test.each<[string, Amount]>([
    ['⊖ € 10.000 tot ⊖ € 4.000', euros(-10000, -4000)],
    ['⊖ minder dan € 10.000 tot ⊖ meer dan € 4.000', euros(-10000, -4000, 'both')],
    ['⊖ € 1.800 tot ⊕ € 4.200', euros(-1800, 4200)],
    ['⊕ meer dan € 1.000 tot ⊕ minder dan € 2.000', euros(1000, 2000, 'both')],
    ['⊕ € 5.000', euros(5000)],
    ['⊖ € 5.000', euros(-5000)],
    ['€ 0', euros(0)],
    ['€ 0 tot ⊕ € 6.000', euros(0, 6000)],
    ['⊖ € 300 tot € 0', euros(-300, 0)],
    ['⊖ minder dan € 300', euros(-300, 0, 'both')],
    ['⊕ minder dan € 300', euros(0, 300, 'both')],
    ['Onzeker', uncertain('x')],
    ['Niet ingevuld', MISSING],
  ])('prints "%s"', (text, amount) => {
    expect(formatSigned(amount, 1)).toBe(text);
  });
});

describe('rounding', () => {
  const cents = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });
  const rounding = fc.constantFrom(...ROUNDINGS);

  test('goes half away from zero', () => {
    expect([roundCents(50, 1), roundCents(-50, 1), roundCents(49, 1), roundCents(-49, 1)]).toEqual([
      100, -100, 0, 0,
    ]);
    expect([roundCents(25_00, 50), roundCents(-25_00, 50)]).toEqual([50_00, -50_00]);
  });

  test('twice is rounding once', () => {
    fc.assert(
      fc.property(cents, rounding, (value, to) => {
        expect(roundCents(roundCents(value, to), to)).toBe(roundCents(value, to));
      }),
    );
  });

  test('moves a value by at most half a step, mirrors in zero and keeps order', () => {
    fc.assert(
      fc.property(cents, cents, rounding, (a, b, to) => {
        const step = to === 0 ? 1 : to * 100;
        expect(Math.abs(roundCents(a, to) - a) * 2).toBeLessThanOrEqual(step);
        expect(roundCents(-a, to)).toBe(-roundCents(a, to) + 0);
        expect(roundCents(Math.min(a, b), to)).toBeLessThanOrEqual(roundCents(Math.max(a, b), to));
      }),
    );
  });

  test('never prints € 0 for an amount that is not zero', () => {
    fc.assert(
      fc.property(cents, rounding, (value, to) => {
        expect(formatAmount(exactly(value), to) === '€ 0').toBe(value === 0);
      }),
    );
  });
});

describe('other figures', () => {
  test('cents print as euros', () => {
    expect([5, -5, 100, 123456789].map(formatCents)).toEqual(['€ 0,05', '⊖ € 0,05', '€ 1', '€ 1.234.567,89']);
  });

  test('days print short and long', () => {
    expect([formatDay(45325), formatDayLong(45325)]).toEqual(['3-2-2024', '3 februari 2024']);
  });

  test('scores print as marks, and no improvement as a dash', () => {
    expect(([-1, 0, 1, 2, 3] as const).map(formatScore)).toEqual(['slechter', '–', '+', '++', '+++']);
  });

  test('future benefits print as marks or words', () => {
    expect(formatFuture({ kind: 'marks', marks: 3 })).toBe('⊕⊕⊕');
    expect(formatFuture({ kind: 'uncertain', reason: 'te kort geleden' })).toBe('Onzeker');
    expect(formatFuture({ kind: 'missing' })).toBe('Niet ingevuld');
  });

  test('counts have points between thousands, decimals have one digit after the comma', () => {
    expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1.000', '1.234.567']);
    expect([3, 2.45, -2.45, 0.04, -0.04, 1234.5, 1e-7].map(formatDecimal)).toEqual([
      '3,0',
      '2,5',
      '-2,5',
      '0,0',
      '0,0',
      '1.234,5',
      '0,0',
    ]);
  });

  test('a case prints with the word "Casus"', () => {
    expect(formatCaseName('1')).toBe('Casus 1');
  });
});

test('a quantity keeps the decimals that it has', () => {
  expect([0, 2, 2.5, 0.125, 1200, 2.1 * 3, 1e-7].map(formatQuantity)).toEqual([
    '0',
    '2',
    '2,5',
    '0,125',
    '1.200',
    '6,3',
    '0,0000001',
  ]);
});
