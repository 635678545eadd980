import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  GEVOELIGHEID,
  KOSTEN_AANPAK,
  PER_FINANCIER,
  TOETSING,
  VERANTWOORDING,
} from '../../src/core/text/labels';
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
    expect(built('functions.js')).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  });

  it('loads with every workbook, so it holds the method and nothing of the reports that a cell never needs', () => {
    const script = readFileSync(join(BUILT, 'functions.js'));
    for (const { subtitle } of [KOSTEN_AANPAK, GEVOELIGHEID, TOETSING, PER_FINANCIER, VERANTWOORDING])
      expect(script.includes(subtitle)).toBe(false);
    // Reader, rules and every sentence of a finding, as they travel: less than one photo.
    expect(gzipSync(script).length).toBeLessThan(80_000);
  });
});
