/**
 * The custom functions of the built add-in, called as Excel on the web calls them: through Microsoft's own functions
 * runtime, over the wire. The table functions load with the first call of one of them.
 */
import { EXAMPLES } from '../../src/functions/examples';
import { letterOf, typed } from '../functions/excel';
import { FUNCTIONS, openInExcel, type PageInExcel } from '../addin/open-page';

const ALL = EXAMPLES.flatMap(({ name, examples }) =>
  examples.map((example) => ({ ...example, title: `${name}: ${example.about}` })),
);

let page: PageInExcel;
beforeAll(async () => {
  page = await openInExcel();
  ALL.forEach(typeOnSheet);
  await page.web.calculated();
});
afterAll(() => {
  page.close();
});

/** Below whatever an example needs. */
const ROW = 50;
const DUTCH: Readonly<Record<string, string>> = { '#VALUE!': '#WAARDE!', '#N/A': '#N/B' };

/** Each example has a sheet of its own. */
function typeOnSheet({ cells, formula, title }: (typeof ALL)[number]): void {
  const { excel } = page.web;
  excel.book.addSheet(sheetOf(title));
  cells.forEach((row, r) => {
    excel.types(`${sheetOf(title)}!A${r + 1}`, row.map(asText));
  });
  excel.types(`${sheetOf(title)}!A${ROW}`, [inEnglish(formula)]);
}

function sheetOf(title: string): string {
  return `Voorbeeld${ALL.findIndex((each) => each.title === title)}`;
}

/** Without the apostrophe, or a column that is text, Excel takes a sign for the start of a formula. */
function asText(cell: string): unknown {
  const value = typed(cell);
  return typeof value === 'string' && /^[-+]/.test(value) ? `'${value}` : value;
}

/** Formulas are kept in English; text stays as it was typed. */
function inEnglish(formula: string): string {
  return formula.replace(/"[^"]*"|;|(\d),(\d)/g, (found: string, before?: string, after?: string) =>
    found === ';' ? ',' : before === undefined ? found : `${before}.${after!}`,
  );
}

test.each(ALL)('$title', ({ gives, title }) => {
  const place = `${sheetOf(title)}!A${ROW}`;
  const { excel } = page.web;
  if (typeof gives === 'object' && 'rows' in gives) {
    const last = `${letterOf(gives.rows[0]!.length - 1)}${ROW + gives.rows.length - 1}`;
    expect(excel.values(`${place}:${last}`)).toEqual(gives.rows);
    return;
  }
  const [[value]] = excel.values(place) as [[unknown]];
  if (typeof gives !== 'object') expect(value).toBe(gives);
  else expect({ shown: DUTCH[String(value)], sentence: page.web.sentence(place) }).toEqual(gives);
});

test('every function of functions.json was called, and nothing was asked that Excel does not know', () => {
  expect(EXAMPLES.map(({ name }) => name).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
  expect([page.uncaught, page.web.unknown]).toEqual([[], []]);
});

test('only the rules of the table functions were loaded for it, and they once', () => {
  const files = page.asked.filter((name) => name.endsWith('.js') && !name.startsWith('office:'));
  expect(new Set(files).size).toBe(files.length);
  // Parts that they share with others have numbers for names.
  expect(files.filter((name) => !/^\d+\.js$/.test(name))).toEqual(['addin.js', 'tables.js']);
});
