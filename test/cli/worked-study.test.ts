/**
 * A study from the longlist to the report, through the command line and the files that a person would have: a template
 * that is filled in, forms that are handed out, filled in and collected, estimates that are opened, scenarios that are
 * agreed on, and a review that changes them.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { main } from '../../src/cli/main';
import type { JsonResult } from '../../src/core/report/json';
import { readXlsx } from '../../src/formats/xlsx';
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
async function command(...words: readonly string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const exit = await main(
    words.map((word) => word.replace(/^~\//, `${folder}/`)),
    {
      out: (text) => (out += text),
      err: (text) => (err += text),
      isTerminal: false,
      width: 120,
      color: false,
    },
  );
  return { exit, out, err };
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
  const file = readFileSync(path('rapport.xlsx'));
  expect(await ooxmlErrors(file)).toEqual([]);
  const json = await command('rapport', `~/${STUDY}`, '--json');
  return {
    exit,
    workbook: await readXlsx(file, 'rapport.xlsx'),
    json: JSON.parse(json.out) as JsonResult,
    everything: [
      out,
      json.out,
      ...Object.entries(unzipSync(file)).flatMap(([part, bytes]) =>
        /\.(xml|rels|bin)$/.test(part) ? [strFromU8(bytes)] : [],
      ),
    ],
  };
}

interface Reported {
  readonly exit: number;
  readonly workbook: Awaited<ReturnType<typeof readXlsx>>;
  readonly json: JsonResult;
  /** What is printed, and every part of the file as text. */
  readonly everything: readonly string[];
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
      expect(await ooxmlErrors(form)).toEqual([]);
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
    expect(out).toContain('Casus 1, D3: 2');
    for (const secret of SECRETS) expect(out).not.toMatch(new RegExp(secret));
    const before = readFileSync(path(STUDY));
    writeFileSync(path(STUDY), readFileSync(path('verzameld.xlsx')));
    expect(readFileSync(path(STUDY)).equals(before)).toBe(false);
    expect((await collect()).out).toContain('al eerder');
  });

  it('5. shows none of the answers while the case is closed', async () => {
    const reported = await report();
    expect(reported.json.findings.map(({ code }) => code)).toContain('estimates.closed');
    const inputs = ['D1', 'ambulante'].length;
    expect(inputs).toBe(2);
    const own = reported.workbook.sheets.filter(({ rows }) => String(rows[0]?.[0]).startsWith('Rapport van'));
    const printed = [
      JSON.stringify(own.map(({ rows }) => rows)),
      reported.everything[0],
      reported.everything[1],
    ];
    for (const secret of SECRETS)
      expect(printed.filter((text) => new RegExp(secret).test(text ?? ''))).toEqual([]);
    expect(own.map(({ name }) => name)).not.toContain('Inschattingen 1');
  });
});
