import type { SUMMARY_PARTS } from '../../../../src/core/report/samenvatting/summary-sentences';
import { run, type RunResult } from '../../../../src/core/run';
import { resultaat, samenvatting } from '../../../support/at-once';
import { fictitiousInput } from '../../../support/fictitious';
import { expectGolden } from '../../../support/golden';
import { reportInput } from '../../../support/report-input';
import { sheetText, texts } from '../../../support/sheet-text';
import { workbookOf } from '../../../support/workbook';

test('Samenvatting of the published cases reads as its golden text', () => {
  expectGolden('samenvatting.txt', sheetText(samenvatting(reportInput())));
});

test('Samenvatting of the fictitious study reads as its golden text', async () => {
  expectGolden('samenvatting-verzonnen.txt', sheetText(samenvatting(await fictitiousInput())));
});

/** The tables of a small study; one of them is replaced to make a result turn. */
const TABLES = {
  tblOnderzoek: 'Onderdeel | Waarde\nNaam | Proef\nPeildatum | datum:31-7-2024',
  tblCasussen: `
Casus | School | Start
1 | Boon | datum:1-9-2023
2 | Nour | datum:1-9-2023`,
  tblBedragen: `
Casus | Gemiddelde kosten | Directe kosten | Referentie | Toekomstige baten
1     | 10000             | 4000           | 19000      |
2     | 10000             | 2000           | 14000      |`,
  tblErvarenBaten: `
Casus | Domein          | Score
1     | Mentaal welzijn | ++
2     | Mentaal welzijn | +
1     | Thuissituatie   | +
2     | Thuissituatie   | –`,
};
type Tables = Partial<Record<string, string>>;

function studyOf(changed: Tables): RunResult {
  const tables = Object.entries<string | undefined>({ ...TABLES, ...changed });
  const parts = tables.map(([table, cells = '']) => ({ sheet: `Blad ${table}`, table, cells: cells.trim() }));
  return run(workbookOf(parts), { today: null });
}

function summaryOf(changed: Tables): readonly string[] {
  const sheet = studyOf(changed).document.sheets.find(({ mark }) => mark?.kind === 'samenvatting');
  if (sheet === undefined) throw new Error('there is no summary');
  return sheet.blocks.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ value }) => String(value))),
  );
}

const INZET = `
School | Van | Tot | Kosten | Financier | Wet | Telt mee
Boon | datum:1-8-2023 | datum:31-7-2024 | 60000 | gemeente | Jeugdwet | ja`;
const HULP = `
Casus | Voorziening | Scenario | Bedrag | Van | Tot
1 | Begeleiding | Zonder | 12000 | |`;
const SCENARIOS = `
Casus | Scenario | Status | Bedrag | Afwijkende mening
1 | Zonder | consensus | 12000 | `;
const TOETSING = `
Casus | Scenario | Oordeel
1 | Zonder | aannemelijk`;
const settings = (more: string): string => `${TABLES.tblOnderzoek}\n${more}`;
/** The amounts with one cell, or more, written otherwise. */
const amounts = (from: RegExp, to: string): string => TABLES.tblBedragen.replace(from, to);

interface Turn {
  /** Absent: the small study as it is. */
  readonly before?: Tables;
  /** What the rule says then; null: nothing. */
  readonly says: string | null;
  readonly after: Tables;
  readonly thenSays: string | null;
}

type Parts = typeof SUMMARY_PARTS;
type SentenceName = { [Part in keyof Parts]: keyof Parts[Part] }[keyof Parts];

