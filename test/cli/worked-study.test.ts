/**
 * A study from the longlist to the report, through the command line and the files that a person would have: a template
 * that is filled in, forms that are handed out, filled in and collected, estimates that are opened, scenarios that are
 * agreed on, and a review that changes them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { COMMAND_LINE } from '../../src/core/text/command-line';
import type { JsonResult } from '../../src/core/report/json/json';
import { readXlsx } from '../../src/formats/xlsx';
import { typeIn, type Ran } from '../support/command';
import { ooxmlErrors } from '../support/ooxml-validator';
import { reportRows, typeCell, typeRows } from '../support/typing';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectencalculator-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);
const STUDY = 'onderzoek.xlsx';

/** Types a command in the folder of the study. */
async function command(...words: readonly string[]): Promise<Ran> {
  return typeIn(folder, words);
}

async function inStudy(typing: (file: Uint8Array) => Promise<Uint8Array>, name = STUDY): Promise<void> {
  writeFileSync(path(name), await typing(readFileSync(path(name))));
}
const type = async (table: string, rows: string, name = STUDY): Promise<void> =>
  inStudy((file) => typeRows(file, table, rows), name);
const change = async (table: string, row: readonly string[], header: string, value: string): Promise<void> =>
  inStudy((file) => typeCell(file, table, row, header, value));

/** Makes the report and answers what is in it. */
async function report(): Promise<Reported> {
  const { exit, out } = await command('rapport', `~/${STUDY}`, '-o', '~/rapport.xlsx', '--vervang');
  const workbook = await readXlsx(readFileSync(path('rapport.xlsx')), 'rapport.xlsx');
  const json = await command('rapport', `~/${STUDY}`, '--json');
  const own = workbook.sheets.filter(({ rows }) => String(rows[0]?.[0]).startsWith('Rapport van'));
  return {
    exit,
    workbook,
    sheets: own.map(({ name }) => name),
    json: JSON.parse(json.out) as JsonResult,
    shown: [out, json.out, ...own.map(({ rows }) => JSON.stringify(rows))],
  };
}

interface Reported {
  readonly exit: number;
  readonly workbook: Awaited<ReturnType<typeof readXlsx>>;
  readonly json: JsonResult;
  /** The names of our sheets. */
  readonly sheets: readonly string[];
  /** All that is shown: in the terminal, to other programs and on our sheets. */
  readonly shown: readonly string[];
}

/** The rows of a report that start with this. */
function rowsOf(
  { workbook }: Reported,
  sheet: string,
  ...start: readonly string[]
): readonly (readonly string[])[] {
  return reportRows(workbook, sheet).filter((row) => start.every((value, index) => row[index] === value));
}
const lines = (reported: Reported, sheet: string): readonly string[] =>
  reportRows(reported.workbook, sheet).map((row) => row.join(' | '));
const codes = ({ json }: Reported): readonly string[] =>
  json.findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code);

/** What Resultaat says of the three cases. */
function money(reported: Reported): Readonly<Record<'reference' | 'status' | 'saving', readonly string[]>> {
  const row = (label: string): readonly string[] => rowsOf(reported, 'Resultaat', label)[0]?.slice(1) ?? [];
  return {
    reference: row('Kosten referentie'),
    status: row("Status van de scenario's"),
    saving: row('Besparing of extra kosten, tot nu toe*'),
  };
}

/** What each of the six participants answers; figures that stand nowhere else. */
const ANSWERS: Readonly<Record<string, string>> = {
  D1: 'Voorziening | Bedrag\nAmbulante begeleiding | 6111',
  D2: 'Voorziening | Bedrag\nAmbulante begeleiding | 9222',
  D3: 'Voorziening | Bedrag\nAmbulante begeleiding | 4333\nDagbehandeling | 15444',
  D4: 'Voorziening | Toelichting\ngeen hulp | de oudervereniging had zevenblad geregeld',
  D5: 'Voorziening | Bedrag\nDagbehandeling | € 15.055 - € 21.555',
  D6: 'Voorziening | Aantal | Per | Duur\nAmbulante begeleiding | 2 | week | 26',
};
/** What shows that a report knows the answers: each figure however it is printed, the middle ones, and words. */
const SECRETS = [
  '6.?111',
  '9.?222',
  '4.?333',
  '15.?444',
  '15.?055',
  '21.?555',
  'zevenblad',
  'Dagbehandeling',
];

