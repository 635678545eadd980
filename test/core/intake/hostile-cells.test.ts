/**
 * For every column of every table that is read: an error, yes or no, a date, a full cell or a negative number in it gives
 * a value or a finding that names the cell, and never another figure without a word.
 */
import { CellFlag, type CellValue, type Grid } from '../../../src/core/intake/grid';
import { TABLES, type ColumnKey, type TableKind, type TableSpec } from '../../../src/core/intake/labels';
import { run, type RunResult } from '../../../src/core/run';
import { workbook } from '../../support/random-study';
import { fullSentence } from '../../support/worked-examples';

interface Flagged {
  readonly value: CellValue;
  readonly flag: number;
}

const day = (serial: number): Flagged => ({ value: serial, flag: CellFlag.date });

/** A small study with every column filled; plain values have no flag. */
const STUDY = {
  casussen: {
    ...{
      casus: 'Kind A',
      school: 'Boon',
      leeftijdscategorie: '8-10',
      aardHulpvraag: 'angst',
      zwaarte: 'zwaar',
    },
    ...{ wijzeVanOndersteuning: 'coach', start: day(45170), einde: day(45500), geselecteerd: 'ja' },
    ...{
      redenSelectie: 'gekozen',
      aantalKinderen: 3,
      gemiddeldeKosten: null,
      directeKosten: null,
      referentie: null,
    },
    ...{ overigeHulp: null, toekomstigeBaten: '++', redenToekomst: null, gerapporteerdeBesparing: 5000 },
    redenAfwijking: 'anders',
  },
  scholen: {
    ...{ school: 'Boon', onderwijssoort: 'po', gemeente: 'Dorp', start: day(45000), werkwijze: 'A' },
    ...{ inOnderzoek: 'ja', leerlingen: 200, leerlingenMetJeugdhulp: 12, publiekeNaam: 'School 1' },
  },
  inzet: {
    ...{
      school: 'Boon',
      van: day(45170),
      tot: day(45535),
      functie: 'coach',
      soort: 'werkelijk',
      kosten: 12_000,
    },
    ...{ uren: 100, tarief: 120, fte: 0.2, jaarkosten: 60_000, financier: 'gemeente', wet: 'Jeugdwet' },
    ...{ teltMee: 'ja', taakveld: '6.72', toelichting: 'x' },
  },
  contacten: { school: 'Boon', kind: 'k1', eersteContact: day(45200), laatsteContact: day(45400) },
  uren: {
    ...{ casus: 'Kind A', uren: 12, datum: day(45200), functie: 'coach', soortTijd: 'direct', tarief: 90 },
    ...{ code: 'P1', financier: 'gemeente', wet: 'Jeugdwet', teltMee: 'ja' },
  },
  scenarios: {
    ...{ casus: 'Kind A', scenario: 'S1', soort: 'zonder aanpak', omschrijving: 'x', soortBedrag: 'bedrag' },
    ...{ bedrag: 5000, reden: 'x', status: 'consensus', uitInschattingen: 'ja', afwijkendeMening: 'nee' },
  },
  hulp: {
    ...{ casus: 'Kind A', voorziening: 'begeleiding', spoor: 'referentie', scenario: 'S2', fase: 'dialoog' },
    ...{
      code: 'P1',
      eenheid: 'uur',
      aantal: 2,
      aantalMin: 1,
      aantalMax: 3,
      per: 'week',
      duur: 10,
      duurMin: 8,
    },
    ...{
      duurMax: 12,
      tarief: 95,
      bedrag: null,
      bedragMin: null,
      bedragMax: null,
      van: day(45170),
      tot: day(45400),
    },
    ...{ financier: 'gemeente', wet: 'Jeugdwet', teltMee: 'ja', beweegtMeeMet: 'duur', prijspeil: 2023 },
    ...{ bron: 'x', toelichting: 'x' },
  },
  prijslijst: {
    ...{ code: 'P1', voorziening: 'begeleiding', eenheid: 'uur', tarief: 95, prijspeil: 2023 },
    ...{
      tariefGeldtVoor: 'alle',
      financier: 'gemeente',
      wet: 'Jeugdwet',
      bron: 'x',
      betrouwbaarheid: 'hoog',
    },
  },
  index: { reeks: 'eigen', jaar: 2024, mutatie: 4, bron: 'x' },
} satisfies { [Kind in TableKind]?: Readonly<Record<ColumnKey<Kind>, CellValue | Flagged>> };

type Table = keyof typeof STUDY;
const KINDS = Object.keys(STUDY) as readonly Table[];

