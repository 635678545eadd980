import { call } from './excel';

const names = [['Licht'], ['Licht'], ['Zwaar']];
const amounts = [[1000], ['€ 200 - € 300'], [5000]];

describe('EFFECT.REFERENTIE', () => {
  it('adds the lines of a scenario and takes the lowest to the highest', () => {
    expect(call('REFERENTIE', amounts)).toBe('€ 6.200 tot € 6.300');
    expect(call('REFERENTIE', amounts, names)).toBe('€ 1.200 tot € 5.000');
    expect(call('REFERENTIE', amounts, [['licht'], [' LICHT'], ['Zwaar']])).toBe('€ 1.200 tot € 5.000');
  });

  it.each([
    [['concept', '', 'concept'], '€ 1.200 tot € 5.000'],
    [['consensus', '', 'concept'], '€ 1.200 tot € 1.300'],
    [['', 'gevalideerd', ''], '€ 1.200 tot € 1.300'],
    [['afgewezen', '', 'Aangevuld'], 5000],
    [['afgewezen', 'afgewezen', ''], 5000],
    [['', '', ''], '€ 1.200 tot € 5.000'],
    [['afgewezen', 'consensus', 'concept'], '€ 1.200 tot € 1.300'],
  ])('with statuses %j is %j', (statuses, reference) => {
    expect(
      call(
        'REFERENTIE',
        amounts,
        names,
        statuses.map((status) => [status]),
      ),
    ).toBe(reference);
  });

  it('takes lines without a name as one scenario', () => {
    expect(call('REFERENTIE', amounts, [[''], [null], ['Zwaar']])).toBe('€ 1.200 tot € 5.000');
  });

  it.each([
    [['Geen kosten', 2000, 'Geen kosten'], '€ 0 tot € 2.000'],
    [['Geen kosten', '', 'Geen kosten'], 'Geen kosten'],
    [[1000, 0, 'Onzeker: duur'], 'Onzeker: duur'],
    [['< 300', '', 1000], 'meer dan € 0 tot € 1.000'],
  ])('of %j is %j', (cells, reference) => {
    expect(
      call(
        'REFERENTIE',
        cells.map((cell) => [cell]),
        names,
      ),
    ).toBe(reference);
  });

  it('counts one case and some payers', () => {
    const cases = [['1'], ['1'], ['Casus 2']];
    const payers = [['gemeente'], ['school'], ['gemeente']];
    expect(call('REFERENTIE', amounts, undefined, undefined, cases, 'casus 1')).toBe('€ 1.200 tot € 1.300');
    expect(call('REFERENTIE', amounts, undefined, undefined, cases, 'casus 1', payers, 'gemeente')).toBe(
      1000,
    );
    // Help that others would have paid costs these payers nothing.
    expect(call('REFERENTIE', amounts, undefined, undefined, cases, 2, payers, 'school')).toBe(0);
  });

  it('has no regard for scenarios that do not count', () => {
    const statuses = [['gevalideerd'], [''], ['concept']];
    expect(call('REFERENTIE', [[1], [2], ['5k']], names, statuses)).toBe(3);
  });

  it('does not take empty or 0 for nothing', () => {
    for (const empty of [0, '', null]) {
      expect(call('REFERENTIE', [[empty]])).toMatchObject({
        shown: '#N/B',
        sentence: expect.stringContaining('Geen kosten') as string,
      });
      expect(call('REFERENTIE', [[1000], [2], [empty]], names)).toMatchObject({
        shown: '#N/B',
        sentence: expect.stringContaining('Scenario "Zwaar" is leeg of 0.') as string,
      });
    }
  });

  it('explains a status that does not exist, a case without lines, and scenarios that are all rejected', () => {
    expect(call('REFERENTIE', [[1]], [['A']], [['klaar']])).toMatchObject({ shown: '#WAARDE!' });
    expect(call('REFERENTIE', [[1]], undefined, undefined, [['1']], '2')).toMatchObject({ shown: '#N/B' });
    expect(call('REFERENTIE', [[1]], [['A']], [['afgewezen']])).toMatchObject({ shown: '#N/B' });
    expect(call('REFERENTIE', [['⊕ € 5.000 (besparing)']])).toMatchObject({ shown: '#WAARDE!' });
  });
});
