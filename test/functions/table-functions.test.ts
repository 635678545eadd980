import fc from 'fast-check';
import { fictitiousStudy } from '../../src/core/example/fictitious-study';
import { publishedCases } from '../../src/core/example/published-cases';
import { run } from '../../src/core/run';
import type { Block } from '../../src/core/report/document';
import type { CellValue, Workbook } from '../../src/core/intake/grid';
import { provideCustomFunctionsRuntime } from './runtime';
import { allTables, answerOf, readBack, tableOf } from './tables';

provideCustomFunctionsRuntime();
const functions = await import('../../src/functions/tables');
/** A call as Excel makes it: all tables in one list, and something about the call after it. */
type Call = (tables: unknown[][][]) => unknown[][];
const calling =
  (call: Call) =>
  (...tables: unknown[][][]): unknown[][] =>
    (call as (tables: unknown[][][], invocation: unknown) => unknown[][])(tables, { address: 'Blad1!A1' });
const { controle, tabelErvaren, tabelFinancieel } = {
  controle: calling(functions.controle),
  tabelErvaren: calling(functions.tabelErvaren),
  tabelFinancieel: calling(functions.tabelFinancieel),
};
const ALL = { tabelErvaren, tabelFinancieel, controle };

const CASES = tableOf(`
Casus | Gemiddelde kosten | Directe kosten | Referentie
1     | 14000             | 6000           | 19000
2     | 10000             | 1900           | Geen kosten
`);
const RATINGS = tableOf(`
Casus | Domein           | Score
1     | Schoolprestaties | ++
2     | Schoolprestaties | –
`);

/** The rows of the tables of Resultaat whose first header is this, blank cells filled up. */
function printed(workbook: Workbook, header: string): CellValue[][] {
  const { document } = run(workbook, { today: null });
  const sheet = document.sheets.find(({ mark }) => mark?.kind === 'resultaat');
  const tables = (sheet?.blocks ?? []).filter(
    ({ kind, rows }) => kind === 'table' && rows[0]?.cells[0]?.value === header,
  );
  const rows = tables.flatMap((block: Block, index) => [
    ...(index === 0 ? [] : [[]]),
    ...block.rows.map(({ cells }) => cells.map(({ value }) => value)),
  ]);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}

describe.each([
  ['the published cases', publishedCases],
  ['the fictitious study', fictitiousStudy],
])('Of %s', (_name, example) => {
  it('the functions give the tables of the report, figure for figure', async () => {
    const workbook = await readBack(example());
    const tables = allTables(workbook);
    expect(tabelErvaren(...tables)).toEqual(printed(workbook, 'Levensdomein'));
    expect(tabelFinancieel(...tables)).toEqual(printed(workbook, 'Per casus'));
  });

  it('the order of the tables makes no difference', async () => {
    const tables = allTables(await readBack(example()));
    for (const call of Object.values(ALL)) {
      const one = call(...tables);
      const other = call(...[...tables].reverse());
      expect(other.length).toBe(one.length);
      if (call !== controle) expect(other).toEqual(one);
    }
  });

  it('an empty cell may arrive as 0 or as nothing', async () => {
    const tables = allTables(await readBack(example()));
    const withZeros = tables.map((rows) => rows.map((row) => row.map((value) => value ?? 0)));
    const withText = tables.map((rows) => rows.map((row) => row.map((value) => value ?? '')));
    for (const call of Object.values(ALL)) {
      expect(call(...withZeros)).toEqual(call(...tables));
      expect(call(...withText)).toEqual(call(...tables));
    }
  });
});

