import { drawDocument } from '../../../src/cli/terminal';
import type { Amount } from '../../../src/core/domain/amount';
import { fictitiousStudy } from '../../../src/core/example/fictitious-study';
import { publishedCases } from '../../../src/core/example/published-cases';
import type { Workbook } from '../../../src/core/intake/grid';
import { publicAmount } from '../../../src/core/public/values/public-amount';
import type { PublicStudy } from '../../../src/core/public/public-study';
import { publicVersion, type PublicResult } from '../../../src/core/public/public-version';
import { publish } from '../../../src/core/public/publish';
import { rowsOf, type Document } from '../../../src/core/report/document';
import { run } from '../../../src/core/run';
import { formatAmount } from '../../../src/core/text/format';
import { parseAmount } from '../../../src/core/intake/cells/parse-amount';
import { readXlsx, writeXlsx } from '../../../src/formats/xlsx';
import { expectGolden } from '../../support/golden';
import { withReports } from '../../support/own-reports';
import { fullSentence } from '../../support/worked-examples';
import { workbookOf } from '../../support/workbook';

const TODAY = { today: 45900 };

async function snapshot(document: Document): Promise<Workbook> {
  return readXlsx(await writeXlsx(null, document), 'proef.xlsx');
}

function made(result: PublicResult): Extract<PublicResult, { readonly kind: 'made' }> {
  if (result.kind === 'refused') throw new Error(result.findings.map(fullSentence).join('\n'));
  return result;
}

function textsOf({ sheets }: Document): readonly string[] {
  return sheets.flatMap(({ blocks }) =>
    rowsOf(blocks).flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  );
}

const drawn = (document: Document): string => drawDocument(document, { width: 160, color: false });

describe('The public version of the published cases', () => {
  it('reads as its golden text, and so does its log', async () => {
    const { document, log } = made(publicVersion(await snapshot(publishedCases()), TODAY));
    expectGolden('publiek.txt', drawn(document));
    expectGolden('publiek-logboek.txt', drawn(log));
  });

  it('is also made of a workbook with its own reports in it', async () => {
    const workbook = await snapshot(publishedCases());
    const reported = withReports(workbook, run(workbook, TODAY).document);
    expect(made(publicVersion(reported, TODAY)).document).toEqual(
      made(publicVersion(workbook, TODAY)).document,
    );
  });
});

describe('The public version of the fictitious study', () => {
  it('reads as its golden text', async () => {
    expectGolden(
      'publiek-verzonnen.txt',
      drawn(made(publicVersion(await snapshot(fictitiousStudy()), TODAY)).document),
    );
  });

  it('holds values only: no links, formulas, marks or lists', async () => {
    const { document } = made(publicVersion(await snapshot(fictitiousStudy()), TODAY));
    expect(Object.keys(document)).toEqual(['title', 'sheets']);
    for (const sheet of document.sheets) {
      expect(Object.keys(sheet)).toEqual(['name', 'columnWidths', 'blocks', 'frozenRows', 'print']);
      for (const block of sheet.blocks) {
        expect(['kind', 'startsPart', 'headerRows', 'rows']).toEqual(
          expect.arrayContaining(Object.keys(block)),
        );
        for (const cell of block.rows.flatMap(({ cells }) => cells))
          expect(['value', 'style', 'span']).toEqual(expect.arrayContaining(Object.keys(cell)));
      }
    }
  });

  it('tells nothing in its title and its footers', async () => {
    const { document } = made(publicVersion(await snapshot(fictitiousStudy()), TODAY));
    expect(document.title).toBe('Publieke versie');
    for (const { print } of document.sheets)
      expect(print.footer).toEqual({ left: 'Publieke versie', centre: '' });
  });

  it('is never read as input', async () => {
    const { document, log } = made(publicVersion(await snapshot(fictitiousStudy()), TODAY));
    for (const each of [document, log]) {
      const { assessment, findings } = run(await snapshot(each), TODAY);
      expect(assessment.cases).toEqual([]);
      expect(findings.map(({ code }) => code)).toContain('study.noTables');
    }
  });

  it('has the caveats, and the line that people close by may recognise a child, on every sheet', async () => {
    const { document } = made(publicVersion(await snapshot(fictitiousStudy()), TODAY));
    for (const sheet of document.sheets)
      expect(textsOf({ title: '', sheets: [sheet] }).join('\n')).toContain(
        'De opdrachtgever moet beoordelen',
      );
    expect(textsOf(document)).toContain(
      '• De casussen zijn voorbeelden. Ze zeggen niet hoe het met alle andere kinderen gaat.',
    );
  });
});