/** Of every sentence: a result, and the same study in which that result has turned. */
const TURNS: Readonly<Record<SentenceName, Turn>> = {
  question: {
    says: null,
    after: { tblOnderzoek: settings('Onderzoeksvraag | Helpt het?') },
    thenSays: 'Onderzoeksvraag: Helpt het?',
  },
  commissioner: {
    says: null,
    after: { tblOnderzoek: settings('Opdrachtgever | Gemeente Zandermeer') },
    thenSays: 'Opdrachtgever: Gemeente Zandermeer',
  },
  approach: {
    says: null,
    after: { tblOnderzoek: settings('Aanpak | Jeugdcoaches') },
    thenSays: 'Aanpak: Jeugdcoaches',
  },
  studied: {
    says: 'Dit onderzoek gaat over 2 casussen op 2 scholen, tot en met 31 juli 2024.',
    after: { tblCasussen: TABLES.tblCasussen.replace('Nour', 'boon') },
    thenSays: 'Dit onderzoek gaat over 2 casussen op 1 school, tot en met 31 juli 2024.',
  },
  chosen: {
    says: null,
    after: { tblCasussen: 'Casus | Geselecteerd\n1 | ja\n2 | ja\n3 | nee' },
    thenSays: 'Er zijn 3 casussen aangeleverd. Daarvan zijn er 2 gekozen. Het rapport Selectie zegt waarom.',
  },
  discussed: {
    says: null,
    after: { tblSessies: 'Casus | Datum | Gespreksleider\n1 | datum:1-7-2024 | onderzoeker' },
    thenSays: 'In 1 van de 2 casussen is een gesprek gevoerd met mensen die de situatie kennen.',
  },
  reviewed: {
    before: { tblScenarios: SCENARIOS },
    says: null,
    after: { tblScenarios: SCENARIOS, tblToetsing: TOETSING },
    thenSays:
      'In 1 van de 2 casussen hebben deskundigen een oordeel gegeven over wat er zonder de aanpak was gebeurd.',
  },
  errors: {
    says: null,
    after: { tblErvarenBaten: `${TABLES.tblErvarenBaten}\n2 | Thuissituatie | +++` },
    thenSays: 'Let op: er staat 1 fout in de invoer. Kijk eerst in het rapport Controle.',
  },

  comparedWithBegin: {
    says: 'De betrokkenen vergeleken de situatie met het begin. Per levensdomein is geteld in hoeveel casussen het beter ging.',
    after: { tblErvarenBaten: undefined },
    thenSays: null,
  },
  improved: {
    says: 'In 2 van de 2 casussen verbeterd: Mentaal welzijn.\nIn 1 van de 2 casussen verbeterd: Thuissituatie.',
    after: { tblErvarenBaten: TABLES.tblErvarenBaten.replace('2     | Mentaal welzijn | +', '') },
    thenSays: 'In 1 van de 2 casussen verbeterd: Mentaal welzijn (1 niet besproken); Thuissituatie.',
  },
  worse: {
    before: { tblOnderzoek: settings('Schaal | met slechter') },
    says: null,
    after: {
      tblOnderzoek: settings('Schaal | met slechter'),
      tblErvarenBaten: TABLES.tblErvarenBaten.replace('–', 'slechter'),
    },
    thenSays: 'In 1 van de 2 casussen ging een levensdomein volgens de betrokkenen achteruit.',
  },

  outcomes: {
    says: 'Op basis van gemiddelde kosten: in 2 van de 2 casussen een besparing.\nOp basis van directe kosten: in 2 van de 2 casussen een besparing.',
    after: {
      tblOnderzoek: settings('Kostenbasis | direct'),
      tblBedragen: amounts(/14000/, '9000 '),
    },
    thenSays:
      'Op basis van directe kosten: in 2 van de 2 casussen een besparing.\nOp basis van gemiddelde kosten: in 1 van de 2 casussen een besparing, in 1 extra kosten.',
  },
  basisMatters: {
    says: 'Met gemiddelde kosten en met directe kosten is de uitkomst in elke casus van dezelfde soort.',
    after: { tblBedragen: amounts(/14000/, '9000 ') },
    thenSays:
      'In 1 van de 2 casussen is de uitkomst van een andere soort met directe kosten dan met gemiddelde kosten.',
  },

  // In one line with the cost basis, above the answer per case.
  perspective: {
    says: 'De kosten van de aanpak zijn hier de gemiddelde kosten per kind, in de periode van de casus. Meegeteld zijn de kosten voor: gemeente (Jeugdwet).',
    after: { tblOnderzoek: settings('Perspectief | alle') },
    thenSays:
      'De kosten van de aanpak zijn hier de gemiddelde kosten per kind, in de periode van de casus. Meegeteld zijn de kosten voor alle financiers.',
  },
  spent: {
    says: null,
    after: {
      tblInzet: INZET,
      tblContacten: 'School | Kind | Eerste contact\nBoon | k1 | datum:1-9-2023\nBoon | k2 | datum:1-9-2023',
    },
    thenSays: 'Boon: € 60.000 (2023-2024), voor 2 kinderen. Dat is gemiddeld € 30.000 per kind.',
  },
  roundedAmounts: {
    before: {
      tblInzet: `${INZET}\nNour | datum:1-8-2023 | datum:31-7-2024 | 1000 | gemeente | Jeugdwet | ja`,
    },
    says: null,
    after: {
      tblInzet: `${INZET.replace('60000', 'getal:60000,40')}\nNour | datum:1-8-2023 | datum:31-7-2024 | getal:1000,40 | gemeente | Jeugdwet | ja`,
    },
    thenSays:
      'De bedragen zijn afgerond. Daardoor kan een totaal iets afwijken van de bedragen die hier staan.',
  },

  unpaid: {
    before: { tblInzet: INZET },
    says: null,
    after: {
      tblInzet: `${INZET}\nBoon | datum:1-8-2023 | datum:31-7-2024 | 500 | gemeente | Jeugdwet | nee`,
    },
    thenSays: 'Er is ook inzet geweest die niemand betaalt. Die is niet meegeteld.',
  },
  otherPayers: {
    before: { tblInzet: INZET },
    says: null,
    after: { tblInzet: `${INZET}\nBoon | datum:1-8-2023 | datum:31-7-2024 | 500 | school | | ja` },
    thenSays: 'Kosten voor andere financiers zijn niet meegeteld. Ze staan in het rapport Per financier.',
  },
  afterPeildatum: {
    before: { tblHulp: HULP },
    says: null,
    after: { tblHulp: HULP.replace('12000 | |', '12000 | datum:1-7-2024 | datum:31-12-2024') },
    thenSays: 'In 1 van de 2 casussen komt een deel van de hulp na de peildatum. Dat deel is niet meegeteld.',
  },
  future: {
    says: null,
    after: { tblBedragen: amounts(/19000 {6}\|/, '19000 | ⊕⊕') },
    thenSays:
      'In 1 van de 2 casussen verwachten de betrokkenen ook later nog baten. Dat is een oordeel en geen bedrag.',
  },
  futureUncertain: {
    says: null,
    after: { tblBedragen: amounts(/19000 {6}\|/, '19000 | Onzeker: te vroeg') },
    thenSays: 'In 1 van de 2 casussen is het onzeker of er later nog baten zijn.',
  },

  uncertainOutcome: {
    says: null,
    after: { tblBedragen: amounts(/14000/, 'PM') },
    thenSays: 'In 1 van de 2 casussen is niet te zeggen of er een besparing is: een bedrag is onzeker.',
  },
  missingOutcome: {
    says: null,
    after: { tblBedragen: amounts(/14000/, '') },
    thenSays: 'In 1 van de 2 casussen is geen uitkomst berekend: een bedrag is niet ingevuld.',
  },
  provisional: {
    before: { tblScenarios: SCENARIOS },
    says: null,
    after: { tblScenarios: SCENARIOS.replace('consensus', 'concept') },
    thenSays: "In 1 van de 2 casussen is de uitkomst voorlopig: de scenario's zijn nog concept.",
  },
  unvalidated: {
    before: { tblScenarios: SCENARIOS },
    says: 'In 1 van de 2 casussen is een scenario gebruikt dat niet is getoetst.',
    after: { tblScenarios: SCENARIOS, tblToetsing: TOETSING },
    thenSays: null,
  },
  validated: {
    before: { tblScenarios: SCENARIOS },
    says: null,
    after: { tblScenarios: SCENARIOS, tblToetsing: TOETSING },
    thenSays: "Deskundigen hebben alle scenario's getoetst die in de bedragen zijn gebruikt.",
  },
  dissent: {
    before: { tblScenarios: SCENARIOS },
    says: null,
    after: { tblScenarios: `${SCENARIOS}de leraar dacht aan minder hulp` },
    thenSays: 'In 1 van de 2 casussen dacht iemand er anders over. Die mening is bewaard.',
  },
};

