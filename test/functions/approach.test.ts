import { call } from './excel';

describe('EFFECT.AANTAL.KINDEREN', () => {
  const children = [['K-01'], ['K-02'], ['k-02 '], ['K-03'], ['']];
  const first = [['28-8-2023'], ['18-9-2023'], ['8-1-2024'], ['2-9-2024'], [0]];
  const last = [['12-7-2024'], ['22-12-2023'], [''], ['20-12-2024'], [0]];
  const schools = [['Kwartelhof'], ['kwartelhof'], ['Kwartelhof'], ['Ankerwaal'], ['']];
  const count = (begin: unknown, end: unknown, school?: string): unknown =>
    call(
      'AANTAL.KINDEREN',
      children,
      first,
      last,
      begin,
      end,
      school === undefined ? undefined : schools,
      school,
    );

  it('counts a child once, as long as its contact touches the period', () => {
    expect(count('1-9-2023', '31-7-2024')).toBe(2);
    expect(count('1-9-2024', '31-7-2025')).toBe(2);
    expect(count('1-1-2020', '31-12-2020')).toBe(0);
    expect(count('12-7-2024', '12-7-2024')).toBe(2);
  });

  it('counts one school', () => {
    expect(count('1-9-2024', '31-7-2025', 'KWARTELHOF')).toBe(1);
    expect(count('1-9-2024', '31-7-2025', 'Elders')).toBe(0);
  });

  it('needs to know the child, its first day and its school', () => {
    const one = (child: string, day: unknown, school: string): unknown =>
      call(
        'AANTAL.KINDEREN',
        [[child], ['K-09']],
        [[day], ['1-1-2024']],
        [[''], ['']],
        '1-1-2024',
        '31-1-2024',
        [[school], ['B']],
        'A',
      );
    expect(one('', '1-1-2024', 'A')).toMatchObject({ shown: '#N/B' });
    expect(one('K-01', '', 'A')).toMatchObject({ shown: '#N/B' });
    expect(one('K-01', '1-1-24', 'A')).toMatchObject({ shown: '#WAARDE!' });
    // It may be a child of this school.
    expect(one('K-01', '1-1-2024', '')).toMatchObject({ shown: '#N/B' });
    // What is wrong at another school has no influence.
    expect(one('', '1-1-2024', 'B')).toBe(0);
  });

  it('gives a row without school to the only one', () => {
    const only = [[''], ['A']];
    const days = [['1-1-2024'], ['1-1-2024']];
    expect(call('AANTAL.KINDEREN', [['K-1'], ['K-2']], days, days, '1-1-2024', '31-1-2024', only, 'a')).toBe(
      2,
    );
  });
});

describe('EFFECT.KOSTEN.GEMIDDELD', () => {
  const costs = [[36500], ['€ 5.000 - € 6.000'], ['5k']];
  const from = [['1-8-2024'], ['1-9-2025'], ['1-1-2019']];
  const to = [['31-7-2025'], ['30-11-2025'], ['31-12-2019']];

  it('divides whole amounts', () => {
    expect(call('KOSTEN.GEMIDDELD', [[48000], [6000]], 12)).toBe(4500);
    expect(call('KOSTEN.GEMIDDELD', [[100], ['']], 3)).toBe(33.33);
    expect(call('KOSTEN.GEMIDDELD', [['Geen kosten']], 3)).toBe('Geen kosten');
    expect(call('KOSTEN.GEMIDDELD', [['Onzeker'], [5]], '3')).toBe('Onzeker');
  });

  it('counts the part of a line that falls in the period, and has no regard for other lines', () => {
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, to, '1-1-2025', '31-12-2025')).toBe(
      '€ 2.620 tot € 2.720',
    );
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, to, '1-1-2025', '31-8-2025')).toBe(2120);
  });

  it.each([undefined, null, '', 0])('takes an empty day (%p) for one that was left out', (empty) => {
    expect(call('KOSTEN.GEMIDDELD', [[100]], 4, undefined, undefined, empty, empty)).toBe(25);
    const together = call('KOSTEN.GEMIDDELD', costs, 10, from, to, undefined, undefined);
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, to, empty, empty)).toEqual(together);
    expect(together).toMatchObject({ shown: '#WAARDE!' });
  });

  it('counts one school', () => {
    const schools = [['A'], ['B'], ['B']];
    expect(
      call(
        'KOSTEN.GEMIDDELD',
        [[10], [20], [30]],
        2,
        undefined,
        undefined,
        undefined,
        undefined,
        schools,
        'b',
      ),
    ).toBe(25);
  });

  it('asks for what is missing', () => {
    expect(call('KOSTEN.GEMIDDELD', [[100]], 0)).toMatchObject({ shown: '#N/B' });
    expect(call('KOSTEN.GEMIDDELD', [[100]], '')).toMatchObject({ shown: '#N/B' });
    expect(call('KOSTEN.GEMIDDELD', [[100]], 2.5)).toMatchObject({ shown: '#WAARDE!' });
    expect(call('KOSTEN.GEMIDDELD', [[0], [null]], 2)).toMatchObject({ shown: '#N/B' });
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, to)).toMatchObject({ shown: '#WAARDE!' });
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, to, '1-1-2030', '1-2-2030')).toMatchObject({
      shown: '#N/B',
    });
    // How much of a line without end falls in the period, nobody knows.
    const open = [[''], [''], ['']];
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, open, '1-1-2025', '1-2-2025')).toMatchObject({
      shown: '#N/B',
    });
    // One that starts after it does not matter.
    expect(call('KOSTEN.GEMIDDELD', costs, 10, from, [[45869], [''], [43830]], '1-1-2025', '1-2-2025')).toBe(
      320,
    );
  });
});

