import type { Document, Sheet } from '../../../../src/core/report/document';
import { inschattingen } from '../../../../src/core/report/inschattingen/inschattingen';
import type { SheetContent } from '../../../../src/core/report/report-input';
import { sheetNames } from '../../../../src/core/report/own-sheets/sheet-names';
import { rowsOf } from '../../../../src/core/report/document';
import type { Workbook } from '../../../../src/core/intake/grid';
import { run, type RunResult } from '../../../../src/core/run';
import { COMMON } from '../../../../src/core/text/reports/common';
import { writeXlsx } from '../../../../src/formats/xlsx';
import { fictitiousInput } from '../../../support/fictitious';
import { expectGolden } from '../../../support/golden';
import { ooxmlErrors } from '../../../support/ooxml-validator';
import { withReports } from '../../../support/own-reports';
import { reportInput } from '../../../support/report-input';
import { rowValues, sheetText, texts } from '../../../support/sheet-text';
import { fullSentence } from '../../../support/worked-examples';
import { workbookOf, type Cells } from '../../../support/workbook';

const session = (state: string, name = '1'): Cells => ({
  sheet: 'Sessies',
  table: 'tblSessies',
  cells: `\
    Casus   | Inschattingen | Toestemming gesprek
    ${name} | ${state}      | ja`,
});
const PARTICIPANTS: Cells = {
  sheet: 'Deelnemers',
  table: 'tblDeelnemers',
  cells: `\
    Casus | Deelnemer | Rol
    1     | D1        | moeder
    1     | D2        | leraar
    1     | D10       | jeugdcoach
    1     | D4        | wijkagent`,
};
const ROWS = `
    1     | d10       |             | dagbehandeling | 30     |       |      | 12000         |            |
    1     | D1        | uitval      | begeleiding    | 2,5    | week  | 20   |               | zeker      | als toen
    1     | D2        |             | Begeleiding    | 40     |       |      |               |            |
    1     | D10       |             | begeleiding    | 1      | week  | veel |               |            |
    1     | D1        |             | dagbehandeling |        |       |      | 4.000 - 6.000 | niet zeker |
    1     | D1        | later weer  | dagbehandeling |        |       |      | 1000          |            |
    1     | D2        |             | dagbehandeling |        |       |      | Onzeker       |            |
    1     | D4        | het ging op school wel | geen hulp |  |       |      |               |            |
    1     | D2        |             | taxi           |        |       |      | 500           |            |
    1     | D1        |             | taxi           |        |       |      | 1250,50       |            |
    1     | D4        |             | taxi           |        |       |      | 750           |            |
    1     | D10       |             | taxi           |        |       |      | 600           |            |
    1     | D2        | crisis      |                |        |       |      |               |            |`;
const estimates = (rows: string): Cells => ({
  sheet: 'Inschattingen',
  table: 'tblInschattingen',
  cells: `\
    Casus | Deelnemer | Gebeurtenis | Voorziening    | Aantal | Per   | Duur | Bedrag        | Zekerheid  | Toelichting${rows}`,
});

function runOn(parts: readonly Cells[]): RunResult {
  return run(workbookOf(parts), { today: null });
}

function sheetsOf(parts: readonly Cells[], made: readonly string[] = []): readonly SheetContent[] {
  const { assessment } = runOn(parts);
  const input = { ...reportInput(), assessment };
  return inschattingen(input, new Set(made)).map((make) => make(input));
}

const [full] = sheetsOf([session('open'), PARTICIPANTS, estimates(ROWS)]) as [SheetContent];

/** The rows of the summary, in their order. */
const summary = (sheet: SheetContent): readonly unknown[] =>
  (sheet.blocks.find(({ kind }) => kind === 'table')?.rows ?? [])
    .slice(1)
    .map(({ cells }) => cells[0]?.value);

test('Inschattingen reads as its golden text', () => {
  expectGolden('inschattingen.txt', sheetText(full));
});

