import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildOf, DEVELOPMENT_HOST, manifestFor } from '../../src/scripts/manifest.mjs';
import { RIBBON_BUTTONS } from '../../src/commands/ribbon';
import { brokenRules } from './manifest-rules';

const ROOT = process.cwd();
// `npm test` builds before it runs the tests.
const BUILT = join(ROOT, 'dist/addin');
const SOURCE = readFileSync('manifest.xml', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const HOST = 'https://effect.example.nl/invoegtoepassing';

/** Width and height of a PNG stand at a fixed place in its header. */
function pixels(path: string): readonly [number, number] | null {
  const file = join(BUILT, path);
  if (!path.endsWith('.png') || !existsSync(file)) return null;
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const isHosted = (path: string): boolean => existsSync(join(BUILT, path));

const brokenIn = (manifest: string, host: string): readonly string[] =>
  brokenRules(manifest, { version, host, pixels, isHosted });

const PRODUCTION = manifestFor(SOURCE, { host: HOST, sharedRuntime: true });

describe('The manifest', () => {
  it.each([
    ['of a development build', DEVELOPMENT_HOST, true],
    ['of a production build', HOST, true],
    ['of a development build without a shared runtime', DEVELOPMENT_HOST, false],
    ['of a production build without a shared runtime', HOST, false],
  ])('%s breaks no rule', (_name, host, sharedRuntime) => {
    expect(brokenIn(manifestFor(SOURCE, { host, sharedRuntime }), host)).toEqual([]);
  });

  it('that was built is the one for this build', () => {
    const built = readFileSync(join(BUILT, 'manifest.xml'), 'utf8');
    expect(built).toBe(manifestFor(SOURCE, buildOf(process.env)));
  });

  it('offers the functions under EFFECT', () => {
    const [, resid = ''] = /<Namespace resid="([^"]+)"/.exec(PRODUCTION) ?? [];
    expect(PRODUCTION).toContain(`<bt:String id="${resid}" DefaultValue="EFFECT"/>`);
  });

  it('has a button for everything that the ribbon can do', () => {
    const pressed = [...PRODUCTION.matchAll(/<FunctionName>(.*)<\/FunctionName>/g)].map(([, name]) => name);
    // One button only opens the pane, which Excel does by itself.
    expect(['pane', ...pressed]).toEqual([...RIBBON_BUTTONS]);
    expect(PRODUCTION.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });

  it('offers without a shared runtime the pane only', () => {
    const manifest = manifestFor(SOURCE, { host: HOST, sharedRuntime: false });
    expect(manifest.match(/<Control /g)).toHaveLength(1);
    expect(manifest).toContain('functions.html');
    expect(manifest).not.toContain('SharedRuntime');
  });

  it('has another identity and name while it is developed: both can be installed', () => {
    const development = manifestFor(SOURCE, { host: DEVELOPMENT_HOST, sharedRuntime: true });
    for (const part of [/<Id>.*<\/Id>/, /<DisplayName DefaultValue="[^"]*"/])
      expect(part.exec(development)?.[0]).not.toBe(part.exec(PRODUCTION)?.[0]);
    expect(/<Id>.*<\/Id>/.exec(PRODUCTION)?.[0]).toBe(/<Id>.*<\/Id>/.exec(SOURCE)?.[0]);
  });

  it('leaves no address of this computer and no mark of the build in what is hosted', () => {
    for (const sharedRuntime of [true, false]) {
      const manifest = manifestFor(SOURCE, { host: HOST, sharedRuntime });
      expect(manifest).not.toMatch(/localhost|shared runtime/);
    }
  });
});

describe('The build', () => {
  it('takes the host and the runtime from the environment', () => {
    expect(buildOf({})).toEqual({ host: DEVELOPMENT_HOST, sharedRuntime: true });
    expect(buildOf({ EFFECT_HOST: HOST, EFFECT_SHARED_RUNTIME: 'nee' })).toEqual({
      host: HOST,
      sharedRuntime: false,
    });
  });

  it.each([
    { EFFECT_HOST: 'http://effect.example.nl' },
    { EFFECT_HOST: 'https://effect.example.nl/' },
    { EFFECT_HOST: 'effect.example.nl' },
    { EFFECT_HOST: 'https://effect.example.nl/?a&b' },
    { EFFECT_HOST: '' },
    { EFFECT_SHARED_RUNTIME: 'false' },
  ])('refuses %p', (environment) => {
    expect(() => buildOf(environment)).toThrow(/EFFECT_/);
  });
});

describe('The rules for manifests', () => {
  const changed = (from: string | RegExp, to: string): readonly string[] => {
    const manifest = PRODUCTION.replace(from, to);
    expect(manifest).not.toBe(PRODUCTION);
    return brokenIn(manifest, HOST);
  };

  it.each([
    ['a version in three parts', /<Version>.*<\/Version>/, `<Version>${version}</Version>`, 'version is not'],
    ['another version', /<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>', 'version is not'],
    ['an identity that is none', /<Id>.*<\/Id>/, '<Id>effect</Id>', 'no identity'],
    ['other rights', 'ReadWriteDocument', 'ReadDocument', 'other rights'],
    ['a document of Word', 'Name="Workbook"', 'Name="Document"', 'more than workbooks'],
    ['an element before its place', /( *<Permissions>.*\n)/, '<Version>1</Version>$1', 'another order'],
    [
      'a resource that is not defined',
      /<bt:Url id="Functions.Metadata.Url"[^>]*>/,
      '',
      'Metadata.Url is not defined',
    ],
    [
      'a resource that nobody uses',
      '</bt:Urls>',
      '<bt:Url id="X" DefaultValue="y"/></bt:Urls>',
      'X is not used',
    ],
    [
      'a text where an address must be',
      'Namespace resid="Functions.Namespace"',
      'Namespace resid="Functions.Script.Url"',
      'Functions.Script.Url is not defined',
    ],
    [
      'an identifier that stands twice',
      '</bt:Urls>',
      '<bt:Url id="Functions.Script.Url" DefaultValue="y"/></bt:Urls>',
      'stands twice',
    ],
    ['an identifier that is too long', /Functions\.Namespace/g, 'x'.repeat(33), 'longer than 32'],
    [
      'an address without https',
      `${HOST}/functions.js"`,
      'http://effect.example.nl/functions.js"',
      'is not https',
    ],
    ['a page that is not there', `${HOST}/functions.json`, `${HOST}/nergens.json`, 'is not hosted'],
    ['an icon of another size', 'icon-64.png', 'icon-80.png', 'no picture of 64'],
    ['an icon that is not there', 'assets/icon-32.png', 'assets/icon-33.png', 'no picture of 32'],
    [
      'a text that is too long',
      /Description DefaultValue="/,
      `Description DefaultValue="${'x'.repeat(250)}`,
      'longer than 250',
    ],
    [
      'a newer requirement set',
      /(Name="CustomFunctionsRuntime" MinVersion)="[^"]*"/,
      '$1="1.4"',
      'asks for CustomFunctionsRuntime 1.4',
    ],
    ['a requirement set that we do not use', 'CustomFunctionsRuntime', 'DialogApi', 'asks for DialogApi'],
    ['a text without English', /<Override Locale="en-US" Value="What[^>]*>/, '', 'has no English text'],
    ['another first language', '<DefaultLocale>nl-NL', '<DefaultLocale>en-US', 'not speak Dutch first'],
  ])('refuse %s', (_name, from, to, sentence) => {
    expect(changed(from, to)).toContainEqual(expect.stringContaining(sentence));
  });

  it('refuse what is not well-formed', () => {
    expect(() => changed('</Resources>', '')).toThrow(/ends with/);
    expect(() => changed('<Permissions>', '<Permissions a=b>')).toThrow(/no element/);
  });
});
