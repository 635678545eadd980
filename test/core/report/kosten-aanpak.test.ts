import { kostenAanpak } from '../../../src/core/report/kosten-aanpak';
import type { ReportInput } from '../../../src/core/report/report-input';
import { writeMark } from '../../../src/core/report/own-sheets/own-sheet';
import { run } from '../../../src/core/run';
import { expectGolden } from '../../support/golden';
import { reportInput } from '../../support/report-input';
import { cellsOf, rowValues, sheetText, texts } from '../../support/sheet-text';
import { dayFrom, workbookOf, type Cells } from '../../support/workbook';

const TODAY = dayFrom('31-1-2025');

const ONDERZOEK: Cells = {
  sheet: 'Onderzoek',
  table: 'tblOnderzoek',
  cells: `\
    Onderdeel | Waarde
    Naam      | Proef op twee scholen
    Afronding | 1`,
};
const INZET: Cells = {
  sheet: 'Inzet',
  table: 'tblInzet',
  cells: `\
    School | Van             | Tot             | Functie | Soort    | Kosten | Fte       | Jaarkosten | Financier            | Telt mee
    Nour   | datum:1-8-2023  | (leeg)          | coach   |          |        | getal:0,8 | 75000      | gemeente             |
    Nour   | datum:1-8-2023  | (leeg)          | coach   |          |        | getal:0,2 | 75000      | samenwerkingsverband |
    Nour   | datum:1-9-2023  | datum:30-6-2024 | ouders  |          | 1200   |           |            |                      | nee
    Nour   | datum:1-8-2023  | datum:31-7-2024 | coach   | begroot  | 65000  |           |            | gemeente             |
    Boon   | datum:1-1-2024  | (leeg)          | coach   |          |        | getal:0,5 | 75000      | gemeente             |
    Boon   | datum:1-1-2024  | datum:31-7-2024 | leiding |          | 4000 - 6000 |      |            |                      |`,
};
const CONTACTEN: Cells = {
  sheet: 'Contacten',
  table: 'tblContacten',
  cells: `\
    School | Kind | Eerste contact  | Laatste contact
    Nour   | N1   | datum:1-9-2023  | datum:1-3-2024
    Nour   | N2   | datum:1-9-2023  | (leeg)
    Nour   | N3   | datum:1-9-2024  | (leeg)`,
};

function inputFor(parts: readonly Cells[], today: number | null = TODAY): ReportInput {
  const { assessment } = run(workbookOf(parts), { today });
  const peildatum = today === null ? null : { day: today, source: 'host' as const };
  return { ...reportInput(), assessment, peildatum };
}

const full = kostenAanpak(inputFor([ONDERZOEK, INZET, CONTACTEN]));

describe('Kosten aanpak of two schools', () => {
  it('reads as its golden text', () => {
    expectGolden('kosten-aanpak.txt', sheetText(full));
  });

  it('holds numbers a controller can calculate with', () => {
    const totals = rowValues(full, 'Kosten die meetellen');
    // Boon, Nour, together: per year and over all years.
    expect(totals.filter((value) => typeof value === 'number').length).toBeGreaterThan(4);
    expect(rowValues(full, 'Kinderen met contact')).toEqual([
      'niet bekend',
      'niet bekend',
      'niet bekend',
      2,
      2,
      3,
    ]);
  });

  it('never makes a table wider than the sheet', () => {
    for (const { kind, rows } of full.blocks) {
      if (kind !== 'table') continue;
      for (const { cells } of rows) expect(cells.length).toBeLessThanOrEqual(full.columnWidths.length);
    }
  });

  it('has room for every word and every figure', () => {
    for (const { kind, rows } of full.blocks) {
      if (kind !== 'table') continue;
      for (const { cells } of rows) {
        for (const [index, { value }] of cells.entries()) {
          const longest = Math.max(
            ...String(value)
              .split(/\s/)
              .map((word) => word.length),
          );
          expect(longest).toBeLessThan(full.columnWidths[index]! - 2);
        }
      }
    }
  });
});

describe('Many years', () => {
  const cells = `\
    School | Van            | Tot    | Kosten | Financier
    Boon   | datum:1-1-2010 | (leeg) | 5000   | gemeente`;
  const sheet = kostenAanpak(inputFor([{ sheet: 'Inzet', table: 'tblInzet', cells }]));

  it('stand six side by side, with the total once, at the end', () => {
    const headers = sheet.blocks.filter(({ kind }) => kind === 'table').map(({ rows }) => rows[0]!.cells);
    expect(headers.map((header) => header.length)).toEqual([7, 7, 6]);
    expect(cellsOf(sheet).filter(({ value }) => value === 'Samen')).toHaveLength(1);
  });
});

describe('Without something to show', () => {
  it('says that there is no Peildatum', () => {
    const sheet = kostenAanpak(inputFor([INZET], null));
    expect(texts(sheet).join('\n')).toContain('Er is geen peildatum.');
  });

  it('says that no line has dates that can be read', () => {
    const cells = `\
      School | Van       | Tot    | Kosten | Financier
      Boon   | september | (leeg) | 5000   | gemeente`;
    const sheet = kostenAanpak(inputFor([{ sheet: 'Inzet', table: 'tblInzet', cells }]));
    expect(texts(sheet).join('\n')).toContain('geen regel met leesbare datums');
  });
});

describe('The sheet', () => {
  const kinds = (parts: readonly Cells[], more = {}): readonly (string | undefined)[] =>
    run(workbookOf(parts, more), { today: TODAY }).document.sheets.map(({ mark }) => mark?.kind);
  const cases: Cells = { sheet: 'Casussen', cells: 'Casus | School\n1 | Boon' };

  it('comes after Resultaat where there are lines of deployment', () => {
    expect(kinds([cases, INZET]).slice(1, 4)).toEqual(['resultaat', 'kosten-aanpak', 'gevoeligheidsanalyse']);
  });

  it('is not made where there are none', () => {
    expect(kinds([cases])).not.toContain('kosten-aanpak');
  });

  it('is brought up to date where an earlier run made it and the lines are gone', () => {
    const { sheets } = workbookOf([cases, { sheet: 'Kosten aanpak', cells: 'oud' }]);
    const mark = writeMark({
      kind: 'kosten-aanpak',
      extent: { rows: 1, columns: 1 },
      contentHash: '0',
      fingerprint: '0',
      version: '0',
      complete: false,
    });
    const marked = sheets.map((grid) => (grid.name === 'Kosten aanpak' ? { ...grid, mark } : grid));
    expect(kinds([cases], { sheets: marked })).toContain('kosten-aanpak');
  });
});
