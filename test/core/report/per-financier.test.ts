import { isKnown, type Amount } from '../../../src/core/domain/amount';
import type { PayerShare } from '../../../src/core/domain/assessment';
import { finished } from '../../../src/core/domain/pauses';
import { perFinancier } from '../../../src/core/report/per-financier';
import type { ReportInput, SheetContent } from '../../../src/core/report/report-input';
import { run } from '../../../src/core/run';
import { fictitiousInput } from '../../support/fictitious';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { rowValues, sheetText, texts } from '../../support/sheet-text';
import { workbookOf, type Cells } from '../../support/workbook';

const CASES: Cells = { sheet: 'Casussen', table: 'tblCasussen', cells: 'Casus | School\n1 | Boon\n2 | Boon' };

function sheetOf(parts: readonly Cells[]): SheetContent {
  const { assessment } = run(workbookOf([CASES, ...parts]), { today: null });
  const input: ReportInput = { ...reportInput(), assessment };
  return finished(perFinancier(input));
}

describe('Per financier of the fictitious study', () => {
  it('reads as its golden text', async () => {
    expectGolden('per-financier.txt', sheetText(finished(perFinancier(await fictitiousInput()))));
  });

  it('has columns that add up to the cent', async () => {
    const { assessment } = await fictitiousInput();
    const figures = assessment.cases.flatMap(({ approach, direct, otherHelpFigure, referenceFigure }) => [
      approach,
      direct,
      otherHelpFigure,
      ...referenceFigure.scenarios,
    ]);
    const ofLines = figures.filter(({ source, amount }) => source === 'lines' && isKnown(amount));
    expect(ofLines.length).toBeGreaterThan(20);
    for (const { amount, payers } of ofLines) expect(sumOf(payers)).toEqual(endsOf(amount));
  });
});

function sumOf(payers: readonly PayerShare[]): readonly number[] {
  const counted = payers.filter((share) => share.counted).map(({ amount }) => endsOf(amount));
  return counted.reduce(([low = 0, high = 0], ends) => [low + (ends[0] ?? 0), high + (ends[1] ?? 0)], [0, 0]);
}

function endsOf(amount: Amount): readonly number[] {
  return isKnown(amount) ? [amount.cents.low, amount.cents.high] : [];
}

describe('The columns of a case', () => {
  it('are the scenarios, in alphabetical order, never their envelope', () => {
    const sheet = sheetOf([
      {
        sheet: 'Hulp',
        table: 'tblHulp',
        cells:
          'Casus | Scenario | Voorziening | Bedrag | Financier\n1 | B | hulp | 300 | gemeente\n1 | A | hulp | 100 | gemeente',
      },
    ]);
    expect(rowValues(sheet, 'Financier')).toEqual([
      'Kosten aanpak, gemiddeld',
      'Directe kosten',
      'Scenario A',
      'Scenario B',
    ]);
    expect(rowValues(sheet, 'Totaal dat meetelt').slice(2)).toEqual([100, 300]);
    expect(texts(sheet).join()).not.toContain('€ 100 tot € 300');
  });

  it('go on in a table below when there are many scenarios, with the approach in both', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    const lines = names.map((name) => `1 | ${name} | hulp | 100 | gemeente`).join('\n');
    const sheet = sheetOf([
      {
        sheet: 'Hulp',
        table: 'tblHulp',
        cells: `Casus | Scenario | Voorziening | Bedrag | Financier\n${lines}`,
      },
    ]);
    const headers = rowValues(sheet, 'Financier');
    expect(headers.filter((title) => title === 'Directe kosten')).toHaveLength(2);
    expect(headers.filter((title) => String(title).startsWith('Scenario'))).toHaveLength(names.length);
  });

  it('say what nobody divided over payers', () => {
    const sheet = sheetOf([
      { sheet: 'Scenarios', table: 'tblScenarios', cells: 'Casus | Scenario | Bedrag\n1 | A | 4000' },
      { sheet: 'Bedragen', table: 'tblBedragen', cells: 'Casus | Gemiddelde kosten\n1 | 900' },
    ]);
    expect(rowValues(sheet, 'Niet verdeeld over financiers')).toEqual([900, 'Niet ingevuld', 4000]);
  });
});

describe('What stands below the total', () => {
  it('is what payers outside the perspective pay, and it does not count', () => {
    const sheet = sheetOf([
      {
        sheet: 'Hulp',
        table: 'tblHulp',
        cells:
          'Casus | Voorziening | Bedrag | Financier | Wet\n1 | hulp | 100 | gemeente | Jeugdwet\n1 | huisarts | 70 | | Zvw',
      },
    ]);
    expect(rowValues(sheet, 'Totaal dat meetelt').at(-1)).toBe(100);
    expect(rowValues(sheet, 'Zorgverzekeraar (Zvw), niet meegeteld').at(-1)).toBe(70);
  });

  it('is the status of each scenario, and whether it counts', () => {
    const sheet = sheetOf([
      {
        sheet: 'Scenarios',
        table: 'tblScenarios',
        cells:
          'Casus | Scenario | Bedrag | Status\n1 | A | 100 | consensus\n1 | B | 200 | afgewezen\n1 | C | 300 | concept',
      },
    ]);
    expect(rowValues(sheet, 'Status van het scenario')).toEqual([
      '',
      '',
      'consensus',
      'afgewezen, telt niet mee',
      'concept, telt niet mee',
    ]);
  });
});

describe('A case without any amount', () => {
  it('is left out', () => {
    const sheet = sheetOf([
      {
        sheet: 'Hulp',
        table: 'tblHulp',
        cells: 'Casus | Voorziening | Bedrag | Financier\n1 | hulp | 100 | gemeente',
      },
    ]);
    expect(texts(sheet)).toContain('Casus 1, Boon');
    expect(texts(sheet)).not.toContain('Casus 2, Boon');
  });

  it('leaves a sheet that says so', () => {
    expect(texts(sheetOf([]))).toContain('Er zijn geen bedragen.');
  });
});
