import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputWorkbook, recordSheet } from '../../src/core/template/input-sheets';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { typeIn, type Ran } from '../support/command';
import { answersOf, filledFile, type FormRow } from '../support/forms';
import { ooxmlErrors } from '../support/ooxml-validator';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'effectencalculator-'));
  writeFileSync(path('studie.xlsx'), await writeXlsx(null, STUDY));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

/** Words that stand in no form and in no message. */
const SECRETS = ['Grote Studie', 'Boon', 'moeder', 'leraar', '13579', 'begeleiding'];

const STUDY = inputWorkbook('Grote Studie', [
  recordSheet('Casussen', 'casussen', { casus: 10, school: 20, aardHulpvraag: 20 }, [
    { casus: '4', school: 'Boon' },
    { casus: '7', school: 'Boon' },
    { casus: '8', school: 'Boon' },
  ]),
  recordSheet('Deelnemers', 'deelnemers', { casus: 10, deelnemer: 10, rol: 20 }, [
    { casus: '4', deelnemer: 'D1', rol: 'moeder' },
    { casus: '4', deelnemer: 'D2', rol: 'leraar' },
    { casus: '4', deelnemer: 'D/2', rol: 'leraar' },
    { casus: '7', deelnemer: 'D1', rol: 'leraar' },
  ]),
  recordSheet(
    'Inschattingen',
    'inschattingen',
    {
      casus: 10,
      deelnemer: 10,
      gebeurtenis: 20,
      voorziening: 20,
      aantal: 10,
      per: 10,
      duur: 10,
      bedrag: 12,
      zekerheid: 10,
      toelichting: 20,
    },
    [{ casus: '7', deelnemer: 'D1', voorziening: 'begeleiding', bedrag: 13579 }],
  ),
]);

/** Types a command, with file names in the folder of this test written as "~/name". */
async function type(...words: readonly string[]): Promise<Ran> {
  return typeIn(folder, words);
}

async function form(name: string, whose: [string, string], ...rows: readonly FormRow[]): Promise<void> {
  const [caseName, participant] = whose;
  writeFileSync(path(name), await filledFile({ caseName, participant }, rows.map(answersOf)));
}

