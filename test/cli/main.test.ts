import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processConsole } from '../../src/cli/console';
import { writeOutput } from '../../src/cli/files';
import type { JsonResult } from '../../src/core/report/json/json';
import { readXlsx } from '../../src/formats/xlsx';
import { typeIn, type Ran } from '../support/command';
import { ooxmlErrors } from '../support/ooxml-validator';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'effectencalculator-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Types a command, with file names in the folder of this test written as "~/name". */
async function type(...words: readonly string[]): Promise<Ran> {
  return typeIn(folder, words);
}

const path = (name: string): string => join(folder, name);

async function example(name = 'vijf.xlsx'): Promise<string> {
  await type('voorbeeld', '-o', `~/${name}`, '--stil');
  return path(name);
}

describe('effectencalculator voorbeeld', () => {
  it('writes a valid workbook and says what to do next', async () => {
    const { exit, out } = await type('voorbeeld', '-o', '~/vijf.xlsx');
    expect(exit).toBe(0);
    expect(out).toContain('vijf.xlsx');
    expect(out).toContain('effectencalculator rapport');
    expect(await ooxmlErrors(readFileSync(path('vijf.xlsx')))).toEqual([]);
  });

  it('never replaces a file that is there, unless asked', async () => {
    writeFileSync(path('vijf.xlsx'), 'van mij');
    const { exit, err } = await type('voorbeeld', '-o', '~/vijf.xlsx');
    expect(exit).toBe(2);
    expect(err).toContain('bestaat al');
    expect(readFileSync(path('vijf.xlsx'), 'utf8')).toBe('van mij');
    expect((await type('voorbeeld', '-o', '~/vijf.xlsx', '--vervang')).exit).toBe(0);
    expect(await ooxmlErrors(readFileSync(path('vijf.xlsx')))).toEqual([]);
  });

  it('goes into a folder under its usual name, and into no file that Excel would not open', async () => {
    const { exit, out } = await type('voorbeeld', '-o', '~/uit');
    expect(exit).toBe(0);
    expect(out).toContain(join('uit', 'effectencalculator-voorbeeld.xlsx'));
    expect(readdirSync(path('uit'))).toEqual(['effectencalculator-voorbeeld.xlsx']);
    expect((await type('voorbeeld', '-o', '~/uit')).err).toContain(
      'effectencalculator-voorbeeld.xlsx bestaat al',
    );
    expect((await type('voorbeeld', '-o', '~/vijf.pdf')).err).toContain('moet eindigen op .xlsx');
    expect(readdirSync(folder)).toEqual(['uit']);
  });

  it('asks where to write when -o says nothing', async () => {
    const { exit, err } = await type('voorbeeld', '-o', '');
    expect([exit, err]).toEqual([2, expect.stringContaining('Na --uit ontbreekt iets')]);
  });

  it('leaves nothing of a file that could not be written to its end', async () => {
    function* halfway(): Iterable<Buffer> {
      yield Buffer.from('half');
      throw new Error('ENOSPC');
    }
    const bytes = halfway() as Iterable<unknown> as Uint8Array;
    const written = writeOutput({ path: path('half.xlsx'), replace: false }, bytes);
    await expect(written).rejects.toThrow('half.xlsx kan niet worden geschreven');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('effectencalculator uitleg', () => {
  it('says where a figure comes from', async () => {
    const { exit, out, err } = await type('uitleg', await example(), '--cel', 'resultaat!C29');
    expect([exit, err]).toEqual([0, '']);
    expect(out).toContain('Resultaat!C29: € 32.000\nKosten referentie van casus 2\n');
    expect(out).toContain("zoals ingevuld in '4 Bedragen'!D3");
    expect(out).toContain('Vertrouwelijk');
  });

  it('gives the same as data, with every cell', async () => {
    const { exit, out } = await type('uitleg', await example(), '--cel', 'Resultaat!C30', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'figure',
      figure: { of: 'saving', case: '2', basis: 'average' },
      cells: ["'4 Bedragen'!D3", "'4 Bedragen'!B3"],
    });
    expect(JSON.parse(out)).toHaveProperty('confidential');
  });

  it('tells what a cell of the input is', async () => {
    const { exit, out } = await type('uitleg', await example(), '--cel', "'4 Bedragen'!D3");
    expect(exit).toBe(0);
    expect(out).toContain('tblBedragen: Referentie, 2');
    expect(out).toContain('Resultaat!C29');
  });

  it('says what stands in a cell without a figure, and names the sheets there are', async () => {
    const file = await example();
    const words = await type('uitleg', file, '--cel', 'Resultaat!A29');
    expect([words.exit, words.out]).toEqual([2, '']);
    expect(words.err).toContain('maar: Kosten referentie');
    expect(words.err).toContain('Resultaat!B29: € 19.000');
    const sheet = await type('uitleg', file, '--cel', 'Blad9!A1');
    expect(sheet.exit).toBe(2);
    expect(sheet.err).toContain('Het blad "Blad9" is er niet');
    expect(sheet.err).toContain('Gevoeligheidsanalyse');
  });

  it.each([
    [['uitleg', 'a.xlsx'], 'Noem de cel'],
    [['uitleg', 'a.xlsx', 'b.xlsx', '--cel', 'Resultaat!A1'], 'één werkmap'],
    [['uitleg', 'a.xlsx', '--cel', 'C7'], '"C7" is geen cel'],
    [['uitleg', 'a.xlsx', '--cel'], 'Na --cel ontbreekt iets'],
    [['uitleg', 'bestaat-niet.xlsx', '--cel', 'Resultaat!C7'], 'Dit bestand is er niet'],
    [['rapport', 'a.xlsx', '--cel', 'Resultaat!C7'], 'hoort niet bij "rapport"'],
  ])('refuses %j', async (words, sentence) => {
    const { exit, err } = await type(...words);
    expect(exit).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('effectencalculator voorbeeld --verzonnen', () => {
  it('writes the fictitious study: a valid workbook that says it is invented', async () => {
    const { exit, out } = await type('voorbeeld', '--verzonnen', '-o', '~/verzonnen.xlsx');
    expect(exit).toBe(0);
    expect(out).toContain(`effectencalculator rapport ${path('verzonnen.xlsx')}`);
    const bytes = readFileSync(path('verzonnen.xlsx'));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const { sheets } = await readXlsx(bytes, 'verzonnen.xlsx');
    expect(sheets[0]?.rows[0]).toEqual(['Voorbeeld: een verzonnen onderzoek']);
  });

  it.each([
    [[], 'effectencalculator-voorbeeld.xlsx'],
    [['--verzonnen'], 'effectencalculator-voorbeeld-verzonnen.xlsx'],
  ])('with %j gives the file a name of its own', async (words, name) => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect((await type('voorbeeld', ...words, '--stil')).exit).toBe(0);
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe('effectencalculator sjabloon', () => {
  it.each(['kort', 'regels', 'volledig'])('writes the size %s and says what to do next', async (size) => {
    const { exit, out } = await type('sjabloon', '--maat', size, '-o', '~/nieuw.xlsx');
    expect(exit).toBe(0);
    expect(out).toContain(`Sjabloon geschreven: ${path('nieuw.xlsx')}`);
    const { sheets } = await readXlsx(readFileSync(path('nieuw.xlsx')), 'nieuw.xlsx');
    expect(sheets[0]?.name).toBe('Start');
    expect((await type('controle', '~/nieuw.xlsx')).exit).toBe(0);
  });

  it('is short when no size is chosen, and never replaces a file unless asked', async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      expect(await type('sjabloon', '--stil')).toEqual({ exit: 0, out: '', err: '' });
      expect((await type('sjabloon')).err).toContain('bestaat al');
    } finally {
      process.chdir(before);
    }
    expect(readdirSync(folder)).toEqual(['effectencalculator-sjabloon-kort.xlsx']);
    const again = await type('sjabloon', '-o', '~/effectencalculator-sjabloon-kort.xlsx', '--vervang');
    expect(again.exit).toBe(0);
  });
});

describe('effectencalculator rapport', () => {
  it('shows both tables, writes the report beside the input and leaves the input as it was', async () => {
    const input = readFileSync(await example());
    const { exit, out, err } = await type('rapport', '~/vijf.xlsx');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('Ervaren baten');
    expect(out).toContain('Kosten en besparing');
    expect(out).toContain(`Rapport geschreven: ${path('vijf-rapport.xlsx')}`);
    expect(readFileSync(path('vijf.xlsx')).equals(input)).toBe(true);
    const report = readFileSync(path('vijf-rapport.xlsx'));
    expect(await ooxmlErrors(report)).toEqual([]);
    const { sheets } = await readXlsx(report, 'vijf-rapport.xlsx');
    expect(sheets.slice(-9).map(({ name }) => name)).toEqual([
      'Resultaat',
      'Gevoeligheidsanalyse',
      ...['1', '2', '3', '4', '5'].map((name) => `Casusbeeld ${name}`),
      'Controle',
      'Verantwoording',
    ]);
  });

  it('gives the next report a name of its own', async () => {
    await example();
    await type('rapport', '~/vijf.xlsx', '--stil');
    await type('rapport', '~/vijf.xlsx', '--stil');
    await type('rapport', '~/vijf-rapport.xlsx', '--stil');
    expect(readdirSync(folder).sort()).toEqual([
      'vijf-rapport-2.xlsx',
      'vijf-rapport-3.xlsx',
      'vijf-rapport.xlsx',
      'vijf.xlsx',
    ]);
  });

  it('rewrites its own sheets when the input has them: the same report, no second set', async () => {
    await example();
    await type('rapport', '~/vijf.xlsx', '-o', '~/een.xlsx', '--stil');
    const { out } = await type('rapport', '~/een.xlsx', '-o', '~/twee.xlsx');
    expect(out).toContain('Op basis van gemiddelde kosten: in 2 van de 5 casussen een besparing');
    expect(readFileSync(path('twee.xlsx')).equals(readFileSync(path('een.xlsx')))).toBe(true);
  });

  it('never writes over its input, not even when asked to replace', async () => {
    const input = readFileSync(await example());
    const { exit, err } = await type('rapport', '~/vijf.xlsx', '-o', '~/vijf.xlsx', '--vervang');
    expect(exit).toBe(2);
    expect(err).toContain('de werkmap zelf');
    expect(readFileSync(path('vijf.xlsx')).equals(input)).toBe(true);
  });

  it('makes no folder of a name that is a file of another kind', async () => {
    await example();
    for (const name of ['rapport.pdf', 'rapport.xls']) {
      const { exit, err } = await type('rapport', '~/vijf.xlsx', '-o', `~/${name}`);
      expect(exit).toBe(2);
      expect(err).toContain('moet eindigen op .xlsx');
    }
    expect(readdirSync(folder)).toEqual(['vijf.xlsx']);
    const { exit } = await type('rapport', '~/vijf.xlsx', '-o', '~/versie 1.2', '--stil');
    expect([exit, readdirSync(path('versie 1.2'))]).toEqual([0, ['vijf-rapport.xlsx']]);
  });

  it('says so when the folder cannot be made', async () => {
    await example();
    writeFileSync(path('bestand'), '');
    const one = await type('rapport', '~/vijf.xlsx', '-o', '~/bestand/uit');
    expect([one.exit, one.err]).toEqual([2, expect.stringContaining('uit kan niet worden geschreven')]);
    const { exit, err } = await type('rapport', '~/vijf.xlsx', '-o', '~/bestand');
    expect([exit, err]).toEqual([2, expect.stringContaining('bestand moet eindigen op .xlsx')]);
  });

  it('does several workbooks at once, each with a report in the folder of -o', async () => {
    copyFileSync(await example('a.xlsx'), path('b.xlsx'));
    mkdirSync(path('elders'));
    copyFileSync(path('a.xlsx'), path('elders/a.xlsx'));
    const { exit, out } = await type('rapport', '~/a.xlsx', '~/b.xlsx', '~/elders/a.xlsx', '-o', '~/uit');
    expect(exit).toBe(0);
    expect(readdirSync(path('uit')).sort()).toEqual(['a-rapport-2.xlsx', 'a-rapport.xlsx', 'b-rapport.xlsx']);
    expect(out.match(/Rapport geschreven/g)).toHaveLength(3);
  });

  it('goes on after a file that is no workbook, and ends with 2', async () => {
    await example();
    writeFileSync(path('brief.xlsx'), 'Geachte heer, mevrouw');
    const { exit, err } = await type('rapport', '~/brief.xlsx', '~/niets.xlsx', '~/vijf.xlsx', '-o', '~/uit');
    expect(exit).toBe(2);
    expect(err).toMatch(/brief\.xlsx: Dit is geen Excel-werkmap/);
    expect(err).toMatch(/niets\.xlsx: Dit bestand is er niet/);
    expect(readdirSync(path('uit'))).toEqual(['vijf-rapport.xlsx']);
  });

  it('does not open what is no file, or larger than any workbook', async () => {
    writeFileSync(path('groot.xlsx'), '');
    truncateSync(path('groot.xlsx'), 200 * 1024 * 1024);
    const { exit, err } = await type('rapport', '/dev/null', '~/groot.xlsx');
    expect(exit).toBe(2);
    // Windows has no such device.
    expect(err).toMatch(/null: Dit (?:is geen gewoon bestand|bestand is er niet)/);
    expect(err).toMatch(/groot\.xlsx: Het bestand is te groot om veilig te lezen/);
  });

  it('ends with 1 when the input has errors', async () => {
    const { publishedCases } = await import('../../src/core/example/published-cases');
    const { writeXlsx } = await import('../../src/formats/xlsx');
    const document = publishedCases();
    const broken = JSON.parse(JSON.stringify(document).replace('€ 0 - € 6000', '1,500')) as typeof document;
    writeFileSync(path('fout.xlsx'), await writeXlsx(null, broken));
    const { exit, out } = await type('rapport', '~/fout.xlsx');
    expect(exit).toBe(1);
    expect(out).toContain('Controle: 1 fout, ');
  });

  it('takes the Peildatum from the command line when it is given', async () => {
    await example();
    for (const written of ['2025-07-31', '31-7-2025', '31-07-2025']) {
      const { out } = await type('rapport', '~/vijf.xlsx', '--peildatum', written);
      expect(out).toContain('Peildatum: 31 juli 2025.');
    }
  });

  it('counts the payers that are given, and says for whom the written amounts hold', async () => {
    await example();
    const { out } = await type('rapport', '~/vijf.xlsx', '--perspectief', 'gemeente; school');
    expect(out).toContain('Meegeteld zijn de kosten voor: gemeente; school.');
    expect(out).toContain('Reden: alleen bekend voor gemeente (Jeugdwet)');
    const { out: same } = await type('rapport', '~/vijf.xlsx', '--perspectief', 'jeugdwet', '-o', '~/b.xlsx');
    expect(same).not.toContain('alleen bekend voor');
  });

  it('prints nothing with --stil', async () => {
    await example();
    expect(await type('rapport', '~/vijf.xlsx', '--stil')).toEqual({ exit: 0, out: '', err: '' });
  });

  it('prints data with --json, and writes a workbook only when a place for it is given', async () => {
    await example();
    const { exit, out } = await type('rapport', '~/vijf.xlsx', '--json');
    const result = JSON.parse(out) as JsonResult;
    expect(exit).toBe(0);
    expect(result.cases.map(({ saving }) => saving.average.text)).toEqual([
      '⊕ € 5.000 (besparing)',
      '⊕ € 22.000 (besparing)',
      'Onzeker',
      '⊖ € 4.000 tot € 10.000 (extra kosten)',
      '⊖ € 10.000 (extra kosten)',
    ]);
    expect(result.counts.average).toMatchObject({ saving: 2, extraCost: 2, uncertain: 1, of: 5 });
    expect(result.findings.map(({ code, sheet, cell }) => [code, sheet, cell])).toEqual([
      ['reported.differs', '4 Bedragen', 'F6'],
    ]);
    expect(readdirSync(folder)).toEqual(['vijf.xlsx']);
    await type('rapport', '~/vijf.xlsx', '--json', '-o', '~/uit.xlsx');
    expect(existsSync(path('uit.xlsx'))).toBe(true);
  });

  it('prints a list with the file of each result when there are more', async () => {
    copyFileSync(await example('a.xlsx'), path('b.xlsx'));
    const { out } = await type('rapport', '~/a.xlsx', '~/b.xlsx', '--json');
    expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([
      path('a.xlsx'),
      path('b.xlsx'),
    ]);
  });
});

describe('effectencalculator controle', () => {
  it('shows the findings and writes nothing', async () => {
    await example();
    const { exit, out } = await type('controle', '~/vijf.xlsx');
    expect(exit).toBe(0);
    expect(out).toContain('waarschuwing');
    expect(out).toContain('4 Bedragen');
    expect(readdirSync(folder)).toEqual(['vijf.xlsx']);
  });

  it('prints only the findings with --json', async () => {
    await example();
    const { out } = await type('controle', '~/vijf.xlsx', '--json');
    expect(Object.keys(JSON.parse(out) as object)).toEqual(['findings']);
  });
});

describe('what is printed', () => {
  it('may find a reader that stopped, but not a disk that is full', () => {
    const before = process.stdout.listeners('error');
    processConsole();
    const failing = (code: string) => (): unknown => process.stdout.emit('error', { code });
    try {
      expect(failing('EPIPE')).not.toThrow();
      expect(failing('ENOSPC')).toThrow('Is er nog plaats op de schijf?');
    } finally {
      for (const listener of process.stdout.listeners('error'))
        if (!before.includes(listener)) process.stdout.off('error', listener as () => void);
    }
  });
});

describe('effectencalculator', () => {
  it.each([
    [[], 0, /Gebruik:/],
    [['--help'], 0, /Gebruik:/],
    [['help'], 0, /Gebruik:/],
    [['--versie'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('typed as %j explains itself', async (words, exit, text) => {
    expect(await type(...words)).toMatchObject({ exit, out: expect.stringMatching(text) as string });
  });

  it.each([
    [['raport', 'x.xlsx'], /"raport" is geen opdracht/],
    [['sjabloon', '--maat', 'groot'], /geen maat "groot"/],
    [['sjabloon', 'x.xlsx'], /hoort geen werkmap/],
    [['rapport', 'x.xlsx', '--maat', 'kort'], /hoort niet bij "rapport"/],
    [['rapport'], /Geef een werkmap/],
    [['rapport', 'x.xlsx', '--json=ja'], /keuze/],
    [['rapport', 'x.xlsx', '--snel'], /"--snel" bestaat niet/],
    [['rapport', 'x.xlsx', '-o'], /Na --uit ontbreekt iets/],
    [['rapport', 'x.xlsx', '--peildatum', '2025-02-30'], /"2025-02-30" is geen datum/],
    [['rapport', 'x.xlsx', '--peildatum', '7-31-2025'], /bijvoorbeeld 31-7-2025/],
    [['rapport', 'x.xlsx', '--peildatum', '31-7-25'], /bijvoorbeeld 31-7-2025/],
    [['rapport', 'x.xlsx', '--perspectief', ' ; '], /ontbreekt wie er betaalt/],
    [['rapport', 'x.xlsx', '--perspectief'], /Na --perspectief ontbreekt iets/],
    [['controle', 'x.xlsx', '-o', 'y.xlsx'], /--uit hoort niet bij "controle"/],
    [['voorbeeld', 'x.xlsx'], /hoort geen werkmap/],
    [['rapport', 'x.xlsx', '--verzonnen'], /--verzonnen hoort niet bij "rapport"/],
  ])('typed as %j says what is wrong, and ends with 2', async (words, text) => {
    const { exit, err } = await type(...words);
    expect(exit).toBe(2);
    expect(err).toMatch(text);
  });

  it('keeps control characters of file names out of the terminal', async () => {
    const { err } = await type('rapport', '~/\u001b[2Jweg.xlsx');
    expect(err).not.toContain('\u001b');
  });
});
