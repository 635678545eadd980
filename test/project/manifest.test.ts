import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseNumber } from 'office-addin-cli';

const ROOT = process.cwd();
const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const version = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version;

const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, value = '']) => value);

/** Width and height of a PNG stand at a fixed place in its header. */
function pixels(path: string): readonly [number, number] {
  const bytes = readFileSync(join(ROOT, path));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  it('is an add-in for Excel with an identity of its own', () => {
    expect(manifest).toMatch(/<OfficeApp [^>]*xsi:type="TaskPaneApp">/);
    expect(all(/<Id>(.*)<\/Id>/g)[0]).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(all(/<Host Name="(\w+)"/g)).toEqual(['Workbook']);
    expect(all(/<DefaultLocale>(.*)<\/DefaultLocale>/g)).toEqual(['nl-NL']);
  });

  it('asks for the rights without which Excel on the web does not run functions, and no others', () => {
    expect(all(/<Permissions>(.*)<\/Permissions>/g)).toEqual(['ReadWriteDocument']);
  });

  it('has the version of the package, in four parts', () => {
    expect(all(/<Version>(.*)<\/Version>/g)).toEqual([`${version}.0`]);
  });

  it('offers its functions under EFFECT', () => {
    const [resource = ''] = all(/<Namespace resid="([^"]+)"/g);
    expect(manifest).toContain(`<bt:String id="${resource}" DefaultValue="EFFECT"/>`);
  });

  it('asks for no newer Excel than it needs', () => {
    const sets = [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)];
    expect(sets.map(([, name]) => name)).toEqual(['CustomFunctionsRuntime']);
    for (const [, , minimum] of sets) expect(parseNumber(minimum)).toBeLessThanOrEqual(1.2);
  });

  it('defines every resource that it uses, and uses every resource that it defines', () => {
    const used = all(/resid="([^"]+)"/g).sort();
    const defined = all(/<bt:\w+ id="([^"]+)"/g).sort();
    expect(defined).toEqual(used);
  });

  it('speaks Dutch first, with an English text for each Dutch one', () => {
    for (const element of ['DisplayName', 'Description']) {
      const [, text = ''] =
        new RegExp(`<${element} DefaultValue="[^"]+">([\\s\\S]*?)</${element}>`).exec(manifest) ?? [];
      expect(text).toMatch(/<Override Locale="en-US" Value="[^"]+"\/>/);
    }
  });

  it('uses https everywhere', () => {
    const addresses = all(/"(https?:[^"]+)"/g).filter(
      (address) => !address.includes('microsoft.com') && !address.includes('w3.org'),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses.filter((each) => !each.includes('schemas.'))) {
      expect(address).toMatch(/^https:\/\/localhost:3000\//);
    }
  });

  it.each([
    ['assets/icon-16.png', 16],
    ['assets/icon-32.png', 32],
    ['assets/icon-64.png', 64],
    ['assets/icon-80.png', 80],
    ['assets/icon-128.png', 128],
  ])('has %s of %d pixels', (path, size) => {
    expect(pixels(path)).toEqual([size, size]);
  });

  it('names icons that exist', () => {
    const icons = all(/localhost:3000\/(assets\/[^"]+)"/g);
    expect(icons.length).toBeGreaterThanOrEqual(2);
    for (const icon of icons) expect(pixels(icon)[0]).toBeGreaterThan(0);
  });
});