describe('The public version of more cases than fit beside each other', () => {
  it('has each case once, in tables of at most eight, each on a page of its own', () => {
    const numbers = Array.from({ length: 20 }, (_, index) => String(index + 1));
    const rows = numbers.map((number) => `${number} | 5000 | 1000 | 9000`);
    const cells = ['Casus | Gemiddelde kosten | Directe kosten | Referentie', ...rows].join('\n');
    const study = workbookOf([{ sheet: 'Bedragen', table: 'tblBedragen', cells }]);
    const { document } = made(publicVersion(study, TODAY));
    const tables = document.sheets[0]!.blocks.flatMap(({ kind, startsPart, rows: [header] }) => {
      const cases = header?.cells.map(({ value }) => /^Casus (\d+)$/.exec(String(value))?.[1] ?? '') ?? [];
      const named = cases.filter((name) => name !== '');
      return kind === 'table' && named.length > 0 ? [{ named, startsPart: startsPart === true }] : [];
    });
    const [first, second, third] = [numbers.slice(0, 8), numbers.slice(8, 16), numbers.slice(16)];
    expect(tables.slice(0, 3)).toEqual([
      { named: first, startsPart: false },
      { named: second, startsPart: true },
      { named: third, startsPart: true },
    ]);
  });
});

/** A study with something confidential in every kind of text. */
const STUDY = [
  [
    'tblOnderzoek',
    'Onderdeel | Waarde\nNaam | Hulp dichtbij\nAanpak gewijzigd | de kwikstaart zong later weer\nPublieke kenmerken | Zwaarte\nMinimale groepsgrootte | 2',
  ],
  [
    'tblScholen',
    'School | Werkwijze | Publieke naam\nVlierbes | in de tuinkamer achter de gymzaal | School 1',
  ],
  [
    'tblCasussen',
    'Casus | School | Zwaarte | Aard hulpvraag | Gemiddelde kosten | Directe kosten | Referentie\n' +
      'Merel | Vlierbes | licht | boos sinds de verhuizing naar Spanje | 5000 | 1000 | 9000\n' +
      'Spreeuw | Vlierbes | licht | boos sinds de verhuizing naar Spanje | 5000 | 1000 | 9000',
  ],
  [
    'tblErvarenBaten',
    'Casus | Domein | Score | Toelichting\nMerel | slapen zonder nare dromen | ++ | droomt over de oude molen',
  ],
  [
    'tblSessies',
    'Casus | Gespreksleider | Verhaal | Toestemming gesprek\nMerel | Roodborst | de buurvrouw zag alles door het raam | ja',
  ],
  [
    'tblScenarios',
    'Casus | Scenario | Omschrijving\nMerel | opname bij tante Truus | logeren in de blauwe caravan',
  ],
  [
    'tblCitaten',
    'Casus | Citaat | Rol | Vrijgegeven | Toestemming van\nMerel | niemand wist van het geld onder bed | vader | nee | vader',
  ],
] as const;

const workbook = workbookOf(STUDY.map(([table, cells]) => ({ sheet: `Blad ${table}`, table, cells })));

