import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import type { Workbook } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { provideCustomFunctionsRuntime } from '../../functions/runtime';
import { readBack } from '../../functions/tables';
import { asksForFormulas, liveBlocks, runLive, valuesOf, valuesOfSource } from '../../support/live';
import { withReports } from '../../support/own-reports';
import { workbookOf, type Cells } from '../../support/workbook';

provideCustomFunctionsRuntime();
const { tabelErvaren, tabelFinancieel } = await import('../../../src/functions/tables');
const FUNCTIONS = { 'TABEL.ERVAREN': tabelErvaren, 'TABEL.FINANCIEEL': tabelFinancieel };

const STUDY: Cells = {
  sheet: 'Onderzoek',
  table: 'tblOnderzoek',
  cells: `Onderdeel | Waarde
Naam      | Proef
Peildatum | datum:1-8-2025`,
};
const AMOUNTS: Cells = {
  sheet: 'Bedragen',
  table: 'tblBedragen',
  cells: `Casus | Gemiddelde kosten | Directe kosten | Referentie
1     | 14000             | 6000           | 19000
2     | 10000             | 1900           | Geen kosten`,
};
const RATINGS: Cells = {
  sheet: 'Baten',
  from: 'B3',
  cells: `Casus | Domein           | Score
1     | Schoolprestaties | ++
2     | Schoolprestaties | –`,
};

/** The codes of what is said about live formulas. */
function saidOf(workbook: Workbook, options = {}): readonly string[] {
  const { findings } = runLive(workbook, { today: null, ...options });
  return findings.map(({ code }) => code).filter((code) => code.startsWith('live.'));
}

describe.each([
  ['the published cases', publishedCases],
  ['the fictitious study', fictitiousStudy],
])('Of %s', (_name, example) => {
  it('the formulas answer what the report prints, figure for figure', async () => {
    const workbook = asksForFormulas(await readBack(example()));
    const result = run(workbook, { today: 46000 });
    const blocks = liveBlocks(result);
    expect(blocks.map(({ live }) => live.fn)).toEqual(['TABEL.ERVAREN', 'TABEL.FINANCIEEL']);
    for (const block of blocks) {
      const args = block.live.args.map((source) => valuesOfSource(source, workbook));
      expect(FUNCTIONS[block.live.fn](args)).toEqual(valuesOf(block));
    }
    expect(saidOf(workbook)).toEqual([]);
  });

  it('the report with formulas prints what the report with values prints', async () => {
    const workbook = await readBack(example());
    const [values] = run(workbook, { today: null }).document.sheets;
    const [live] = runLive(workbook).document.sheets;
    const plain = (live?.blocks ?? []).map((block) => ({ ...block, live: undefined }));
    expect(plain).toEqual(values?.blocks);
  });
});

