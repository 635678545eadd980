/** Making a report again, in a workbook that bears the one before. */
import { finished } from '../../../src/core/domain/pauses';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import { markOf } from '../../../src/core/report/own-sheets/own-sheet';
import { reportState } from '../../../src/core/report/own-sheets/report-state';
import { run } from '../../../src/core/run';
import { studyFingerprint } from '../../../src/core/study-fingerprint';
import { writeXlsx } from '../../../src/formats/xlsx';
import { excelHost } from '../../../src/hosts/excel/excel-host';
import { openXlsx } from '../../office-host/open-excel';
import { workbookOf } from '../../support/workbook';
import { opened, openedDocument, report, type Opened } from './opened';
import { placed, smallReport } from './placed';
import { effectFunctions } from '../../support/excel/effect-functions';
import { pictureOf } from '../../support/excel/picture';

const pictures = ({ excel }: Opened): string[] => excel.book.sheets.map(({ name }) => pictureOf(excel, name));

test('a report that is made again is the same, and nobody edited it', async () => {
  const made = await openedDocument(fictitiousStudy());
  const first = await report(made);
  const before = pictures(made);
  const workbook = await made.host.snapshot();
  expect(finished(reportState(workbook, finished(studyFingerprint(workbook))))).toBe('current');
  made.excel.log.clear();
  const again = await report(made);
  expect(again.document.sheets.map(({ replaces }) => replaces)).toEqual(
    first.document.sheets.map(({ name }) => name),
  );
  expect(again.findings).toEqual(first.findings);
  expect(pictures(made)).toEqual(before);
  expect(made.excel.log.undoCleared).toEqual([]);
});

test('what is read of the study is the same with the reports as without', async () => {
  const made = await openedDocument(fictitiousStudy());
  const { assessment } = await report(made);
  expect(run(await made.host.snapshot(), { today: null }).assessment).toEqual(assessment);
});

test('a report that a file brought along is written in place', async () => {
  const { document } = await report(await openedDocument(publishedCases()));
  const bytes = await writeXlsx(await writeXlsx(null, publishedCases()), document);
  const excel = await openXlsx(bytes);
  const made = { excel, host: excelHost(), downloads: [] };
  const names = excel.book.sheets.map(({ name }) => name);
  const again = await report(made);
  expect(
    again.document.sheets.every(
      ({ replaces, keepCopyAs }) => replaces !== undefined && keepCopyAs === undefined,
    ),
  ).toBe(true);
  expect(excel.book.sheets.map(({ name }) => name)).toEqual(names);
});

test('a report that became smaller leaves nothing of the larger one', async () => {
  const made = opened(workbookOf([{ sheet: 'Invoer', cells: 'x' }]));
  const draw = async (...rows: readonly string[]) => {
    await made.host.draw(placed(await made.host.snapshot(), smallReport('resultaat', 'Resultaat', rows)));
  };
  await draw('een');
  // Cells that were emptied count as used, and show the line of the cell above them.
  const picture = () => pictureOf(made.excel, 'Resultaat').replace(/^[A-C]6 .*\n/gm, '');
  const small = picture();
  await draw('een', 'twee', 'drie', 'vier');
  await draw('een');
  expect(picture()).toBe(small);
});

