/** Through real files: what is typed in a form comes in the workbook as it was typed, in its order, and only once. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { finished } from '../../../src/core/domain/pauses';
import { collectForms } from '../../../src/core/form/collect';
import { QUESTIONS } from '../../../src/core/form/estimate-form';
import type { NewCell } from '../../../src/core/intake/edit';
import { CellFlag, flagsAt, type Grid, type Workbook } from '../../../src/core/intake/grid';
import { isBlank } from '../../../src/core/intake/tables/table-view';
import { inputWorkbook, recordSheet } from '../../../src/core/template/input-sheets';
import { run } from '../../../src/core/run';
import { editXlsx, readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { filledFile, workbookWith } from '../../support/forms';
import { ooxmlErrors } from '../../support/ooxml-validator';

const CASES = recordSheet('Casussen', 'casussen', { casus: 10, school: 20 }, [
  { casus: '4', school: 'Boon' },
  { casus: 5, school: 'Boon' },
]);
const PARTICIPANTS = recordSheet('Deelnemers', 'deelnemers', { casus: 10, deelnemer: 10, rol: 20 }, [
  { casus: '4', deelnemer: 'D1', rol: 'moeder' },
  { casus: '4', deelnemer: 'D2', rol: 'leraar' },
]);
/** Columns in an order of one's own, one row that is filled and two that are not. */
const ESTIMATES = recordSheet(
  'Inschattingen',
  'inschattingen',
  {
    deelnemer: 10,
    bedrag: 12,
    per: 10,
    toelichting: 20,
    casus: 10,
    duur: 10,
    aantal: 10,
    voorziening: 20,
    gebeurtenis: 20,
    zekerheid: 10,
  },
  [{ casus: '4', deelnemer: 'D1', voorziening: 'opvang', bedrag: 4000 }, {}, {}],
);

const study = (withTable: boolean): Promise<Uint8Array> =>
  writeXlsx(null, inputWorkbook('Proef', [CASES, PARTICIPANTS, ...(withTable ? [ESTIMATES] : [])]));

const SHOWN_AS = CellFlag.date | CellFlag.time | CellFlag.percentage;
const plain = (value: NewCell['value']): NewCell => ({ value, flags: 0 });
const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 5 }),
  fc.constantFrom(
    '=1+1',
    '-5',
    '+31',
    '@a',
    '10-12',
    '€ 4',
    "'x",
    'geen hulp',
    'Totaal',
    'Voorbeeld: ja',
    'Casus',
    '_x0041_',
  ),
);
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(plain(null)) },
  { weight: 3, arbitrary: text.filter(isFilled).map(plain) },
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(plain),
  fc.boolean().map(plain),
  fc
    .tuple(
      fc.integer({ min: 1, max: 60_000 }),
      fc.constantFrom(CellFlag.date, CellFlag.time, CellFlag.percentage),
    )
    .map(([value, flags]): NewCell => ({ value, flags })),
);
const row = fc
  .tuple(...QUESTIONS.map(() => cell))
  .filter((cells) => cells.some(({ value }) => !isBlank(value)));
const rows = fc.array(row, { minLength: 1, maxLength: 15 });

/** A blank text is an empty cell. */
function isFilled(value: string): boolean {
  return !isBlank(value);
}

interface Collection {
  readonly bytes: Uint8Array;
  readonly added: number;
}

async function collect(bytes: Uint8Array, forms: readonly Workbook[]): Promise<Collection> {
  const collected = finished(collectForms(await readXlsx(bytes, 'w.xlsx'), forms));
  const { document, edits } = collected;
  const base = document === null ? bytes : await writeXlsx(bytes, document);
  const added = collected.forms.reduce((sum, form) => sum + form.rows, 0);
  return { bytes: await editXlsx(base, edits), added };
}

async function estimates(bytes: Uint8Array): Promise<{ grid: Grid; headers: readonly unknown[] }> {
  const { sheets } = await readXlsx(bytes, 'w.xlsx');
  const grid = sheets.find(({ name }) => name === 'Inschattingen');
  if (grid === undefined) throw new Error('no sheet');
  return { grid, headers: grid.rows[0] ?? [] };
}