describe('effectencalculator formulier', () => {
  it('writes a valid form beside the workbook, with nothing of the study but the case and the participant', async () => {
    const { exit, out } = await type('formulier', '~/studie.xlsx', '--casus', 'casus 4', '--deelnemer', 'd2');
    expect(exit).toBe(0);
    expect(out).toContain(`Formulier voor Casus 4, deelnemer D2: ${path('formulier-casus-4-D2.xlsx')}`);
    expect(out).toContain('effectencalculator verzamel');
    const bytes = readFileSync(path('formulier-casus-4-D2.xlsx'));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const all = JSON.stringify(await readXlsx(bytes, 'f.xlsx'));
    for (const secret of SECRETS) expect(all).not.toContain(secret);
    expect(readdirSync(folder)).toEqual(['formulier-casus-4-D2.xlsx', 'studie.xlsx']);
  });

  it('writes one for every participant of the case, also when file names cannot tell their keys apart', async () => {
    const { exit, out } = await type('formulier', '~/studie.xlsx', '--casus', '4', '-o', '~/uit/');
    expect(exit).toBe(0);
    expect(readdirSync(path('uit')).sort()).toEqual([
      'formulier-casus-4-D-2.xlsx',
      'formulier-casus-4-D1.xlsx',
      'formulier-casus-4-D2.xlsx',
    ]);
    expect(out.match(/Formulier voor Casus 4, deelnemer/g)).toHaveLength(3);
    expect(await type('formulier', '~/studie.xlsx', '--casus', '7', '-o', '~/een.xlsx', '--stil')).toEqual({
      exit: 0,
      out: '',
      err: '',
    });
    expect(readdirSync(folder)).toContain('een.xlsx');
  });

  it('replaces none, and writes none when one of them is there, unless asked', async () => {
    writeFileSync(path('formulier-casus-4-D2.xlsx'), 'ingevuld');
    const { exit, err } = await type('formulier', '~/studie.xlsx', '--casus', '4');
    expect(exit).toBe(2);
    expect(err).toContain('bestaat al');
    expect(readdirSync(folder)).toEqual(['formulier-casus-4-D2.xlsx', 'studie.xlsx']);
    expect(readFileSync(path('formulier-casus-4-D2.xlsx'), 'utf8')).toBe('ingevuld');
    expect((await type('formulier', '~/studie.xlsx', '--casus', '4', '--vervang')).exit).toBe(0);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  it('never writes over the workbook, not even when asked to replace', async () => {
    const before = readFileSync(path('studie.xlsx'));
    const words = ['--casus', '4', '--deelnemer', 'D1', '-o', '~/studie.xlsx', '--vervang'];
    const { exit, err } = await type('formulier', '~/studie.xlsx', ...words);
    expect([exit, err]).toEqual([2, expect.stringContaining('de werkmap zelf')]);
    expect(readFileSync(path('studie.xlsx')).equals(before)).toBe(true);
  });

  it.each([
    [['~/studie.xlsx', '--casus', '9'], 'Casus "9" staat niet in deze werkmap. Wel: 4, 7, 8.'],
    [['~/studie.xlsx', '--casus', '4', '--deelnemer', 'D9'], 'Wel: D/2, D1, D2.'],
    [['~/studie.xlsx', '--casus', '8'], 'Bij Casus 8 staat niemand in tblDeelnemers.'],
    [['~/studie.xlsx'], 'Schrijf bijvoorbeeld: --casus 4'],
    [['~/studie.xlsx', '--casus'], '--casus 4'],
    [['--casus', '4'], 'Geef één werkmap'],
    [['~/er-niet.xlsx', '--casus', '4'], 'Dit bestand is er niet'],
    [['~/studie.xlsx', '--casus', '4', '-o', '~/een.xlsx'], '-o een map'],
    [['~/studie.xlsx', '--casus', '4', '--json'], '--json hoort niet bij "formulier"'],
  ])('says what is wrong with %j', async (words, said) => {
    const { exit, err } = await type('formulier', ...words);
    expect(exit).toBe(2);
    expect(err).toContain(said);
    expect(readdirSync(folder)).toEqual(['studie.xlsx']);
  });
});

describe('effectencalculator verzamel', () => {
  const COLLECTED = 'studie-verzameld.xlsx';

  it('writes a new workbook with the rows and says only how many there are', async () => {
    const before = readFileSync(path('studie.xlsx'));
    await form(
      'd1.xlsx',
      ['4', 'D1'],
      { voorziening: 'opvang 24680', bedrag: 24680 },
      { voorziening: 'geen hulp' },
    );
    await form('d2.xlsx', ['4', 'D2'], { voorziening: 'opvang 24680', bedrag: '=24680' });
    const { exit, out, err } = await type('verzamel', '~/studie.xlsx', '~/d1.xlsx', '~/d2.xlsx');
    expect(err).toBe('');
    expect(exit).toBe(1);
    expect(out).toContain('Casus 4, deelnemer D1: 2 rijen toegevoegd\n');
    expect(out).toContain('Casus 4, deelnemer D2: 1 rij toegevoegd\n');
    expect(out).toContain(`fout: ${path('d2.xlsx')}, Formulier!F13: Bij "Bedrag"`);
    expect(out).toContain(`Nieuwe werkmap met de inschattingen: ${path(COLLECTED)}`);
    for (const typed of ['24680', 'opvang', ...SECRETS]) expect(out).not.toContain(typed);
    expect(readFileSync(path('studie.xlsx')).equals(before)).toBe(true);
    const bytes = readFileSync(path(COLLECTED));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const sheet = (await readXlsx(bytes, 'w.xlsx')).sheets.find(({ name }) => name === 'Inschattingen');
    expect(sheet?.rows.slice(2).map((row) => [row[0], row[1], row[3], row[7]])).toEqual([
      ['4', 'D1', 'opvang 24680', 24680],
      ['4', 'D1', 'geen hulp', undefined],
      ['4', 'D2', 'opvang 24680', '=24680'],
    ]);
    expect(sheet?.tables[0]?.range.lastRow).toBe(4);
    // What is closed stays closed, and what came in is read without an error of the table itself.
    const { out: checked } = await type('controle', `~/${COLLECTED}`);
    expect(checked).toContain('gesloten');
    for (const typed of ['24680', 'opvang']) expect(checked).not.toContain(typed);
  });

  it('adds nothing the second time, writes nothing then, and never replaces unless asked', async () => {
    await form('d1.xlsx', ['4', 'D1'], { voorziening: 'opvang' });
    expect((await type('verzamel', '~/studie.xlsx', '~/d1.xlsx')).exit).toBe(0);
    const again = await type('verzamel', `~/${COLLECTED}`, '~/d1.xlsx');
    expect(again.exit).toBe(0);
    expect(again.out).toContain('Casus 4, deelnemer D1: geen rijen toegevoegd');
    expect(again.out).toContain('er is geen nieuwe werkmap geschreven');
    expect(readdirSync(folder)).toEqual(['d1.xlsx', COLLECTED, 'studie.xlsx']);
    expect((await type('verzamel', '~/studie.xlsx', '~/d1.xlsx', '-o', `~/${COLLECTED}`)).err).toContain(
      'bestaat al',
    );
    expect(
      (await type('verzamel', '~/studie.xlsx', '~/d1.xlsx', '-o', `~/${COLLECTED}`, '--vervang')).exit,
    ).toBe(0);
    expect(
      (await type('verzamel', '~/studie.xlsx', '~/d1.xlsx', '-o', '~/studie.xlsx', '--vervang')).err,
    ).toContain('de werkmap zelf');
    expect((await type('verzamel', `~/${COLLECTED}`, '~/d1.xlsx', '--stil')).out).toBe('');
  });

  it('never writes over a form, not even when asked to replace', async () => {
    await form('d1.xlsx', ['4', 'D1'], { voorziening: 'opvang' });
    const before = readFileSync(path('d1.xlsx'));
    const words = ['~/studie.xlsx', '~/d1.xlsx', '-o', '~/d1.xlsx', '--vervang'];
    const { exit, err } = await type('verzamel', ...words);
    expect([exit, err]).toEqual([2, expect.stringContaining('is een formulier dat u opgaf')]);
    expect(readFileSync(path('d1.xlsx')).equals(before)).toBe(true);
  });

  it('says once that a form came first', async () => {
    await form('d1.xlsx', ['4', 'D1'], { voorziening: 'opvang' });
    const { exit, out } = await type('verzamel', '~/d1.xlsx', '~/studie.xlsx');
    expect(exit).toBe(1);
    expect(out.match(/^fout: .*$/gm)).toEqual([
      expect.stringContaining('Deze werkmap is een formulier en geen werkmap van een onderzoek'),
    ]);
  });

  it('goes on after a form that cannot be opened, and ends with 2', async () => {
    await form('d1.xlsx', ['4', 'D1'], { voorziening: 'opvang' });
    writeFileSync(path('foto.jpg'), 'geen werkmap');
    const { exit, out, err } = await type('verzamel', '~/studie.xlsx', '~/foto.jpg', '~/d1.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain('foto.jpg: Dit is geen Excel-werkmap.');
    expect(out).toContain('Casus 4, deelnemer D1: 1 rij toegevoegd');
  });

  it('ends with 1 when a file is no form, and says so', async () => {
    const { exit, out } = await type('verzamel', '~/studie.xlsx', '~/studie.xlsx');
    expect(exit).toBe(1);
    expect(out).toContain(`fout: ${path('studie.xlsx')}: In dit bestand staat geen formulier`);
    expect(readdirSync(folder)).toEqual(['studie.xlsx']);
  });

  it('asks for the forms', async () => {
    const { exit, err } = await type('verzamel', '~/studie.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain('Geef eerst de werkmap en dan de ingevulde formulieren');
  });
});
