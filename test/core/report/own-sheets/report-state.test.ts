import { finished } from '../../../../src/core/domain/pauses';
import { publishedCases } from '../../../../src/core/example/published-cases';
import type { Grid, Workbook } from '../../../../src/core/intake/grid';
import { markOf, writeMark } from '../../../../src/core/report/own-sheets/own-sheet';
import { reportState } from '../../../../src/core/report/own-sheets/report-state';
import { run } from '../../../../src/core/run';
import { studyFingerprint } from '../../../../src/core/study-fingerprint';
import { editXlsx, readXlsx, writeXlsx } from '../../../../src/formats/xlsx';

let bytes: Uint8Array;
let reported: Workbook;

beforeAll(async () => {
  const empty = await writeXlsx(null, publishedCases());
  const { document } = run(await readXlsx(empty, 'a.xlsx'), { today: null });
  bytes = await writeXlsx(empty, document);
  reported = await readXlsx(bytes, 'a.xlsx');
});

const stateOf = (workbook: Workbook): string =>
  finished(reportState(workbook, finished(studyFingerprint(workbook))));

/** The workbook with other marks on its reports. */
function marked(change: (grid: Grid) => Grid | readonly Grid[]): Workbook {
  return { ...reported, sheets: reported.sheets.flatMap(change) };
}

it('is current right after the report is made: a look knows the study by what the run wrote', () => {
  expect(stateOf(reported)).toBe('current');
});

it('is outdated when the study says something else', async () => {
  const cell = { value: 1, flags: 0 };
  const edited = await editXlsx(bytes, [{ kind: 'setCell', sheet: '4 Bedragen', row: 1, column: 1, cell }]);
  expect(stateOf(await readXlsx(edited, 'a.xlsx'))).toBe('outdated');
});

it('is none without marks', () => {
  const withoutMark = ({ name, rows, tables, visibility }: Grid): Grid => ({
    name,
    rows,
    tables,
    visibility,
  });
  expect(stateOf(marked(withoutMark))).toBe('none');
});

it('is incomplete when the writing of a sheet stopped halfway', () => {
  const halfway = marked((grid) => {
    const mark = markOf(grid);
    return mark?.kind === 'resultaat' ? { ...grid, mark: writeMark({ ...mark, complete: false }) } : grid;
  });
  expect(stateOf(halfway)).toBe('incomplete');
});

it('is current beside a copy that a user made of an older report', () => {
  const copied = marked((grid) => {
    const mark = markOf(grid);
    if (mark?.kind !== 'resultaat') return grid;
    return [{ ...grid, name: 'Kopie', mark: writeMark({ ...mark, fingerprint: 'oud' }) }, grid];
  });
  expect(stateOf(copied)).toBe('current');
});

/** The workbook after somebody wrote in a report, outside Effectencalculator. */
async function typedIn(sheet: string, row: number, column: number): Promise<Workbook> {
  const cell = { value: 'iets anders', flags: 0 };
  return readXlsx(await editXlsx(bytes, [{ kind: 'setCell', sheet, row, column, cell }]), 'a.xlsx');
}

it('is edited when something else stands in a report than was written, as after undoing it in Excel', async () => {
  expect(stateOf(await typedIn('Resultaat', 6, 1))).toBe('edited');
});

it('stays current when somebody writes below a report', async () => {
  const below = reported.sheets.find(({ name }) => name === 'Resultaat')!.rows.length + 5;
  expect(stateOf(await typedIn('Resultaat', below, 1))).toBe('current');
});

it('is current beside an edited copy', async () => {
  const edited = (await typedIn('Resultaat', 6, 1)).sheets.find(({ name }) => name === 'Resultaat')!;
  expect(stateOf({ ...reported, sheets: [{ ...edited, name: 'Kopie' }, ...reported.sheets] })).toBe(
    'current',
  );
});
