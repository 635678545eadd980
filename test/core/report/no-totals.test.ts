/**
 * No figure derives from the outcomes of more than one case, other than a count: not in a report, not in a function and not
 * in the data. For every group of cases the sum and the mean of each figure is looked for, wherever a figure stands.
 */
import { isKnown, type Amount } from '../../../src/core/domain/amount';
import type { CaseAssessment } from '../../../src/core/domain/assessment';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import type { Workbook } from '../../../src/core/intake/grid';
import { rowsOf } from '../../../src/core/report/document';
import { run, type RunOptions, type RunResult } from '../../../src/core/run';
import { provideCustomFunctionsRuntime } from '../../functions/runtime';
import { allTables, answerOf, readBack } from '../../functions/tables';
import { workbookOf } from '../../support/workbook';

provideCustomFunctionsRuntime();
const { tabelErvaren, tabelFinancieel, controle } = await import('../../../src/functions/tables');

const OWN: RunOptions = { today: 45900 };

/** With cents everywhere, so that a sum is not a figure of somebody else by accident. */
const WRITTEN = workbookOf([
  {
    sheet: 'Onderzoek',
    table: 'tblOnderzoek',
    cells: 'Onderdeel | Waarde\nNaam | Proef\nAfronding | 0\nPeildatum | datum:1-8-2025',
  },
  {
    sheet: 'Bedragen',
    table: 'tblBedragen',
    cells: `\
Casus | Gemiddelde kosten  | Directe kosten | Overige hulp | Referentie          | Gerapporteerde besparing
1     | 14231,17           | 6113,29        | 417,31       | 19457,43            | 4808,95
2     | 10909,61           | 1987,13        |              | 7211,07 - 32323,23  |
3     | 7501,19            | < 3001,57      | 1021,09      | hooguit 8887,71     |
4     | 9173,83 - 10433,91 | 1801,03        |              | Geen kosten         | -9000
5     | 8123,47            | 2201,53        |              | Onzeker             |
6     | 5417,99            |                |              | 5417,99             |`,
  },
  {
    sheet: 'Scores',
    table: 'tblErvarenBaten',
    cells:
      'Casus | Domein | Score\n1 | Schoolprestaties | ++\n2 | Schoolprestaties | +++\n3 | Schoolprestaties | -',
  },
]);

const STUDIES: readonly (readonly [string, () => Promise<Workbook>])[] = [
  ['written amounts', () => Promise.resolve(WRITTEN)],
  ['the published cases', () => readBack(publishedCases())],
  ['the fictitious study', async () => withCents(await readBack(fictitiousStudy()))],
];

/** The same study, printed to the cent: rounded figures look like each other. */
function withCents(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((grid) => ({
    ...grid,
    rows: grid.rows.map((cells) => (cells[0] === 'Afronding' ? [cells[0], '0', ...cells.slice(2)] : cells)),
  }));
  return { ...workbook, sheets };
}

/** What a case comes to, figure by figure; in cents, and null where there is none. */
const FIGURES: readonly ((assessed: CaseAssessment) => Amount | null)[] = [
  ({ cost }) => cost.average,
  ({ cost }) => cost.direct,
  ({ otherHelp }) => otherHelp,
  ({ reference }) => reference,
  ({ saving }) => saving.average.amount,
  ({ saving }) => saving.direct.amount,
  ({ reported }) => reported?.amount ?? null,
  ({ breakEven }) => breakEven.reference.average,
  ({ breakEven }) => breakEven.reference.direct,
];

function endsOf(cases: readonly CaseAssessment[]): readonly (readonly number[])[] {
  return FIGURES.flatMap((figure) => {
    const known = cases
      .map(figure)
      .filter((amount) => amount !== null)
      .filter(isKnown);
    return [known.map(({ cents }) => cents.low), known.map(({ cents }) => cents.high)];
  });
}

/** Sums and means of two or more of these, to the cent and in whole euros; in cents, without their sign. */
function totalsOf(values: readonly number[]): readonly number[] {
  const totals: number[] = [];
  for (let chosen = 1; chosen < 2 ** values.length; chosen++) {
    const group = values.filter((_, index) => (chosen & (2 ** index)) !== 0);
    if (group.length < 2) continue;
    const sum = group.reduce((a, b) => a + b, 0);
    for (const total of [sum, sum / group.length]) {
      totals.push(Math.abs(Math.round(total)), Math.abs(Math.round(total / 100) * 100));
    }
  }
  return totals;
}

/**
 * The figures that only a hand over several cases can have made: what stands in the output of one case by itself (its own
 * figures, what the school cost, years, examples in a sentence) is no sum over cases, also when it is equal to one.
 */
