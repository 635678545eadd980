import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { publishedCases } from '../../src/core/example/published-cases';
import { isOwnSheet } from '../../src/core/report/own-sheets/own-sheet';
import { readXlsx, writeXlsx } from '../../src/formats/xlsx';
import { typeIn, type Ran } from '../support/command';
import { fullPackage } from '../support/full-package';
import { ooxmlErrors } from '../support/ooxml-validator';
import { workbookOf } from '../support/workbook';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectencalculator-publiek-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const path = (name: string): string => join(folder, name);

async function type(...words: readonly string[]): Promise<Ran> {
  return typeIn(folder, words);
}

async function example(name = 'vijf.xlsx'): Promise<void> {
  writeFileSync(path(name), await writeXlsx(null, publishedCases()));
}

/** A study of these tables, with a text of the package in every place outside its cells. */
function study(tables: Readonly<Record<string, string>>, outside = 'iets heel anders'): Uint8Array {
  const parts = Object.entries(tables).map(([table, cells]) => ({ sheet: table, table, cells }));
  return fullPackage(workbookOf(parts), () => outside);
}

const CASES =
  'Casus | Zwaarte | Gemiddelde kosten | Directe kosten | Referentie\n1 | licht | 5000 | 1000 | 9000';

describe('effectencalculator publiek', () => {
  it('writes a valid new file and, beside the workbook, a confidential log', async () => {
    await example();
    const input = readFileSync(path('vijf.xlsx'));
    mkdirSync(path('uit'));
    const { exit, out, err } = await type('publiek', '~/vijf.xlsx', '-o', '~/uit');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain(`Publieke versie geschreven: ${path('uit/vijf-publiek.xlsx')}`);
    expect(out).toContain(`Logboek geschreven: ${path('vijf-publiek-logboek.xlsx')}`);
    expect(readdirSync(folder).sort()).toEqual(['uit', 'vijf-publiek-logboek.xlsx', 'vijf.xlsx']);
    expect(readFileSync(path('vijf.xlsx')).equals(input)).toBe(true);
    for (const name of ['uit/vijf-publiek.xlsx', 'vijf-publiek-logboek.xlsx']) {
      const bytes = readFileSync(path(name));
      expect(await ooxmlErrors(bytes)).toEqual([]);
      const { sheets } = await readXlsx(bytes, name);
      expect(sheets.map(isOwnSheet)).toEqual(sheets.map(() => true));
      expect(sheets.map(({ visibility }) => visibility)).toEqual(sheets.map(() => 'visible'));
    }
  });

  it('never replaces a file, and numbers the next', async () => {
    await example();
    await type('publiek', '~/vijf.xlsx', '--stil');
    await type('publiek', '~/vijf.xlsx', '--stil');
    expect(readdirSync(folder).sort()).toEqual([
      'vijf-publiek-2.xlsx',
      'vijf-publiek-logboek-2.xlsx',
      'vijf-publiek-logboek.xlsx',
      'vijf-publiek.xlsx',
      'vijf.xlsx',
    ]);
    const { exit, err } = await type('publiek', '~/vijf.xlsx', '-o', '~/vijf-publiek.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain('bestaat al');
    expect((await type('publiek', '~/vijf.xlsx', '-o', '~/vijf.xlsx', '--vervang')).err).toContain(
      'de werkmap zelf',
    );
    expect(await type('publiek', '~/vijf.xlsx', '-o', '~/vijf-publiek.xlsx', '--vervang', '--stil')).toEqual({
      exit: 0,
      out: '',
      err: '',
    });
  });

  it('writes the same file every time', async () => {
    await example();
    await type('publiek', '~/vijf.xlsx', '--stil');
    await type('publiek', '~/vijf.xlsx', '--stil');
    expect(readFileSync(path('vijf-publiek-2.xlsx')).equals(readFileSync(path('vijf-publiek.xlsx')))).toBe(
      true,
    );
  });

  it('refuses attributes that few cases share: nothing is written, and it says what to change', async () => {
    writeFileSync(
      path('klein.xlsx'),
      study({
        tblCasussen: CASES,
        tblOnderzoek: 'Onderdeel | Waarde\nNaam | Proef\nPublieke kenmerken | Zwaarte',
      }),
    );
    const { exit, out, err } = await type('publiek', '~/klein.xlsx');
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toContain('er is geen publieke versie gemaakt. Wat hieronder staat, is vertrouwelijk.');
    expect(err).toContain('• tblCasussen!A2: Maar 1 casus heeft deze combinatie: Zwaarte "licht".');
    expect(err).toContain('Kies bij "Publieke kenmerken" minder kenmerken, of geen.');
    expect(readdirSync(folder)).toEqual(['klein.xlsx']);
  });

  it('refuses what stands only in a comment, a name, a header or a property of the workbook', async () => {
    const tables = {
      tblCasussen: CASES,
      tblOnderzoek: 'Onderdeel | Waarde\nNaam | Na de brand in de molen\nAanpak | Coaches',
    };
    writeFileSync(path('a.xlsx'), study(tables, 'sinds die brand in de molen slaapt niemand'));
    const { exit, err } = await type('publiek', '~/a.xlsx');
    expect(exit).toBe(1);
    for (const part of [
      'xl/comments1.xml',
      'xl/workbook.xml',
      'docProps/core.xml',
      'docProps/custom.xml',
      'xl/persons/person.xml',
    ])
      expect(err).toContain(`geen cel is (${part})`);
    writeFileSync(path('b.xlsx'), study(tables, 'op een gewone dag'));
    expect((await type('publiek', '~/b.xlsx')).err).toBe('');
  });

  it('is also made of a workbook with its reports in it', async () => {
    await example();
    await type('rapport', '~/vijf.xlsx', '-o', '~/rapport.xlsx', '--stil');
    await type('publiek', '~/vijf.xlsx', '-o', '~/een.xlsx', '--stil');
    expect(await type('publiek', '~/rapport.xlsx', '-o', '~/twee.xlsx', '--stil')).toEqual({
      exit: 0,
      out: '',
      err: '',
    });
    expect(readFileSync(path('twee.xlsx')).equals(readFileSync(path('een.xlsx')))).toBe(true);
  });

  it('is made all the same when the input has errors, and ends with 1', async () => {
    writeFileSync(path('fout.xlsx'), study({ tblCasussen: CASES.replace('9000', '1,500') }));
    const { exit, out } = await type('publiek', '~/fout.xlsx');
    expect(exit).toBe(1);
    expect(out).toContain('Let op: in de invoer staat 1 fout.');
    expect(readdirSync(folder)).toContain('fout-publiek.xlsx');
  });

  it('goes on after a workbook that cannot be published', async () => {
    await example('a.xlsx');
    writeFileSync(
      path('b.xlsx'),
      study({ tblOnderzoek: 'Onderdeel | Waarde\nNaam | Proef\nAanpak | Coaches' }),
    );
    writeFileSync(path('c.xlsx'), 'geen werkmap');
    const { exit, err } = await type('publiek', '~/b.xlsx', '~/c.xlsx', '~/a.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain('Er zijn geen casussen.');
    expect(err).toContain('Dit is geen Excel-werkmap');
    expect(readdirSync(folder)).toContain('a-publiek.xlsx');
  });

  it('leaves nothing of its source in the file but what readers may see', async () => {
    await example();
    await type('publiek', '~/vijf.xlsx', '--stil');
    const parts = unzipSync(readFileSync(path('vijf-publiek.xlsx')));
    const all = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    for (const word of ['Boon', 'Nour', 'vijf.xlsx', 'effectencalculator"', 'fingerprint', '<f>', 'Wijland'])
      expect(all).not.toContain(word);
    expect(Object.keys(parts).filter((name) => /customProperty|tables\//.test(name))).toEqual([]);
  });
});
