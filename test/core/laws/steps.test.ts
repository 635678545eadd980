/** A pane must be able to draw and to stop: a run takes many short steps, and they come to what run() gives. */
import { assessSteps } from '../../../src/core/assess-workbook';
import { finished } from '../../../src/core/domain/pauses';
import type { CellValue, Grid } from '../../../src/core/intake/grid';
import { checkFileSteps } from '../../../src/core/public/checks/check-file';
import { publish } from '../../../src/core/public/publish';
import { withoutTexts } from '../../../src/core/public/checks/without-texts';
import { liveTables } from '../../../src/core/report-workbook';
import { run, steps, type Progress } from '../../../src/core/run';
import { workbook } from '../../support/random-study';

const TODAY = { today: 45000 };
const CASES = 200;
const LINES = 3000;

function sheet(name: string, headers: readonly string[], rows: readonly (readonly CellValue[])[]): Grid {
  return { name, rows: [headers, ...rows], tables: [], visibility: 'visible' };
}

function rowsOf(
  count: number,
  make: (row: number) => readonly CellValue[],
): readonly (readonly CellValue[])[] {
  return Array.from({ length: count }, (_, row) => make(row));
}

const study = workbook([
  sheet(
    'Casussen',
    ['Casus', 'School', 'Start', 'Einde'],
    rowsOf(CASES, (row) => [`Casus ${row}`, 'Boon', 44600 + (row % 90), 44900]),
  ),
  sheet(
    'Inzet',
    ['School', 'Van', 'Tot', 'Kosten'],
    rowsOf(LINES, (row) => ['Boon', 44600 + (row % 200), 44850 + (row % 90), 100 + row]),
  ),
  sheet(
    'Uren',
    ['Casus', 'Uren', 'Tarief'],
    rowsOf(LINES, (row) => [`Casus ${row % CASES}`, 2, 80]),
  ),
]);

const taken: Progress[] = [];
const running = steps(study, TODAY);
let last = running.next();
for (; last.done !== true; last = running.next()) taken.push(last.value);

test.each([
  ['reading', (2 * LINES) / 1000 + CASES / 50],
  ['assessing', CASES / 50],
  ['reporting', 10],
] as const)('%s takes many steps', (phase, least) => {
  expect(taken.filter((step) => step.phase === phase).length).toBeGreaterThanOrEqual(least);
});

describe('What a pane asks besides a run takes many steps too:', () => {
  const stepsOf = (work: Iterator<unknown>): number => {
    let count = 0;
    while (work.next().done !== true) count++;
    return count;
  };
  const assessed = finished(assessSteps(study, TODAY));

  test('the last look at a file, in each of the files', () => {
    const texts = Array.from({ length: LINES }, (_, index) => ({ part: 'a', text: `regel ${index}` }));
    const looked = { confidential: texts, published: texts, blank: texts, allowed: [] };
    expect(stepsOf(checkFileSteps(looked))).toBeGreaterThanOrEqual((3 * LINES) / 1000);
  });

  test('the answers of live formulas', () => {
    const settings = { ...assessed.assessment.study.settings, liveFormulas: true };
    const live = { ...assessed.assessment, study: { ...assessed.assessment.study, settings } };
    const work = liveTables({ ...assessed, assessment: live }, TODAY);
    expect(stepsOf(work)).toBeGreaterThanOrEqual((2 * LINES) / 1000 + CASES / 50);
  });

  test('a study without the words of its cases', () => {
    const choice = { form: 'perCase', attributes: [], minimumGroup: 5 } as const;
    const assessment = { ...assessed.assessment, estimates: [], pictures: [] };
    expect(stepsOf(withoutTexts(publish(assessment, choice, null)))).toBeGreaterThanOrEqual(CASES / 50 - 1);
  });
});

test('the phases come one after the other, and what is done only grows', () => {
  expect([...new Set(taken.map(({ phase }) => phase))]).toEqual(['reading', 'assessing', 'reporting']);
  for (const [index, { phase, done, of }] of taken.entries()) {
    const before = taken[index - 1];
    expect(done).toBeLessThanOrEqual(of);
    if (before?.phase === phase) expect(done).toBeGreaterThanOrEqual(before.done);
  }
});

test('the steps come to what run() gives', () => {
  const { document, json } = run(study, TODAY);
  expect(last.value).toMatchObject({ document, json });
});
