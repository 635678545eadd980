/** What comes into a custom function from a cell, and what a cell shows of what comes out, through Microsoft's runtime. */
import { openInExcel, type PageInExcel } from '../addin/open-page';

const CELLS = [
  ['Kosten', 'Referentie'],
  [14000, 19000],
  ['€ 10.000', 'onzeker'],
  ['#N/A', 0],
];

const opened: PageInExcel[] = [];
async function excelWithCells(emptyCell: null | 0 = null): Promise<PageInExcel> {
  const page = await openInExcel({ emptyCell });
  opened.push(page);
  page.web.excel.types('Blad1!A1', ...CELLS);
  return page;
}
afterEach(() => {
  for (const { close } of opened.splice(0)) close();
});

/** Types formulas, waits, and says what each of their cells shows, with the sentence behind an error. */
async function shownBy({ web }: PageInExcel, formulas: readonly string[]): Promise<unknown[]> {
  const cell = (index: number): string => `Blad1!D${10 * index + 1}`;
  formulas.forEach((formula, index) => {
    web.excel.types(cell(index), [formula]);
  });
  await web.calculated();
  return formulas.map((_, index) => {
    const [[value]] = web.excel.values(cell(index)) as [[unknown]];
    const sentence = web.sentence(cell(index));
    return sentence === undefined ? value : [value, sentence];
  });
}

const NO_COST = ['#N/A', 'De kosten zijn leeg. Schrijf een bedrag, of 0 als er geen kosten waren.'];
const NO_REFERENCE = ['#N/A', 'De referentie is leeg of 0. Schrijf Geen kosten als er niets was ingezet.'];
const NOT_AN_AMOUNT = [
  '#VALUE!',
  'Bij "kosten" staat "WAAR". Dat is geen bedrag. Schrijf het bedrag, bijvoorbeeld 1500. Waren er geen kosten? Schrijf dan "Geen kosten".',
];
const OTHER_SHAPE = [
  '#VALUE!',
  'De cellen bij "kosten" en bij "referentie" beslaan niet evenveel cellen of hebben een andere vorm. Kies twee even grote bereiken, of één cel.',
];
const NOT_AN_OUTPUT = [
  '#VALUE!',
  '"iets" is geen uitvoer. Kies "bedrag", "laagst", "hoogst", "tekst", "uitkomst".',
];
const NO_HEADERS = [
  '#VALUE!',
  'Tabel 1 heeft geen koppen die wij kennen. Neem de koppen mee: typ tblCasussen[#Alles].',
];
const EMPTY_TABLE = [
  '#VALUE!',
  'Tabel 1 is leeg. Kies een tabel met koppen: typ bijvoorbeeld tblCasussen[#Alles].',
];
const NOT_WHERE = [
  '#VALUE!',
  'U noemt een perspectief, maar niet waar dat per regel staat. Wijs bij "financiers" de kolom daarmee aan.',
];

/** Where a computer differs from the web it stands in the third column. */
const TABLE: readonly (readonly [formula: string, onTheWeb: unknown, onAComputer?: unknown])[] = [
  // numbers and texts
  ['=EFFECT.BATEN(A2,B2)', 5000],
  ['=EFFECT.BATEN(14000,"€ 19.000")', 5000],
  ['=EFFECT.BATEN(A3,B3)', 'Onzeker'],
  ['=EFFECT.BATEN(TRUE,B2)', NOT_AN_AMOUNT],
  // nothing: an empty cell, an empty text, an argument that was left out
  ['=EFFECT.BATEN(A9,B2)', NO_COST, 19000],
  ['=EFFECT.BATEN("",B2)', NO_COST],
  ['=EFFECT.BATEN(,B2)', NO_COST],
  ['=EFFECT.BATEN(A2,B9)', NO_REFERENCE],
  ['=EFFECT.BATEN(A2,B4)', NO_REFERENCE],
  ['=EFFECT.BATEN(A2,"")', NO_REFERENCE],
  ['=EFFECT.SOM(A9)', 0],
  ['=EFFECT.TARIEF(A9,A1:B3)', ''],
  // optional arguments
  ['=EFFECT.BATEN(A2,B2,)', 5000],
  ['=EFFECT.BATEN(A2,B2,A9)', 5000],
  ['=EFFECT.BATEN(A2,B2,"")', 5000],
  ['=EFFECT.BATEN(A2,B2,"iets")', NOT_AN_OUTPUT],
  ['=EFFECT.SOM(A2:A3,,"gemeente")', NOT_WHERE],
  // ranges
  ['=EFFECT.BATEN(A2:A3,B2:B3)', 5000],
  ['=EFFECT.BATEN(A2:B2,B2:B3)', OTHER_SHAPE],
  ['=EFFECT.SOM(A2:A3)', 24000],
  ['=EFFECT.SOM(A2:B2)', 33000],
  // tables, any number of them
  ['=EFFECT.CONTROLE(A1:B3,A1:B3)', NO_HEADERS],
  ['=EFFECT.CONTROLE(5)', NO_HEADERS],
  ['=EFFECT.CONTROLE(A9)', EMPTY_TABLE],
  // an error in a cell: Excel does not call, and shows the error
  ['=EFFECT.BATEN(A4,B2)', '#N/A'],
  ['=EFFECT.SOM(A2:A4)', '#N/A'],
  ['=EFFECT.SOM(EFFECT.BATEN(A4,B2))', '#N/A'],
  // one function in another
  ['=EFFECT.SOM(EFFECT.BANDBREEDTE(A2,B2))', '€ 14.000 tot € 19.000'],
  // too many, and unknown: errors of Excel's own
  ['=EFFECT.BATEN(1,2,"bedrag",4)', '#VALUE!'],
  ['=EFFECT.BESTAATNIET(1)', '#NAME?'],
];