/** All that any turn makes a sentence say: what the summary may not say where it is not expected. */
const sentencesOf = ({ says, thenSays }: Turn): readonly string[] =>
  [says, thenSays].flatMap((text) => text?.split('\n') ?? []);

describe('when the result turns, the sentence turns with it:', () => {
  it.each(Object.entries(TURNS))('%s', (_name, turn) => {
    const { before = {}, says, after, thenSays } = turn;
    for (const [tables, expected] of [
      [before, says],
      [after, thenSays],
    ] as const) {
      const summary = summaryOf(tables);
      const lines = expected?.split('\n') ?? [];
      expect(summary.filter((text) => sentencesOf(turn).includes(text))).toEqual(lines);
    }
    expect(says).not.toEqual(thenSays);
  });
});

test('the counts are those of Resultaat, word for word', () => {
  const input = reportInput();
  const counted = texts(resultaat(input)).filter((text) => text.startsWith('Op basis van'));
  expect(counted).toHaveLength(2);
  expect(texts(samenvatting(input))).toEqual(expect.arrayContaining(counted));
});

/** The rows of the only table of the summary, without its header. */
function answersOf(changed: Tables): readonly (readonly string[])[] {
  const sheet = studyOf(changed).document.sheets.find(({ mark }) => mark?.kind === 'samenvatting');
  const [header, ...rows] = sheet?.blocks.find(({ kind }) => kind === 'table')?.rows ?? [];
  return header === undefined ? [] : rows.map(({ cells }) => cells.map(({ value }) => String(value)));
}

