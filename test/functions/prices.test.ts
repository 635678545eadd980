import { call, callEach } from './excel';

const LIST = [
  ['Voorziening', 'Code', 'Tarief', 'Prijspeil'],
  ['Begeleiding', 'JH-1', 95, 2024],
  ['Behandeling', 'JH-2', '€ 100 - € 200', 2024],
  ['Oud', 'JH-3', 105, 2023],
  ['Oud', 'JH-3', 110, 2024],
  ['Leeg', 'JH-4', 0, 2024],
  ['Fout', 'JH-5', '12.50', 2024],
  ['Zonder jaar', 'JH-6', 50, ''],
  ['Dubbel', 'JH-7', 50, 2024],
  ['Dubbel', 'JH-7', 60, 2024],
];
const INDEX = [
  ['Jaar', 'Stijging'],
  [2023, 0.05],
  [2024, '4%'],
  [2025, 0.03],
  [2030, 99],
];

describe('EFFECT.TARIEF', () => {
  it.each([
    ['JH-1', undefined, 95],
    ['jh-1 ', 2024, 95],
    ['JH-1', 2025, 97.85],
    ['JH-2', 2025, '€ 103 tot € 206'],
    ['JH-3', 2024, 110],
    ['JH-6', undefined, 50],
    ['KH-4.11', undefined, 30.87],
    ['KH-4.11', 2023, 32.41],
    ['', undefined, ''],
  ])('of %s at prices of %s is %s', (code, year, tariff) => {
    expect(call('TARIEF', code, LIST, year, INDEX)).toBe(tariff);
  });

  it('takes the consumer prices of the report when no series is pointed at', () => {
    expect(call('TARIEF', 'JH-1', LIST, 2025)).toBe(98.14);
  });

  it.each([
    ['JH-9', undefined, '#N/B', 'niet in de prijslijst'],
    ['JH-4', undefined, '#N/B', 'leeg of 0'],
    ['JH-5', undefined, '#WAARDE!', '12.50'],
    ['JH-6', 2025, '#N/B', 'Prijspeil'],
    ['JH-3', undefined, '#N/B', 'meer dan één prijspeil'],
    ['JH-7', undefined, '#WAARDE!', 'niet overal hetzelfde'],
    ['JH-1', 2027, '#N/B', 'Voor 2026'],
    ['JH-1', 'ooit', '#WAARDE!', 'jaar'],
  ])('of %s at prices of %s explains %s: %s', (code, year, shown, part) => {
    expect(call('TARIEF', code, LIST, year, INDEX)).toEqual({
      shown,
      sentence: expect.stringContaining(part) as string,
    });
  });

  it('asks for the headers', () => {
    expect(call('TARIEF', 'JH-1', LIST.slice(1))).toMatchObject({
      shown: '#WAARDE!',
      sentence: expect.stringContaining('tblPrijslijst[#Alles]') as string,
    });
  });
});

describe('EFFECT.INDEXEER', () => {
  it.each([
    [10000, 2022, 2024, 10920],
    [10920, 2024, 2022, 10000],
    ['€ 100 - € 200', 2022, 2023, '€ 105 tot € 210'],
    ['Geen kosten', 2022, 2024, 'Geen kosten'],
    ['Onzeker', 2022, 2040, 'Onzeker'],
    [500, 2024, 2024, 500],
    ['', 2022, 2024, ''],
    [0, 2022, 2024, 0],
  ])('%j from %d to %d is %j', (amount, from, to, indexed) => {
    expect(call('INDEXEER', amount, from, to, INDEX)).toBe(indexed);
  });

  it('works on columns of amounts and of years', () => {
    expect(callEach('INDEXEER', [[100], ['']], 2022, 2023, INDEX)).toEqual([105, '']);
    expect(callEach('INDEXEER', [[100], [100]], [[2022], [2023]], 2024, INDEX)).toEqual([109.2, 104]);
  });

  const onlyYear = (change: unknown): unknown => call('INDEXEER', 100, 2023, 2024, [[2024, change]]);

  it('asks for the sign of a percentage above 50%', () => {
    expect(onlyYear(3.3)).toMatchObject({
      shown: '#WAARDE!',
      sentence: expect.stringContaining('Bedoelt u 3,3%?') as string,
    });
    expect(onlyYear(0.6)).toMatchObject({ shown: '#WAARDE!' });
    expect(onlyYear('60%')).toBe(160);
    expect(onlyYear(0.5)).toBe(150);
    expect(onlyYear(-0.02)).toBe(98);
  });

  it('does not take an empty cell for a year in which prices stayed the same', () => {
    for (const empty of [0, '', null]) expect(onlyYear(empty)).toMatchObject({ shown: '#N/B' });
    expect(onlyYear('0%')).toBe(100);
  });

  it('explains a year that is missing or stands there twice, and another form', () => {
    expect(call('INDEXEER', 100, 2024, 2026, INDEX)).toMatchObject({ shown: '#N/B' });
    expect(call('INDEXEER', 100, '', 2024, INDEX)).toMatchObject({ shown: '#N/B' });
    expect(
      call('INDEXEER', 100, 2023, 2024, [
        [2024, 0.1],
        [2024, 0.2],
      ]),
    ).toMatchObject({ shown: '#WAARDE!' });
    expect(
      call('INDEXEER', 100, 2023, 2024, [
        [2024, 0.1],
        [2024, 0.1],
      ]),
    ).toBe(110);
    expect(call('INDEXEER', 100, 2023, 2024, [['CPI', 2024, 0.1]])).toMatchObject({ shown: '#WAARDE!' });
    expect(call('INDEXEER', 100, 2023, 2024, [['in 2024', 0.1]])).toMatchObject({ shown: '#WAARDE!' });
    expect(call('INDEXEER', 9e8, 2023, 2024, [[2024, 0.5]])).toMatchObject({ shown: '#WAARDE!' });
  });
});
