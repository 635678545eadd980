/** Whatever a user changes, the saved file holds exactly that: for our own reader and for somebody else's. */
import fc from 'fast-check';
import '../../../support/property-seed';
import { readXlsx as readWithHucre, writeXlsx as writeWithHucre } from 'hucre/xlsx';
import type { CellValue } from '../../../../src/core/intake/grid';
import {
  readXlsx,
  saveXlsx,
  type CellChange,
  type SheetChanges,
  type Shift,
} from '../../../../src/formats/xlsx';
import { ooxmlErrors } from '../../../support/ooxml-validator';

type Cells = readonly (readonly CellValue[])[];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constantFrom(
    'tekst',
    '=1+1',
    '-3',
    '+x',
    '@a',
    '007',
    ' met ruimte ',
    'a & b < c > "d"',
    'één\ntwee',
    'Blad1!A1',
    '1e5',
  ),
);

const cells = fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 });

const shift: fc.Arbitrary<Shift> = fc.record({
  kind: fc.constantFrom('insertRows', 'removeRows', 'insertColumns', 'removeColumns'),
  at: fc.nat(6),
  count: fc.integer({ min: 1, max: 3 }),
});

const change: fc.Arbitrary<CellChange> = fc
  .record({ row: fc.nat(8), column: fc.nat(6), value, isFormula: fc.boolean() })
  .map(({ row, column, value: given, isFormula }) =>
    isFormula && given !== null
      ? {
          kind: 'formula',
          row,
          column,
          formula: 'Z1&"<"',
          flags: 0,
          result: { kind: 'cell', value: given, isError: false },
        }
      : { kind: 'value', row, column, value: given, flags: 0 },
  );

interface Edited {
  readonly name: string;
  readonly before: Cells;
  readonly fate: 'kept' | 'renamed' | 'removed' | 'new';
  readonly shifts: readonly Shift[];
  readonly changes: readonly CellChange[];
}

const edited = fc.record({
  before: cells,
  fate: fc.constantFrom<Edited['fate']>('kept', 'kept', 'renamed', 'removed', 'new'),
  shifts: fc.array(shift, { maxLength: 3 }),
  changes: fc.uniqueArray(change, { maxLength: 6, selector: ({ row, column }) => `${row},${column}` }),
});

/** The first sheet stays, or there would be none. */
const workbook = fc
  .tuple(edited, fc.array(edited, { maxLength: 3 }))
  .map(([first, others]) => [{ ...first, fate: 'kept' as const }, ...others])
  .chain((sheets) =>
    fc.record({
      sheets: fc.constant(sheets.map((each, index): Edited => ({ ...each, name: `Blad ${index + 1}` }))),
      order: fc.shuffledSubarray(
        sheets.map((_, index) => index),
        { minLength: sheets.length },
      ),
    }),
  );

/** What stands in a sheet afterwards, worked out by hand. */
function expected({ before, fate, shifts, changes }: Edited): CellValue[][] {
  const grid = fate === 'new' ? [] : before.map((row) => [...row]);
  for (const { kind, at, count } of fate === 'new' ? [] : shifts) {
    if (kind === 'insertRows' && at < grid.length)
      grid.splice(at, 0, ...Array.from({ length: count }, (): CellValue[] => []));
    else if (kind === 'removeRows') grid.splice(at, count);
    else if (kind === 'insertColumns')
      for (const row of grid)
        if (at < row.length) row.splice(at, 0, ...new Array<CellValue>(count).fill(null));
    if (kind === 'removeColumns') for (const row of grid) row.splice(at, count);
  }
  for (const each of changes) {
    while (grid.length <= each.row) grid.push([]);
    const row = grid[each.row]!;
    while (row.length <= each.column) row.push(null);
    row[each.column] = shownBy(each);
  }
  return grid;
}

function shownBy(change: CellChange): CellValue {
  if (change.kind === 'value') return change.value;
  return change.result.kind === 'cell' ? change.result.value : null;
}

/** Without what is empty at the ends. */
function trimmed(rows: readonly (readonly unknown[])[]): unknown[][] {
  const trim = <T>(list: readonly T[], isEmpty: (item: T) => boolean): T[] => {
    const filled = list.flatMap((item, index) => (isEmpty(item) ? [] : [index]));
    return list.slice(0, (filled.at(-1) ?? -1) + 1);
  };
  const filled = rows.map((row) => trim(row, (cell) => cell === null || cell === undefined));
  return trim(filled, (row) => row.length === 0).map((row) => Array.from(row, (cell) => cell ?? null));
}

/** The file before, the changes, and the sheets that must be there afterwards. */
async function saving({
  sheets,
  order,
}: {
  readonly sheets: readonly Edited[];
  readonly order: readonly number[];
}) {
  const old = sheets.filter(({ fate }) => fate !== 'new');
  const bytes = await writeWithHucre({
    sheets: old.map(({ name, before }) => ({ name, rows: before.map((row) => [...row]) })),
  });
  const now = order.flatMap((index) => {
    const sheet = sheets[index];
    return sheet === undefined || sheet.fate === 'removed' ? [] : [sheet];
  });
  const nameOf = ({ name, fate }: Edited): string => (fate === 'renamed' ? `${name} (oud)` : name);
  const changes = now.map((sheet): SheetChanges => ({
    name: nameOf(sheet),
    openedAs: sheet.fate === 'new' ? null : sheet.name,
    shifts: sheet.fate === 'new' ? [] : sheet.shifts,
    cells: sheet.changes,
  }));
  const saved = await saveXlsx(bytes, { sheets: changes });
  return { saved, wanted: now.map((sheet) => [nameOf(sheet), trimmed(expected(sheet))]) };
}

test('a saved workbook holds what was changed and nothing else', async () => {
  const holds = fc.asyncProperty(workbook, async (edits) => {
    const { saved, wanted } = await saving(edits);
    const ours = (await readXlsx(saved, 'w')).sheets.map(({ name, rows }) => [name, trimmed(rows)]);
    expect(ours).toEqual(wanted);
    const theirs = (await readWithHucre(saved)).sheets.map(({ name, rows }) => [name, trimmed(rows)]);
    expect(theirs).toEqual(wanted);
  });
  await fc.assert(holds, { numRuns: 60 });
});

test('a saved workbook is valid', async () => {
  const isValid = fc.asyncProperty(workbook, async (edits) => {
    expect(await ooxmlErrors((await saving(edits)).saved)).toEqual([]);
  });
  await fc.assert(isValid, { numRuns: 8 });
});
