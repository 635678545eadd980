/** How often and how much the host talks to Excel: every step is a round trip that the user waits for. */
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { run } from '../../../src/core/run';
import { expectGolden } from '../../support/golden';
import { workbookOf } from '../../support/workbook';
import { opened, openedDocument, type Opened } from './opened';
import { placed, smallReport } from './placed';

const LIMIT = 5_000_000;

/** The steps of a piece of work, without what depends on the lengths of texts. */
async function stepsOf({ excel }: Opened, work: () => Promise<unknown>): Promise<string> {
  excel.log.clear();
  await work();
  const sizes = excel.log.batches.map(({ actions, bytesSent, bytesReceived }, index) => {
    const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 10_000) * 10} kB`;
    return `sync ${index + 1}: ${actions} actions, at most ${kilobytes(bytesSent)} sent and ${kilobytes(bytesReceived)} received`;
  });
  return [...sizes, '', excel.log.summary(), ''].join('\n');
}

test('the steps of a report, and of the same report again', async () => {
  const made = await openedDocument(fictitiousStudy());
  const texts: string[] = [];
  for (const title of ['The first report', 'The same again']) {
    const snapshot = await made.host.snapshot();
    texts.push(`${title}: the workbook is read\n${await stepsOf(made, () => made.host.snapshot())}`);
    const { document } = run(snapshot, { today: null });
    texts.push(
      `${title}: ${document.sheets.length} sheets are drawn\n${await stepsOf(made, () => made.host.draw(document))}`,
    );
    expect(made.excel.log.batches).toHaveLength(3);
    expect(made.excel.log.undoCleared).toEqual([]);
  }
  expectGolden('excel-stappen.txt', texts.join('\n'));
});

const CASES = 100;

test('the reports for 100 cases take three steps, and nothing is set cell by cell', async () => {
  const rows = Array.from(
    { length: CASES },
    (_, index) => `${index + 1} | ${9000 + index} | ${20_000 - index} | 3`,
  );
  const ratings = Array.from({ length: CASES }, (_, index) => `${index + 1} | Thuissituatie | +`);
  const made = opened(
    workbookOf([
      {
        sheet: 'Bedragen',
        table: 'tblBedragen',
        cells: ['Casus | Gemiddelde kosten | Referentie | Aantal kinderen', ...rows].join('\n'),
      },
      { sheet: 'Baten', table: 'tblErvarenBaten', cells: ['Casus | Domein | Score', ...ratings].join('\n') },
    ]),
  );
  const { document } = run(await made.host.snapshot(), { today: null });
  // A sheet for each case.
  expect(document.sheets.length).toBeGreaterThan(CASES);
  const cells = document.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => block.rows)
    .reduce((sum, row) => sum + row.cells.length, 0);
  const text = await stepsOf(made, () => made.host.draw(document));
  expectGolden(
    'excel-stappen-100.txt',
    `${CASES} cases: ${document.sheets.length} sheets with ${cells} cells are drawn\n${text}`,
  );
  const { batches, steps } = made.excel.log;
  expect(batches).toHaveLength(3);
  expect(made.excel.log.undoCleared).toEqual([]);
  // Cell by cell a look alone takes ten times as many.
  expect(steps.filter(({ kind }) => kind !== 'read').length).toBeLessThan(2 * cells);
  expect(Math.max(...batches.map(({ bytesSent }) => bytesSent))).toBeLessThan(LIMIT);
});

test('a report that is more than Excel takes goes in pieces, and is read back in pieces', async () => {
  const made = opened(workbookOf([{ sheet: 'Invoer', cells: 'x' }]));
  const rows = Array.from({ length: 4_000 }, (_, index) => `${index} ${'toelichting '.repeat(60)}`);
  const document = placed(await made.host.snapshot(), smallReport('controle', 'Controle', rows));
  made.excel.log.clear();
  await made.host.draw(document);
  const { batches } = made.excel.log;
  expect(batches.length).toBeGreaterThan(3);
  for (const { bytesSent, bytesReceived, error } of batches) {
    expect(error).toBeUndefined();
    expect(Math.max(bytesSent, bytesReceived)).toBeLessThan(LIMIT);
  }
  const again = await made.host.snapshot();
  expect(again.sheets[1]?.rows[4_003]?.[0]).toBe(rows.at(-1));
  // What stands there is looked at before it is written over.
  const next = placed(again, smallReport('controle', 'Controle', ['anders', ...rows]));
  await made.host.draw(next);
  expect(made.excel.values('Controle!A5')).toEqual([['anders']]);
});

test('undo is one step where Excel can, and a report is made all the same where it then cannot', async () => {
  const made = opened(workbookOf([{ sheet: 'Invoer', cells: 'x' }]), { sets: { ExcelApi: '1.20' } });
  const original = Excel.run.bind(Excel);
  const options: unknown[] = [];
  const spied = (
    given: object,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ): Promise<unknown> => {
    options.push(given);
    if ('mergeUndoGroup' in given && options.length > 4)
      return Promise.reject(
        Object.assign(new Error('UndoNotSupported'), { code: 'UndoNotSupported', debugInfo: {} }),
      );
    return original(given as Excel.RunOptions, batch);
  };
  Object.assign(Excel, { run: spied });
  try {
    const draw = async (row: string) => {
      await made.host.draw(placed(await made.host.snapshot(), smallReport('resultaat', 'Resultaat', [row])));
    };
    await draw('een');
    expect(options).toContainEqual({ delayForCellEdit: true, mergeUndoGroup: true });
    await draw('twee');
    expect(made.excel.values('Resultaat!A5')).toEqual([['twee']]);
  } finally {
    Object.assign(Excel, { run: original });
  }
});
