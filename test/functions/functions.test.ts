import { provideCustomFunctionsRuntime } from './runtime';

// The module asks for Excel's runtime when a function answers with an error.
provideCustomFunctionsRuntime();
const { baten, bedrag } = await import('../../src/functions/functions');

type Given = Parameters<typeof bedrag>[1];
const as = (output: string): Given => output as unknown as Given;

/** The answer for single cells, or the error as Excel shows it. */
function answer(call: () => unknown[][]): unknown {
  try {
    return call()[0]?.[0];
  } catch (error) {
    const { code, message } = error as { code: string; message?: string };
    return `${code}: ${message ?? ''}`;
  }
}

describe('EFFECT.BEDRAG', () => {
  it.each([
    [14000, 14000],
    ['€ 14.000', 14000],
    ['€ 1.200,50', 1200.5],
    ['€ 0 - € 6000', '€ 0 tot € 6.000'],
    ['< € 300', 'minder dan € 300'],
    ['max. 2.000', 'hooguit € 2.000'],
    ['Geen kosten', 'Geen kosten'],
    ['Onzeker', 'Onzeker'],
    ['', ''],
    [null, ''],
    [undefined, ''],
  ])('reads %p as %p', (typed, read) => {
    expect(answer(() => bedrag([[typed]]))).toBe(read);
  });

  it('gives the ends of a range', () => {
    expect(answer(() => bedrag([['€ 0 - € 6000']], as('laagst')))).toBe(0);
    expect(answer(() => bedrag([['€ 0 - € 6000']], as('hoogst')))).toBe(6000);
  });

  it('prints the amount as it was written', () => {
    expect(answer(() => bedrag([['€ 0 - € 6000']], as('tekst')))).toBe('€ 0 - € 6000');
  });

  it('explains what it cannot read, with what to write instead', () => {
    expect(answer(() => bedrag([['1,500']]))).toMatch(/^#VALUE!: .*€ 1\.500/);
    expect(answer(() => bedrag([[true]]))).toMatch(/^#VALUE!: /);
    expect(answer(() => bedrag([[{ some: 'object' }]]))).toMatch(/^#VALUE!: /);
  });

  it('has no outcome: a cost by itself is no saving and no extra cost', () => {
    for (const amount of [5000, '€ 0 - € 6000', 'Geen kosten', 'Onzeker', '']) {
      expect(answer(() => bedrag([[amount]], as('uitkomst')))).toMatch(
        /^#VALUE!: "uitkomst" is geen uitvoer/,
      );
    }
  });

  it.each([
    [-10000, undefined, -10000],
    ['⊖ € 10.000 tot ⊖ € 4.000', undefined, '⊖ € 10.000 tot ⊖ € 4.000'],
    ['⊖ € 4.000 tot € 10.000 (extra kosten)', undefined, '⊖ € 10.000 tot ⊖ € 4.000'],
    ['⊖ € 10.000 tot ⊖ € 4.000', 'laagst', -10000],
    ['⊖ € 4.000 tot € 10.000 (extra kosten)', 'tekst', '⊖ € 4.000 tot € 10.000 (extra kosten)'],
    ['€ 0 (kostenneutraal)', undefined, 0],
  ])('reads back what BATEN gave: %p as %p is %p', (given, output, amount) => {
    expect(answer(() => bedrag([[given]], output === undefined ? undefined : as(output)))).toBe(amount);
  });

  it('explains an output that does not exist', () => {
    expect(answer(() => bedrag([[5]], as('midden')))).toMatch(/^#VALUE!: "midden" is geen uitvoer/);
  });

  it('answers a range in the same shape, with the error in its own cell', () => {
    const [[first, second], [third, fourth]] = bedrag([
      [1000, '2.000'],
      ['12.50', null],
    ]) as [[unknown, unknown], [unknown, unknown]];
    expect([first, second, fourth]).toEqual([1000, 2000, '']);
    expect(third).toMatchObject({ code: '#VALUE!' });
  });
});

describe('EFFECT.BATEN', () => {
  it.each([
    [14000, 19000, 5000],
    [10000, '€ 0 - € 6000', '⊖ € 10.000 tot ⊖ € 4.000'],
    [10000, 'Geen kosten', -10000],
    ['< € 300', 'Geen kosten', '⊖ minder dan € 300'],
    [7500, 'Onzeker', 'Onzeker'],
    ['', '', ''],
  ])('of cost %p and reference %p is %p', (cost, reference, saving) => {
    expect(answer(() => baten([[cost]], [[reference]]))).toBe(saving);
  });

  it.each([
    ['tekst', '⊖ € 4.000 tot € 10.000 (extra kosten)'],
    ['uitkomst', 'extra kosten'],
    ['laagst', -10000],
    ['hoogst', -4000],
  ])('gives %p as %p', (output, saving) => {
    expect(answer(() => baten([[10000]], [['0 - 6000']], as(output)))).toBe(saving);
  });

  it('asks for a reference when the cell is empty or 0, because Excel hands over both as 0', () => {
    for (const empty of [0, '', null, undefined]) {
      expect(answer(() => baten([[5000]], [[empty]]))).toBe(
        '#N/A: De referentie is leeg of 0. Schrijf Geen kosten als er niets was ingezet.',
      );
    }
  });

  it('asks for the cost when only the reference is filled', () => {
    expect(answer(() => baten([['']], [[5000]]))).toMatch(/^#N\/A: De kosten zijn leeg/);
  });

  it('works on whole columns, and on a column with one cell', () => {
    expect(baten([[1], [2]], [[10], [10]])).toEqual([[9], [8]]);
    expect(baten([[1], [2]], [[10]])).toEqual([[9], [8]]);
    expect(baten([[1]], [[10], [20]])).toEqual([[9], [19]]);
  });

  it('refuses ranges of different shapes', () => {
    expect(answer(() => baten([[1], [2]], [[1], [2], [3]]))).toMatch(/^#VALUE!: .*niet evenveel cellen/);
  });

  it('keeps ends open that are not reached themselves', () => {
    expect(answer(() => baten([['< € 300']], [['€ 1.000 tot € 2.000']]))).toBe(
      '⊕ meer dan € 700 tot ⊕ minder dan € 2.000',
    );
  });
});