describe('a study from the longlist to the report', () => {
  it('1. starts with the full template, in which every table has its sheet', async () => {
    const { exit } = await command('sjabloon', '--maat', 'volledig', '-o', `~/${STUDY}`);
    expect(exit).toBe(0);
    await inStudy((file) => typeCell(file, 'tblOnderzoek', ['Naam'], 'Waarde', 'Thuis op tijd'));
    await change('tblOnderzoek', ['Aanpak'], 'Waarde', 'Gezinscoaches');
    await change('tblOnderzoek', ['Peildatum'], 'Waarde', 'datum:31-7-2025');
  });

  it('2. chooses three of eight cases, and Selectie says what they do not cover', async () => {
    await type(
      'tblCasussen',
      `
Casus | School | Leeftijdscategorie | Zwaarte | Start          | Geselecteerd | Reden selectie
1     | Linde  | 4 tot 8 jaar       | middel  | datum:1-9-2023 | ja           | veel voorkomende vraag
2     | Linde  | 8 tot 12 jaar      | zwaar   | datum:1-9-2023 | ja           | veel hulp voorkomen
3     | Eik    | 8 tot 12 jaar      | licht   | datum:1-1-2024 | ja           | kort contact
4     | Eik    | 12 tot 16 jaar     | middel  | datum:1-1-2024 | nee          | gezin is verhuisd
5     | Linde  | 8 tot 12 jaar      | middel  | datum:1-1-2024 | nee          | lijkt op casus 1
6     | Linde  | 4 tot 8 jaar       | licht   | datum:1-1-2024 | nee          | geen toestemming
7     | Eik    | 8 tot 12 jaar      | zwaar   | datum:1-1-2024 | nee          | loopt nog
8     | Eik    | 12 tot 16 jaar     | licht   | datum:1-1-2024 | nee          | loopt nog`,
    );
    await type(
      'tblBedragen',
      `
Casus | Gemiddelde kosten | Directe kosten | Toekomstige baten
1     | 5000              | 2000           | ⊕⊕
2     | 9000              | 4000           | ⊕
3     | 3000              | 1000           | Onzeker`,
    );
    const reported = await report();
    expect(reported.json.cases.map((each) => each.case)).toEqual(['Casus 1', 'Casus 2', 'Casus 3']);
    expect(lines(reported, 'Selectie')).toContainEqual(
      expect.stringContaining('Aangeleverd: 8 casussen. Geselecteerd: 3.'),
    );
    expect(lines(reported, 'Selectie')).toContainEqual(
      expect.stringContaining('12 tot 16 jaar | 2 | 0 | nee'),
    );
    expect(lines(reported, 'Samenvatting')).toContain(
      'Er zijn 8 casussen aangeleverd. Daarvan zijn er 3 gekozen. Het rapport Selectie zegt waarom.',
    );
    expect(rowsOf(reported, 'Resultaat', 'Kosten referentie')[0]?.slice(1)).toEqual([
      'Niet ingevuld',
      'Niet ingevuld',
      'Niet ingevuld',
    ]);
  });

  it('3. hands out a form to each of the six participants, with the case, the key and nothing else', async () => {
    await type(
      'tblSessies',
      `
Casus | Datum           | Duur | Gespreksleider | Inschattingen | Toestemming gesprek
1     | datum:3-6-2025  | 3    | onderzoeker    | gesloten      | ja
2     | datum:10-6-2025 | 2    | onderzoeker    | gesloten      | ja`,
    );
    await type(
      'tblDeelnemers',
      `
Casus | Deelnemer | Rol              | Organisatie | Vorm
1     | D1        | ouder            |             | groepsgesprek
1     | D2        | leerkracht       | Linde       | groepsgesprek
1     | D3        | gezinscoach      | Thuisbasis  | groepsgesprek
1     | D4        | intern begeleider | Linde      | groepsgesprek
1     | D5        | wijkteam         | gemeente    | groepsgesprek
1     | D6        | schoolarts       | GGD         | telefonisch
2     | D1        | ouder            |             | groepsgesprek`,
    );
    const { exit, out } = await command('formulier', `~/${STUDY}`, '--casus', '1', '-o', folder);
    expect(exit).toBe(0);
    for (const key of Object.keys(ANSWERS)) {
      const name = `formulier-casus-1-${key}.xlsx`;
      expect(out).toContain(name);
      const form = readFileSync(path(name));
      const parts = Object.values(unzipSync(form)).map((bytes) => strFromU8(bytes));
      for (const other of ['Thuis op tijd', 'Gezinscoaches', 'Linde', 'leerkracht', 'ouder ', 'D9'])
        expect(parts.filter((part) => part.includes(other))).toEqual([]);
    }
  });

  it('4. collects what they filled in, without printing any of it', async () => {
    const forms = Object.keys(ANSWERS).map((key) => `formulier-casus-1-${key}.xlsx`);
    for (const [index, rows] of Object.values(ANSWERS).entries())
      await type('tblInschattingen', rows, forms[index] ?? '');
    const collect = async (): Promise<{ exit: number; out: string }> =>
      command(
        'verzamel',
        `~/${STUDY}`,
        ...forms.map((name) => `~/${name}`),
        '-o',
        '~/verzameld.xlsx',
        '--vervang',
      );
    const { exit, out } = await collect();
    expect(exit).toBe(0);
    expect(out).toContain('Casus 1, deelnemer D3: 2 rijen toegevoegd');
    for (const secret of SECRETS) expect(out).not.toMatch(new RegExp(secret));
    writeFileSync(path(STUDY), readFileSync(path('verzameld.xlsx')));
    const again = await collect();
    expect(again.exit).toBe(0);
    expect(again.out).toContain(COMMAND_LINE.nothingCollected);
  });

  it('5. shows none of the answers while the case is closed, and no summary of them', async () => {
    const reported = await report();
    for (const secret of SECRETS)
      expect(reported.shown.filter((text) => new RegExp(secret, 'i').test(text))).toEqual([]);
    expect(reported.sheets).not.toContain('Inschattingen 1');
  });

  it('6. shows them side by side once the case is open: what they differ about most comes first', async () => {
    await change('tblSessies', ['1'], 'Inschattingen', 'open');
    const reported = await report();
    const spread = reportRows(reported.workbook, 'Inschattingen 1').filter(([, named = '']) =>
      named.endsWith('van de 6'),
    );
    expect(spread).toEqual([
      ['Dagbehandeling', '2 van de 6', '15055', expect.anything(), '21555'],
      ['Ambulante begeleiding', '4 van de 6', '4333', '6111', '9222'],
      ['Geen hulp', '1 van de 6', '–', '–', '–'],
    ]);
    for (const secret of SECRETS)
      expect(reported.shown.some((text) => new RegExp(secret, 'i').test(text))).toBe(true);
  });

  it('7. calculates with the two scenarios that the group agrees on, which nobody reviewed yet', async () => {
    await type(
      'tblScenarios',
      `
Casus | Scenario         | Soort         | Status    | Uit inschattingen | Afwijkende mening
1     | Begeleiding thuis | zonder aanpak | consensus | D1, D2, D3, D6    | D4 verwachtte geen hulp
1     | Dagbehandeling   | zonder aanpak | consensus | D3, D5            |
2     | Groepstraining   | zonder aanpak | consensus |                   |
2     | Uit huis         | zonder aanpak | consensus |                   |
3     | Gesprekken       | zonder aanpak | consensus |                   |`,
    );
    await type(
      'tblHulp',
      `
Casus | Voorziening           | Scenario          | Bedrag | Financier | Wet
1     | Ambulante begeleiding | Begeleiding thuis | 6000   | gemeente  | Jeugdwet
1     | Dagbehandeling        | Dagbehandeling    | 18000  | gemeente  | Jeugdwet
2     | Groepstraining        | Groepstraining    | 12000  | gemeente  | Jeugdwet
2     | Pleegzorg             | Uit huis          | 60000  | gemeente  | Jeugdwet
3     | Gesprekken            | Gesprekken        | 2000   | gemeente  | Jeugdwet`,
    );
    const before = await report();
    expect(codes(before)).toEqual(['selection.notCovered']);
    expect(money(before)).toEqual({
      reference: ['€ 6.000 tot € 18.000', '€ 12.000 tot € 60.000', '2000'],
      status: ['niet getoetst', 'niet getoetst', 'niet getoetst'],
      saving: [
        '⊕ € 1.000 tot € 13.000 (besparing)',
        '⊕ € 3.000 tot € 51.000 (besparing)',
        '⊖ € 1.000 (extra kosten)',
      ],
    });
    expect(lines(before, 'Samenvatting')).toContain(
      'In 3 van de 3 casussen is een scenario gebruikt dat niet is getoetst.',
    );
    expect(lines(before, 'Inschattingen 1').join('\n')).toContain('D4 verwachtte geen hulp');
  });

  it('8. asks the five experts: one finds a scenario too gloomy, the group supplements it and rejects another', async () => {
    await type(
      'tblExperts',
      `
Expert | Functie             | Organisatie  | Betrokken
E1     | gedragswetenschapper | aanbieder    | nee
E2     | jeugdarts           | GGD          | nee
E3     | jeugdbeschermer     | instelling   | nee
E4     | orthopedagoog       | schoolbestuur | nee
E5     | gezinscoach         | Thuisbasis   | ja`,
    );
    await type(
      'tblToetsing',
      `
Casus | Scenario          | Expert | Aannemelijk | Te somber | Voorstel bedrag | Oordeel
1     | Begeleiding thuis |        | ja          | nee       |                 | aannemelijk
1     | Dagbehandeling    | E2     | ja          | ja        | 12000           | aannemelijk na aanvulling
1     | Dagbehandeling    | E5     | ja          | nee       |                 | aannemelijk
1     | Dagbehandeling    |        | ja          | ja        |                 | aannemelijk na aanvulling
2     | Groepstraining    |        | ja          | nee       |                 | aannemelijk
2     | Uit huis          |        | nee         | ja        |                 | niet aannemelijk
3     | Gesprekken        | E1     | ja          | nee       |                 | aannemelijk`,
    );
    const asked = await report();
    // A proposal is an opinion: it changes no amount until a line says so.
    expect(money(asked).reference).toEqual(['€ 6.000 tot € 18.000', '12000', '2000']);
    expect(codes(asked)).toEqual(['review.noGroup', 'expert.involved', 'selection.notCovered']);
    expect(asked.json.findings.map(({ code }) => code)).toContain('review.nothingAdded');
    await type(
      'tblHulp',
      `
Casus | Voorziening    | Scenario       | Fase         | Bedrag | Financier | Wet
1     | Dagbehandeling | Dagbehandeling | na toetsing  | 14000  | gemeente  | Jeugdwet`,
    );
  });

  it('9. reports what the review changed, and keeps what was there before beside it', async () => {
    const after = await report();
    expect(after.exit).toBe(0);
    expect(money(after)).toEqual({
      reference: ['€ 6.000 tot € 14.000', '12000', '2000'],
      status: ['getoetst', 'getoetst', 'niet getoetst'],
      saving: ['⊕ € 1.000 tot € 9.000 (besparing)', '⊕ € 3.000 (besparing)', '⊖ € 1.000 (extra kosten)'],
    });
    expect(rowsOf(after, 'Toetsing', 'Casus 1', 'Dagbehandeling')[0]).toEqual(
      expect.arrayContaining(['consensus', 'aangevuld na toetsing', '18000', '14000', 'ja']),
    );
    expect(rowsOf(after, 'Toetsing', 'Casus 2', 'Uit huis')[0]).toEqual(
      expect.arrayContaining(['consensus', 'afgewezen', '60000', 'nee']),
    );
    const summary = lines(after, 'Samenvatting');
    expect(summary).toContain('In 1 van de 3 casussen is een scenario gebruikt dat niet is getoetst.');
    expect(summary).toContain('In 1 van de 3 casussen dacht iemand er anders over. Die mening is bewaard.');
    expect(summary).toContain(
      'Op basis van gemiddelde kosten: in 2 van de 3 casussen een besparing, in 1 extra kosten.',
    );
    expect(codes(after)).toEqual(['review.noGroup', 'expert.involved', 'selection.notCovered']);
    expect(after.json.findings.map(({ code }) => code)).not.toContain('review.nothingAdded');
    for (const name of [STUDY, 'rapport.xlsx', 'formulier-casus-1-D6.xlsx'])
      expect([name, await ooxmlErrors(readFileSync(path(name)))]).toEqual([name, []]);
  });
});