describe('EFFECT.TABEL.ERVAREN', () => {
  it('gives a row per life domain, headers included', () => {
    expect(tabelErvaren(CASES, RATINGS)).toEqual([
      ['Levensdomein', 'Casus 1', 'Casus 2', 'Verbeterd'],
      ['Schoolprestaties', '++', '–', 'in 1 van de 2 casussen verbeterd'],
    ]);
  });

  it('takes a 0 for a domain that was not discussed', () => {
    const zero = [...RATINGS.slice(0, 2), ['2', 'Schoolprestaties', 0]];
    expect(tabelErvaren(CASES, zero)[1]).toEqual([
      'Schoolprestaties',
      '++',
      'niet besproken',
      'in 1 van de 2 casussen verbeterd (1 niet besproken)',
    ]);
  });

  it('is not available when nobody rated anything', () => {
    expect(answerOf(() => tabelErvaren(CASES))).toMatch(/^#N\/A: Er zijn geen ervaren baten/);
  });
});

describe('EFFECT.TABEL.FINANCIEEL', () => {
  it('gives figures as numbers and the rest as text', () => {
    const answer = tabelFinancieel(CASES);
    expect(answer[0]).toEqual(['Per casus', 'Casus 1', 'Casus 2']);
    expect(answer[1]?.slice(1)).toEqual([14000, 10000]);
    expect(answer.find(([label]) => label === 'Kosten referentie')?.slice(1)).toEqual([19000, 'Geen kosten']);
  });

  it('takes an amount of 0 for one that is not filled in', () => {
    const zero = [...CASES.slice(0, 2), [2, 10000, 1900, 0]];
    const empty = [...CASES.slice(0, 2), [2, 10000, 1900, null]];
    expect(tabelFinancieel(zero)).toEqual(tabelFinancieel(empty));
  });

  const DEPLOYMENT = tableOf(`
School | Van      | Tot      | Kosten
Boon   | 1-9-2023 | 1-9-2024 | 12000
`);

  it('is not available without Peildatum, where one is needed', () => {
    expect(answerOf(() => tabelFinancieel(CASES, DEPLOYMENT))).toMatch(/^#N\/A: Er is geen peildatum/);
    const study = tableOf(`
Onderdeel | Waarde
Naam      | Proef
Peildatum | 1-8-2025
`);
    expect(Array.isArray(answerOf(() => tabelFinancieel(CASES, DEPLOYMENT, study)))).toBe(true);
  });

  it('prints more than eight cases in tables under each other, as the report does', () => {
    const many = [
      ['Casus', 'Gemiddelde kosten', 'Referentie'],
      ...Array.from({ length: 10 }, (_, index) => [index + 1, 100, 200]),
    ];
    const answer = tabelFinancieel(many);
    expect(answer[0]).toHaveLength(9);
    const blank = answer.findIndex((row) => row.every((value) => value === ''));
    expect(answer[blank + 1]).toEqual(['Per casus', 'Casus 9', 'Casus 10', '', '', '', '', '', '']);
  });

  it('shows what a time or a percentage means instead of guessing', () => {
    const hours = [
      ['Casus', 'Uren', 'Tarief'],
      [1, 2.5 / 24, 60],
    ];
    expect(answerOf(() => tabelFinancieel(CASES, hours))).toMatch(
      /^#VALUE!: Tabel 2, rij 2, kolom Uren: .*Schrijf de uren als getal: 2,5/,
    );
    const index = [
      ['Reeks', 'Jaar', 'Mutatie'],
      ['Eigen', 2024, 0.033],
    ];
    expect(answerOf(() => tabelFinancieel(CASES, index))).toMatch(/kolom Mutatie: .*als tekst: 3,3%/);
  });
});

describe('EFFECT.CONTROLE', () => {
  it('says where, what and what to do', () => {
    const odd = [...CASES, [3, '1,500', 100, 200]];
    const [header, ...rows] = controle(RATINGS, odd);
    expect(header).toEqual(['Ernst', 'Plaats', 'Wat is er aan de hand', 'Wat kunt u doen']);
    expect(rows[0]).toEqual([
      'fout',
      'tabel 2, rij 4, kolom Gemiddelde kosten',
      expect.stringContaining('1,500'),
      expect.stringMatching(/./),
    ]);
  });

  it('says so in one row when there is nothing', () => {
    expect(controle(CASES)).toEqual([
      ['Ernst', 'Plaats', 'Wat is er aan de hand', 'Wat kunt u doen'],
      ['', '', expect.stringContaining('valt niets op'), ''],
    ]);
  });
});

describe.each(Object.entries(ALL))('%s', (_name, call) => {
  const error = (...tables: unknown[][][]): unknown => answerOf(() => call(...tables));

  it('asks for a table when it gets none', () => {
    expect(error()).toMatch(/^#VALUE!: Er is geen tabel opgegeven/);
    expect(error([] as unknown[][])).toMatch(/^#VALUE!: Tabel 1 is leeg/);
    expect(error([[null]])).toMatch(/^#VALUE!: Tabel 1 is leeg/);
    expect(
      error(CASES, [
        [0, ''],
        ['', 0],
      ]),
    ).toMatch(/^#VALUE!: Tabel 2 is leeg/);
  });

  it.each<[unknown, string]>([
    [null, 'Er is geen tabel opgegeven'],
    [undefined, 'Er is geen tabel opgegeven'],
    ['', 'Tabel 1 is leeg'],
    [0, 'Tabel 1 is leeg'],
    ['tekst', 'Tabel 1 heeft geen koppen'],
    ['#N/B', 'Tabel 1 heeft geen koppen'],
    [45000, 'Tabel 1 heeft geen koppen'],
    [[[]], 'Tabel 1 is leeg'],
    [[['Casus'], ['1']], 'Tabel 1 heeft geen koppen'],
  ])('explains that %p is no table', (given, why) => {
    expect(error(given as unknown[][])).toContain(why);
  });

  it('takes one range without a list of ranges', () => {
    const whole = functions as unknown as Record<string, Call>;
    expect(answerOf(() => whole[_name]!(CASES as unknown as unknown[][][]))).toEqual(error(CASES));
  });

  it('asks for the headers when they are missing', () => {
    expect(error(CASES.slice(1))).toBe(
      '#VALUE!: Tabel 1 heeft geen koppen die wij kennen. Neem de koppen mee: typ tblCasussen[#Alles].',
    );
    expect(error(CASES, [['#N/B']])).toMatch(/^#VALUE!: Tabel 2 heeft geen koppen/);
  });

  it('finds headers under a title and beside an empty column', () => {
    const titled = [
      [null, 'Bedragen van de pilot', null, null, null],
      [null, null, null, null, null],
      ...CASES.map((row) => [null, ...row]),
    ];
    expect(error(titled, RATINGS)).toEqual(error(CASES, RATINGS));
  });

  it('leaves tables that it does not need where they are', () => {
    const sessions = tableOf(`
Casus | Datum    | Gespreksleider
1     | 1-1-2025 | A
`);
    if (call !== controle) expect(error(CASES, RATINGS, sessions)).toEqual(error(CASES, RATINGS));
  });

  it('refuses estimates and a table that is there twice', () => {
    const estimates = tableOf(`
Casus | Deelnemer | Voorziening | Bedrag
1     | A         | Hulp        | 500
`);
    const titled = [[null, 'Stil ingevuld', null, null, null], ...estimates.map((row) => [null, ...row])];
    const beside = [...CASES, [], ...estimates];
    for (const each of [estimates, titled, beside])
      expect(error(RATINGS, each)).toMatch(/^#VALUE!: Tabel 2 bevat inschattingen/);
    expect(error(CASES, RATINGS, CASES)).toMatch(/^#VALUE!: Tabel 1 en tabel 3 zijn gelijk/);
  });

  it('says which kinds of tables a header may stand for', () => {
    const tie = tableOf(`
Casus | Start    | Datum
1     | 1-1-2025 | 1-2-2025
`);
    expect(error(CASES, tie)).toMatch(/^#VALUE!: Tabel 2: .*tblCasussen.*tblSessies/);
  });
});

describe('Whatever they get', () => {
  const HEADERS = [
    'Casus',
    'Domein',
    'Score',
    'Uren',
    'Tarief',
    'Van',
    'Tot',
    'Kosten',
    'Scenario',
    'Bedrag',
  ];
  const OTHERS = [
    'Voorziening',
    'Referentie',
    'Peildatum',
    'Afronding',
    'Jaar',
    'Mutatie',
    'Reeks',
    'School',
  ];
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      undefined,
      '',
      0,
      -0,
      1,
      'Casus',
      '#N/B',
      'Onzeker',
      'Totaal',
      true,
      NaN,
      1e300,
    ),
    fc.constantFrom<unknown>(...HEADERS, ...OTHERS),
    fc.constantFrom<unknown>(
      10n,
      Symbol('x'),
      new Date(0),
      { basicValue: 45000 },
      { type: 'Error' },
      [],
      () => 1,
    ),
    fc.double(),
    fc.string(),
  );
  const range = fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 });
  const withHeaders = fc
    .tuple(
      fc.shuffledSubarray([...HEADERS, ...OTHERS], { minLength: 2 }),
      fc.array(fc.array(value, { maxLength: 8 })),
    )
    .map(([headers, rows]) => [headers, ...rows]);
  const table = fc.oneof(range, withHeaders, fc.constant(CASES), fc.constant(RATINGS), value);

  it.each(Object.entries(ALL))(
    '%s answers with a table or with an error that explains itself',
    (_name, call) => {
      fc.assert(
        fc.property(fc.array(table, { maxLength: 5 }), (tables) => {
          const answer = answerOf(() => call(...(tables as unknown[][][])));
          if (typeof answer === 'string') {
            expect(answer).toMatch(/^#(VALUE!|N\/A): [^]*\.$/);
            return;
          }
          const rows = answer as unknown[][];
          expect(new Set(rows.map((row) => row.length)).size).toBe(1);
          for (const cell of rows.flat()) expect(['string', 'number']).toContain(typeof cell);
        }),
        { numRuns: 300 },
      );
    },
  );
});