test('the answer per case is that of Resultaat, on the cost basis of the study', () => {
  expect(answersOf({})).toEqual([
    ['Casus 1', '10000', '19000', '⊕ € 9.000 (besparing)'],
    ['Casus 2', '10000', '14000', '⊕ € 4.000 (besparing)'],
  ]);
  expect(answersOf({ tblOnderzoek: settings('Kostenbasis | direct') })).toEqual([
    ['Casus 1', '4000', '19000', '⊕ € 15.000 (besparing)'],
    ['Casus 2', '2000', '14000', '⊕ € 12.000 (besparing)'],
  ]);
  const direct =
    'De kosten van de aanpak zijn hier de directe kosten: de uren voor dit kind maal het tarief. Meegeteld zijn de kosten voor alle financiers.';
  expect(summaryOf({})).not.toContain(direct);
  expect(summaryOf({ tblOnderzoek: settings('Kostenbasis | direct\nPerspectief | alle') })).toContain(direct);
});

test('other help and how far the scenarios are stand in the answer where there are any', () => {
  const tblHulp = `
Casus | Voorziening | Scenario | Bedrag | Spoor
1 | Begeleiding | Zonder | 12000 |
1 | Behandeling | | 500 | werkelijk`;
  expect(answersOf({ tblScenarios: SCENARIOS, tblHulp })).toEqual([
    ['Casus 1', '10000', '500', '12000', 'niet getoetst', '⊕ € 1.500 (besparing)'],
    ['Casus 2', '10000', 'geen', '14000', 'niet ingevuld', '⊕ € 4.000 (besparing)'],
  ]);
});

test('more cases than a page holds are answered in Resultaat', () => {
  const rows = (count: number): string =>
    Array.from({ length: count }, (_, index) => `${index + 1} | 1000 | 500 | 2000`).join('\n');
  const study = (count: number): Tables => ({
    tblCasussen: undefined,
    tblErvarenBaten: undefined,
    tblBedragen: `Casus | Gemiddelde kosten | Directe kosten | Referentie\n${rows(count)}`,
  });
  const elsewhere = 'De kosten staan per casus in het rapport Resultaat.';
  expect(answersOf(study(12))).toHaveLength(12);
  expect(summaryOf(study(12))).not.toContain(elsewhere);
  expect(answersOf(study(13))).toEqual([]);
  expect(summaryOf(study(13))).toEqual(
    expect.arrayContaining([elsewhere, 'Meegeteld zijn de kosten voor: gemeente (Jeugdwet).']),
  );
});

