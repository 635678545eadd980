/** Running on a workbook with its own reports gives the same assessment: reports are never read as input. */
import fc from 'fast-check';
import type { Grid, Workbook } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { moved, withoutMark, withReports } from '../../support/own-reports';
import { asBareTables, asExcelTables, studyTables } from '../../support/random-study';

const TODAY = { today: 45882 };
const workbooks = fc
  .tuple(studyTables, fc.boolean())
  .map(([tables, bare]) => (bare ? asBareTables(tables) : asExcelTables(tables)));

/** What may happen to a report sheet; the law holds after any of it. */
const fates: Readonly<Record<string, (grid: Grid) => readonly Grid[]>> = {
  'as they were written': (grid) => [grid],
  'without their marks': (grid) => [withoutMark(grid)],
  'with a copy beside each': (grid) => [grid, { ...withoutMark(grid), name: `${grid.name} (2)` }],
  'with a copy that kept the mark': (grid) => [grid, { ...grid, name: `Kopie van ${grid.name}` }],
  'with rows and columns inserted before': (grid) => [moved(withoutMark(grid), 9, 3)],
  'under other names': (grid) => [{ ...grid, name: `Ons ${grid.name}` }],
};

test.each(Object.entries(fates))('%s', (_title, fate) => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const first = run(workbook, TODAY);
      const reported = withReports(workbook, first.document);
      const input = new Set(workbook.sheets);
      const again: Workbook = {
        ...reported,
        sheets: reported.sheets.flatMap((grid) => (input.has(grid) ? [grid] : fate(grid))),
      };
      const second = run(again, TODAY);
      expect(second.assessment).toEqual(first.assessment);
      expect(aboutInput(second.findings)).toEqual(aboutInput(first.findings));
    }),
    { numRuns: 40 },
  );
});

test('a second run rewrites every report in place and finds no work of the user in it', () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      const first = run(workbook, TODAY);
      const reported = withReports(workbook, first.document);
      const second = run(reported, TODAY);
      expect(second.document.sheets).toEqual(
        first.document.sheets.map((sheet) => ({ ...sheet, replaces: sheet.name })),
      );
      expect(withReports(reported, second.document)).toEqual(reported);
    }),
    { numRuns: 40 },
  );
});

function aboutInput<F extends { readonly code: string }>(findings: readonly F[]): readonly F[] {
  return findings.filter(({ code }) => !code.startsWith('sheet.'));
}
