/**
 * Reports written in Excel: by the Excel host, and cell by cell as a loop over cells would do it, both through Microsoft's
 * client library to the Excel in memory. A program of its own for `npm run bench`:
 *
 *     node excel.js 3      the published cases and 100 cases, 3 times; prints JSON
 */
import { publishedCases } from '../../src/core/example/published-cases';
import type { Workbook } from '../../src/core/intake/grid';
import type { Document, Sheet } from '../../src/core/report/document';
import { styleOf, type Style } from '../../src/core/report/style';
import { run } from '../../src/core/run';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { layOut } from '../../src/formats/xlsx/write/layout';
import { excelHost } from '../../src/hosts/excel/excel-host';
import type { Host } from '../../src/hosts/host';
import { openExcel } from '../office-host/open-excel';
import { workbookOf } from '../support/workbook';

interface Written {
  readonly ms: number;
  readonly steps: number;
  readonly actions: number;
  readonly bytes: number;
}

interface Compared {
  readonly name: string;
  readonly sheets: number;
  readonly cells: number;
  readonly host: readonly Written[];
  readonly perCell: readonly Written[];
}

const [rounds = '3'] = process.argv.slice(2);
const studies: readonly (readonly [string, Workbook])[] = [
  ['de vijf casussen', await readXlsx(await writeXlsx(null, publishedCases()), 'voorbeeld.xlsx')],
  ['100 casussen', manyCases(100)],
];
const compared: Compared[] = [];
for (const [name, workbook] of studies) compared.push(await compare(name, workbook, Number(rounds)));
process.stdout.write(`${JSON.stringify(compared)}\n`);

function manyCases(count: number): Workbook {
  const lines = (of: (number: number) => string): string =>
    Array.from({ length: count }, (_, index) => of(index + 1)).join('\n');
  const amounts = lines((number) => `${number} | ${9000 + number} | ${20_000 - number} | 3`);
  const ratings = lines((number) => `${number} | Thuissituatie | +`);
  return workbookOf([
    {
      sheet: 'Bedragen',
      table: 'tblBedragen',
      cells: `Casus | Gemiddelde kosten | Referentie | Aantal kinderen\n${amounts}`,
    },
    { sheet: 'Baten', table: 'tblErvarenBaten', cells: `Casus | Domein | Score\n${ratings}` },
  ]);
}

async function compare(name: string, workbook: Workbook, times: number): Promise<Compared> {
  const { document } = run(workbook, { today: null });
  const host: Written[] = [];
  const perCell: Written[] = [];
  for (let round = 0; round < times; round++) {
    host.push(await written(workbook, (host) => host.draw(document)));
    perCell.push(await written(workbook, () => writePerCell(document)));
  }
  const cells = document.sheets
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ rows }) => rows)
    .reduce((sum, row) => sum + row.cells.length, 0);
  return { name, sheets: document.sheets.length, cells, host, perCell };
}

async function written(workbook: Workbook, write: (host: Host) => Promise<void>): Promise<Written> {
  const excel = openExcel(workbook);
  excel.faults.payloadLimit = Infinity;
  const host = excelHost();
  await host.snapshot();
  excel.log.clear();
  const start = performance.now();
  await write(host);
  const ms = performance.now() - start;
  const { batches } = excel.log;
  const sum = (of: (batch: (typeof batches)[number]) => number): number =>
    batches.reduce((total, batch) => total + of(batch), 0);
  return {
    ms,
    steps: batches.length,
    actions: sum((each) => each.actions),
    bytes: sum((each) => each.bytesSent),
  };
}

/** Values and looks only, cell after cell, one step for each sheet: no charts, sizes, marks or pages. */
async function writePerCell({ sheets }: Document): Promise<void> {
  for (const sheet of sheets)
    await Excel.run(async (context) => {
      writeCells(context.workbook.worksheets.add(sheet.name), sheet);
      await context.sync();
    });
}

function writeCells(worksheet: Excel.Worksheet, sheet: Sheet): void {
  for (const [row, cells] of layOut(sheet, false).rows.entries())
    for (const { column, span, value, style } of cells) {
      const range = worksheet.getRangeByIndexes(row, column, 1, span);
      if (span > 1) range.merge();
      range.numberFormat = [
        new Array<string>(span).fill(typeof value === 'string' ? '@' : styleOf(style).numberFormat),
      ];
      if (value !== null) worksheet.getCell(row, column).values = [[value]];
      look(range.format, styleOf(style));
    }
}

function look(format: Excel.RangeFormat, style: Style): void {
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.color !== undefined) format.font.color = `#${style.color}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.wrap === true) format.wrapText = true;
  if (style.border === undefined) return;
  const sides =
    style.border === 'bottom'
      ? (['EdgeBottom'] as const)
      : (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const);
  for (const side of sides) format.borders.getItem(side).style = 'Continuous';
}