describe('A study that asks for formulas', () => {
  it('names Excel tables by name, and loose tables by their cells', () => {
    const blocks = liveBlocks(runLive(workbookOf([STUDY, AMOUNTS, RATINGS])));
    expect(blocks[0]?.live).toEqual({
      fn: 'TABEL.ERVAREN',
      args: [
        { kind: 'table', name: 'tblOnderzoek', hasTotalRow: false },
        { kind: 'table', name: 'tblBedragen', hasTotalRow: false },
        {
          kind: 'range',
          sheet: 'Baten',
          range: { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 3 },
        },
      ],
    });
  });

  it('leaves the total row of a table out', () => {
    const cells = `${AMOUNTS.cells}\n      | 24000 | 7900 | 19000`;
    const blocks = liveBlocks(runLive(workbookOf([STUDY, { ...AMOUNTS, totalRow: true, cells }])));
    expect(blocks[0]?.live.args[1]).toEqual({ kind: 'table', name: 'tblBedragen', hasTotalRow: true });
  });

  it('gets values as long as it does not ask', () => {
    expect(liveBlocks(run(workbookOf([STUDY, AMOUNTS]), { today: null }))).toEqual([]);
  });

  it('gets formulas that know the verdict of the group, and the cases that only a session names', () => {
    const sheet = (table: string, cells: string): Cells => ({ sheet: table, table, cells });
    const scenarios = sheet('tblScenarios', 'Casus | Scenario | Bedrag\n1 | A | 4000\n1 | B | 6000');
    const reviews = sheet('tblToetsing', 'Casus | Scenario | Oordeel\n1 | B | niet aannemelijk');
    const sessions = sheet('tblSessies', 'Casus | Toestemming gesprek\n2 | ja');
    const participants = sheet('tblDeelnemers', 'Casus | Deelnemer | Rol\n3 | D1 | vader');
    const workbook = workbookOf([STUDY, scenarios, reviews, sessions, participants]);
    expect(saidOf(workbook)).toEqual([]);
    const [block] = liveBlocks(runLive(workbook));
    expect(valuesOf(block!)[0]).toEqual(['Per casus', 'Casus 1', 'Casus 2', 'Casus 3']);
  });

  it('gets one formula for more than eight cases', () => {
    const cells = `Casus | Gemiddelde kosten | Referentie\n${Array.from(
      { length: 10 },
      (_, index) => `${index + 1} | 100 | 200`,
    ).join('\n')}`;
    const workbook = asksForFormulas(workbookOf([STUDY, { ...AMOUNTS, cells }]));
    const [block] = liveBlocks(run(workbook, { today: null }));
    expect(block?.rows.filter(({ cells: row }) => row[0]?.style === 'tableHeaderLeft')).toHaveLength(2);
    expect(
      tabelFinancieel((block?.live.args ?? []).map((source) => valuesOfSource(source, workbook))),
    ).toEqual(valuesOf(block!));
  });

  it.each<[string, string, readonly Cells[]]>([
    [
      'on a sheet about one case',
      'live.caseSheet',
      [
        STUDY,
        {
          sheet: 'Casus 1',
          cells: 'Casus | 1\n(leeg) | (leeg)\nReferentie | 5000\nGemiddelde kosten | 4000',
        },
      ],
    ],
    [
      'when a cell holds an error',
      'live.errorCell',
      [STUDY, { ...AMOUNTS, cells: AMOUNTS.cells.replace('6000', 'fout:#N/B') }],
    ],
    [
      'when a 0 is typed, which a formula takes for nothing',
      'live.otherFigures',
      [STUDY, { ...AMOUNTS, cells: AMOUNTS.cells.replace('1900', '0') }],
    ],
    [
      'when an amount was made a date',
      'live.otherFigures',
      [STUDY, { ...AMOUNTS, cells: AMOUNTS.cells.replace('6000', 'datum:10-12-2024') }],
    ],
    [
      'when hours are typed as a time',
      'live.refused',
      [
        STUDY,
        AMOUNTS,
        { sheet: 'Uren', table: 'tblUren', cells: 'Casus | Uren | Tarief\n1 | tijd:0,104166666666667 | 60' },
      ],
    ],
  ])('gets values %s, and is told why', (_why, code, parts) => {
    const workbook = workbookOf(parts);
    expect(saidOf(workbook)).toContain(code);
    expect(liveBlocks(runLive(workbook)).some(({ live }) => live.fn === 'TABEL.FINANCIEEL')).toBe(false);
  });

  it('gets values when something was chosen for the run that stands in no table', () => {
    const workbook = workbookOf([STUDY, AMOUNTS, RATINGS]);
    for (const chosen of [{ perspective: 'alle' }, { peildatum: 45000 }]) {
      expect(saidOf(workbook, chosen)).toEqual(['live.chosen']);
      const blocks = liveBlocks(runLive(workbook, { today: null, ...chosen }));
      expect(blocks.map(({ live }) => live.fn)).toEqual(['TABEL.ERVAREN']);
    }
    expect(saidOf(workbook, { perspective: 'gemeente (Jeugdwet)', peildatum: 45870 })).toEqual([]);
  });

  it('gets values when the Peildatum is today, because a function has no clock', () => {
    const study = { ...STUDY, cells: 'Onderdeel | Waarde\nNaam | Proef\nStatus | concept' };
    const deployment: Cells = {
      sheet: 'Inzet',
      table: 'tblInzet',
      cells: 'School | Van | Tot | Kosten\nBoon | datum:1-9-2023 | datum:1-9-2024 | 12000',
    };
    expect(saidOf(workbookOf([study, AMOUNTS, deployment]), { today: 46000 })).toEqual(['live.refused']);
    expect(saidOf(workbookOf([study, AMOUNTS]), { today: 46000 })).toEqual([]);
  });

  it('gets values above 20,000 lines', () => {
    const lines = Array.from({ length: 20_001 }, () => '1 | 1 | 60').join('\n');
    const hours: Cells = { sheet: 'Uren', table: 'tblUren', cells: `Casus | Uren | Tarief\n${lines}` };
    expect(saidOf(workbookOf([STUDY, AMOUNTS, hours]))).toEqual(['live.tooLarge']);
  });

  it('gets the same report when it is made again on its own output', () => {
    const workbook = asksForFormulas(workbookOf([STUDY, AMOUNTS, RATINGS]));
    const first = run(workbook, { today: null });
    const second = run(withReports(workbook, first.document), { today: null });
    expect(second.document.sheets.map(({ blocks }) => blocks)).toEqual(
      first.document.sheets.map(({ blocks }) => blocks),
    );
  });
});