test('cells show what was calculated with them, on the web', async () => {
  const page = await excelWithCells();
  const formulas = TABLE.map(([formula]) => formula);
  expect(await shownBy(page, formulas)).toEqual(TABLE.map(([, onTheWeb]) => onTheWeb));
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('and on a computer, where an empty cell arrives as 0', async () => {
  const page = await excelWithCells(0);
  const formulas = TABLE.map(([formula]) => formula);
  expect(await shownBy(page, formulas)).toEqual(TABLE.map(([, web, computer = web]) => computer));
});

test('each cell of a range has its own answer, and its own sentence', async () => {
  const page = await excelWithCells();
  page.web.excel.types('Blad1!A3', ['5k']);
  await shownBy(page, ['=EFFECT.BATEN(A2:A3,B2:B3)']);
  expect(page.web.excel.values('Blad1!D1:D2')).toEqual([[5000], ['#VALUE!']]);
  expect(page.web.sentence('Blad1!D2')).toContain('Bij "kosten" staat "5k"');
});

test('a function is called again when its cells change, and only then', async () => {
  const page = await excelWithCells();
  await shownBy(page, ['=EFFECT.BATEN(A2,B2)']);
  const { calls } = spyOn(page, 'BATEN');
  page.web.excel.types('Blad1!A3', [1]);
  await page.web.calculated();
  expect(calls).toEqual([]);
  page.web.excel.types('Blad1!A2', [15000]);
  await page.web.calculated();
  expect(calls).toEqual([[[[15000]], [[19000]], null]]);
});

type Answering = (...given: unknown[]) => unknown;
interface Runtime {
  readonly associate: (id: string, called: Answering) => void;
  readonly Error: new (code: string, sentence?: string) => object;
}
const runtimeOf = ({ window }: PageInExcel): Runtime => window['CustomFunctions'] as Runtime;

/** Puts something else in the place of a function, and writes down what it is given. */
function spyOn(page: PageInExcel, id: string, answer: Answering = () => 1): { readonly calls: unknown[][] } {
  const calls: unknown[][] = [];
  runtimeOf(page).associate(id, (...given) => {
    // What comes last is the runtime's own: who called.
    calls.push(JSON.parse(JSON.stringify(given.slice(0, -1))) as unknown[]);
    return answer(...given);
  });
  return { calls };
}

describe('a function is given', () => {
  test.each([
    ['one cell as a range', '=EFFECT.BATEN(A2,B2)', [[[14000]], [[19000]], null]],
    ['a value as a range of one', '=EFFECT.BATEN(1,"x",)', [[[1]], [['x']], null]],
    [
      'a range row by row',
      '=EFFECT.BATEN(A2:B3,B2)',
      [
        [
          [14000, 19000],
          ['€ 10.000', 'onzeker'],
        ],
        [[19000]],
        null,
      ],
    ],
    ['an empty cell as null', '=EFFECT.BATEN(A2:A2,C9)', [[[14000]], [[null]], null]],
    ['null for what was left out', '=EFFECT.BATEN(A2,,"laagst")', [[[14000]], null, 'laagst']],
  ])('%s', async (_title, formula, expected) => {
    const page = await excelWithCells();
    const { calls } = spyOn(page, 'BATEN');
    await shownBy(page, [formula]);
    expect(calls).toEqual([expected]);
  });

  test('everything for a parameter that repeats as one list', async () => {
    const page = await excelWithCells();
    const { calls } = spyOn(page, 'CONTROLE');
    await shownBy(page, ['=EFFECT.CONTROLE(A1:B2,A9,3)', '=EFFECT.CONTROLE()']);
    expect(calls).toEqual([[[CELLS.slice(0, 2), [[null]], [[3]]]], [[]]]);
  });
});

test.each<[what: string, answer: (runtime: Runtime) => unknown, shown: unknown]>([
  ['nothing is shown as 0', () => undefined, 0],
  ['a truth stays one', () => true, true],
  ['what is no number is an error', () => NaN, ['#VALUE!', 'NaN']],
  ['so is a number without end', () => 1 / 0, ['#NUM!', 'Infinity']],
  [
    'an error of Excel keeps its sentence',
    ({ Error: Refusal }) => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's own error class
      throw new Refusal('#N/A', 'Niet ingevuld.');
    },
    ['#N/A', 'Niet ingevuld.'],
  ],
  [
    'also when it comes later',
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- likewise
    ({ Error: Refusal }) => Promise.reject(new Refusal('#VALUE!', 'Geen bedrag.')),
    ['#VALUE!', 'Geen bedrag.'],
  ],
  [
    'any other error loses its message',
    () => {
      throw new Error('stuk');
    },
    ['#VALUE!', ''],
  ],
])('of what a function answers, %s', async (_title, answer, shown) => {
  const page = await excelWithCells();
  const runtime = runtimeOf(page);
  spyOn(page, 'BATEN', () => answer(runtime));
  expect(await shownBy(page, ['=EFFECT.BATEN(1,2)'])).toEqual([shown]);
});

test('rules that do not come are told of, and loaded when everything is calculated again', async () => {
  const page = await excelWithCells();
  page.missing.add('tables.js');
  expect(await shownBy(page, ['=EFFECT.TARIEF(B1,A1:B3)'])).toEqual([
    [
      '#N/A',
      'De rekenregels van deze functie konden niet worden geladen. Kijk of u verbinding hebt, en typ de formule opnieuw. Blijft het misgaan? Sluit dan de werkmap en open haar opnieuw.',
    ],
  ]);
  page.missing.clear();
  await page.web.calculateAgain();
  expect(page.web.sentence('Blad1!D1')).toContain('ontbreken de koppen Code en Tarief');
});
