import { verantwoording } from '../../../../src/core/report/verantwoording/verantwoording';
import { gevoeligheidsanalyse, resultaat } from '../../../support/at-once';
import { fictitiousInput } from '../../../support/fictitious';
import { expectGolden } from '../../../support/golden';
import { reportInput } from '../../../support/report-input';
import { rowValues, sheetText, texts } from '../../../support/sheet-text';

const STATUS = "Status van de scenario's";
const STATUSES = [
  'niet getoetst',
  'getoetst',
  'niet getoetst',
  'getoetst',
  'voorlopig, niet getoetst',
  'getoetst',
];

describe('Every table that uses scenarios that are not settled says so:', () => {
  test('the money of Resultaat', async () => {
    const sheet = resultaat(await fictitiousInput());
    expect(rowValues(sheet, STATUS)).toEqual(STATUSES);
    expect(texts(sheet).filter((text) => /^(voorlopig|niet getoetst):/.test(text))).toHaveLength(2);
  });

  test('the counts of Resultaat', async () => {
    const said = texts(resultaat(await fictitiousInput())).filter((text) => /casussen is/.test(text));
    expect(said).toEqual([
      "In 1 van de 6 casussen is de uitkomst voorlopig: de scenario's zijn nog concept.",
      'In 3 van de 6 casussen is een scenario gebruikt dat niet is getoetst.',
    ]);
  });

  test('both tables of Gevoeligheidsanalyse', async () => {
    expect(rowValues(gevoeligheidsanalyse(await fictitiousInput()), STATUS)).toEqual([
      ...STATUSES,
      ...STATUSES,
    ]);
  });

  test('and Verantwoording lists them', async () => {
    const said = texts(verantwoording(await fictitiousInput()));
    expect(said).toContain("Scenario's die niet zijn getoetst");
    expect(said).toContain('Uit huis');
    expect(said).not.toContain('Korte behandeling');
  });
});

test('A study with written references has no such row, and no such notes', () => {
  for (const sheet of [
    resultaat(reportInput()),
    gevoeligheidsanalyse(reportInput()),
    verantwoording(reportInput()),
  ]) {
    expect(texts(sheet).join('\n')).not.toMatch(/getoetst|voorlopig/);
  }
});

test('Resultaat of the fictitious study reads as its golden text', async () => {
  expectGolden('resultaat-verzonnen.txt', sheetText(resultaat(await fictitiousInput())));
});