test('one case is spoken of as one', () => {
  const summary = summaryOf({
    tblCasussen: 'Casus | School | Geselecteerd\n1 | Boon | ja',
    tblBedragen: 'Casus | Gemiddelde kosten | Directe kosten | Referentie\n1 | 1000 | 5000 | 4000',
    tblErvarenBaten: 'Casus | Domein | Score\n1 | Mentaal welzijn | +',
    tblInzet: undefined,
  });
  expect(summary).toEqual(
    expect.arrayContaining([
      'Er is 1 casus aangeleverd. Daarvan is er 1 gekozen. Het rapport Selectie zegt waarom.',
      'In 1 van de 1 casus verbeterd: Mentaal welzijn.',
      'Op basis van gemiddelde kosten: in 1 van de 1 casus een besparing.',
      'In 1 van de 1 casus is de uitkomst van een andere soort met directe kosten dan met gemiddelde kosten.',
    ]),
  );
  expect(summary.filter((text) => text.includes('1 casussen'))).toEqual([]);
});

test('where not every case has two outcomes, the sentence says of which it speaks', () => {
  const summary = summaryOf({ tblBedragen: amounts(/^ *2 .*$/m, '2 | Onzeker | 500 | 1000') });
  expect(summary).toContain(
    'Waar beide uitkomsten bekend zijn, zijn zij met gemiddelde kosten en met directe kosten van dezelfde soort.',
  );
  const turned = summaryOf({
    tblBedragen:
      'Casus | Gemiddelde kosten | Directe kosten | Referentie\n1 | 5000 | 500 | 1000\n2 | Onzeker | 500 | 1000',
  });
  expect(turned).toContain(
    'In 1 van de 1 casus waarin beide uitkomsten bekend zijn, is de uitkomst van een andere soort met directe kosten dan met gemiddelde kosten.',
  );
});

test('a year that the Peildatum cuts off is named without brackets in brackets', () => {
  const summary = summaryOf({
    tblOnderzoek: 'Onderdeel | Waarde\nPeildatum | datum:31-12-2024',
    tblInzet:
      'School | Van | Tot | Kosten\nBoon | datum:1-8-2023 | datum:31-7-2024 | 366\nBoon | datum:1-8-2024 | | 100',
  });
  expect(summary).toContain('Boon: € 466 (2023-2024 t/m 2024-2025).');
});

test('an uncertain total is no matter of rounding', () => {
  const summary = summaryOf({
    tblInzet: `${INZET}\nNour | datum:1-8-2023 | datum:31-7-2024 | Onzeker | gemeente | Jeugdwet | ja`,
  });
  expect(summary).toContain('Alle scholen samen: Onzeker (2023-2024).');
  expect(summary.filter((text) => text.includes('afgerond'))).toEqual([]);
});

test('costs of others that are of no case are found in Kosten aanpak', () => {
  const summary = summaryOf({
    tblInzet: `${INZET.trim()}\nEls | datum:1-8-2023 | datum:31-7-2024 | 500 | school | | ja`,
  });
  expect(summary).toContain(
    'Kosten voor andere financiers zijn niet meegeteld. Ze staan in het rapport Kosten aanpak.',
  );
});

test('many schools are not listed one by one', () => {
  const schools = ['A', 'B', 'C', 'D', 'E', 'F'];
  const lines = schools.map((school) => `${school} | datum:1-8-2023 | datum:31-7-2024 | 1000`);
  const summary = summaryOf({ tblInzet: `School | Van | Tot | Kosten\n${lines.join('\n')}` });
  expect(summary).toContain('Alle scholen samen: € 6.000 (2023-2024).');
  expect(summary).toContain('De kosten per school staan in het rapport Kosten aanpak.');
  expect(summary.some((text) => text.startsWith('A: '))).toBe(false);
});

test('a study without cases says so, and nothing else', () => {
  const { document } = run(workbookOf([]), { today: null });
  const [sheet] = document.sheets;
  expect(sheet?.name).toBe('Samenvatting');
  expect(sheet?.blocks).toHaveLength(2);
});
