/**
 * What is confidential in a study does not come out, wherever it stands in the file. Studies at random get a marked text in
 * every place that is not meant for readers: cells, sheet names, comments, names, headers, footers, properties.
 */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue, Grid, Workbook } from '../../../src/core/intake/grid';
import { checkFile } from '../../../src/core/public/checks/check-file';
import { publicVersion, type PublicResult } from '../../../src/core/public/public-version';
import { publish } from '../../../src/core/public/publish';
import { rowsOf, type Document } from '../../../src/core/report/document';
import { partTexts, readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { asBareTables, asExcelTables, studyTables } from '../../support/random-study';
import { fullPackage } from '../../support/full-package';
import { ooxmlErrors } from '../../support/ooxml-validator';

const TODAY = { today: 45882 };
/** Whole files are written and unpacked many times, on a machine that may be slow. */
const PATIENCE = 300_000;

/** What somebody types in a study; the amounts, scores and marks of `figures` are no secret, the words around them are. */
interface Chosen {
  readonly cases: readonly {
    readonly named: boolean;
    readonly attributes: readonly [string, string, string, string];
    readonly amount: string;
    readonly reference: string;
    readonly school: number;
    readonly year: number;
  }[];
  readonly attributes: readonly string[];
  readonly minimum: number;
  readonly counts: boolean;
  readonly publicNames: readonly boolean[];
  readonly rounding: number;
}

const ATTRIBUTES = [
  'School',
  'Leeftijdscategorie',
  'Aard hulpvraag',
  'Zwaarte',
  'Wijze van ondersteuning',
  'Datums',
];
const each = fc.constantFrom('laag', 'hoog');

const chosen: fc.Arbitrary<Chosen> = fc.record({
  cases: fc.array(
    fc.record({
      named: fc.boolean(),
      attributes: fc.tuple(each, each, fc.constant('gelijk'), fc.constant('samen')),
      amount: fc.constantFrom('14000', '€ 37', '10 - 40', '< 300', 'ca. 5.250', 'Geen kosten', ''),
      reference: fc.constantFrom('19000', '0 - 6000', 'Onzeker', 'Geen kosten', ''),
      school: fc.integer({ min: 0, max: 2 }),
      year: fc.integer({ min: 2022, max: 2024 }),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  attributes: fc.oneof(fc.constant([]), fc.subarray(ATTRIBUTES), fc.constant(['Zwaarte'])),
  minimum: fc.integer({ min: 2, max: 6 }),
  counts: fc.boolean(),
  publicNames: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
  rounding: fc.constantFrom(0, 1, 50, 100, 500),
});

/** Every secret has words of its own; three of them make a fragment. */
let planted = 0;
function secret(): string {
  const word = (): string => `zq${String(++planted)}x`;
  return `${word()} ${word()} & ${word()}`;
}
const SECRET = /zq\d+x/;

function workbookFrom(study: Chosen): Workbook {
  const names = study.cases.map(({ named }, index) => (named ? secret() : index + 1));
  const schools = [secret(), secret(), secret()];
  const sheet = (...rows: readonly (readonly CellValue[])[]): Grid => ({
    name: secret().slice(0, 31),
    rows,
    tables: [],
    visibility: planted % 3 === 0 ? 'hidden' : 'visible',
  });
  const perCase = (
    row: (name: CellValue, index: number) => readonly CellValue[],
  ): readonly (readonly CellValue[])[] => names.map(row);
  const isChosen = (attribute: string): boolean => study.attributes.includes(attribute) && !study.counts;
  const value = (attribute: string, text: string): string => (isChosen(attribute) ? text : secret());
  const sheets = [
    sheet(
      ['Onderdeel', 'Waarde'],
      ['Naam', 'Onderzoek naar hulp dichtbij'],
      ['Onderzoeksvraag', 'Wat leverde hulp dichtbij op?'],
      ['Opdrachtgever', 'Gemeente Dijkdorp'],
      ['Aanpak', 'Coaches in de klas'],
      ...['Auteurs', 'Versie', 'Aanpak gewijzigd', 'DPIA-kenmerk'].map((label) => [label, secret()]),
      ['Afronding', study.rounding],
      ['Publieke versie', study.counts ? 'alleen aantallen' : 'per casus'],
      ['Publieke kenmerken', study.attributes.join('; ')],
      ['Minimale groepsgrootte', study.minimum],
      [secret(), secret()],
    ),
    sheet(
      ['School', 'Onderwijssoort', 'Gemeente', 'Werkwijze', 'Publieke naam'],
      ...schools.map((school, index) => [
        school,
        'po',
        secret(),
        secret(),
        study.publicNames[index] ? `School ${index + 7}` : null,
      ]),
    ),
    sheet(
      [
        'Casus',
        'School',
        ...ATTRIBUTES.slice(1, 5),
        'Start',
        'Gemiddelde kosten',
        'Directe kosten',
        'Referentie',
        'Toekomstige baten',
        'Reden toekomst',
        'Gerapporteerde besparing',
        'Reden afwijking',
        secret(),
      ],
      ...perCase((name, index) => {
        const { attributes, amount, reference, school, year } = study.cases[index]!;
        return [
          name,
          schools[school]!,
          ...attributes.map((text, at) => value(ATTRIBUTES[at + 1]!, text)),
          `1-9-${String(year)}`,
          amount,
          amount,
          reference === 'Onzeker' ? `Onzeker: ${secret()}` : reference,
          `Onzeker: ${secret()}`,
          secret(),
          -9500,
          secret(),
          secret(),
        ];
      }),
    ),
    sheet(
      ['Casus', 'Domein', 'Score', 'Volgens', 'Toelichting'],
      ...perCase((name, index) => [
        name,
        index % 2 === 0 ? secret() : 'Thuissituatie',
        '++',
        secret(),
        secret(),
      ]),
    ),
    sheet(
      ['Casus', 'Scenario', 'Omschrijving', 'Bedrag', 'Reden', 'Afwijkende mening'],
      ...perCase((name) => [name, secret(), secret(), '5000', secret(), secret()]),
    ),
    sheet(
      ['Casus', 'Voorziening', 'Scenario', 'Bedrag', 'Financier', 'Bron', 'Toelichting', 'Beweegt mee met'],
      ...perCase((name) => [name, secret(), secret(), '4.000', secret(), secret(), secret(), secret()]),
    ),
    sheet(
      ['Casus', 'Gespreksleider', 'Verhaal', 'Afwijkende meningen', 'Lessen', 'Toestemming gesprek'],
      ...perCase((name) => [name, secret(), secret(), secret(), secret(), 'ja']),
    ),
    sheet(
      ['Casus', 'Deelnemer', 'Rol', 'Organisatie', 'Kanaal'],
      ...perCase((name) => [name, 'D1', secret(), secret(), secret()]),
    ),
    sheet(
      ['Casus', 'Citaat', 'Rol', 'Vrijgegeven', 'Toestemming van'],
      ...perCase((name) => [name, 'Nu gaat het stukken beter', secret(), 'ja', secret()]),
      ...perCase((name) => [name, secret(), 'moeder', 'nee', 'moeder']),
      ...perCase((name) => [name, secret(), 'moeder', 'ja', null]),
    ),
    sheet(['Casus', 'Van', 'Gebeurtenis'], ...perCase((name) => [name, '1-10-2023', secret()])),
    sheet(['Element', 'Casus', 'Toelichting'], ...perCase((name) => [secret(), name, secret()])),
    sheet(
      ['School', 'Van', 'Tot', 'Functie', 'Kosten', 'Financier', 'Toelichting'],
      ...schools.map((school) => [school, '1-9-2022', '31-7-2024', secret(), 60000, secret(), secret()]),
    ),
    sheet(['School', 'Kind', 'Eerste contact'], ...schools.map((school) => [school, secret(), '1-10-2022'])),
    sheet(
      ['Code', 'Voorziening', 'Eenheid', 'Tarief', 'Prijspeil', 'Bron'],
      ['X1', secret(), 'uur', 81, 2023, secret()],
    ),
    sheet(['Casus', 'Uren', 'Functie', 'Code'], ...perCase((name) => [name, 7, secret(), 'X1'])),
    sheet([secret(), null, secret()], [null, secret()]),
  ];
  return { name: 'proef.xlsx', sheets, calculation: 'automatic', hasMacros: false };
}

type Allow = typeof publish;

async function publicOf(study: Chosen, allow?: Allow): Promise<{ source: Uint8Array; result: PublicResult }> {
  const source = fullPackage(workbookFrom(study), () => secret().replace('&', 'en'));
  return { source, result: publicVersion(await readXlsx(source, 'proef.xlsx'), TODAY, allow) };
}

/** Everything in the file, unpacked and with its entities resolved. */
function unpacked(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([path, content]) => `${path} ${strFromU8(content)}`)
    .join('\n');
}

/** The published attributes per case, as the document shows them. */
function combinations({ sheets }: Document): readonly string[] {
  const blocks = sheets
    .flatMap((sheet) => sheet.blocks)
    .filter(({ rows }) => rows[0]?.cells[0]?.value === 'Kenmerk');
  return blocks.flatMap((block) =>
    (block.rows[0]?.cells ?? []).slice(1).map((_, column) =>
      JSON.stringify(
        rowsOf([block])
          .slice(1)
          .map(({ cells }) => String(cells[column + 1]?.value).toLowerCase()),
      ),
    ),
  );
}

test(
  'nothing confidential is in any part of the file, and no combination of attributes has too few cases',
  async () => {
    let published = 0;
    await fc.assert(
      fc.asyncProperty(chosen, async (study) => {
        const { source, result } = await publicOf(study);
        const refusals = result.kind === 'refused' ? result.findings.map(({ code }) => code) : [];
        expect(new Set(['public.smallGroup', ...refusals]).size).toBe(1);
        if (result.kind === 'refused') {
          expect(study.counts || study.attributes.length === 0).toBe(false);
          return;
        }
        published++;
        const bytes = await writeXlsx(null, result.document);
        expect(unpacked(bytes)).not.toMatch(SECRET);
        const counts = new Map<string, number>();
        for (const each of combinations(result.document)) counts.set(each, (counts.get(each) ?? 0) + 1);
        for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(study.minimum);
        const [own, blank] = [partTexts(bytes), partTexts(await writeXlsx(null, result.blank))];
        const { allowed } = result;
        expect(checkFile({ confidential: partTexts(source), published: own, blank, allowed })).toEqual([]);
      }),
      { numRuns: 40 },
    );
    expect(published).toBeGreaterThan(12);
  },
  PATIENCE,
);

test('of any workbook there is a public version or a refusal, and never a refusal without a reason', () => {
  fc.assert(
    fc.property(studyTables, fc.boolean(), (tables, bare) => {
      const result = publicVersion(bare ? asBareTables(tables) : asExcelTables(tables), TODAY);
      if (result.kind === 'refused') expect(result.findings.length).toBeGreaterThan(0);
      else expect(result.document.sheets.length).toBeGreaterThan(1);
    }),
    { numRuns: 60 },
  );
});

test(
  'a study with too few cases for its attributes is always refused',
  async () => {
    await fc.assert(
      fc.asyncProperty(chosen, async (study) => {
        const few = { ...study, counts: false, attributes: ['Zwaarte'], minimum: 13 };
        expect((await publicOf(few)).result.kind).toBe('refused');
      }),
      { numRuns: 20 },
    );
  },
  PATIENCE,
);

/** Allow lists that are too wide, each by one text of the study. */
const WIDER: Readonly<Record<string, (assessment: Parameters<Allow>[0]) => string | null | undefined>> = {
  'a story': ({ study }) => study.sessions[0]?.story,
  'a reason': ({ study }) => study.scenarios[0]?.told.description,
  'a quote that is not released': ({ study }) => study.quotes.find(({ released }) => !released)?.text,
  'a quote without consent': ({ study }) =>
    study.quotes.find(({ consentOf, released }) => released && consentOf === null)?.text,
  'a role': ({ study }) => study.participants[0]?.role,
  'an event': ({ study }) => study.events[0]?.what,
  'what helped': ({ study }) => study.elements[0]?.name,
  'a school': ({ study }) => study.schools[0]?.name,
  'what changed': ({ study }) => study.settings.approachChanged,
  'an author': ({ study }) => study.settings.authors,
};

test.each(Object.entries(WIDER))(
  'with %s on the allow list nothing is published',
  async (_what, text) => {
    await fc.assert(
      fc.asyncProperty(chosen, async (study) => {
        const { result } = await publicOf(study, (assessment, choice, day) => {
          const added = text(assessment);
          expect(added).toMatch(SECRET);
          return { ...publish(assessment, choice, day), commissioner: added ?? null };
        });
        expect(result.kind === 'refused' && result.findings.map(({ code }) => code)).toContain(
          'public.fragment',
        );
      }),
      { numRuns: 4 },
    );
  },
  PATIENCE,
);

test(
  'what only stands in a comment, a name, a header or a property is seen in the finished file',
  async () => {
    const [study] = fc.sample(fc.record({ chosen }), 1).map((one) => ({ ...one.chosen, counts: true }));
    const { source, result } = await publicOf(study!);
    if (result.kind === 'refused') throw new Error('refused');
    const outside = [...partTexts(source)].filter(
      ({ text, part }) => SECRET.test(text) && !/worksheets\/sheet\d+\.xml$/.test(part),
    );
    expect(new Set(outside.map(({ part }) => part)).size).toBe(8);
    for (const { text, part } of outside) {
      const [first, ...others] = result.document.sheets;
      const leaking = {
        ...result.document,
        sheets: [{ ...first!, print: { ...first!.print, footer: { left: text, centre: '' } } }, ...others],
      };
      const published = partTexts(await writeXlsx(null, leaking));
      const blank = partTexts(await writeXlsx(null, result.blank));
      const found = checkFile({ confidential: [{ part, text }], published, blank, allowed: result.allowed });
      expect(found.map(({ code }) => code)).toEqual(['public.fragmentInPart']);
    }
  },
  PATIENCE,
);

test(
  'the file is valid, the same every time, and says nothing of who made it',
  async () => {
    const study: Chosen = { ...fc.sample(chosen, 1)[0]!, counts: false, attributes: [] };
    const { result } = await publicOf(study);
    if (result.kind === 'refused') throw new Error('refused');
    const bytes = await writeXlsx(null, result.document);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(await ooxmlErrors(await writeXlsx(null, result.log))).toEqual([]);
    expect((await writeXlsx(null, result.document)).every((byte, index) => byte === bytes[index])).toBe(true);
    const paths = Object.keys(unzipSync(bytes));
    expect(
      paths.filter((path) => /comments|drawings|customProperty|app\.xml|custom\.xml/.test(path)),
    ).toEqual([]);
    expect(unpacked(bytes)).not.toMatch(
      /<dc:creator|lastModifiedBy|<f>|<hyperlink|<definedName name="(?!_xlnm)/,
    );
  },
  PATIENCE,
);
