import { call } from './excel';

const LINES = {
  amounts: [[4000], ['€ 1.000 - € 1.500'], [900], [2500]],
  payers: [['gemeente (Jeugdwet)'], [''], ['school'], ['gemeente (Wmo)']],
  cases: [['Casus 1'], [1], ['casus 1'], [2]],
};
const sum = (perspective?: unknown, casus?: unknown): unknown =>
  call(
    'SOM',
    LINES.amounts,
    perspective === undefined ? undefined : LINES.payers,
    perspective,
    casus === undefined ? undefined : LINES.cases,
    casus,
  );

describe('EFFECT.SOM', () => {
  it('adds ranges of amounts', () => {
    expect(sum()).toBe('€ 8.400 tot € 8.900');
  });

  it('counts payers as the report does: a line without payer counts', () => {
    expect(sum('gemeente')).toBe('€ 7.500 tot € 8.000');
    expect(sum('gemeente (Jeugdwet)')).toBe('€ 5.000 tot € 5.500');
    expect(sum('Jeugdwet; school')).toBe('€ 5.900 tot € 6.400');
    expect(sum('alle')).toBe(sum());
    expect(sum('zorgkantoor')).toBe('€ 1.000 tot € 1.500');
  });

  it('compares names of cases as the report does', () => {
    for (const name of [1, '1', 'casus 1', ' CASUS 1 '])
      expect(sum('alle', name)).toBe('€ 5.900 tot € 6.400');
    expect(sum('gemeente', 'Casus 2')).toBe(2500);
    expect(sum('alle', 'Casus 3')).toBe(0);
  });

  it.each([
    [[['Geen kosten'], ['geen kosten']], 'Geen kosten'],
    [[['Geen kosten'], [500]], 500],
    [[[500], [null], ['']], 500],
    [[[500], [0]], 500],
    [[[500], ['Onzeker: wachtlijst']], 'Onzeker: wachtlijst'],
    [[['< € 300'], [1000]], 'meer dan € 1.000 tot minder dan € 1.300'],
    [[[0.1, 0.2]], 0.3],
    [[[null]], 0],
  ])('of %j is %j', (amounts, total) => {
    expect(call('SOM', amounts)).toBe(total);
  });

  it('has no regard for what does not count', () => {
    expect(call('SOM', [['5k'], [100]], [['school'], ['gemeente']], 'gemeente')).toBe(100);
  });

  it('takes ranges of any shape with equally many cells', () => {
    expect(call('SOM', [[1, 2, 4]], [['school'], ['gemeente'], ['']], 'gemeente')).toBe(6);
    expect(call('SOM', [[1, 2, 4]], [['school'], ['gemeente']], 'gemeente')).toEqual({
      shown: '#WAARDE!',
      sentence: 'Bij "bedragen" staan 3 cellen en bij "financiers" 2. Kies bereiken met evenveel cellen.',
    });
  });

  it('refuses savings: those of cases are never added', () => {
    for (const saving of ['⊕ € 5.000 (besparing)', '⊖ € 10.000 tot ⊖ € 4.000', -5000]) {
      expect(call('SOM', [[saving], [100]])).toMatchObject({ shown: '#WAARDE!' });
    }
  });

  it('says in which cell it cannot read something', () => {
    expect(call('SOM', [[100], ['12.50']])).toMatchObject({
      shown: '#WAARDE!',
      sentence: expect.stringContaining('Bij "bedragen, cel 2" staat "12.50".') as string,
    });
  });

  it('asks for what belongs together', () => {
    expect(call('SOM', [[1]], undefined, 'gemeente')).toMatchObject({ shown: '#WAARDE!' });
    expect(call('SOM', [[1]], [['gemeente']])).toMatchObject({ shown: '#N/B' });
    expect(call('SOM', [[1]], undefined, undefined, [['1']], '')).toMatchObject({ shown: '#N/B' });
    expect(call('SOM', [[1]], [['gemeente']], ',')).toMatchObject({ shown: '#WAARDE!' });
  });

  it('does not answer with more than can be read back', () => {
    expect(call('SOM', [[9e8], [9e8]])).toMatchObject({ shown: '#WAARDE!' });
  });
});
