/** From the address of a cell to its explanation. */
import { publishedCases } from '../../src/core/example/published-cases';
import { explainCell, parseAddress, type CellExplained } from '../../src/core/explain-cell';
import type { Workbook } from '../../src/core/intake/grid';
import type { Sheet } from '../../src/core/report/document';
import { cellAt, cellsAt } from '../../src/core/report/cells/figure-at';
import { run, type RunResult } from '../../src/core/run';
import { explanationText } from '../../src/core/text/explanation/explanation';
import { placeText } from '../../src/core/text/explanation/values';
import { explainer } from '../../src/core/engine/explain';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { expectGolden } from '../support/golden';
import { withReports } from '../support/own-reports';
import { workbookOf } from '../support/workbook';

let workbook: Workbook;
let result: RunResult;
beforeAll(async () => {
  workbook = await readXlsx(await writeXlsx(null, publishedCases()), 'vijf.xlsx');
  result = run(workbook, { today: null });
});

function ask(written: string, of = { result, workbook }): CellExplained {
  const address = parseAddress(written);
  if (address === null) throw new Error(`no address: ${written}`);
  return explainCell(of.result, of.workbook, address);
}

function resultaat({ document }: RunResult): Sheet | undefined {
  return document.sheets.find(({ name }) => name === 'Resultaat');
}

/** The address of the cell in the row of this label and the column of this case. */
function addressOf(label: string, caseName: string, of = result): string {
  const sheet = resultaat(of)!;
  const cells = [...cellsAt(sheet)];
  const row = cells.find(({ cell }) => String(cell.value).startsWith(label))!.row;
  const above = cells.filter(({ cell, row: at }) => at < row && cell.value === caseName);
  const { column } = above[above.length - 1]!;
  return placeText({ sheet: sheet.name, row, column });
}

test('a formula without outcome is called that', () => {
  const of = workbookOf([{ sheet: 'Blad1', cells: 'Casus | Referentie\n1 | formule:' }]);
  expect(ask('Blad1!B2', { result: run(of, { today: null }), workbook: of })).toMatchObject({
    kind: 'input',
    shown: 'een formule zonder uitkomst',
  });
});

describe('An address', () => {
  it.each([
    ['Resultaat!C7', { sheet: 'Resultaat', row: 6, column: 2 }],
    ['resultaat!$c$7', { sheet: 'resultaat', row: 6, column: 2 }],
    ["'Kosten aanpak'!B4", { sheet: 'Kosten aanpak', row: 3, column: 1 }],
    ['Kosten aanpak!AA10', { sheet: 'Kosten aanpak', row: 9, column: 26 }],
    ["'9 Scenario''s'!A1", { sheet: "9 Scenario's", row: 0, column: 0 }],
    ['Blad!1!A1', { sheet: 'Blad!1', row: 0, column: 0 }],
  ])('%s is a sheet and a cell', (written, address) => {
    expect(parseAddress(written)).toEqual(address);
  });

  it.each([
    'C7',
    'Resultaat',
    'Resultaat!',
    '!C7',
    "''!C7",
    'Resultaat!7',
    'Resultaat!C0',
    'Resultaat!C1:D2',
    '',
  ])('"%s" is none', (written) => {
    expect(parseAddress(written)).toBeNull();
  });

  it('of every cell of a report leads to that cell, also under its span', () => {
    for (const sheet of result.document.sheets) {
      for (const at of cellsAt(sheet)) {
        expect(cellAt(sheet, at.row, at.column)?.cell).toBe(at.cell);
        expect(cellAt(sheet, at.row, at.column + (at.cell.span ?? 1) - 1)?.cell).toBe(at.cell);
      }
    }
  });

  it('is that of the sheet as a host writes it', () => {
    const written = withReports(workbook, result.document).sheets;
    for (const sheet of result.document.sheets) {
      const grid = written.find(({ name }) => name === sheet.name)!;
      for (const { row, column, cell } of cellsAt(sheet)) expect(grid.rows[row]?.[column]).toBe(cell.value);
    }
  });
});