test('it says per provision who names it, the lowest, the median and the highest', () => {
  expect(rowValues(full, 'taxi').slice(0, 4)).toEqual(['4 van de 4', 500, 675, 1250.5]);
  expect(rowValues(full, 'dagbehandeling').slice(0, 4)).toEqual([
    '3 van de 4',
    5000,
    '€ 8.500 tot € 9.500',
    12000,
  ]);
  expect(rowValues(full, 'Begeleiding').slice(0, 4)).toEqual(['3 van de 4', '40 keer', '45 keer', '50 keer']);
});

test('what they differ about most comes first', () => {
  expect(summary(full)).toEqual([
    'dagbehandeling',
    'taxi',
    'Begeleiding',
    'Geen hulp',
    'niet ingevuld welke hulp',
  ]);
});

test('what all name for one amount comes last, after what only some name', () => {
  const rows = `
    1     | D1        |             | samen          |        |       |      | 90000         |            |
    1     | D2        |             | samen          |        |       |      | 90000         |            |
    1     | D1        |             | alleen         |        |       |      |               |            |`;
  expect(summary(sheetsOf([session('open'), estimates(rows)])[0]!)).toEqual(['alleen', 'samen']);
});

test('"geen hulp" stands there as an answer, and the answers keep their words', () => {
  const said = texts(full);
  expect(said).toContain('geen hulp');
  expect(said).toContain('2,5 per week, duur 20 weken');
  expect(said).toContain('€ 1.000 + 4.000 - 6.000');
  expect(said).toContain('D4 (wijkagent), Geen hulp: het ging op school wel');
  expect(said).toContain('D1 (moeder), Begeleiding: uitval; als toen; zekerheid: zeker');
  expect(said).toContain('D1 (moeder), dagbehandeling: later weer');
  expect(said).toContain('D1 (moeder), dagbehandeling: zekerheid: niet zeker');
  expect(said).toContain('Onzeker');
});

test('participants stand in the order of their numbers, with their role', () => {
  expect(rowValues(full, 'Hulp').slice(4)).toEqual([
    ...['D1 (moeder)', 'D2 (leraar)', 'D4 (wijkagent)', 'D10 (jeugdcoach)'],
  ]);
});

test('who filled in nothing is named', () => {
  const rows = ROWS.split('\n').filter((row) => !row.includes('D4'));
  const [sheet] = sheetsOf([session('open'), PARTICIPANTS, estimates(rows.join('\n'))]);
  expect(texts(sheet!)).toContain('Geen inschatting is er van: D4.');
});

test('the order of the rows does not matter', () => {
  const turned = `\n${ROWS.trim().split('\n').reverse().join('\n')}`;
  const again = sheetsOf([session('open'), PARTICIPANTS, estimates(turned)]);
  expect(again).toEqual([full]);
});

describe('of case 6 of the fictitious study', () => {
  const sheetsOfStudy = async (): Promise<readonly SheetContent[]> => {
    const input = await fictitiousInput();
    return inschattingen(input, new Set()).map((make) => make(input));
  };

  test('it reads as its golden text', async () => {
    const sheet = (await sheetsOfStudy()).find(({ kind }) => kind === 'inschattingen:6');
    expectGolden('inschattingen-verzonnen.txt', sheetText(sheet!));
  });

  test('it tells of the meeting: when, how long, in which form, with consent, and what the child said', async () => {
    const said = texts((await sheetsOfStudy()).find(({ kind }) => kind === 'inschattingen:6')!);
    expect(said).toContain('Gesprek op 24 juni 2025, 3 uur. Gespreksleider: onderzoeker.');
    expect(said).toContain('Toestemming voor het gesprek: ja, vastgelegd.');
    expect(said).toContain('Vorm: groepsgesprek: D1, D2, D3, D4; telefonisch: D5; individueel gesprek: D6.');
    expect(said).toContain('Het kind vertelde zelf iets: via D6 (leerling), een ingesproken bericht.');
  });

  test('it tells what was agreed, out of which estimates, who saw it otherwise, and what was learned', async () => {
    const sheet = (await sheetsOfStudy()).find(({ kind }) => kind === 'inschattingen:6')!;
    expect(rowValues(sheet, 'Scenario')).toEqual([
      'Begeleiding en onderzoek',
      'Gezinshuis',
      'Intensieve hulp thuis',
    ]);
    expect(rowValues(sheet, 'Uit de inschattingen van')).toEqual(['D4, D5', 'D1, D3', 'D2, D3, D4']);
    expect(rowValues(sheet, 'Status')).toEqual(['gevalideerd', 'afgewezen', 'aangevuld na toetsing']);
    expect(rowValues(sheet, 'Afwijkende mening').at(-1)).toBe('De leerling had geen hulp aangenomen.');
    expect(rowValues(sheet, 'Kosten vóór de toetsing').at(-1)).toBe(18000);
    expect(rowValues(sheet, 'Kosten').at(-1)).toBe(10700);
    expect(texts(sheet)).toContain('Zes deelnemers is veel: plan een pauze na het verhaal.');
  });
});