describe('a report that somebody edited', () => {
  async function edited(): Promise<Opened> {
    const made = await openedDocument(publishedCases());
    await report(made);
    made.excel.types('Resultaat!B12', ['mijn eigen cijfer']);
    made.excel.log.clear();
    return made;
  }

  test('is kept as a copy that nothing takes for a report of ours', async () => {
    const made = await edited();
    const before = made.excel.values('Resultaat!A1:G55');
    const { findings } = await report(made);
    expect(findings.map(({ code }) => code)).toContain('sheet.editedByHand');
    expect(made.excel.values('Resultaat (bewaard)!A1:G55')).toEqual(before);
    const kept = (await made.host.snapshot()).sheets.find(({ name }) => name === 'Resultaat (bewaard)');
    expect(markOf(kept!)).toBeNull();
    expect(made.excel.log.undoCleared).toEqual([
      'Worksheet.copy (Resultaat)',
      'Worksheet.name (Resultaat (2))',
    ]);
    made.excel.log.clear();
    expect((await report(made)).document.sheets.some(({ keepCopyAs }) => keepCopyAs !== undefined)).toBe(
      false,
    );
    expect(made.excel.log.undoCleared).toEqual([]);
  });

  test('is kept once, also when the first attempt fails after the copy was made', async () => {
    const made = await edited();
    const { document } = run(await made.host.snapshot(), { today: null });
    // The step that looks, the step that copies; the next one fails.
    made.excel.faults.beforeNextSync(() => undefined);
    made.excel.faults.beforeNextSync(() => undefined);
    made.excel.faults.beforeNextSync(() => {
      made.excel.faults.failNextSync('GeneralException');
    });
    await made.host.draw(document);
    const names = made.excel.book.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.includes('bewaard') || name.includes('(2)'))).toEqual([
      'Resultaat (bewaard)',
    ]);
    expect(made.excel.values('Resultaat (bewaard)!B12')).toEqual([['mijn eigen cijfer']]);
  });
});

describe('what the user chose for a report stays', () => {
  test('a print area, breaks below, frozen rows as they were, selection and sheet in view', async () => {
    const made = opened(workbookOf([{ sheet: 'Invoer', cells: 'x' }]));
    const draw = async () => {
      await made.host.draw(
        placed(await made.host.snapshot(), smallReport('resultaat', 'Resultaat', ['een'])),
      );
    };
    await draw();
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('Resultaat');
      sheet.pageLayout.setPrintArea('A1:B4');
      sheet.horizontalPageBreaks.add('A60');
      sheet.showGridlines = true;
      await context.sync();
    });
    made.excel.selects('Invoer!C7');
    await draw();
    const picture = pictureOf(made.excel, 'Resultaat');
    expect(picture).toContain('print area: A1:B4');
    expect(picture).toContain('page break before row 60');
    expect(picture).not.toContain('no gridlines');
    expect(made.excel.book.active.name).toBe('Invoer');
    expect(made.excel.book.selection.area).toMatchObject({ firstRow: 6, firstColumn: 2 });
  });
});

describe('live formulas', () => {
  async function live(): Promise<Opened> {
    const made = await openedDocument(publishedCases());
    made.excel.book.calculate = effectFunctions(made.excel.book);
    const table = made.excel.sheet('1 Onderzoek').tables[0]!;
    made.excel.types(`1 Onderzoek!A${table.area.lastRow + 2}`, ['Weergave', 'levende formules']);
    table.area = { ...table.area, lastRow: table.area.lastRow + 1 };
    return made;
  }

  test('answer what the report prints, and follow the study', async () => {
    const made = await live();
    const { document } = await report(made);
    const block = document.sheets.flatMap(({ blocks }) => blocks).find((each) => each.live !== undefined);
    expect(block).toBeDefined();
    const formulas = [...made.excel.sheet('Resultaat').contents.calculatedCells].filter(
      ({ row, column }) => made.excel.sheet('Resultaat').contents.at(row, column)?.formula !== undefined,
    );
    expect(formulas.length).toBeGreaterThan(0);
    for (const { row, column } of formulas)
      expect(made.excel.sheet('Resultaat').contents.at(row, column)?.formula).toMatch(/^=EFFECT\.TABEL\./);
  });

  test('a new answer is no edit by hand, and the report is made again in place', async () => {
    const made = await live();
    await report(made);
    const before = pictureOf(made.excel, 'Resultaat');
    const again = await report(made);
    expect(again.document.sheets.some(({ keepCopyAs }) => keepCopyAs !== undefined)).toBe(false);
    expect(pictureOf(made.excel, 'Resultaat')).toBe(before);
  });

  test('a copy of an edited report holds values', async () => {
    const made = await live();
    await report(made);
    made.excel.types('Resultaat!A2', ['een eigen titel']);
    await report(made);
    expect(made.excel.sheet('Resultaat (bewaard)').contents.calculatedCells).toEqual([]);
    expect(made.excel.values('Resultaat (bewaard)!A2')).toEqual([['een eigen titel']]);
  });
});
