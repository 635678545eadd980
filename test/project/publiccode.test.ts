import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Description {
  readonly shortDescription: string;
  readonly longDescription: string;
  readonly features: readonly string[];
}

interface PublicCode {
  readonly publiccodeYmlVersion: string;
  readonly name: string;
  readonly url: string;
  readonly softwareVersion: string;
  readonly releaseDate: string;
  readonly logo: string;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly developmentStatus: string;
  readonly softwareType: string;
  readonly description: Readonly<Record<string, Description>>;
  readonly legal: { readonly license: string };
  readonly maintenance: { readonly type: string; readonly contacts: readonly { readonly name: string }[] };
  readonly localisation: {
    readonly localisationReady: boolean;
    readonly availableLanguages: readonly string[];
  };
  readonly dependsOn: { readonly open: readonly { readonly name: string; readonly versionMin?: string }[] };
}

const publiccode = parse(readFileSync('publiccode.yml', 'utf8')) as PublicCode;
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  license: string;
  engines: { node: string };
};

describe('publiccode.yml', () => {
  it('follows version 0.4 of the standard and has every key that it requires', () => {
    expect(publiccode.publiccodeYmlVersion).toBe('0.4');
    expect(Object.keys(publiccode)).toEqual(
      expect.arrayContaining([
        'name',
        'url',
        'releaseDate',
        'platforms',
        'categories',
        'developmentStatus',
        'softwareType',
        'description',
        'legal',
        'maintenance',
        'localisation',
      ]),
    );
  });

  it('has the version and the licence of package.json', () => {
    expect(publiccode.softwareVersion).toBe(packageJson.version);
    expect(publiccode.legal.license).toBe(packageJson.license);
  });

  it('names the Node version of package.json', () => {
    const node = publiccode.dependsOn.open.find(({ name }) => name === 'Node.js');
    expect(`>=${node?.versionMin ?? ''}`).toBe(packageJson.engines.node);
  });

  it('uses the words of the standard', () => {
    expect(publiccode.softwareType).toBe('addon');
    expect(['concept', 'development', 'beta', 'stable', 'obsolete']).toContain(publiccode.developmentStatus);
    expect(['internal', 'contract', 'community', 'none']).toContain(publiccode.maintenance.type);
    expect(['web', 'windows', 'mac', 'linux', 'ios', 'android']).toEqual(
      expect.arrayContaining([...publiccode.platforms]),
    );
  });

  it('gives an address, a date and a logo that can be used', () => {
    expect(new URL(publiccode.url).protocol).toBe('https:');
    expect(publiccode.releaseDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(existsSync(publiccode.logo)).toBe(true);
  });

  it('names who maintains it', () => {
    expect(publiccode.maintenance.contacts.filter(({ name }) => name !== '')).not.toEqual([]);
  });

  it('says that the product speaks Dutch', () => {
    expect(publiccode.localisation).toEqual({ localisationReady: false, availableLanguages: ['nl'] });
  });

  it.each(['nl', 'en'])(
    'describes the product in language %s, at the length that the standard asks',
    (language) => {
      const { shortDescription, longDescription, features } = publiccode.description[language]!;
      expect(shortDescription.length).toBeGreaterThan(0);
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(150);
      expect(longDescription.length).toBeLessThanOrEqual(10_000);
      expect(features.length).toBeGreaterThanOrEqual(5);
    },
  );
});

describe('LICENSE', () => {
  it('is the licence that package.json and publiccode.yml name, in full', () => {
    const text = readFileSync('LICENSE', 'utf8');
    expect(packageJson.license).toBe('EUPL-1.2');
    expect(text).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect([...text.matchAll(/^(\d+)\. /gm)].map(([, article]) => Number(article))).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
    expect(text).toContain('‘Compatible Licences’ according to Article 5 EUPL are:');
  });
});