function flagged(value: CellValue | Flagged): Flagged {
  return value !== null && typeof value === 'object' ? value : { value, flag: 0 };
}

/** The study, in one cell of which something else stands. */
function studyWith(kind?: Table, column?: string, other?: Flagged): RunResult {
  const sheets = KINDS.map((each): Grid => {
    const columns: TableSpec['columns'] = TABLES[each].columns;
    const cells = Object.entries(STUDY[each]).map(([key, value]) =>
      flagged(each === kind && key === column && other !== undefined ? other : value),
    );
    const width = cells.length;
    return {
      name: each,
      rows: [Object.keys(STUDY[each]).map((key) => columns[key]!.label), cells.map(({ value }) => value)],
      flags: { width, bits: Uint8Array.from([...cells.map(() => 0), ...cells.map(({ flag }) => flag)]) },
      tables: [
        {
          name: TABLES[each].names[0],
          range: { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: width - 1 },
          hasHeaderRow: true,
          hasTotalRow: false,
        },
      ],
      visibility: 'visible',
    };
  });
  return run(workbook(sheets), { today: 45882 });
}

/** Text of which the product makes nothing but text: yes, no and -12 are as good a name as any other. */
const TEXTS = new Set([
  ...[
    'casus',
    'school',
    'leeftijdscategorie',
    'aardHulpvraag',
    'zwaarte',
    'wijzeVanOndersteuning',
    'redenToekomst',
  ],
  ...[
    'redenAfwijking',
    'gemeente',
    'werkwijze',
    'publiekeNaam',
    'functie',
    'financier',
    'wet',
    'kind',
    'code',
  ],
  ...['scenario', 'omschrijving', 'reden', 'uitInschattingen', 'afwijkendeMening', 'voorziening', 'eenheid'],
  ...['beweegtMeeMet', 'bron', 'toelichting', 'reeks'],
]);
/** Kept for people; this version makes nothing of them. */
const NOT_READ = new Set([
  ...['casussen.redenSelectie', 'inzet.taakveld', 'inzet.toelichting'],
  ...['prijslijst.tariefGeldtVoor', 'prijslijst.betrouwbaarheid'],
]);
const DAYS = new Set(['start', 'einde', 'van', 'tot', 'datum', 'eersteContact', 'laatsteContact']);
/** Here a tick box says yes or no. */
const YES_NO = new Set([
  'betrokken',
  'geselecteerd',
  'inOnderzoek',
  'kindGeeftInput',
  'teltMee',
  'toestemmingGesprek',
  'vrijgegeven',
]);
/** Less than nothing is a figure like any other. */
const SIGNED = new Set(['gerapporteerdeBesparing', 'mutatie']);

const HOSTILE: readonly (readonly [name: string, cell: Flagged, isRead: (column: string) => boolean])[] = [
  ['an error', { value: '#N/B', flag: CellFlag.error }, () => false],
  ['yes', { value: true, flag: 0 }, (column) => TEXTS.has(column) || YES_NO.has(column)],
  ['no', { value: false, flag: 0 }, (column) => TEXTS.has(column) || YES_NO.has(column)],
  ['a date', day(45300), (column) => DAYS.has(column)],
  ['a full cell', { value: 'x'.repeat(32_767), flag: 0 }, (column) => TEXTS.has(column)],
  ['a negative number', { value: -12, flag: 0 }, (column) => TEXTS.has(column) || SIGNED.has(column)],
];
const columns = KINDS.flatMap((kind) => Object.keys(STUDY[kind]).map((column) => [kind, column] as const));

describe.each(columns.filter(([kind, column]) => !NOT_READ.has(`${kind}.${column}`)))(
  '%s.%s',
  (kind, column) => {
    test.each(HOSTILE)('with %s', (_, cell, isRead) => {
      const { findings, json } = studyWith(kind, column, cell);
      const place = { sheet: kind, row: 1, column: Object.keys(STUDY[kind]).indexOf(column) };
      const here = findings.filter((finding) => JSON.stringify(finding.place) === JSON.stringify(place));
      const unread = here.filter(
        ({ code, severity }) =>
          severity !== 'info' &&
          // A code that is read may still be in no price list.
          code !== 'hours.unknownCode' &&
          /^(?:amount|choice|day|future|hours|mutation|number|quantity|text|year)\.|^saving\.unreadable/.test(
            code,
          ),
      );
      expect([column, unread.length > 0]).toEqual([column, !isRead(column)]);
      for (const finding of findings) expect(fullSentence(finding)).not.toMatch(/undefined|NaN|\[object/);
      expect(JSON.stringify(json)).not.toMatch(/undefined|NaN/);
    });
  },
);