test('it says what is not recorded, and remarks of more meetings carry their day', () => {
  const sessions: Cells = {
    sheet: 'Sessies',
    table: 'tblSessies',
    cells: `\
    Casus | Datum          | Reden andere vorm | Inschattingen | Lessen      | Toestemming gesprek
    1     | datum:1-6-2025 | vader was ziek    | open          | eerder gaan | nee
    1     | datum:8-6-2025 |                   | open          | korter      | misschien
    1     |                |                   | open          |             |`,
  };
  const people = {
    ...PARTICIPANTS,
    cells: `${PARTICIPANTS.cells.replace('Rol', 'Rol | Kind geeft input')} | nee`,
  };
  const [sheet] = sheetsOf([sessions, people, estimates(ROWS)]);
  const said = texts(sheet!);
  for (const line of [
    'Gesprek op 1 juni 2025.',
    'Toestemming voor het gesprek: nee.',
    'Toestemming voor het gesprek: niet te lezen. Zie het rapport Controle.',
    'Datum niet ingevuld.',
    'Toestemming voor het gesprek: niet vastgelegd.',
    'Reden voor een andere vorm: vader was ziek.',
    'Het kind vertelde zelf niets.',
    '1-6-2025: eerder gaan',
    '8-6-2025: korter',
  ])
    expect(said).toContain(line);
});

test('forty participants stand in five tables of eight', () => {
  const rows = Array.from(
    { length: 40 },
    (_, index) => `\n 1 | D${index + 1} | | opvang | | | | ${index} | |`,
  );
  const [sheet] = sheetsOf([session('open'), estimates(rows.join(''))]);
  const tables = sheet!.blocks.filter(({ kind }) => kind === 'table').slice(1);
  expect(tables.map(({ rows: [header] }) => header!.cells.length - 1)).toEqual([8, 8, 8, 8, 8]);
  expect(tables.map(({ startsPart }) => startsPart ?? false)).toEqual([false, true, true, true, true]);
  expect(sheet!.columnWidths).toHaveLength(9);
});

test('it is confidential like every report', () => {
  expect(texts(full)).toContain(COMMON.confidential);
  expect(full.print.footer.left).toContain('Vertrouwelijk');
});

test('the name of the sheet fits, whatever the case is called', () => {
  expect(full.name).toBe('Inschattingen 1');
  const odd = ["a/b:c[d]*?\\'", 'x'.repeat(60), 'x'.repeat(61), `${'y'.repeat(16)}😀`, 'A', 'a'];
  const names = sheetNames(odd.map((name) => `Inschattingen ${name}`));
  expect(names).toEqual([
    'Inschattingen a-b-c-d----',
    `Inschattingen ${'x'.repeat(17)}`,
    `Inschattingen ${'x'.repeat(15)} 2`,
    `Inschattingen ${'y'.repeat(16)}`,
    'Inschattingen A',
    'Inschattingen a 2',
  ]);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
});