test.each([true, false])(
  'with a table in the workbook: %s',
  async (withTable) => {
    const before = await study(withTable);
    const first = withTable ? 2 : 1;
    await fc.assert(
      fc.asyncProperty(rows, async (typed) => {
        const form = await readXlsx(await filledFile({ caseName: '4', participant: 'D2' }, typed), 'D2.xlsx');
        const once = await collect(before, [form]);
        expect(once.added).toBe(typed.length);
        const { grid, headers } = await estimates(once.bytes);
        const labels = [
          'Gebeurtenis',
          'Voorziening',
          'Aantal',
          'Per',
          'Duur',
          'Bedrag',
          'Zekerheid',
          'Toelichting',
        ];
        const at = (index: number, label: string): NewCell => {
          const [rowAt, column] = [first + index, headers.indexOf(label)];
          const value = grid.rows[rowAt]?.[column] ?? null;
          return { value, flags: typeof value === 'number' ? flagsAt(grid, rowAt, column) & SHOWN_AS : 0 };
        };
        typed.forEach((cells, index) => {
          expect(at(index, 'Casus').value).toBe('4');
          expect(at(index, 'Deelnemer').value).toBe('D2');
          expect(labels.map((label) => at(index, label))).toEqual(
            cells.map(({ value, flags }) => ({ value: Object.is(value, -0) ? 0 : value, flags })),
          );
        });
        const last = first + typed.length;
        expect(grid.rows.slice(last).every((values) => values.every(isBlank))).toBe(true);
        expect(grid.tables[0]?.range.lastRow).toBe(Math.max(withTable ? 3 : 20, last - 1));
        // Once more, and from a workbook that was collected in, nothing comes in addition.
        const twice = await collect(once.bytes, [form, form]);
        expect(twice.added).toBe(0);
        expect(twice.bytes).toBe(once.bytes);
      }),
      { numRuns: 15 },
    );
  },
  120_000,
);

test('forms of all participants and cases come in one go; the file is valid and can be reported on', async () => {
  const whose = [
    { caseName: '4', participant: 'D1' },
    { caseName: '4', participant: 'D2' },
    { caseName: '5', participant: 'D1' },
  ];
  const forms = await Promise.all(
    whose.map(async (each, index) =>
      readXlsx(
        await filledFile(each, [
          QUESTIONS.map((_, column) => plain(column === 1 ? 'opvang' : column === 5 ? 1000 + index : null)),
        ]),
        `${each.caseName}${each.participant}.xlsx`,
      ),
    ),
  );
  const { bytes, added } = await collect(await study(true), forms);
  expect(added).toBe(3);
  expect(await ooxmlErrors(bytes)).toEqual([]);
  const { grid, headers } = await estimates(bytes);
  const [caseAt, byAt, amountAt] = ['Casus', 'Deelnemer', 'Bedrag'].map((label) => headers.indexOf(label));
  expect(
    grid.rows.slice(2, 5).map((cells) => [cells[caseAt ?? 0], cells[byAt ?? 0], cells[amountAt ?? 0]]),
  ).toEqual([
    ['4', 'D1', 1000],
    ['4', 'D2', 1001],
    [5, 'D1', 1002],
  ]);
  const { findings } = run(await readXlsx(bytes, 'w.xlsx'), { today: 45900 });
  expect(findings.filter(({ code }) => code === 'estimates.closed')).toHaveLength(2);
});

test('a form that LibreOffice saved comes in as typed, and once', async () => {
  const saved = readFileSync(new URL('../../fixtures/formulier-libreoffice.xlsx', import.meta.url));
  const form = await readXlsx(saved, 'D2.xlsx');
  const loose = workbookWith('D2.xlsx', ...form.sheets.map((grid) => ({ ...grid, tables: [] })));
  const once = await collect(await study(true), [form, loose]);
  expect(once.added).toBe(3);
  const { grid, headers } = await estimates(once.bytes);
  const column = (label: string): readonly unknown[] =>
    grid.rows.slice(2, 5).map((cells) => cells[headers.indexOf(label)] ?? null);
  expect(column('Voorziening')).toEqual(['begeleiding thuis', 'opvang na school', 'geen hulp']);
  expect(column('Aantal')).toEqual([2, '2-3', null]);
  expect(column('Bedrag')).toEqual(['4.000 - 6.000', null, null]);
  expect(column('Toelichting')[0]).toBe('=dat denk ik');
});