describe('A cell of a report', () => {
  it('with a figure is explained', () => {
    const found = ask(addressOf('Besparing of extra kosten', 'Casus 5').toLowerCase());
    expect(found.kind).toBe('figure');
    expect(found).toMatchObject({
      shown: '⊖ € 10.000 (extra kosten)',
      text: { cells: ["'4 Bedragen'!D6", "'4 Bedragen'!B6"] },
    });
  });

  it('is explained after a second run over the reports themselves, and with live formulas', () => {
    const again = run(withReports(workbook, result.document), { today: null });
    const address = addressOf('Kosten referentie', 'Casus 4');
    expect(ask(address, { result: again, workbook })).toEqual(ask(address));
    const sheets = workbook.sheets.map((grid) =>
      grid.name !== '1 Onderzoek'
        ? grid
        : { ...grid, rows: [...grid.rows, ['Weergave', 'levende formules']], tables: [] },
    );
    const live = run({ ...workbook, sheets }, { today: null });
    expect(resultaat(live)?.blocks.some((block) => block.live !== undefined)).toBe(true);
    expect(ask(addressOf('Kosten referentie', 'Casus 4', live), { result: live, workbook })).toMatchObject({
      kind: 'figure',
      shown: '€ 0 - € 6000',
    });
  });

  it('beside a chart is explained as the figure of the table, and says that it is a part of it', () => {
    const drawn = resultaat(result)!.blocks.flatMap(({ forCharts, rows }) =>
      forCharts === true ? rows.flatMap(({ cells }) => cells) : [],
    );
    const above = [...cellsAt(resultaat(result)!)].find(
      ({ cell }) =>
        drawn.includes(cell) &&
        cell.figure?.of === 'reference' &&
        cell.figure.case === '4' &&
        cell.value === 6000,
    )!;
    const found = ask(placeText({ sheet: 'Resultaat', row: above.row, column: above.column }));
    const inTable = ask(addressOf('Kosten referentie', 'Casus 4'));
    const [told, own] = [found, inTable].map((each) => (each.kind === 'figure' ? each.text : null));
    expect(told?.calculation).toBe(own?.calculation);
    expect(told?.remarks.at(-1)).toContain('De grafiek tekent deze bandbreedte in delen');
    expect(own?.remarks.join()).not.toContain('grafiek');
  });

  it('without a figure says what stands there, and where the figures are', () => {
    expect(ask('Resultaat!A1')).toMatchObject({ kind: 'words', cell: 'Resultaat!A1' });
    const words = ask(addressOf('Kosten referentie', 'Casus 1').replace('!B', '!A'));
    expect(words).toMatchObject({ kind: 'words', shown: 'Kosten referentie' });
    expect(words.kind === 'words' && words.near[0]?.shown).toBe('€ 19.000');
    expect(ask('Resultaat!ZZ999')).toMatchObject({ kind: 'words', shown: null });
  });
});

describe('A cell of the input', () => {
  it('says in which table and column it stands, and which figures use it', () => {
    const found = ask("'4 bedragen'!D5");
    expect(found).toMatchObject({ kind: 'input', table: 'tblBedragen', column: 'Referentie, 4' });
    expect(found.kind === 'input' && found.usedBy).toContain(addressOf('Kosten referentie', 'Casus 4'));
  });

  it('that no figure uses says so, and one outside every table too', () => {
    expect(ask("'4 Bedragen'!ZZ1")).toMatchObject({ kind: 'input', table: null, shown: null, usedBy: [] });
  });

  it('is found by the line that it stands in', () => {
    const input = workbookOf([
      {
        sheet: 'Uren',
        cells: 'Casus | Uren | Tarief | Financier\n1 | 2 | 60 | gemeente\n2 | 5 | 80 | gemeente',
      },
    ]);
    const lines = run(input, { today: null });
    const found = ask('Uren!C3', { result: lines, workbook: input });
    const used = found.kind === 'input' ? (found.usedBy ?? []) : [];
    expect(used).toContain(addressOf('Ter vergelijking: directe kosten', 'Casus 2', lines));
    expect(used).not.toContain(addressOf('Ter vergelijking: directe kosten', 'Casus 1', lines));
  });
});

it('A sheet that is not there: the sheets that are', () => {
  const found = ask('Blad9!A1');
  expect(found.kind).toBe('noSheet');
  expect(found.kind === 'noSheet' && found.sheets).toEqual(
    expect.arrayContaining(['Resultaat', '4 Bedragen']),
  );
});

it('The explanations of the published cases read as their golden text', () => {
  const explain = explainer(result);
  const told = new Set<string>();
  const texts = result.document.sheets.flatMap((sheet) =>
    [...cellsAt(sheet)].flatMap(({ cell }) => {
      const found = cell.figure === undefined ? null : explain(cell.figure);
      const name = JSON.stringify(cell.figure);
      // The same figure reads the same on every sheet.
      if (found === null || told.has(name)) return [];
      told.add(name);
      const { title, calculation, parts, leftOut, remarks } = explanationText(found, 1);
      const lines = parts.map(
        ({ depth, value, name, cells }) =>
          `${'  '.repeat(depth + 1)}${value} | ${name} | ${cells.join(', ')}`,
      );
      const others = [...leftOut.map((text) => `- ${text}`), ...remarks.map((text) => `* ${text}`)];
      return [`${sheet.name}: ${title}`, calculation, ...lines, ...others, ''];
    }),
  );
  expectGolden('uitleg.txt', texts.join('\n'));
});