describe('EFFECT.KOSTEN.DIRECT', () => {
  const hours = [[18], [9], [20], ['2:30'], ['']];
  const tariffs = [[72], [72], ['€ 60 - € 80'], [80], ['']];
  const cases = [['1'], ['1'], ['2'], ['Casus 1'], ['']];
  const time = [['direct'], ['Indirect'], [''], [null], ['']];
  const payers = [['gemeente'], ['gemeente'], ['school'], ['school'], ['']];

  it('is hours times tariff', () => {
    expect(call('KOSTEN.DIRECT', [[2.5]], [[80]])).toBe(200);
    expect(call('KOSTEN.DIRECT', hours, tariffs, cases, 'casus 1', time)).toBe(1496);
    expect(call('KOSTEN.DIRECT', hours, tariffs, cases, 2, time)).toBe('€ 1.200 tot € 1.600');
  });

  it('counts the payers of the perspective', () => {
    const of = (perspective: string): unknown =>
      call('KOSTEN.DIRECT', hours, tariffs, cases, '1', time, payers, perspective);
    expect(of('gemeente')).toBe(1296);
    expect(of('school')).toBe(200);
    expect(of('zorgkantoor')).toBe(0);
  });

  it('takes one tariff for all hours', () => {
    expect(call('KOSTEN.DIRECT', [[1], [2]], 50)).toBe(150);
  });

  it('is nothing for hours that are all indirect', () => {
    expect(call('KOSTEN.DIRECT', [[1], [2]], 50, undefined, undefined, [['indirect'], ['indirect']])).toBe(0);
  });

  it('is uncertain when the hours or the tariff are said to be', () => {
    expect(call('KOSTEN.DIRECT', [['Onzeker'], [1]], 50)).toBe('Onzeker');
    expect(call('KOSTEN.DIRECT', [[1], [1]], [[50], ['Onzeker']])).toBe('Onzeker');
  });

  it('costs nothing at a tariff of nothing, and asks when it is empty or 0', () => {
    expect(call('KOSTEN.DIRECT', [[3]], 'Geen kosten')).toBe('Geen kosten');
    for (const empty of [0, '', null])
      expect(call('KOSTEN.DIRECT', [[3], [1]], [[50], [empty]])).toMatchObject({
        shown: '#N/B',
        sentence: expect.stringContaining('"tarieven, cel 2"') as string,
      });
  });

  it('asks for a kind of time and a case that it knows', () => {
    expect(call('KOSTEN.DIRECT', [[3]], 50, undefined, undefined, [['reistijd']])).toMatchObject({
      shown: '#WAARDE!',
    });
    expect(call('KOSTEN.DIRECT', hours, tariffs, cases, '9')).toMatchObject({ shown: '#N/B' });
    expect(call('KOSTEN.DIRECT', [[3]], '€ 64/uur')).toMatchObject({ shown: '#WAARDE!' });
    expect(call('KOSTEN.DIRECT', [[999999]], 9e8)).toMatchObject({ shown: '#WAARDE!' });
  });
});
