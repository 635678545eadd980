import { selectie } from '../../../src/core/report/selectie';
import { rowsOf } from '../../../src/core/report/document';
import type { SheetContent } from '../../../src/core/report/report-input';
import { run, type RunResult } from '../../../src/core/run';
import { fictitiousInput } from '../../support/fictitious';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { cellsOf, rowValues, sheetText, texts } from '../../support/sheet-text';
import { workbookOf } from '../../support/workbook';

const HEADER =
  'Casus | School | Leeftijdscategorie | Aard hulpvraag | Zwaarte | Geselecteerd | Reden selectie';
const ROWS = [
  '1 | Boon   | 8 tot 12 jaar  | gedrag | licht  | ja  | vraag komt vaak voor',
  '2 | Nour   | 4 tot 8 jaar   | Verlies | middel | ja  | ',
  '3 | (leeg) | 12 tot 16 jaar | verlies | zwaar  | nee | gesprek was niet mogelijk',
  '4 | boon   | 12 tot 16 jaar | gedrag | licht  |     | ',
];

function runOf(rows: readonly string[], header = HEADER): RunResult {
  const cells = [header, ...rows].join('\n');
  return run(workbookOf([{ sheet: 'Casussen', table: 'tblCasussen', cells }]), { today: null });
}

function sheetOf(rows: readonly string[], header = HEADER): SheetContent {
  const { assessment } = runOf(rows, header);
  return selectie({ ...reportInput(), assessment });
}

const full = sheetOf(ROWS);

test('Selectie reads as its golden text', () => {
  expectGolden('selectie.txt', sheetText(full));
});

test('every case that was handed in stands there with its answer and its reason', () => {
  expect(rowValues(full, 'Casus 3')).toEqual([
    ...['', '12 tot 16 jaar', 'verlies', 'zwaar', '', 'nee', 'gesprek was niet mogelijk'],
  ]);
  expect(rowValues(full, 'Casus 4').slice(-2)).toEqual(['nee', '']);
});

test('coverage counts each value once, and says in a word whether it is covered', () => {
  expect(rowValues(full, 'School').slice(-12)).toEqual([
    ...['Boon', 2, 1, 'ja'],
    ...['Nour', 1, 1, 'ja'],
    ...['niet ingevuld', 1, 0, 'niet van toepassing'],
  ]);
  expect(rowValues(full, 'Zwaarte').slice(-4)).toEqual(['zwaar', 1, 0, 'nee']);
  expect(texts(full)).toContain('Bij geen enkele casus ingevuld: Wijze van ondersteuning.');
});

test('the order of the rows changes no count', () => {
  const again = runOf([...ROWS].reverse());
  const counts = (result: RunResult): unknown =>
    result.assessment.coverage.map(({ attribute, values }) => [
      attribute,
      values.map(({ value, delivered, selected }) => [value, delivered, selected]),
    ]);
  expect(counts(again)).toEqual(counts(runOf(ROWS)));
});

test('it holds no outcome and no amount', async () => {
  const sheet = selectie(await fictitiousInput());
  expect(texts(sheet).filter((text) => /€|besparing|onzeker/i.test(text))).toEqual([]);
  expect(cellsOf(sheet).filter(({ value, style }) => typeof value === 'number' && style !== 'count')).toEqual(
    [],
  );
});

test('the fictitious study covers all that was handed in, but for one nature', async () => {
  const sheet = selectie(await fictitiousInput());
  expect(texts(sheet)).toContain('lijkt veel op casus 5');
  const notCovered = rowsOf(sheet.blocks).filter(({ cells }) => cells.at(-1)?.style === 'figureStrong');
  expect(notCovered.map(({ cells }) => cells[1]?.value)).toEqual(['rouw']);
});

test('without attributes it says what to fill in', () => {
  const sheet = sheetOf(['1 | ja', '2 | nee'], 'Casus | Geselecteerd');
  expect(texts(sheet).some((text) => text.startsWith('Bij geen enkele casus zijn kenmerken'))).toBe(true);
});

describe('The sheet', () => {
  const names = ({ document }: RunResult): readonly string[] => document.sheets.map(({ name }) => name);

  it('stands after Gevoeligheidsanalyse where Geselecteerd is filled in', () => {
    const made = names(runOf(ROWS));
    expect(made.indexOf('Selectie')).toBe(made.indexOf('Gevoeligheidsanalyse') + 1);
  });

  it('is not made where Geselecteerd is empty', () => {
    expect(names(runOf(['1 | Boon', '2 | Nour'], 'Casus | School'))).not.toContain('Selectie');
  });

  it('says so where an earlier run made it and Geselecteerd is empty by now', () => {
    expect(texts(sheetOf(['1 | Boon'], 'Casus | School'))).toContain(
      'De kolom Geselecteerd is leeg. Alle casussen tellen mee.',
    );
  });
});