describe('A wider allow list', () => {
  it('is not needed: the study as it is can be published', () => {
    const texts = textsOf(made(publicVersion(workbook, TODAY)).document)
      .join('\n')
      .toLowerCase();
    for (const word of [
      'vlierbes',
      'merel',
      'spreeuw',
      'spanje',
      'molen',
      'roodborst',
      'caravan',
      'tuinkamer',
      'kwikstaart',
      'dromen',
    ])
      expect(texts).not.toContain(word);
  });

  type Widened = (published: PublicStudy, study: Parameters<typeof publish>[0]['study']) => PublicStudy;
  const wider: readonly (readonly [string, string, Widened])[] = [
    ['a story', 'public.fragment', (one, { sessions }) => ({ ...one, approach: sessions[0]!.story })],
    [
      'what changed in the approach',
      'public.fragment',
      (one, { settings }) => ({ ...one, approach: settings.approachChanged }),
    ],
    [
      'quotes that are not released',
      'public.fragment',
      (one, { quotes }) => ({ ...one, quotes: quotes.map(({ text }) => ({ text, role: null })) }),
    ],
    [
      'domains in the words of the study',
      'public.fragment',
      (one, { domains }) => ({
        ...one,
        domains: one.domains.map((each, index) => ({ ...each, label: domains[index]! })),
      }),
    ],
    [
      'attributes that were not chosen',
      'public.fragment',
      (one, { cases }) => ({
        ...one,
        cases: one.cases.map((each, index) => ({ ...each, attributes: [cases[index]!.nature] })),
      }),
    ],
    [
      'names of scenarios',
      'public.fragment',
      (one, { scenarios }) => ({ ...one, commissioner: scenarios[0]!.name }),
    ],
    [
      'how a school works',
      'public.fragment',
      (one, { schools }) => ({ ...one, question: schools[0]!.workingMethod }),
    ],
    [
      'pseudonyms of cases',
      'public.name',
      (one, { cases }) => ({ ...one, question: `Hoe gaat het met ${cases[0]!.name}?` }),
    ],
    ['names of schools', 'public.name', (one, { schools }) => ({ ...one, commissioner: schools[0]!.name })],
    [
      'who led the talk',
      'public.name',
      (one, { sessions }) => ({ ...one, commissioner: sessions[0]!.facilitator }),
    ],
  ];
  it.each(wider)('with %s is refused', (_what, code, widen) => {
    const result = publicVersion(workbook, TODAY, (assessment, choice, day) =>
      widen(publish(assessment, choice, day), assessment.study),
    );
    expect(result.kind === 'refused' && result.findings.map((each) => each.code)).toContain(code);
  });
});

describe('An amount', () => {
  const shown = (written: string): string => {
    const { value } = parseAmount({ value: written, flags: 0, column: 'Bedrag' });
    return formatAmount(publicAmount(value, 100), 100);
  };
  it.each([
    ['€ 14.049', '€ 14.000'],
    ['14.050,00', '€ 14.100'],
    ['ca. 5.020', 'ca. € 5.000'],
    ['€ 37', 'minder dan € 100'],
    ['0', '€ 0'],
    ['10 tot 40', 'minder dan € 100'],
    ['30 tot 480', 'meer dan € 0 tot € 500'],
    ['0 tot 20', '€ 0 tot minder dan € 100'],
    ['hooguit 20', 'hooguit € 100'],
    ['< 300', 'minder dan € 300'],
    ['€ 1.010 - € 1.040', '€ 1.000'],
    ['Geen kosten', 'Geen kosten'],
    ['Onzeker: ruzie thuis', 'Onzeker'],
    ['', 'Niet ingevuld'],
  ])('written as "%s" is published as "%s"', (written, text) => {
    expect(shown(written)).toBe(text);
  });

  it('below zero keeps its sign, and a difference of less than a hundred does too', () => {
    const of = (low: number, high: number): Amount => ({
      kind: 'range',
      cents: { low, high, openLow: false, openHigh: false },
    });
    expect(publicAmount(of(-3000, -3000), 100)).toMatchObject({
      cents: { low: -10000, high: 0, openLow: true, openHigh: true },
    });
    expect(publicAmount(of(-3000, 3000), 100)).toMatchObject({ cents: { low: -10000, high: 10000 } });
    expect(publicAmount(of(-500000, -3000), 100)).toMatchObject({
      cents: { low: -500000, high: 0, openHigh: true },
    });
  });
});
