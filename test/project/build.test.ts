import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { GEVOELIGHEID } from '../../src/core/text/reports/gevoeligheidsanalyse';
import { KOSTEN_AANPAK } from '../../src/core/text/reports/kosten-aanpak';
import { PER_FINANCIER } from '../../src/core/text/reports/per-financier';
import { TOETSING } from '../../src/core/text/reports/toetsing';
import { VERANTWOORDING } from '../../src/core/text/reports/verantwoording';
import { PUBLIC_VERSION } from '../../src/core/text/public-version';
import { UITLEG } from '../../src/core/text/uitleg';
import { PAGE_POLICY } from '../../src/scripts/content-policy.mjs';
import { WORKBOOK_POLICY } from '../../src/scripts/page-policy.mjs';
import { EXAMPLES } from '../../src/functions/examples';
import { resultText } from '../../src/functions/help';
import { provideCustomFunctionsRuntime } from '../functions/runtime';

// `npm test` builds before it runs the tests: what is checked here is what users get.
const BUILT = join(process.cwd(), 'dist/addin');
const built = (name: string): string => readFileSync(join(BUILT, name), 'utf8');

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
    }[];
  }[];
}
const metadata = (): Metadata => JSON.parse(built('functions.json')) as Metadata;

describe('The built add-in', () => {
  it('is there: npm run build', () => {
    expect(existsSync(join(BUILT, 'functions.js'))).toBe(true);
  });

  it('describes every function that the modules export, and no other', async () => {
    provideCustomFunctionsRuntime();
    const exported = [
      ...Object.keys(await import('../../src/functions/functions')),
      ...Object.keys(await import('../../src/functions/tables')),
    ].map((name) => name.toUpperCase());
    // An arrow function is left out by the generator without a word.
    expect(
      metadata()
        .functions.map(({ id }) => id)
        .sort(),
    ).toEqual(exported.sort());
  });

  it('connects each description to its function', () => {
    for (const { id } of metadata().functions)
      expect(built('functions.js')).toContain(`CustomFunctions.associate("${id}"`);
  });

  it('describes each function with an example and each parameter in words', () => {
    for (const { name, description, parameters } of metadata().functions) {
      // An underscore would become a point on disk, and RENTE is a function of Dutch Excel.
      expect(name).toMatch(/^[A-Z]+(\.[A-Z]+)*$/);
      expect(name).not.toBe('RENTE');
      expect(description).toContain(`=EFFECT.${name}(`);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(10);
    }
  });

  it('lets only parameters at the end be left out: formulas live for years', () => {
    for (const { parameters } of metadata().functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });

  it('explains every function on the page beside the workbook', () => {
    for (const { name } of metadata().functions)
      expect(built('uitleg.html')).toContain(`EFFECT.${name}</h2>`);
  });

  it('leads to a page of help for every function, with its examples', () => {
    for (const { name, helpUrl, parameters } of metadata().functions) {
      const { pathname } = new URL(helpUrl);
      expect(pathname).toBe(`/functies/${name.toLowerCase()}.html`);
      const page = built(pathname.slice(1)).replaceAll('&quot;', '"').replaceAll('&#39;', "'");
      expect(page).toContain(`<h1>EFFECT.${name}</h1>`);
      for (const parameter of parameters) expect(page).toContain(`<dt>${parameter.name}`);
      for (const { formula, gives } of EXAMPLES.find((each) => each.name === name)?.examples ?? []) {
        const shown =
          typeof gives !== 'object' ? resultText(gives) : 'rows' in gives ? 'deze tabel' : gives.shown;
        expect(page).toContain(`<code>${formula}</code> en ziet <strong>${shown}</strong>`);
        if (typeof gives === 'object' && 'sentence' in gives)
          expect(page).toContain(`<q>${gives.sentence}</q>`);
      }
      expect(built('uitleg.html')).toContain(`functies/${name.toLowerCase()}.html`);
    }
  });

  it('asks nothing of the network but the script of Office', () => {
    const pages = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
    for (const page of pages.filter((name) => name.endsWith('.html'))) {
      const html = built(page);
      expect(html).toContain("default-src 'none'");
      // A page of help runs nothing.
      if (!html.includes('<script')) {
        expect(html).not.toMatch(/https?:/);
        continue;
      }
      const addresses = [...html.matchAll(/https?:\/\/[^\s"';>]+/g)].map(
        ([address]) => new URL(address).host,
      );
      expect(new Set(addresses)).toEqual(new Set(['appsforoffice.microsoft.com']));
    }
    for (const script of pages.filter((name) => name.endsWith('.js')))
      expect(built(script)).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  });

  it('holds no report in what functions need', () => {
    for (const name of ['addin.js', 'functions.js'])
      for (const { subtitle } of [KOSTEN_AANPAK, GEVOELIGHEID, TOETSING, PER_FINANCIER, VERANTWOORDING])
        expect([name, built(name).includes(subtitle)]).toEqual([name, false]);
  });

  // As they travel. What was loaded before counts once.
  it.each([
    ['what a workbook with functions loads', ['taskpane.html', 'pane.css', 'addin.js'], 45_000],
    [
      'the pane when it is first shown, with all that it takes to read and to assess',
      ['pane.js', 'method.js'],
      60_000,
    ],
    ['making reports', ['reports.js'], 40_000],
    ['writing them in Excel', ['draw.js'], 15_000],
    ['writing settings', ['edit.js'], 6_000],
    ['explanations', ['explain.js'], 25_000],
    ['the public version', ['public.js'], 25_000],
    ['the method, for functions that take whole tables', ['tables.js'], 60_000],
    ['the .xlsx part', ['xlsx.js'], 90_000],
    ['all functions in one file, for an Excel without a shared runtime', ['functions.js'], 80_000],
  ])('%s stays small', (_name, names, limit) => {
    const sizes = names.map((name) => gzipSync(readFileSync(join(BUILT, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
  });

  it('shows the pane without what only some ask for', () => {
    for (const { subtitle } of [KOSTEN_AANPAK, GEVOELIGHEID, TOETSING, PER_FINANCIER, VERANTWOORDING])
      for (const name of ['pane.js', 'method.js'])
        expect([name, subtitle, built(name).includes(subtitle)]).toEqual([name, subtitle, false]);
    for (const text of [UITLEG.usedBy, PUBLIC_VERSION.onlyCounts])
      for (const name of ['pane.js', 'method.js'])
        expect([name, text, built(name).includes(text)]).toEqual([name, text, false]);
  });

  it('takes parts of the same build only: the page asks for them by a name that each of them has', () => {
    const names = (script: string): readonly (string | undefined)[] => [
      ...new Set(built(script).match(/webpackChunk[\w]+/g)),
    ];
    const [name, ...others] = names('addin.js');
    expect([name, others]).toEqual([expect.stringMatching(/^webpackChunkeffect[\da-f]{16}$/), []]);
    for (const part of ['pane.js', 'method.js', 'reports.js', 'tables.js', 'xlsx.js'])
      expect([part, names(part)]).toEqual([part, [name]]);
  });

  it('loads with a workbook nothing but the functions', () => {
    expect(built('taskpane.html')).toContain(PAGE_POLICY);
    const scripts = [...built('taskpane.html').matchAll(/<script[^>]* src="?([^" >]+)/g)].map(
      ([, src]) => src,
    );
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'addin.js']);
    for (const { id } of metadata().functions)
      expect(built('addin.js').includes(`"${id}"`) || built('tables.js').includes(`"${id}"`)).toBe(true);
  });
});

describe('The built page with the workbook', () => {
  const PAGE = join(process.cwd(), 'dist/werkmap');

  // As they travel. The grid is as large as it is: this only tells when it grows.
  it.each([
    ['what is there at once', ['index.html', 'page.css', 'page.js'], 15_000],
    ['the method, the pane and the files', ['workbook.js'], 260_000],
    ['the grid', ['grid.js', 'grid.css'], 2_200_000],
  ])('%s does not grow unseen', (_name, names, limit) => {
    const sizes = names.map((name) => gzipSync(readFileSync(join(PAGE, name))).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(limit);
  });

  it('may load its own files and ask nothing of any network', () => {
    const html = readFileSync(join(PAGE, 'index.html'), 'utf8');
    expect(html.replaceAll('&#39;', "'")).toContain(WORKBOOK_POLICY);
    expect(WORKBOOK_POLICY).toContain("connect-src 'none'");
    expect(html).not.toMatch(/https?:/);
  });
});
