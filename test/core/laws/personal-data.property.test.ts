/** Personal data that somebody typed in a study is found, its place is named, and no finding repeats it. */
import fc from 'fast-check';
import { isCitizenNumber } from '../../../src/core/domain/citizen-number';
import { personalDataIn, withoutPersonalData } from '../../../src/core/domain/personal-data';
import type { CellValue, Workbook } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { asBareTables, asExcelTables, studyTables } from '../../support/random-study';

const TODAY = { today: 45882 };
const CODE = 'privacy.personalData';

/** Nine digits of which the last makes the test come out; some have none, so they start with other digits. */
const citizenNumbers = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }).map((digits) => {
  const start = digits.join('');
  const last = Array.from('0123456789').find((digit) => isCitizenNumber(start + digit));
  return last === undefined ? '123456782' : start + last;
});
const written = fc.constantFrom<(digits: string) => string>(
  (digits) => digits,
  (digits) => `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6)}`,
  (digits) => `${digits.slice(0, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`,
);
const around = fc.constantFrom<(text: string) => string>(
  (text) => `kind met ${text}`,
  (text) => `BSN ${text}, uit groep 5`,
  (text) => `(${text}) belde.`,
  (text) => `${'een lange aantekening '.repeat(3)}kind ${text} en verder`,
);

const planted = fc
  .tuple(
    studyTables.filter((tables) => tables.some(({ rows }) => rows.flat().some(isText))),
    fc.boolean(),
    citizenNumbers,
    written,
    around,
    fc.nat(),
  )
  .map(([tables, bare, digits, write, put, pick]) => {
    const workbook = bare ? asBareTables(tables) : asExcelTables(tables);
    const number = write(digits);
    return { workbook: plant(workbook, put(number), pick), without: workbook, number };
  });

function isText(value: CellValue): boolean {
  return typeof value === 'string';
}

/** The workbook with another text in one of its cells with text, below the headers. */
function plant(workbook: Workbook, text: string, pick: number): Workbook {
  const headers = new Set(['Casus', 'School', 'Code']);
  const cells = workbook.sheets.flatMap(({ rows }, sheet) =>
    rows.flatMap((row, at) =>
      headers.has(String(row[0]))
        ? []
        : row.flatMap((value, column) => (isText(value) ? [{ sheet, at, column }] : [])),
    ),
  );
  const chosen = cells[pick % cells.length];
  const sheets = workbook.sheets.map((grid, sheet) => ({
    ...grid,
    rows: grid.rows.map((row, at) =>
      row.map((value, column) =>
        chosen?.sheet === sheet && chosen.at === at && chosen.column === column ? text : value,
      ),
    ),
  }));
  return { ...workbook, sheets };
}

test('a citizen service number in a cell with text is found, and no finding repeats it', () => {
  fc.assert(
    fc.property(planted, ({ workbook, without, number }) => {
      expect(run(without, TODAY).json.findings.filter(({ code }) => code === CODE)).toEqual([]);
      const { json } = run(workbook, TODAY);
      expect(json.findings.filter(({ code }) => code === CODE)).toEqual([
        expect.objectContaining({
          severity: 'error',
          text: expect.stringContaining('burgerservicenummer') as string,
        }),
      ]);
      expect(JSON.stringify(json.findings)).not.toContain(number);
      expect(JSON.stringify(json.findings)).not.toContain(number.slice(0, 6));
    }),
    { numRuns: 120 },
  );
});

test('of other texts nothing changes', () => {
  const texts = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d ./€@-]{0,40}$/));
  fc.assert(
    fc.property(texts, (text) => {
      const hidden = withoutPersonalData(text);
      expect(hidden).toHaveLength(text.length);
      if (personalDataIn(text).length === 0) expect(hidden).toBe(text);
      else expect(personalDataIn(hidden)).toEqual([]);
    }),
    { numRuns: 1200 },
  );
});
