/** Settings that are chosen in a pane become cells of tblOnderzoek, through the bytes of a file. */
import { finished } from '../../../src/core/domain/pauses';
import { publishedCases } from '../../../src/core/example/published-cases';
import { CellFlag, type Workbook } from '../../../src/core/intake/grid';
import { run } from '../../../src/core/run';
import { changeSettings, type SettingChange } from '../../../src/core/settings/change-settings';
import { canBeLeftOut } from '../../../src/core/settings/can-be-left-out';
import { leaveOut, readAgain } from '../../../src/core/settings/leave-out';
import { inputWorkbook, recordSheet, settingsSheet } from '../../../src/core/template/input-sheets';
import type { SettingsChange } from '../../../src/core/settings/change-settings';
import type { Document } from '../../../src/core/report/document';
import { editXlsx, readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { workbookOf } from '../../support/workbook';

const AMOUNTS = recordSheet(
  'Kosten',
  'casussen',
  { casus: 10, gemiddeldeKosten: 20 },
  [{ casus: '1', gemiddeldeKosten: 1000 }],
  'Eigen',
);

async function opened(document: Document): Promise<{ bytes: Uint8Array; workbook: Workbook }> {
  const bytes = await writeXlsx(null, document);
  return { bytes, workbook: await readXlsx(bytes, 'werkmap.xlsx') };
}

/** The workbook after the change. */
async function changed(
  document: Document,
  changeOf: (workbook: Workbook) => SettingsChange,
): Promise<Workbook> {
  const { bytes, workbook } = await opened(document);
  const change = changeOf(workbook);
  if (change.kind === 'blocked') throw new Error(`Blocked at ${JSON.stringify(change.place)}`);
  const after =
    change.kind === 'edits' ? await editXlsx(bytes, change.edits) : await writeXlsx(bytes, change.document);
  return readXlsx(after, 'werkmap.xlsx');
}

const settingsOf = (workbook: Workbook) => run(workbook, { today: null }).assessment.study.settings;
const casesOf = (workbook: Workbook): number => run(workbook, { today: null }).assessment.cases.length;
const chosen =
  (...changes: readonly SettingChange[]) =>
  (workbook: Workbook): SettingsChange =>
    finished(changeSettings(workbook, changes));

const DIRECT: SettingChange = { key: 'kostenbasis', cell: { value: 'direct', flags: 0 } };
const ROUNDED: SettingChange = { key: 'afronding', cell: { value: 100, flags: 0 } };

describe('A setting that is chosen', () => {
  it('comes in the cell beside its label, or in a new row at the end', async () => {
    const day: SettingChange = { key: 'peildatum', cell: { value: 45_800, flags: CellFlag.date } };
    const after = settingsOf(await changed(publishedCases(), chosen(day, DIRECT, ROUNDED)));
    expect(after).toMatchObject({ peildatum: 45_800, costBasis: 'direct', rounding: 100 });
  });

  it('leaves every other setting as it was', async () => {
    const { workbook } = await opened(publishedCases());
    const before = settingsOf(workbook).entries.filter(({ label }) => label !== 'Kostenbasis');
    const after = settingsOf(await changed(publishedCases(), chosen(DIRECT))).entries;
    expect(after.map(({ label, value }) => [label, value])).toEqual(
      expect.arrayContaining(before.map(({ label, value }) => [label, value])),
    );
  });

  it('is the default again when its cell is made empty', async () => {
    const emptied: SettingChange = { key: 'naam', cell: { value: null, flags: 0 } };
    expect(settingsOf(await changed(publishedCases(), chosen(emptied))).name).toBeNull();
  });

  it('gets no row when there is nothing to write', async () => {
    const { workbook } = await opened(publishedCases());
    const empty: SettingChange = { key: 'prijspeil', cell: { value: null, flags: 0 } };
    expect(chosen(empty)(workbook)).toEqual({ kind: 'edits', edits: [] });
  });

  it('makes a table of settings where there is none', async () => {
    const after = await changed(inputWorkbook('Eigen', [AMOUNTS]), chosen(DIRECT));
    expect(after.sheets.map(({ name }) => name)).toEqual(['Kosten', 'Onderzoek']);
    expect(settingsOf(after).costBasis).toBe('direct');
  });

  it('gives that sheet another name when a sheet of the user has it', () => {
    const change = chosen(DIRECT)(workbookOf([{ sheet: 'onderzoek', cells: 'notities' }]));
    expect(change.kind === 'newSheet' && change.document.sheets[0]!.name).toBe('Onderzoek (2)');
  });

  it('stays text, whatever it looks like', async () => {
    const formula: SettingChange = { key: 'naam', cell: { value: '=1+1', flags: 0 } };
    expect(settingsOf(await changed(publishedCases(), chosen(formula))).name).toBe('=1+1');
  });

  it('never takes the place of a formula', () => {
    const grid = workbookOf([{ sheet: 'A', cells: 'Naam | x\nKostenbasis | gemiddeld' }]);
    const [sheet] = grid.sheets;
    const flags = { width: 2, bits: Uint8Array.from([0, 0, 0, CellFlag.formula]) };
    const change = chosen(DIRECT)({ ...grid, sheets: [{ ...sheet!, flags }] });
    expect(change).toEqual({ kind: 'blocked', place: { sheet: 'A', row: 1, column: 1 } });
  });

  it('never takes the place of what stands under loose settings', () => {
    const workbook = workbookOf([{ sheet: 'A', cells: 'Naam | x\nStatus | concept\n | eigen tekst' }]);
    expect(chosen(DIRECT)(workbook)).toEqual({ kind: 'blocked', place: { sheet: 'A', row: 2, column: 1 } });
  });
});

describe('A table that is left out', () => {
  const place = { sheet: 'Kosten', row: 0, column: 0 };
  const without = (workbook: Workbook): SettingsChange => finished(leaveOut(workbook, place));
  const withIt = (workbook: Workbook): SettingsChange => finished(readAgain(workbook, place));
  const study = (...settings: readonly (readonly [string, string])[]): Document =>
    inputWorkbook('Eigen', [AMOUNTS, settingsSheet('Onderzoek', [['Naam', 'Proef'], ...settings])]);

  it.each([
    ['without a row for it', study()],
    ['with an empty row', study(['Niet lezen', ''])],
    ['beside another name', study(['Niet lezen', 'Blad met, komma;'])],
    ['without a table of settings', inputWorkbook('Eigen', [AMOUNTS])],
  ])('is not read any more: %s', async (_case, document) => {
    const after = await changed(document, without);
    expect(casesOf(after)).toBe(0);
    expect(settingsOf(after).notRead.at(-1)).toBe('Kosten!A1');
  });

  it.each([
    ['by its cell', 'Kosten!A1'],
    ['with its sheet', 'kosten'],
    ['among others', 'Ander; KOSTEN!a1; Blad, nog een'],
  ])('is read again when it comes back: named %s', async (_case, names) => {
    const after = await changed(study(['Niet lezen', names]), withIt);
    expect(casesOf(after)).toBe(1);
    expect(settingsOf(after).notRead).toEqual(names.startsWith('Ander') ? ['Ander', 'Blad, nog een'] : []);
  });

  it('cannot be named when its sheet has a semicolon in its name', () => {
    expect(canBeLeftOut({ ...place, sheet: 'a;b' })).toBe(false);
    expect(canBeLeftOut({ ...place, sheet: 'a,b' })).toBe(true);
  });
});