function forbiddenIn(workbook: Workbook, options: RunOptions): ReadonlySet<number> {
  const { cases } = run(workbook, options).assessment;
  // What a function answers is for the study's own perspective, whatever was chosen for the reports.
  const own = run(workbook, OWN).assessment.cases;
  const forbidden = new Set([...endsOf(cases), ...endsOf(own)].flatMap(totalsOf));
  for (const { case: each } of cases) {
    const alone = onlyCase(workbook, each.name);
    for (const figure of centsIn(shown(run(alone, options), alone))) forbidden.delete(figure);
  }
  return forbidden;
}

/** The workbook without the rows of other cases. */
function onlyCase(workbook: Workbook, name: string): Workbook {
  const sheets = workbook.sheets.map((grid) => {
    const header = grid.rows.findIndex((cells) => cells[0] === 'Casus');
    if (header === -1) return grid;
    const isOther = (cells: readonly unknown[], row: number): boolean =>
      row > header && String(cells[0]) !== name;
    return { ...grid, rows: grid.rows.map((cells, row) => (isOther(cells, row) ? [] : cells)) };
  });
  return { ...workbook, sheets };
}

/** Every figure in data or text, in cents and without its sign. */
function centsIn(data: unknown): readonly number[] {
  if (typeof data === 'number') return [Math.abs(Math.round(data * 100))];
  if (typeof data === 'string')
    return (data.match(/\d{1,3}(\.\d{3})+(,\d+)?|\d+(,\d+)?/g) ?? []).map((text) =>
      Math.round(Number(text.replaceAll('.', '').replace(',', '.')) * 100),
    );
  if (typeof data !== 'object' || data === null) return [];
  return Object.values(data).flatMap(centsIn);
}

/** All that anybody gets to see: every sheet cell by cell, the data, and what the functions answer. */
function shown({ document, json }: RunResult, workbook: Workbook): readonly (readonly [string, unknown])[] {
  const tables = allTables(workbook);
  return [
    ...document.sheets.map(
      ({ name, blocks }) =>
        [name, rowsOf(blocks).flatMap(({ cells }) => cells.map(({ value }) => value))] as const,
    ),
    ['--json', json],
    ['TABEL.ERVAREN', answerOf(() => tabelErvaren(tables))],
    ['TABEL.FINANCIEEL', answerOf(() => tabelFinancieel(tables))],
    ['CONTROLE', answerOf(() => controle(tables))],
  ];
}

/** Where a forbidden figure stands. */
function found(
  parts: readonly (readonly [string, unknown])[],
  forbidden: ReadonlySet<number>,
): readonly string[] {
  return parts.flatMap(([name, data]) =>
    centsIn(data)
      .filter((cents) => forbidden.has(cents))
      .map((cents) => `${name}: ${(cents / 100).toFixed(2)}`),
  );
}

describe.each(STUDIES)('Of %s', (_name, make) => {
  it.each<[string, RunOptions]>([
    ['its own perspective', OWN],
    ['all payers', { ...OWN, perspective: 'alle' }],
  ])('no report, no function and no data holds a sum or a mean over cases, for %s', async (_for, options) => {
    const workbook = await make();
    const forbidden = forbiddenIn(workbook, options);
    expect(forbidden.size).toBeGreaterThan(50);
    expect(found(shown(run(workbook, options), workbook), forbidden)).toEqual([]);
  });
});

describe('The search itself', () => {
  const result = run(WRITTEN, OWN);
  const { cases } = result.assessment;
  const forbidden = forbiddenIn(WRITTEN, OWN);
  const [first, second] = cases.map(({ saving }) => saving.average.amount);
  if (first === undefined || second === undefined || !isKnown(first) || !isKnown(second))
    throw new Error('the first two savings are known');
  const sum = (first.cents.low + second.cents.low) / 100;

  it.each<[string, unknown]>([
    ['a number in a cell', [sum]],
    ['its mean', { text: [sum / 2] }],
    ['a text', `samen ⊖ ${Math.abs(sum).toFixed(2).replace('.', ',')} (extra kosten)`],
    ['whole euros with a point', `samen € ${Math.round(Math.abs(sum)).toLocaleString('nl-NL')}`],
  ])('finds a sum as %s', (_as, planted) => {
    expect(found([['Resultaat', planted]], forbidden)).toHaveLength(1);
  });

  it('reads what the reports print', () => {
    expect(centsIn('⊖ € 4.000 tot € 10.000,50 in 2 van de 5')).toEqual([400000, 1000050, 200, 500]);
  });
});
