import { exactly } from '../../../src/core/domain/amount';
import type { CaseAssessment } from '../../../src/core/domain/assessment';
import { between, point, type Interval } from '../../../src/core/domain/interval';
import { gevoeligheidsanalyse } from '../../support/at-once';
import { fiveCases } from '../../support/five-cases';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { rowValues, sheetText, texts } from '../../support/sheet-text';

const CHILDREN = 'Aantal kinderen waarbij de gemiddelde kosten gelijk zijn aan de kosten referentie';
const published = gevoeligheidsanalyse(reportInput());

function firstCaseWith(change: Partial<CaseAssessment>): readonly CaseAssessment[] {
  const [first, ...others] = fiveCases;
  return [{ ...first!, ...change }, ...others];
}

function withChildren(children: Interval<'children'> | null): readonly CaseAssessment[] {
  return firstCaseWith({ breakEven: { ...fiveCases[0]!.breakEven, children } });
}

describe('Gevoeligheidsanalyse of the five published cases', () => {
  it('reads as its golden text', () => {
    expectGolden('gevoeligheidsanalyse.txt', sheetText(published));
  });

  it('shows how the outcome of case 4 depends on the definition', () => {
    const fourth = (label: string) => rowValues(published, label)[3];
    expect(fourth('Gemiddelde kosten, laagste referentie')).toBe('⊖ € 10.000 (extra kosten)');
    expect(fourth('Gemiddelde kosten, hoogste referentie')).toBe('⊖ € 4.000 (extra kosten)');
    expect(fourth('Directe kosten, laagste referentie')).toBe('⊖ € 1.800 (extra kosten)');
    expect(fourth('Directe kosten, hoogste referentie')).toBe('⊕ € 4.200 (besparing)');
  });

  it('counts the outcomes per definition', () => {
    expect(texts(published)).toContain(
      'Directe kosten, hoogste referentie: in 3 van de 5 casussen een besparing, in 1 extra kosten, in 1 onzeker.',
    );
  });

  it('gives the reference at which the saving is nil as a number', () => {
    const label = 'Kosten referentie waarbij de besparing € 0 is, op gemiddelde kosten';
    expect(rowValues(published, label)).toEqual([14000, 10000, 7500, 10000, 10000]);
  });
});

describe('A definition at an open limit', () => {
  it('is marked, and the mark explained', () => {
    const [low, ...others] = fiveCases[0]!.definitions;
    const sheet = gevoeligheidsanalyse(
      reportInput({ cases: firstCaseWith({ definitions: [{ ...low!, atLimit: true }, ...others] }) }),
    );
    expect(rowValues(sheet, 'Gemiddelde kosten, laagste referentie')[0]).toBe('⊕ € 5.000 (besparing) *');
    expect(texts(sheet).join('\n')).toContain('* Hier is een grens gebruikt');
    expect(texts(published).join('\n')).not.toContain('* Hier is een grens gebruikt');
  });
});

describe('The number of children at which the outcome turns', () => {
  it.each<[string, Interval<'children'> | null]>([
    ['niet te berekenen', null],
    ['6,7', point(20 / 3)],
    ['5,0 tot 10,0', between(5, 10)],
    ['5,0 of meer', between(5, Infinity)],
    ['meer dan 5,0', between(5, Infinity, { low: true })],
    ['meer dan 5,0 tot minder dan 10,0', between(5, 10, { low: true, high: true })],
    ['5,0', between(5, 5.01)],
  ])('prints as "%s"', (text, children) => {
    const sheet = gevoeligheidsanalyse(reportInput({ cases: withChildren(children) }));
    expect(rowValues(sheet, CHILDREN)[0]).toBe(text);
  });

  it('stands beside the number that is filled in, where one is', () => {
    const first = fiveCases[0]!;
    const approach = { ...first.approach, children: 12 };
    const sheet = gevoeligheidsanalyse(reportInput({ cases: firstCaseWith({ approach }) }));
    const label = 'Ter vergelijking: aantal kinderen dat nu is ingevuld';
    expect(rowValues(sheet, label).slice(0, 2)).toEqual(['12', 'niet ingevuld']);
    expect(rowValues(published, label)).toEqual([]);
  });

  it('leaves other help out, and says so where there is any', () => {
    const sheet = gevoeligheidsanalyse(reportInput({ cases: firstCaseWith({ otherHelp: exactly(100000) }) }));
    expect(texts(sheet)).toContain('Bij het aantal kinderen telt de overige hulp niet mee.');
    expect(texts(published)).not.toContain('Bij het aantal kinderen telt de overige hulp niet mee.');
  });
});

it('says that there are no cases where there are none', () => {
  const sheet = gevoeligheidsanalyse(reportInput({ cases: [] }));
  expect(texts(sheet).join('\n')).toContain('Er zijn geen casussen gevonden.');
  expect(sheet.blocks.every(({ kind }) => kind === 'text')).toBe(true);
});
