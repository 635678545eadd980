import { call, callEach } from './excel';

describe('EFFECT.BANDBREEDTE', () => {
  it.each([
    [4000, 6000, '€ 4.000 tot € 6.000'],
    [0, 6000, '€ 0 tot € 6.000'],
    [5000, 5000, 5000],
    ['€ 4.000 tot € 5.000', '€ 4.500 tot € 6.000', '€ 4.000 tot € 6.000'],
    ['Geen kosten', 'Geen kosten', 'Geen kosten'],
    ['Geen kosten', 6000, '€ 0 tot € 6.000'],
    ['Onzeker', 6000, 'Onzeker'],
    [4000, '< 6000', '€ 4.000 tot minder dan € 6.000'],
    ['', null, ''],
  ])('of %j and %j is %j', (low, high, amount) => {
    expect(call('BANDBREEDTE', low, high)).toBe(amount);
  });

  it('asks for the end that is empty, and for ends in order', () => {
    expect(call('BANDBREEDTE', '', 6000)).toMatchObject({ shown: '#N/B' });
    expect(call('BANDBREEDTE', 4000, '')).toMatchObject({ shown: '#N/B' });
    expect(call('BANDBREEDTE', 6000, 4000)).toMatchObject({ shown: '#WAARDE!' });
  });

  it('works on columns', () => {
    expect(callEach('BANDBREEDTE', [[1], [5]], [[2], [4]])).toEqual([
      '€ 1 tot € 2',
      expect.objectContaining({ shown: '#WAARDE!' }),
    ]);
  });
});

describe('EFFECT.TIJDEVENREDIG', () => {
  // 1-8-2024 up to and including 31-7-2025 are 365 days.
  const year = (amount: unknown, begin: unknown, end: unknown): unknown =>
    call('TIJDEVENREDIG', amount, '1-8-2024', 45869, begin, end);

  it.each([
    [36500, '1-1-2025', '31-12-2025', 21200],
    [36500, '1 augustus 2024', '1-8-2024', 100],
    [36500, '2025-08-01', '2025-12-31', 0],
    ['€ 365 - € 730', '1-1-2025', '31-1-2025', '€ 31 tot € 62'],
    ['Geen kosten', '1-1-2025', '31-1-2025', 'Geen kosten'],
    ['Onzeker', '1-1-2025', '31-1-2025', 'Onzeker'],
    ['Onzeker', '1-1-2026', '31-1-2026', 0],
    ['', '1-1-2026', '31-1-2026', ''],
  ])('of %j from %s to %s is %j', (amount, begin, end, part) => {
    expect(year(amount, begin, end)).toBe(part);
  });

  it('takes a column of lines and one period', () => {
    const from = [['1-1-2024'], ['1-7-2024'], [0]];
    const to = [['31-12-2024'], ['30-6-2025'], [0]];
    expect(callEach('TIJDEVENREDIG', [[36600], [36500], [0]], from, to, '1-1-2024', '31-12-2024')).toEqual([
      36600,
      18400,
      '',
    ]);
  });

  it('asks for every day: a function has no clock', () => {
    expect(call('TIJDEVENREDIG', 100, '1-1-2024', '', '1-1-2024', '31-1-2024')).toMatchObject({
      shown: '#N/B',
    });
    expect(call('TIJDEVENREDIG', 100, 0, 45869, '1-1-2024', '31-1-2024')).toMatchObject({ shown: '#N/B' });
    expect(year(100, '1-1-2024', '')).toMatchObject({ shown: '#N/B' });
    expect(year(100, '31-1-2024', '1-1-2024')).toMatchObject({ shown: '#WAARDE!' });
    expect(year(100, '31-2-2024', '1-4-2024')).toEqual({
      shown: '#WAARDE!',
      sentence:
        'Bij "begin" staat "31-2-2024". Die datum bestaat niet. Controleer de dag en de maand. Schrijf eerst de dag, dan de maand en dan het jaar, bijvoorbeeld 28-2-2024.',
    });
  });
});

describe('EFFECT.KANTELPUNT', () => {
  it.each([
    [96000, 8000, 12],
    [100, 3, 100 / 3],
    ['€ 80.000 tot € 96.000', 8000, '10,0 tot 12,0'],
    [96000, '€ 0 - € 6000', '16,0 of meer'],
    [96000, '< 6000', 'meer dan 16,0'],
    ['Onzeker', 8000, 'Onzeker'],
    ['Geen kosten', 8000, 0],
    ['', '', ''],
  ])('of cost %j and %j per child is %j', (total, perChild, children) => {
    expect(call('KANTELPUNT', total, perChild)).toBe(children);
  });

  it('asks for both amounts', () => {
    expect(call('KANTELPUNT', '', 8000)).toMatchObject({ shown: '#N/B' });
    expect(call('KANTELPUNT', 96000, 0)).toMatchObject({ shown: '#N/B' });
    expect(call('KANTELPUNT', 96000, 'Geen kosten')).toMatchObject({ shown: '#N/B' });
  });
});

describe('EFFECT.SCORE', () => {
  it.each([
    [[['++', '+++', '-', '+', '+']], 'in 4 van de 5 casussen verbeterd'],
    [[['++', 0, '', null, '-']], 'in 1 van de 5 casussen verbeterd (3 niet besproken)'],
    [[['–'], ['slechter']], 'in 0 van de 2 casussen verbeterd'],
  ])('of %j is %j', (scores, text) => {
    expect(call('SCORE', scores)).toBe(text);
  });

  it('gives the number of cases, and no lowest, highest or mean', () => {
    expect(call('SCORE', [['++', '-']], 'uitkomst')).toBe(1);
    for (const output of ['laagst', 'hoogst', 'gemiddeld', 'bedrag'])
      expect(call('SCORE', [['++', '-']], output)).toMatchObject({ shown: '#WAARDE!' });
  });

  it('does not guess', () => {
    for (const odd of ['goed', 2, '+ +', '++++'])
      expect(call('SCORE', [['+', odd]])).toMatchObject({ shown: '#WAARDE!' });
  });
});