describe('through the life of a workbook', () => {
  const sheetOf = ({ sheets }: Document): Sheet | undefined =>
    sheets.find(({ mark }) => mark?.kind.startsWith('inschattingen'));
  const said = (sheet: Sheet): string => JSON.stringify(rowsOf(sheet.blocks));
  const open = [session('open'), PARTICIPANTS, estimates(ROWS)];
  const first = runOn(open);
  /** The workbook of the first run with other input: its reports stay. */
  const next = (parts: readonly Cells[]): Workbook => {
    const input = workbookOf(parts);
    const { sheets } = withReports(workbookOf(open), first.document);
    return { ...input, sheets: [...input.sheets, ...sheets.filter(({ mark }) => mark !== undefined)] };
  };

  it('there is no sheet before anything is open', () => {
    expect(sheetOf(runOn([session('gesloten'), PARTICIPANTS, estimates(ROWS)]).document)).toBeUndefined();
    expect(sheetOf(runOn([session('open'), PARTICIPANTS]).document)).toBeUndefined();
  });

  it('the sheet stands before Per financier and Controle', () => {
    const kinds = first.document.sheets.map(({ mark }) => mark?.kind);
    expect(kinds).toContain('inschattingen:1');
    expect(kinds.indexOf('inschattingen:1')).toBeGreaterThan(kinds.indexOf('gevoeligheidsanalyse'));
    expect(kinds.indexOf('inschattingen:1')).toBeLessThan(kinds.indexOf('controle'));
  });

  it.each([
    ['closed again', [session('gesloten'), PARTICIPANTS, estimates(ROWS)], 'zijn gesloten'],
    ['without estimates', [session('open'), PARTICIPANTS], 'Vervallen'],
    ['gone', [session('open', '2')], 'Vervallen: bij Casus 1'],
  ] as const)('of a case that is %s only one line stays, in place', (_fate, parts, line) => {
    const { document, findings } = run(next(parts), { today: null });
    const sheet = sheetOf(document)!;
    expect(sheet.replaces).toBe('Inschattingen 1');
    expect(said(sheet)).toContain(line);
    expect(said(sheet)).toContain(COMMON.confidential);
    expect(said(sheet)).not.toMatch(/taxi|12000|D10/);
    expect(findings.filter(({ code }) => code.startsWith('sheet.'))).toEqual([]);
    expect(run(withReports(next(parts), document), { today: null }).document).toEqual({
      ...document,
      sheets: document.sheets.map((each) => ({ ...each, replaces: each.name })),
    });
  });

  it('open again it shows them again', () => {
    const closed = next([session('gesloten'), PARTICIPANTS, estimates(ROWS)]);
    const { sheets } = withReports(closed, run(closed, { today: null }).document);
    const input = workbookOf(open);
    const names = new Set(input.sheets.map(({ name }) => name));
    const reopened = {
      ...input,
      sheets: [...input.sheets, ...sheets.filter(({ name }) => !names.has(name))],
    };
    const sheet = sheetOf(run(reopened, { today: null }).document)!;
    expect(rowsOf(sheet.blocks)).toEqual(rowsOf(sheetOf(first.document)!.blocks));
  });

  it('a copy that is kept of a sheet that closes is named, with what is still on it', () => {
    const workbook = next([session('gesloten'), PARTICIPANTS, estimates(ROWS)]);
    const sheets = workbook.sheets.map((grid) =>
      grid.name === 'Inschattingen 1'
        ? { ...grid, rows: [...grid.rows.slice(0, -1), ['mijn notitie']] }
        : grid,
    );
    const { document, findings } = run({ ...workbook, sheets }, { today: null });
    expect(sheetOf(document)!.keepCopyAs).toBe('Inschattingen 1 (bewaard)');
    const [found] = findings.filter(({ code }) => code === 'sheet.keptVisible');
    expect(fullSentence(found!)).toContain('verwijder het blad "Inschattingen 1 (bewaard)"');
  });

  it('it is a valid workbook', async () => {
    expect(await ooxmlErrors(await writeXlsx(null, first.document))).toEqual([]);
  });

  it('the report changes nothing in the assessment', () => {
    const again = run(withReports(workbookOf(open), first.document), { today: null });
    expect(again.assessment).toEqual(first.assessment);
  });
});
